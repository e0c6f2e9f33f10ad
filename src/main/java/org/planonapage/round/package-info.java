/**
 * Rounds: the collection before a meeting. While one is open, what owners write is handed in instead of going on record;
 * the {@link org.planonapage.round.RoundTray} keeps it. {@link org.planonapage.round.Rounds} says who owes what, lets
 * whoever manages the programme send something back, and publishes all of it in one change. What is owed each feature
 * says through the port {@link org.planonapage.round.OwedSource}; the module knows no feature.
 */
@ApplicationModule(
        allowedDependencies = {
            "drafts",
            "exchange",
            "history",
            "links",
            "mail",
            "programme",
            "quantity",
            "rating",
            "security",
            "ui"
        })
@NullMarked
package org.planonapage.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
