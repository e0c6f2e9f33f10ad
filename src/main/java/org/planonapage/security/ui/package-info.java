/** Signing in, and setting up the first administrator. */
@NamedInterface("ui")
@NullMarked
package org.planonapage.security.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
