/**
 * Quantities and dates as the field writes them: a day or a month, a period of a series, a figure in its unit. Plain
 * Java values, valid when they exist; {@code parse} reads what packs and forms hold, {@code inWords} is what screens
 * print.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.planonapage.quantity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
