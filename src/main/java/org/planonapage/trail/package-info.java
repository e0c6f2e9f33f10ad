/**
 * Who changed what, from what to what, and when. {@link org.planonapage.trail.Trail} tells it of a time, of one thing and
 * of one field, and puts an earlier text back as a new change. It reads the past of every described table through {@link
 * org.planonapage.exchange.Past} and knows no feature; what a feature does not show to every reader it says through {@link
 * org.planonapage.exchange.Veil}. Figures are counted and never told, so that a small number cannot leave this way.
 */
@ApplicationModule(allowedDependencies = {"exchange", "history", "links", "programme", "quantity", "security", "ui"})
@NullMarked
package org.planonapage.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
