/** How highlights are shown on the pages of what they are about. */
@NamedInterface("ui")
@NullMarked
package org.planonapage.highlight.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
