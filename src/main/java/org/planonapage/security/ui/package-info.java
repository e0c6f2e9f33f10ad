/** Signing in, setting up the first administrator, coming by an invitation, and the reader's own account. */
@NamedInterface("ui")
@NullMarked
package org.planonapage.security.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
