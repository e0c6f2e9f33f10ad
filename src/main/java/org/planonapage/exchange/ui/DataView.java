package org.planonapage.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.planonapage.exchange.EarlierImport;
import org.planonapage.exchange.ImportUndo;
import org.planonapage.exchange.Imports;
import org.planonapage.exchange.PackExporter;
import org.planonapage.exchange.PackImporter;
import org.planonapage.links.ProgrammeId;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;

/** Where a data officer loads figures and packs, sees what came in before, and takes the programme out. */
@Route(":programme/data")
@PermitAll
class DataView extends Page {

    private final PackImporter importer;
    private final PackExporter exporter;
    private final Imports imports;
    private final ImportUndo undo;

    DataView(PackImporter importer, PackExporter exporter, Imports imports, ImportUndo undo) {
        this.importer = importer;
        this.exporter = exporter;
        this.imports = imports;
        this.undo = undo;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        ProgrammeId programme = new ProgrammeId(reading.programme());
        addClassName("data-page");
        Div head = new Div();
        head.addClassName("top");
        Div columns = new Div();
        columns.addClassNames("cols", "wide-left");
        add(head, columns);
        fill(head, columns, programme, reading);
        return "Data – " + reading.programme();
    }

    private void fill(Div head, Div columns, ProgrammeId programme, Reading reading) {
        List<EarlierImport> earlier = imports.latest(programme);
        head.removeAll();
        head.add(new H1("Data"), DataSentence.of(earlier));
        Div left = new Div(loading(head, columns, programme, reading), new EarlierImportsSheet(earlier, (id, who) -> {
            undo.undo(programme, id, who);
            columns.removeAll();
            fill(head, columns, programme, reading);
        }));
        left.addClassName("stack");
        Div right = new Div(new WhatCanBeLoaded(), new ExportSheet(exporter, programme));
        right.addClassName("stack");
        columns.add(left, right);
    }

    private Component loading(Div head, Div columns, ProgrammeId programme, Reading reading) {
        if (reading.past() != null) {
            return new EmptyState(
                            "Nothing is loaded while the past is read",
                            "A file is loaded into the record of today; what it says of an earlier day is told by its column recorded_on.")
                    .link(DataNavigation.data(reading.withAsAt(null)), "Return to today");
        }
        return new LoadSheet(importer, programme, () -> {
            List<EarlierImport> earlier = imports.latest(programme);
            head.removeAll();
            head.add(new H1("Data"), DataSentence.of(earlier));
        });
    }
}
