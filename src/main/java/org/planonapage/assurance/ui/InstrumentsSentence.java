package org.planonapage.assurance.ui;

import java.util.ArrayList;
import java.util.List;
import org.planonapage.assurance.InstrumentSheet;
import org.planonapage.assurance.RequirementRow;
import org.planonapage.assurance.RequirementRow.Standing;
import org.planonapage.ui.Say;

/** What the instruments come to: how many requirements are met, missed and open. */
final class InstrumentsSentence {

    private InstrumentsSentence() {}

    static Say of(InstrumentSheet sheet) {
        List<Standing> standings =
                sheet.requirements().map(RequirementRow::standing).toList();
        int all = standings.size();
        if (all == 0) {
            return new Say("The requirements were not published.", "We cannot tell whether it has been met.");
        }
        long met = standings.stream().filter(Standing::isMet).count();
        long missed = standings.stream().filter(Standing::isMissed).count();
        List<String> rest = new ArrayList<>();
        if (missed > 0) {
            rest.add(missed + (missed == 1 ? " is not met." : " are not met."));
        }
        if (met + missed < all) {
            rest.add((all - met - missed) + (all - met - missed == 1 ? " is still open." : " are still open."));
        }
        long running = standings.stream().filter(Standing.MET_SO_FAR::equals).count();
        if (running > 0) {
            rest.add((running == 1 ? "One of them is" : running + " of them are")
                    + " on target; the deadline has not passed.");
        }
        return new Say(met(met, all), String.join(" ", rest));
    }

    private static String met(long met, int all) {
        if (all == 1) {
            return met == 1 ? "The one requirement is met." : "The one requirement is not met yet.";
        }
        return met == all
                ? "All " + all + " requirements are met."
                : met + " of " + all + " requirements " + (met == 1 ? "is" : "are") + " met.";
    }
}
