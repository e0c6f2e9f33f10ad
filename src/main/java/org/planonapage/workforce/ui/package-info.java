/** The screens of the workforce: one unit and role with its past and what is expected, and the returns behind a figure. */
@NullMarked
package org.planonapage.workforce.ui;

import org.jspecify.annotations.NullMarked;
