/** The page of what changed, and the links to it from the pages of things. */
@NamedInterface("ui")
@NullMarked
package org.planonapage.trail.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
