/**
 * The plan: its editions, each with a vision, ambitions, themes and actions, and the red, amber and green judgements of
 * the actions. An edition is never overwritten; a judgement is never changed. {@link org.planonapage.plan.Plans} answers
 * what each screen asks, with a number of statements that does not grow with the plan.
 *
 * <p>Which edition a reader sees is decided in one place, {@link org.planonapage.plan.EditionChoice}; which mark an action
 * bears in another, {@link org.planonapage.plan.Action}.
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
            "metric",
            "metric::ui",
            "programme",
            "quantity",
            "rating",
            "round",
            "security",
            "trail",
            "trail::ui",
            "ui"
        })
@NullMarked
package org.planonapage.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
