/**
 * The component kit: the small set of parts that every screen is made of, and the port by which a feature offers its
 * entry in the navigation. Parts take ready words and figures; what they say is decided by the feature, how it looks by
 * the style sheets in {@code frontend/theme}. docs/look.md describes both.
 */
@ApplicationModule(allowedDependencies = {"rating"})
@NullMarked
package org.planonapage.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
