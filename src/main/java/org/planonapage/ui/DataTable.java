package org.planonapage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table of a bounded list, as HTML knows tables, so that it reads, prints and enlarges like text. Columns are named
 * first and {@link #rows} comes last; where no column has a header there is no head. On a phone each row becomes a small grid of labels and values. An empty text in a
 * cell reads as a dash.
 *
 * @param <T> what a row shows
 */
public final class DataTable<T> extends Composite<Div> {

    /** A row that stands in the table. */
    private static final class Shown<T> {
        private T value;
        private final NativeTableRow row;

        private Shown(T value, NativeTableRow row) {
            this.value = value;
            this.row = row;
        }
    }

    private record Column<T>(String header, String classes, boolean names, Function<? super T, Component> cell) {

        private Column<T> classed(String other) {
            return new Column<>(header, other, names, cell);
        }
    }

    private final NativeTable table = new NativeTable();
    private final List<Column<T>> columns = new ArrayList<>();
    private final List<Shown<T>> shown = new ArrayList<>();
    private final Paragraph nothing = new Paragraph("Nothing to show.");
    private @Nullable Object how;

    /** A table whose caption says what it lists; the caption is for assistive technology until {@link #captionShown}. */
    public DataTable(String caption) {
        table.addClassName("data");
        table.setCaptionText(caption);
        table.getCaption().addClassName("sr");
        getContent().addClassName("data-table");
        nothing.addClassName("quiet");
        nothing.setVisible(false);
        getContent().add(table, nothing);
    }

    /** Shows the caption above the table. */
    public DataTable<T> captionShown() {
        table.getCaption().removeClassName("sr");
        return this;
    }

    /** Adds the class to the table, for a screen's own style sheet. */
    public DataTable<T> styled(String className) {
        table.addClassName(className);
        return this;
    }

    /** Adds a column of words. */
    public DataTable<T> column(String header, Function<? super T, String> text) {
        return add(header, "", false, row -> words(text.apply(row)));
    }

    /** Adds a column of links; a blank address leaves the words alone. */
    public DataTable<T> link(String header, Function<? super T, String> text, Function<? super T, String> href) {
        return add(header, "", false, row -> linked(text.apply(row), href.apply(row)));
    }

    /** Adds a column of figures, aligned to the right. */
    public DataTable<T> number(String header, Function<? super T, String> figure) {
        return add(header, "num", false, row -> words(figure.apply(row)));
    }

    /** Adds a column of components. */
    public DataTable<T> component(String header, Function<? super T, ? extends Component> component) {
        return add(header, "", false, component::apply);
    }

    /** Adds the column that names its row, in words. */
    public DataTable<T> rowHeader(String header, Function<? super T, String> text) {
        return add(header, "", true, row -> words(text.apply(row)));
    }

    /** Adds the column that names its row, as a link; a blank address leaves the words alone. */
    public DataTable<T> rowHeader(String header, Function<? super T, String> text, Function<? super T, String> href) {
        return add(header, "", true, row -> linked(text.apply(row), href.apply(row)));
    }

    /** Adds the column that names its row, as a component. */
    public DataTable<T> namedBy(String header, Function<? super T, ? extends Component> component) {
        return add(header, "", true, component::apply);
    }

    /** Adds the class to all cells of the column that was added last, for a screen's own style sheet. */
    public DataTable<T> as(String className) {
        Column<T> last = columns.removeLast();
        columns.add(last.classed((last.classes() + " " + className).strip()));
        return this;
    }

    /** What is said in place of the table where it has no rows. */
    public DataTable<T> emptyText(String text) {
        nothing.setText(text);
        return this;
    }

    /**
     * Prints each row once for its value, which is a read model that is kept: see {@link Markup#printOnce}. Another
     * table of the same values must name another {@code how}.
     *
     * @param how all that a row depends on besides its value and the columns
     */
    public DataTable<T> printedOnce(Object how) {
        this.how = how;
        return this;
    }

    /** Fills the table: one row each, in this order. */
    public DataTable<T> rows(Iterable<? extends T> rows) {
        table.removeHead();
        table.removeBody();
        if (columns.stream().anyMatch(column -> !column.header().isBlank())) {
            table.getHead().add(headerRow());
        }
        var body = table.getBody();
        shown.clear();
        rows.forEach(value -> {
            var row = new NativeTableRow();
            fill(row, value);
            body.add(row);
            shown.add(new Shown<>(value, row));
        });
        var empty = body.getElement().getChildCount() == 0;
        table.setVisible(!empty);
        nothing.setVisible(empty);
        return this;
    }

    /**
     * Puts newer values into the rows that stand there, each in its place; nothing else moves.
     *
     * @param newer gives the value that a row has now
     * @return the values that changed
     */
    public List<T> renew(UnaryOperator<T> newer) {
        List<T> changed = new ArrayList<>();
        for (Shown<T> row : shown) {
            T value = newer.apply(row.value);
            if (!value.equals(row.value)) {
                row.value = value;
                row.row.removeAll();
                fill(row.row, value);
                row.row.addClassName("fresh");
                changed.add(value);
            }
        }
        return changed;
    }

    /** Adds a quiet line under the table. */
    public DataTable<T> note(String text) {
        var note = new Paragraph(text);
        note.addClassName("note");
        getContent().add(note);
        return this;
    }

    private DataTable<T> add(String header, String classes, boolean names, Function<? super T, Component> cell) {
        columns.add(new Column<>(header, classes, names, cell));
        return this;
    }

    private NativeTableRow headerRow() {
        var row = new NativeTableRow();
        for (var column : columns) {
            // A heading without words would be announced as a column without a name.
            HtmlContainer cell =
                    column.header().isBlank() ? new NativeTableCell() : new NativeTableHeaderCell(column.header());
            if (!column.header().isBlank()) {
                cell.getElement().setAttribute("scope", "col");
            }
            cell.setClassName(column.classes());
            row.add(cell);
        }
        return row;
    }

    private void fill(NativeTableRow row, T value) {
        if (how == null) {
            addCells(row, value);
            Markup.print(row);
        } else {
            Markup.printOnce(
                    row,
                    () -> addCells(row, value),
                    DataTable.class,
                    Objects.requireNonNull(value),
                    how,
                    columns.stream().map(Column::header).toList());
        }
    }

    private void addCells(NativeTableRow row, T value) {
        for (var column : columns) {
            HtmlContainer cell = column.names() ? new NativeTableHeaderCell() : new NativeTableCell();
            if (column.names()) {
                cell.getElement().setAttribute("scope", "row");
            } else {
                cell.getElement().setAttribute("data-label", column.header());
            }
            cell.setClassName(column.classes());
            cell.add(column.cell().apply(value));
            row.add(cell);
        }
    }

    private static Component words(String text) {
        if (!text.isBlank()) {
            return new Text(text);
        }
        var dash = new Span("–");
        dash.addClassName("quiet");
        return dash;
    }

    private static Component linked(String text, String href) {
        return href.isBlank() ? words(text) : Link.to(href, text);
    }
}
