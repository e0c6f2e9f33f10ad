/** The screens of the metrics, and a metric in one line for the pages of what it measures. */
@NamedInterface("ui")
@NullMarked
package org.planonapage.metric.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
