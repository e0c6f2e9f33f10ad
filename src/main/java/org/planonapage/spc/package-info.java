/**
 * Signal or noise: whether a figure says more than a series' ordinary ups and downs, by the XmR chart (individual values
 * and moving ranges). An {@link org.planonapage.spc.XmrChart} is made of a series and says which of its points are
 * special causes and by which rule, what its latest change is, and whether the process will meet a target. It knows no
 * Spring, no Vaadin and no JPA. All comparisons are exact: a mean is kept as a sum and a count and never rounded, so
 * that a point on the mean is on the mean.
 */
@ApplicationModule(allowedDependencies = {"quantity", "rating"})
@NullMarked
package org.planonapage.spc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
