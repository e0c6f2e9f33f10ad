/**
 * Rating: the marks by which an action is judged, as plain values. It knows no Spring, no Vaadin and no JPA, so that
 * every layer may speak of a mark in the same words.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.planonapage.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
