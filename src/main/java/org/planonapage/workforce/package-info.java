/**
 * The workforce: which posts are filled and by whom, who comes and goes, and how many cases each worker holds. All of it
 * stands on {@link org.planonapage.workforce.Return returns}: what one unit says of one role at a date. A unit's figure is
 * its own where it sends one, else the sum of its parts; rates are summed first and divided once
 * ({@link org.planonapage.workforce.Staffing}). What is missing stays missing: a sum that lacks a team is no sum.
 *
 * <p>{@link org.planonapage.workforce.Workforce} answers the screens. Rates of the workforce are metrics too; their figures
 * are worked out from the returns when they are read and stored nowhere else (docs/adr/0011). Targets and benchmarks of
 * rates are those of the metrics.
 */
@ApplicationModule(
        allowedDependencies = {
            "attention",
            "attention::ui",
            "exchange",
            "links",
            "metric",
            "metric::ui",
            "programme",
            "quantity",
            "rating",
            "ui"
        })
@NullMarked
package org.planonapage.workforce;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
