/**
 * Charts over time: a series of the domain becomes geometry by plain functions, and one class draws it with Vaadin
 * Charts. A page that draws no chart must not name a class of this package: that keeps the chart library out of the
 * script that every reader downloads first.
 */
@NamedInterface("chart")
@NullMarked
package org.planonapage.ui.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
