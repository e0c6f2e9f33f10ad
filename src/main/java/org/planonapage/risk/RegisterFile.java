package org.planonapage.risk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The register as rows of a CSV file: what the page lists, in its order. */
public final class RegisterFile {

    private static final List<String> HEADER = List.of(
            "risk",
            "title",
            "cause",
            "event",
            "consequence",
            "owner",
            "unit",
            "state",
            "inherent",
            "likelihood",
            "impact",
            "score",
            "band",
            "target",
            "at_last_meeting",
            "above_appetite_for",
            "last_review",
            "next_review",
            "days_late",
            "controls",
            "controls_not_effective");

    private RegisterFile() {}

    /** A header and one row a risk. */
    public static Stream<List<String>> of(List<RiskRow> rows) {
        return Stream.concat(Stream.of(HEADER), rows.stream().map(RegisterFile::cells));
    }

    private static List<String> cells(RiskRow row) {
        RiskFacts facts = row.facts();
        Optional<RiskScore> current = row.current();
        Optional<ReviewDue> due = row.nextReview();
        return Stream.of(
                        facts.reference(),
                        facts.title(),
                        facts.cause(),
                        facts.event(),
                        facts.consequence(),
                        facts.owner(),
                        facts.unit(),
                        row.state().word(),
                        value(row.score(ScoreKind.INHERENT)),
                        current.map(RiskScore::likelihood).orElse(null),
                        current.map(RiskScore::impact).orElse(null),
                        value(current),
                        current.map(score -> score.band().name()).orElse(null),
                        value(row.score(ScoreKind.TARGET)),
                        value(row.before()),
                        row.aboveFor(),
                        row.reviews().last().map(ReviewRow::reviewedOn).orElse(null),
                        due.map(ReviewDue::day).orElse(null),
                        due.map(ReviewDue::daysLate).orElse(null),
                        row.controls().size(),
                        row.controls(Effectiveness.NOT_EFFECTIVE))
                .map(RegisterFile::text)
                .toList();
    }

    private static @Nullable Integer value(Optional<RiskScore> score) {
        return score.map(RiskScore::value).orElse(null);
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "" : cell.toString();
    }
}
