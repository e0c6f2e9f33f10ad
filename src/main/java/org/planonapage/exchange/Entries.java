package org.planonapage.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.planonapage.history.DatedWrites;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is written by hand. It goes the way of a pack: the same columns, keys and rules, the same comparison with the
 * record, one change for all of it. So no form can store what an import would refuse.
 */
@Component
public class Entries {

    private final PackFormat format;
    private final RecordStore store;
    private final DatedWrites dates;
    private final PackWriter writer;

    Entries(PackFormat format, RecordStore store, DatedWrites dates, PackWriter writer) {
        this.format = format;
        this.store = store;
        this.dates = dates;
        this.writer = writer;
    }

    /** What the record of the programme says; each table is read once, when it is first asked for. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public RowsOnRecord onRecord(ProgrammeId programme) {
        return new RowsOnRecord(format.tables(), register(programme));
    }

    /**
     * Writes entries as one change, all or none, in the running {@link ProgrammeTurn turn} of the programme. What the record says already is left alone; where nothing is left, there
     * is no change.
     *
     * @param who the account
     * @param reason of the change, in words
     * @return what stands in the way, upon which nothing is written; empty when it is done
     */
    public List<Mistake> write(ProgrammeId programme, List<Entry> entries, String who, String reason) {
        ProgrammeTurn.require(programme);
        Problems problems = new Problems();
        ImportPlan plan = plan(programme, entries, problems);
        if (problems.isEmpty() && !plan.isEmpty()) {
            writer.write(programme, plan, who, reason);
        }
        return mistakes(problems, entries);
    }

    /** What would stand in the way of writing these entries now; empty when nothing would. Nothing is written. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Mistake> check(ProgrammeId programme, List<Entry> entries) {
        Problems problems = new Problems();
        plan(programme, entries, problems);
        return mistakes(problems, entries);
    }

    private static List<Mistake> mistakes(Problems problems, List<Entry> entries) {
        return problems.listed().stream()
                .map(problem -> mistake(problem, entries))
                .toList();
    }

    private ImportPlan plan(ProgrammeId programme, List<Entry> entries, Problems problems) {
        PackHeader header = new PackHeader(programme.value(), today(), "");
        Register register = register(programme);
        ImportPlan plan = new ImportPlan();
        if (entries.stream().noneMatch(Entry::isRemoval)) {
            format.tables().values().forEach(table -> readParts(table, entries, register));
        }
        format.tables().values().forEach(table -> rename(table, entries, register, plan));
        format.tables().values().forEach(table -> {
            TableFile file = file(table, entries);
            if (!file.rows().isEmpty()) {
                var rows = new TableReader(table, file, header, register, dates, problems).read();
                new TableComparison(
                                table, file.name(), register, dates, LoadLimits.none(header, dates, problems), problems)
                        .plan(rows, plan);
            }
        });
        new Dependants(format.tables(), register, plan)
                .each((stays, goes) -> problems.accept(
                        PackProblem.ofPack("“" + goes + "” cannot be removed, because “" + stays + "” refers to it.")));
        return plan;
    }

    /** Whether something else refers to a row is asked of whole tables, but only of a row that goes. */
    private static void readParts(PackTable table, List<Entry> entries, Register register) {
        Column part = table.part();
        if (part != null) {
            register.readParts(
                    table,
                    entries.stream()
                            .filter(entry -> entry.table().equals(table.name()))
                            .map(entry ->
                                    entry.cells().getOrDefault(part.headers().getFirst(), ""))
                            .toList());
        }
    }

    /** Gives rows their new keys before anything is read, so that whatever names them in the same form finds them. */
    private static void rename(PackTable table, List<Entry> entries, Register register, ImportPlan plan) {
        Map<List<String>, List<String>> keys = new LinkedHashMap<>();
        entries.stream()
                .filter(entry ->
                        entry.table().equals(table.name()) && !entry.formerly().isEmpty())
                .forEach(entry -> keys.put(key(table, entry.formerly()), key(table, entry.cells())));
        register.rename(table, keys).forEach(plan::rename);
    }

    private static List<String> key(PackTable table, Map<String, String> cells) {
        return table.key().stream()
                .flatMap(column -> column.headers().stream())
                .map(header -> cells.getOrDefault(header, ""))
                .toList();
    }

    private Register register(ProgrammeId programme) {
        return new Register(format.tables(), programme.value(), store, store.freshIds());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(dates.now(), Dates.LONDON);
    }

    /** The entries of one table as a file whose rows are numbered by their place among all entries. */
    private static TableFile file(PackTable table, List<Entry> entries) {
        Set<String> header = new LinkedHashSet<>(table.headers());
        List<TableFile.Row> rows = new ArrayList<>();
        header.add(TableReader.REMOVED);
        for (int number = 0; number < entries.size(); number++) {
            Entry entry = entries.get(number);
            if (entry.table().equals(table.name())) {
                refuseUnknown(entry, header);
                rows.add(new TableFile.Row(
                        number,
                        header.stream()
                                .map(column -> entry.cells()
                                        .getOrDefault(column, "")
                                        .strip()
                                        .replace("\r\n", "\n"))
                                .toList()));
            }
        }
        return new TableFile(table.name(), List.copyOf(header), rows);
    }

    private static void refuseUnknown(Entry entry, Set<String> header) {
        if (!header.containsAll(entry.cells().keySet())) {
            throw new IllegalArgumentException(
                    "Of " + entry.cells().keySet() + " the table " + entry.table() + " knows only " + header + ".");
        }
    }

    private static Mistake mistake(PackProblem problem, List<Entry> entries) {
        String file = problem.file();
        String form = file == null ? "" : entries.get(problem.row()).form();
        return new Mistake(form + Objects.requireNonNullElse(problem.column(), ""), problem.sentence());
    }
}
