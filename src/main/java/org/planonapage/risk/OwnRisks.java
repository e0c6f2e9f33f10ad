package org.planonapage.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.planonapage.programme.ProgrammeCard;

/**
 * The open risks of one reader.
 *
 * @param posts how many posts the reader holds
 * @param adds whether the reader may put a new risk on record
 * @param rows those first whose review is due first
 */
public record OwnRisks(ProgrammeCard programme, int posts, boolean adds, List<RiskRow> rows) {

    static OwnRisks of(RiskSheet sheet, Set<String> posts, boolean adds) {
        return new OwnRisks(
                sheet.programme(),
                posts.size(),
                adds && sheet.programme().closedOn() == null,
                sheet.open()
                        .filter(row -> row.facts().ownerCode() != null
                                && posts.contains(row.facts().ownerCode()))
                        .sorted(Comparator.comparing(
                                row -> row.nextReview().map(ReviewDue::day).orElse(null),
                                Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList());
    }

    /** How many reviews are late. */
    public long late() {
        return rows.stream().filter(RiskRow::isReviewLate).count();
    }
}
