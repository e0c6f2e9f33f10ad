/**
 * The component kit: what every screen is made of, in the language that docs/look.md describes, and the frame of a page
 * that reads its address. It knows no feature; a feature enters the navigation through {@link org.planonapage.ui.NavigationEntry}.
 */
@ApplicationModule(allowedDependencies = {"history", "quantity", "rating"})
@NullMarked
package org.planonapage.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
