package org.planonapage.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.planonapage.quantity.Dates;

/**
 * What a risk's page says: "High, 16, above the accepted level for 5 months; 2 of 4 controls not effective."
 *
 * @param finding how it stands
 * @param rest what it is, in its council's words, and when it is looked at again
 */
public record RiskSentence(String finding, String rest) {

    /** The sentence of a risk. */
    public static RiskSentence of(RiskRow risk) {
        List<String> rest = new ArrayList<>();
        rest.add(risk.facts().inWords());
        if (risk.state() == RiskState.ESCALATED) {
            risk.reviews()
                    .decided()
                    .ifPresent(
                            review -> rest.add(review.inWords() + " on " + Dates.inWords(review.reviewedOn()) + "."));
        }
        risk.nextReview()
                .ifPresent(due -> rest.add(
                        due.isLate()
                                ? "Its review is " + due.lateInWords() + "."
                                : "Its next review is due by " + Dates.inWords(due.day()) + "."));
        return new RiskSentence(
                finding(risk),
                String.join(" ", rest.stream().filter(part -> !part.isEmpty()).toList()));
    }

    private static String finding(RiskRow risk) {
        if (!risk.isOpen()) {
            return risk.reviews()
                    .decided()
                    .map(review -> "Closed on " + Dates.inWords(review.reviewedOn()) + ": " + sentence(review.reason()))
                    .orElse("Closed.");
        }
        return risk.current()
                .map(score -> score.band().name() + ", " + score.value() + appetite(risk, score) + controls(risk) + ".")
                .orElse("No score was published" + controls(risk) + ".");
    }

    private static String appetite(RiskRow risk, RiskScore score) {
        if (score.scale().appetite() == null) {
            return "";
        }
        if (!score.isAboveAppetite()) {
            return ", within the accepted level";
        }
        return ", above the accepted level for " + risk.aboveFor();
    }

    private static String controls(RiskRow risk) {
        int all = risk.controls().size();
        long failing = risk.controls(Effectiveness.NOT_EFFECTIVE);
        if (all == 0) {
            return "";
        }
        if (failing == 0) {
            long working = risk.controls(Effectiveness.EFFECTIVE);
            return working == all
                    ? "; " + (all == 1 ? "its one control is" : "all " + all + " controls are") + " effective"
                    : "; " + working + " of " + all + " controls effective";
        }
        return "; " + failing + " of " + all + " controls not effective";
    }

    private static String sentence(String reason) {
        String lowered = reason.substring(0, 1).toLowerCase(Locale.UK) + reason.substring(1);
        return lowered.endsWith(".") ? lowered : lowered + ".";
    }
}
