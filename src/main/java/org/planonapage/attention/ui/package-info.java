/** The page of the exceptions, and their marks on other pages. */
@NamedInterface("ui")
@NullMarked
package org.planonapage.attention.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
