package org.planonapage.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.planonapage.exchange.EarlierImport;
import org.planonapage.exchange.ImportUndo;
import org.planonapage.exchange.Imports;
import org.planonapage.exchange.OwnSheets;
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
    private final OwnSheets sheets;
    private final PackExporter exporter;
    private final Imports imports;
    private final ImportUndo undo;

    DataView(PackImporter importer, OwnSheets sheets, PackExporter exporter, Imports imports, ImportUndo undo) {
        this.importer = importer;
        this.sheets = sheets;
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
        EarlierImportsSheet earlier = new EarlierImportsSheet((id, who) -> {
            undo.undo(programme, id, who);
            UI.getCurrent().refreshCurrentRoute(false);
        });
        Runnable showEarlier = () -> show(imports.latest(programme), head, earlier);
        showEarlier.run();
        Div left = new Div(loading(programme, reading, showEarlier), earlier);
        left.addClassName("stack");
        Div right = new Div(new WhatCanBeLoaded(), new ExportSheet(exporter, programme));
        right.addClassName("stack");
        Div columns = new Div(left, right);
        columns.addClassNames("cols", "wide-left");
        add(head, columns);
        return "Data";
    }

    private static void show(List<EarlierImport> imported, Div head, EarlierImportsSheet earlier) {
        head.removeAll();
        head.add(new H1("Data"), DataSentence.of(imported));
        earlier.show(imported);
    }

    private Component loading(ProgrammeId programme, Reading reading, Runnable whenLoaded) {
        return reading.past() == null
                ? new LoadSheet(importer, sheets, programme, whenLoaded)
                : new EmptyState(
                                "You cannot load files while you view an earlier date",
                                "Go back to now to load a file. If rows belong to an earlier date, the file says so in its column recorded_on.")
                        .link(DataNavigation.data(reading.withAsAt(null)), "Return to today");
    }
}
