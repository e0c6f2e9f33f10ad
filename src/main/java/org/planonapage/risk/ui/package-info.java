/** The screens of the risks: the register with its matrix, and one risk. */
@NullMarked
package org.planonapage.risk.ui;

import org.jspecify.annotations.NullMarked;
