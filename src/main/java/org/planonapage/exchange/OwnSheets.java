package org.planonapage.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planonapage.links.ProgrammeId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads spreadsheets that councils keep in their own way. A reader says what each column holds; the sheet then takes the
 * way of a pack, and its mistakes are told by its own rows and columns. What was said of the columns is remembered.
 */
@Service
public class OwnSheets {

    private static final int SAMPLES = 3;
    private static final int LONGEST_NAME = 200;

    private final List<OwnSheet> kinds;
    private final OwnSheetReader reader;
    private final PackLoading loading;
    private final PackFormat format;
    private final JdbcClient database;
    private final ProgrammeTurn turn;
    private final ObjectProvider<Loaders> loaders;

    OwnSheets(
            List<OwnSheet> kinds,
            OwnSheetReader reader,
            PackLoading loading,
            PackFormat format,
            JdbcClient database,
            ProgrammeTurn turn,
            ObjectProvider<Loaders> loaders) {
        this.kinds = kinds;
        this.reader = reader;
        this.loading = loading;
        this.format = format;
        this.database = database;
        this.turn = turn;
        this.loaders = loaders;
    }

    /**
     * The columns of a file that somebody hands over, with what they seem to hold; empty when it is no such sheet but a
     * pack, a plain sheet, or nothing that can be read.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.loads(#programme)")
    public Optional<SheetColumns> columns(ProgrammeId programme, String file, byte[] content) {
        return reader.only(file, content)
                .filter(sheet -> !format.isPlainSheet(sheet.header()))
                .flatMap(sheet -> kinds.stream()
                        .map(kind -> columns(programme, kind, sheet))
                        .filter(columns -> columns.proposal()
                                .containsValue(columns.fields().getFirst().key()))
                        .findFirst());
    }

    private SheetColumns columns(ProgrammeId programme, OwnSheet kind, TableFile sheet) {
        Map<String, String> proposal = new LinkedHashMap<>(remembered(programme, kind));
        proposal.keySet().retainAll(sheet.header());
        if (proposal.isEmpty()) {
            proposal.putAll(SheetGuess.of(sheet, kind.fields()));
        }
        proposal.values().removeIf(String::isEmpty);
        return new SheetColumns(
                kind.name(),
                sheet.header().stream()
                        .filter(name -> !name.isEmpty())
                        .map(name -> new SheetColumns.Column(name, sample(sheet, name)))
                        .toList(),
                kind.fields(),
                proposal);
    }

    private static String sample(TableFile sheet, String column) {
        int place = sheet.indexOf(column);
        return sheet.rows().stream()
                .map(row -> row.cell(place))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .collect(Collectors.joining("; "));
    }

    /**
     * Says what loading the sheet would do to the programme, stores nothing of it, and remembers what its columns hold.
     *
     * @param mapping the key of the field that each column holds, by the column's name; columns left out are not read
     */
    @Transactional
    @PreAuthorize("@rights.loads(#programme)")
    public ImportPreview preview(
            ProgrammeId programme, String file, byte[] content, String sheet, Map<String, String> mapping) {
        OwnSheet kind = kind(sheet);
        remember(programme, kind, mapping);
        OwnSheetReader.Translated read = reader.read(kind, programme, file, content, mapping);
        return loading.preview(read.pack(), read.rows(), Authority.of(programme, loaders), read.problems())
                .renamed(file, read::inTheirWords);
    }

    /**
     * Loads the sheet, in one transaction, if it does what its preview said.
     *
     * @throws PackRefusedException as {@link PackImporter#load}
     */
    @PreAuthorize("@rights.loads(#programme)")
    public ImportOutcome load(
            ProgrammeId programme,
            byte[] content,
            String sheet,
            Map<String, String> mapping,
            ImportPreview preview,
            String who) {
        return turn.run(programme, () -> {
            OwnSheetReader.Translated read = reader.read(kind(sheet), programme, preview.file(), content, mapping);
            return loading.write(
                    read.pack(),
                    read.rows(),
                    who,
                    Authority.of(programme, loaders),
                    preview,
                    Progress.UNSEEN,
                    read.problems());
        });
    }

    private OwnSheet kind(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findAny().orElseThrow();
    }

    private Map<String, String> remembered(ProgrammeId programme, OwnSheet kind) {
        Map<String, String> remembered = new LinkedHashMap<>();
        database.sql("SELECT header, field FROM sheet_mapping WHERE programme = ? AND sheet = ?")
                .params(programme.value(), kind.name())
                .query((row, number) -> remembered.put(row.getString(1), row.getString(2)))
                .list();
        return remembered;
    }

    private void remember(ProgrammeId programme, OwnSheet kind, Map<String, String> mapping) {
        database.sql("DELETE FROM sheet_mapping WHERE programme = ? AND sheet = ?")
                .params(programme.value(), kind.name())
                .update();
        mapping.forEach((header, field) -> {
            if (header.length() <= LONGEST_NAME) {
                database.sql("INSERT INTO sheet_mapping (programme, sheet, header, field) VALUES (?, ?, ?, ?)")
                        .params(programme.value(), kind.name(), header, field)
                        .update();
            }
        });
    }
}
