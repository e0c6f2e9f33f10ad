package org.planonapage.exchange.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.planonapage.exchange.EarlierImport;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.Say;

/** Says when data came in last, and what it did. */
final class DataSentence {

    private DataSentence() {}

    static Say of(List<EarlierImport> earlier) {
        return earlier.stream()
                .filter(each -> !each.isUndone())
                .findFirst()
                .map(DataSentence::of)
                .orElseGet(() -> new Say("Nothing has been loaded yet.", "Choose a file to see what it would do."));
    }

    private static Say of(EarlierImport last) {
        return new Say(
                "Data was last loaded on " + when(last.row().loadedAt()) + ".",
                last.row().file() + ", loaded by " + last.row().loadedBy() + ": " + did(last) + ".");
    }

    /** "12 rows added, 1 changed, 30 unchanged". */
    static String did(EarlierImport each) {
        return String.format(
                Locale.UK,
                "%,d %s added, %,d changed, %,d unchanged",
                each.added(),
                each.added() == 1 ? "row" : "rows",
                each.changed(),
                each.unchanged());
    }

    /** "14 August 2026 at 09:30", in London. */
    static String when(Instant moment) {
        return Dates.inWords(moment);
    }
}
