/** The form that every feature fills with its own fields. */
@NamedInterface("ui")
@NullMarked
package org.planonapage.drafts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
