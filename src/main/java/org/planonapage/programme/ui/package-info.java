/** The screens of a programme's organisation. */
@NamedInterface("ui")
@NullMarked
package org.planonapage.programme.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
