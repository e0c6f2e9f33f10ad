package org.planonapage.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.planonapage.exchange.ImportPreview;
import org.planonapage.exchange.PackProblem;
import org.planonapage.exchange.TableCounts;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Download;

/** What a file would do to each table, and every mistake in it. */
final class PreviewTables extends Composite<Div> {

    private static final int MOST_SHOWN = 50;

    private final ImportPreview preview;

    PreviewTables(ImportPreview preview) {
        this.preview = preview;
    }

    @Override
    protected Div initContent() {
        Div content = new Div();
        if (!preview.isSound()) {
            content.add(problems(), download());
        }
        if (!preview.tables().isEmpty()) {
            content.add(counts());
        }
        return content;
    }

    private DataTable<TableCounts> counts() {
        return new DataTable<TableCounts>("What will change in each table, in rows")
                .captionShown()
                .rowHeader("Table", TableCounts::table)
                .number("Added", table -> number(table.added()))
                .number("Changed", table -> number(table.changed()))
                .number("Unchanged", table -> number(table.unchanged()))
                .number("Refused", table -> number(table.refused()))
                .rows(preview.tables());
    }

    private DataTable<PackProblem> problems() {
        List<PackProblem> problems = preview.problems();
        DataTable<PackProblem> table = new DataTable<PackProblem>("Mistakes and how to correct them")
                .rowHeader("Sheet or file", problem -> problem.file() == null ? "The whole" : problem.file())
                .number("Row", problem -> problem.row() == 0 ? "" : number(problem.row()))
                .column("Column", problem -> problem.column() == null ? "" : problem.column())
                .column("What is wrong, what is allowed", PackProblem::sentence)
                .rows(problems.subList(0, Math.min(MOST_SHOWN, problems.size())));
        return problems.size() <= MOST_SHOWN
                ? table
                : table.note("The first " + MOST_SHOWN + " of " + number(problems.size()) + " are shown.");
    }

    private Paragraph download() {
        return new Paragraph(
                Download.csv("Download the mistakes (CSV)", "mistakes.csv", () -> PackProblem.csv(preview.problems())));
    }

    private static String number(int number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
