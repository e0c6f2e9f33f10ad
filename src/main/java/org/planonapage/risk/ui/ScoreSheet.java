package org.planonapage.risk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.planonapage.quantity.Dates;
import org.planonapage.risk.RiskRow;
import org.planonapage.risk.ScoreKind;
import org.planonapage.risk.ScoreRow;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Sheet;

/** A risk's scores over time, as a picture and as a table with the reasons. */
class ScoreSheet extends Composite<Sheet> {

    ScoreSheet(RiskRow risk) {
        List<ScoreRow> scores = risk.scores().all();
        if (scores.isEmpty()) {
            Paragraph unscored = new Paragraph(
                    "No score was published. Unscored risks are counted separately and are not on the matrix.");
            unscored.addClassName("quiet");
            getContent().add(unscored);
        } else {
            if (risk.scores().history().size() > 1) {
                getContent().add(ScoreDrawing.wide(risk), ScoreDrawing.narrow(risk));
            }
            getContent().add(table(scores));
        }
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Scores", null);
    }

    private static DataTable<ScoreRow> table(List<ScoreRow> scores) {
        boolean rescaled = scores.stream()
                        .map(row -> row.score().scale().number())
                        .distinct()
                        .count()
                > 1;
        DataTable<ScoreRow> table = new DataTable<ScoreRow>("Scores, newest first")
                .styled("risk-scores")
                .rowHeader("Given on", row -> Dates.inWords(row.scoredOn()))
                .column("Kind", row -> row.kind().word())
                .component("Score", row -> new ScoreCell(row.score()))
                .column("Likelihood × impact", row -> row.score().inWords());
        if (rescaled) {
            table.column("Scale", row -> "scale " + row.score().scale().number());
        }
        table.column("Reason", ScoreSheet::reason).rows(scores.reversed());
        if (rescaled) {
            table.note("Each score uses the scale of its time.");
        }
        return table;
    }

    private static String reason(ScoreRow row) {
        String due = row.kind() == ScoreKind.TARGET && row.due() != null
                ? " To be reached by " + row.due().inWords() + "."
                : "";
        String printed = row.score().isProduct()
                ? ""
                : " Printed as " + row.score().value() + ", though the product is "
                        + row.score().product() + ".";
        return row.reason() + due + printed + (row.note() == null ? "" : " " + row.note());
    }
}
