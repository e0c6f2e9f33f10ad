/** The screens of the plan. */
@NamedInterface("ui")
@NullMarked
package org.planonapage.plan.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
