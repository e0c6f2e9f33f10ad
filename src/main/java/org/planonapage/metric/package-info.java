/**
 * Metrics: what is counted, the figures with the import that each came from, and the targets they are held against. What a
 * figure says is kept as it was published: a value, its parts, withheld, not applicable, or words only; it is never
 * rounded in store. {@link org.planonapage.metric.Metrics} answers what each screen asks; the sentences are made in {@link
 * org.planonapage.metric.MetricSentence}, and whether a target is met is decided in {@link
 * org.planonapage.metric.MetricSummary}.
 */
@ApplicationModule(
        allowedDependencies = {
            "attention",
            "attention::ui",
            "drafts",
            "drafts::ui",
            "exchange",
            "highlight",
            "highlight::ui",
            "history",
            "links",
            "programme",
            "quantity",
            "rating",
            "round",
            "spc",
            "trail",
            "ui",
            "ui::chart"
        })
@NullMarked
package org.planonapage.metric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
