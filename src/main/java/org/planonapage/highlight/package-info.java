/**
 * Highlights: short notes of progress or challenge on a theme, a metric or a whole edition, each of a day, with a direction
 * even where no figure was published. What has no figure is said here and never turned into one.
 */
@ApplicationModule(allowedDependencies = {"exchange", "links", "quantity", "rating", "ui"})
@NullMarked
package org.planonapage.highlight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
