package org.planonapage.exchange.ui;

import java.util.Map;
import org.planonapage.exchange.ImportOutcome;
import org.planonapage.exchange.ImportPreview;
import org.planonapage.exchange.OwnSheets;
import org.planonapage.exchange.PackImporter;
import org.planonapage.exchange.Progress;
import org.planonapage.links.ProgrammeId;

/** One of the ways by which a file that was handed over goes in. */
interface Loading {

    /** What it would do. */
    ImportPreview preview();

    /** Does it. */
    ImportOutcome load(ImportPreview preview, String who, Progress progress);

    /** A pack, or a plain sheet of figures. */
    static Loading ofPack(PackImporter importer, ProgrammeId programme, String file, byte[] content) {
        return new Loading() {
            @Override
            public ImportPreview preview() {
                return importer.preview(programme, file, content);
            }

            @Override
            public ImportOutcome load(ImportPreview preview, String who, Progress progress) {
                return importer.load(programme, content, preview, who, progress);
            }
        };
    }

    /** A council's own sheet, whose columns hold what {@code mapping} says. */
    static Loading ofSheet(
            OwnSheets sheets,
            ProgrammeId programme,
            String file,
            byte[] content,
            String sheet,
            Map<String, String> mapping) {
        return new Loading() {
            @Override
            public ImportPreview preview() {
                return sheets.preview(programme, file, content, sheet, mapping);
            }

            @Override
            public ImportOutcome load(ImportPreview preview, String who, Progress progress) {
                return sheets.load(programme, content, sheet, mapping, preview, who);
            }
        };
    }
}
