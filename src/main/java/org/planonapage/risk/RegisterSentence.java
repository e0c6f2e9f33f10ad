package org.planonapage.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.planonapage.quantity.Dates;
import org.planonapage.risk.RiskRow.Direction;

/**
 * What a register says: how many risks are above appetite, which moved, and how many reviews are late.
 *
 * @param finding the finding in a sentence
 * @param rest what stands after it; empty where there is nothing to add
 */
public record RegisterSentence(String finding, String rest) {

    private static final int NAMED = 3;

    /** The sentence of a register that holds at least one risk. */
    public static RegisterSentence of(RiskSheet sheet) {
        List<RiskRow> scored = sheet.scored().toList();
        long open = sheet.open().count();
        if (scored.isEmpty()) {
            return new RegisterSentence(
                    open == 0
                            ? "No risk is open."
                            : count(open, "risk") + (open == 1 ? " is" : " are")
                                    + " on the register, and no score is published.",
                    open == 0 ? "" : "The register does not say how serious " + (open == 1 ? "it is." : "each is."));
        }
        List<String> rest = new ArrayList<>();
        highest(scored, rest);
        moved(scored, rest);
        long late = sheet.open().filter(RiskRow::isReviewLate).count();
        if (late > 0) {
            rest.add(count(late, "review") + (late == 1 ? " is late." : " are late."));
        }
        long older = scored.stream()
                .filter(row -> !row.current().orElseThrow().scale().weighsAs(sheet.scale()))
                .count();
        if (older > 0) {
            rest.add(count(older, "risk") + (older == 1 ? " is" : " are")
                    + " scored on an older scale, and held against the accepted level of that scale.");
        }
        if (open > scored.size()) {
            long unscored = open - scored.size();
            rest.add(count(unscored, "risk") + (unscored == 1 ? " is" : " are") + " not scored.");
        }
        return new RegisterSentence(finding(sheet, scored), String.join(" ", rest));
    }

    private static String finding(RiskSheet sheet, List<RiskRow> scored) {
        if (sheet.scale().appetite() == null) {
            return count(scored.size(), "risk") + (scored.size() == 1 ? " is" : " are")
                    + " scored. No accepted level is published.";
        }
        long above = scored.stream().filter(RiskRow::isAboveAppetite).count();
        String now = (above == 0 ? "None" : Long.toString(above)) + " of " + count(scored.size(), "scored risk")
                + (above == 1 || above == 0 ? " is" : " are") + " above the accepted level";
        return now
                + sheet.lastMeeting()
                        .map(meeting -> ", " + compared(above - then(scored), meeting))
                        .orElse("")
                + ".";
    }

    private static long then(List<RiskRow> scored) {
        return scored.stream()
                .flatMap(row -> row.before().stream())
                .filter(RiskScore::isAboveAppetite)
                .count();
    }

    private static String compared(long difference, LocalDate meeting) {
        String on = " on " + Dates.inWords(meeting);
        if (difference == 0) {
            return "as many as" + on;
        }
        long size = Math.abs(difference);
        return (size == 1 ? "one" : Long.toString(size)) + (difference > 0 ? " more than" : " fewer than") + on;
    }

    private static void highest(List<RiskRow> scored, List<String> rest) {
        int highest = scored.stream().mapToInt(RegisterSentence::value).max().orElse(0);
        List<RiskRow> top = scored.stream().filter(row -> value(row) == highest).toList();
        rest.add(
                top.size() == 1
                        ? top.getFirst().facts().title() + " ("
                                + top.getFirst().facts().reference() + ") is the highest, at " + highest + "."
                        : top.size() + " share the highest score, " + highest + ".");
    }

    private static void moved(List<RiskRow> scored, List<String> rest) {
        List<RiskRow> higher = moved(scored, Direction.HIGHER);
        List<RiskRow> lower = moved(scored, Direction.LOWER);
        if (!higher.isEmpty()) {
            rest.add(named(higher) + " rose" + (lower.isEmpty() ? "." : "; " + named(lower) + " fell."));
        } else if (!lower.isEmpty()) {
            rest.add(named(lower) + " fell.");
        }
    }

    private static List<RiskRow> moved(List<RiskRow> scored, Direction direction) {
        return scored.stream()
                .filter(row -> row.direction().filter(direction::equals).isPresent())
                .sorted(Comparator.comparing(RegisterSentence::value).reversed())
                .toList();
    }

    private static String named(List<RiskRow> rows) {
        if (rows.size() > NAMED) {
            return Integer.toString(rows.size());
        }
        String all = rows.stream().map(row -> row.facts().reference()).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " and " + all.substring(last + 2);
    }

    private static int value(RiskRow row) {
        return row.current().map(RiskScore::value).orElse(0);
    }

    private static String count(long count, String noun) {
        return (count == 1 ? "One" : Long.toString(count)) + " " + noun + (count == 1 ? "" : "s");
    }
}
