package org.planonapage.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.planonapage.exchange.EarlierImport;
import org.planonapage.exchange.UndoRefusedException;
import org.planonapage.security.Viewer;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.FormDialog;
import org.planonapage.ui.Sheet;

/** What came in before, newest first, each with the button that takes it back. */
final class EarlierImportsSheet extends Composite<Section> {

    private static final int SHOWN_OF_A_HASH = 12;

    private final BiConsumer<Long, String> undo;
    private final DataTable<EarlierImport> table = new DataTable<>("Earlier imports");

    /** @param undo takes the import with that number back, for that account */
    EarlierImportsSheet(BiConsumer<Long, String> undo) {
        this.undo = undo;
        table.styled("imports")
                .rowHeader("File", each -> each.row().file())
                .component("Import", EarlierImportsSheet::what)
                .component("When, by whom", EarlierImportsSheet::when)
                .number("Added", each -> number(each.added()))
                .number("Changed", each -> number(each.changed()))
                .number("Unchanged", each -> number(each.unchanged()))
                .component("Undo", this::undo)
                .emptyText("Nothing has been loaded yet.");
    }

    @Override
    protected Section initContent() {
        Sheet sheet = new Sheet(
                "Earlier imports, newest first",
                "You can undo an import as a whole, unless something newer depends on it. The fingerprint is the SHA-256 of its files.");
        sheet.add(table);
        return sheet;
    }

    /** Lists these. */
    void show(List<EarlierImport> earlier) {
        table.rows(earlier);
    }

    private static Component what(EarlierImport each) {
        Code hash = new Code(each.row().sha256().substring(0, SHOWN_OF_A_HASH) + "…");
        hash.setTitle("SHA-256: " + each.row().sha256());
        Div what =
                new Div(new Span("Import " + each.row().id()), small(each.row().source()), hash);
        what.addClassName("lines");
        return what;
    }

    private static Component when(EarlierImport each) {
        Div when = new Div(
                new Span(DataSentence.when(each.row().loadedAt())),
                small(each.row().loadedBy()));
        when.addClassName("lines");
        return when;
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("quiet");
        return small;
    }

    private Component undo(EarlierImport each) {
        if (each.undoneAt() != null) {
            return new Span("Undone on " + DataSentence.when(each.undoneAt()) + " by " + each.undoneBy());
        }
        NativeButton button = new NativeButton("Undo…", click -> ask(each));
        button.addClassName("chip");
        button.setAriaLabel("Undo import " + each.row().id());
        return button;
    }

    private void ask(EarlierImport each) {
        new FormDialog("Undo import " + each.row().id())
                .add(
                        new Paragraph(
                                each.row().file() + ": " + DataSentence.did(each)
                                        + ". What it added is removed, and what it changed goes back to what it was before, from today. Earlier dates do not change."))
                .saveText("Undo the import")
                .onSave(() -> {
                    try {
                        undo.accept(
                                each.row().id(),
                                Viewer.current().map(Viewer::username).orElseThrow());
                        return List.of();
                    } catch (UndoRefusedException refused) {
                        return refused.reasons().stream()
                                .map(reason -> new FormDialog.Problem(null, reason))
                                .toList();
                    }
                })
                .open();
    }

    private static String number(int number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
