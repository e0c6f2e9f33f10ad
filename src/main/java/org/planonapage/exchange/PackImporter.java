package org.planonapage.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.planonapage.history.Changes;
import org.planonapage.history.DatedWrites;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads packs: whole or not at all. */
@Service
public class PackImporter {

    private final Map<String, PackTable> tables;
    private final RecordStore store;
    private final Changes changes;
    private final DatedWrites dates;
    private final Imports imports;

    PackImporter(List<PackTables> features, RecordStore store, Changes changes, DatedWrites dates, Imports imports) {
        this.tables = parentsFirst(features);
        this.store = store;
        this.changes = changes;
        this.dates = dates;
        this.imports = imports;
    }

    /**
     * Loads a pack in one transaction.
     *
     * @param who the account, or "start" for what is loaded at the start
     * @return what was added, changed and left alone
     * @throws PackRefusedException with every mistake, when there is any; nothing is stored then
     */
    @Transactional
    @PreAuthorize("hasAuthority('OPERATOR')")
    public ImportOutcome load(Pack pack, String who) {
        List<PackProblem> problems = new ArrayList<>();
        Map<String, CsvFile> files = parse(pack, problems::add);
        CsvFile headerFile = files.get(PackHeader.FILE);
        PackHeader header = headerFile == null ? null : PackHeader.read(headerFile, problems::add);
        ImportPlan plan = new ImportPlan();
        if (header != null) {
            imports.oneAtATime(header.programme());
            Register register = new Register(tables, header.programme(), store);
            for (PackTable table : tables.values()) {
                CsvFile file = files.get(table.file());
                if (file != null) {
                    new TableReader(table, file, header, register, dates, problems::add).plan(plan);
                }
            }
        }
        if (header == null || !problems.isEmpty()) {
            throw new PackRefusedException(pack.source(), problems);
        }
        if (!plan.isEmpty()) {
            write(pack, header, plan, who);
        }
        return new ImportOutcome(header.programme(), plan.added(), plan.changed(), plan.unchanged());
    }

    private Map<String, CsvFile> parse(Pack pack, Consumer<PackProblem> problems) {
        Map<String, CsvFile> files = new LinkedHashMap<>();
        for (String required : List.of(PackHeader.FILE, "programme.csv")) {
            if (!pack.files().containsKey(required)) {
                problems.accept(PackProblem.ofFile(required, "The file is missing; every pack has one."));
            }
        }
        pack.files().forEach((name, content) -> {
            if (!isKnown(name)) {
                problems.accept(PackProblem.ofFile(
                        name,
                        "The file is no table of a pack; the tables are "
                                + String.join(
                                        ", ",
                                        tables.values().stream()
                                                .map(PackTable::file)
                                                .toList())
                                + " and pack.csv."));
            } else {
                CsvFile file = CsvFile.parse(name, content, problems);
                if (file != null) {
                    files.put(name, file);
                }
            }
        });
        return files;
    }

    private boolean isKnown(String file) {
        return file.equals(PackHeader.FILE)
                || tables.values().stream().anyMatch(table -> table.file().equals(file));
    }

    private void write(Pack pack, PackHeader header, ImportPlan plan, String who) {
        long change = changes.record(who, "Import of " + pack.source()).value();
        plan.days()
                .forEach(day -> dates.on(
                        day,
                        () -> tables.values().forEach(table -> {
                            List<ImportPlan.Write> fresh = plan.of(table, day, true);
                            List<ImportPlan.Write> revised = plan.of(table, day, false);
                            if (!fresh.isEmpty()) {
                                store.insert(table, header.programme(), change, fresh);
                            }
                            if (!revised.isEmpty()) {
                                store.update(table, change, revised);
                            }
                        })));
        imports.record(change, pack, header, plan);
    }

    private static Map<String, PackTable> parentsFirst(List<PackTables> features) {
        Map<String, PackTable> all = new LinkedHashMap<>();
        features.forEach(feature -> feature.tables().forEach(table -> {
            if (all.put(table.name(), table) != null) {
                throw new IllegalStateException("Two features bring the pack's table " + table.name() + ".");
            }
        }));
        Map<String, PackTable> ordered = new LinkedHashMap<>();
        all.values().forEach(table -> place(table, all, ordered, new LinkedHashSet<>()));
        return ordered;
    }

    private static void place(
            PackTable table, Map<String, PackTable> all, Map<String, PackTable> ordered, Set<String> above) {
        if (ordered.containsKey(table.name())) {
            return;
        }
        if (!above.add(table.name())) {
            throw new IllegalStateException("The pack's tables " + above + " refer to one another in a circle.");
        }
        table.parents()
                .flatMap(name -> name.equals(Column.ANYTHING)
                        ? all.values().stream().filter(other -> other.kind() != null)
                        : java.util.stream.Stream.of(parent(name, table, all)))
                .forEach(parent -> place(parent, all, ordered, above));
        above.remove(table.name());
        ordered.put(table.name(), table);
    }

    private static PackTable parent(String name, PackTable table, Map<String, PackTable> all) {
        PackTable parent = all.get(name);
        if (parent == null) {
            throw new IllegalStateException(
                    "The pack's table " + table.name() + " refers to " + name + ", which no feature brings.");
        }
        return parent;
    }
}
