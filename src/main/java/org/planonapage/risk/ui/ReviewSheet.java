package org.planonapage.risk.ui;

import com.vaadin.flow.component.Composite;
import java.util.Objects;
import org.planonapage.quantity.Dates;
import org.planonapage.risk.ReviewRow;
import org.planonapage.risk.RiskRow;
import org.planonapage.risk.RiskScore;
import org.planonapage.risk.ScoreRow;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Sheet;

/** Who looked at a risk, when, and what was decided; newest first. */
class ReviewSheet extends Composite<Sheet> {

    ReviewSheet(RiskRow risk) {
        getContent()
                .add(new DataTable<ReviewRow>("Reviews, newest first")
                        .rowHeader("Reviewed on", row -> Dates.inWords(row.reviewedOn()))
                        .column("Decision", ReviewRow::inWords)
                        .number("Score", row -> score(risk, row))
                        .column("Reason", ReviewRow::reason)
                        .column("By", row -> Objects.requireNonNullElse(row.madeBy(), ""))
                        .rows(risk.reviews().all().reversed()));
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Reviews", "Newest first.");
    }

    private static String score(RiskRow risk, ReviewRow review) {
        return risk.scores()
                .currentOn(review.reviewedOn())
                .map(ScoreRow::score)
                .map(RiskScore::value)
                .map(String::valueOf)
                .orElse("");
    }
}
