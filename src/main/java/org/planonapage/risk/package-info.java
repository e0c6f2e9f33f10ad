/**
 * Risks: what may go wrong, how likely and how bad it was held to be over time, what holds it down, and when somebody last
 * looked. A {@link org.planonapage.risk.RiskScore} is always read by the {@link org.planonapage.risk.Scale} that it was
 * made with, so that a new scale leaves old scores as they were read. Whether a risk is open, escalated or closed is what
 * its last review decided, in {@link org.planonapage.risk.Reviews}. A risk without a score is counted apart, never as low.
 *
 * <p>{@link org.planonapage.risk.RiskRegister} answers the screens. What a risk threatens, and the actions that answer it,
 * are links. {@link org.planonapage.risk.RiskReviews} and {@link
 * org.planonapage.risk.NewRisks} take what owners write, {@link org.planonapage.risk.RiskScales} the next scale. The module knows metrics only to ask whether one that a control is judged by is getting worse.
 */
@ApplicationModule(
        allowedDependencies = {
            "attention",
            "attention::ui",
            "drafts",
            "drafts::ui",
            "exchange",
            "history",
            "links",
            "metric",
            "metric::ui",
            "notice",
            "programme",
            "programme::ui",
            "quantity",
            "round",
            "trail",
            "trail::ui",
            "ui"
        })
@NullMarked
package org.planonapage.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
