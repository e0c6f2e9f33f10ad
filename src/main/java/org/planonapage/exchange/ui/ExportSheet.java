package org.planonapage.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.io.IOException;
import java.io.OutputStream;
import org.planonapage.exchange.PackExporter;
import org.planonapage.links.ProgrammeId;
import org.planonapage.ui.Download;
import org.planonapage.ui.Sheet;

/** The links that take the whole programme out. */
final class ExportSheet extends Composite<Section> {

    private interface Export {
        void write(ProgrammeId programme, OutputStream out) throws IOException;
    }

    private final PackExporter exporter;
    private final ProgrammeId programme;

    ExportSheet(PackExporter exporter, ProgrammeId programme) {
        this.exporter = exporter;
        this.programme = programme;
    }

    @Override
    protected Section initContent() {
        Sheet sheet = new Sheet(
                "Export the programme and its history",
                "Both are packs. If you load one into an empty database, you get the same programme.");
        Div links = new Div(
                link("Workbook (.xlsx)", programme.value() + ".xlsx", exporter::workbook),
                link("Zip of CSV files", programme.value() + ".zip", exporter::zip));
        links.addClassName("chips");
        sheet.add(links);
        return sheet;
    }

    private Anchor link(String text, String file, Export export) {
        Anchor link = Download.of(text, file, out -> export.write(programme, out));
        link.setClassName("chip");
        return link;
    }
}
