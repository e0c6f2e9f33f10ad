package org.planonapage.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.planonapage.history.Changes;
import org.planonapage.history.DatedWrites;
import org.planonapage.links.ProgrammeId;
import org.planonapage.security.SecurityEventKind;
import org.planonapage.security.SecurityLog;
import org.springframework.stereotype.Component;

/** Writes what an import planned, as one change, each row under its day. It runs in the programme's turn. */
@Component
class PackWriter {

    private final PackFormat format;
    private final RecordStore store;
    private final Changes changes;
    private final DatedWrites dates;
    private final Imports imports;
    private final SecurityLog log;

    PackWriter(
            PackFormat format,
            RecordStore store,
            Changes changes,
            DatedWrites dates,
            Imports imports,
            SecurityLog log) {
        this.format = format;
        this.store = store;
        this.changes = changes;
        this.dates = dates;
        this.imports = imports;
        this.log = log;
    }

    void write(Pack pack, PackHeader header, ImportPlan plan, String who, Progress progress) {
        long change = write(header.programme(), plan, who, reason(pack, header), progress);
        imports.record(change, pack, header, plan);
        log.record(
                SecurityEventKind.IMPORT,
                header.programme(),
                who,
                String.format(
                        Locale.UK,
                        "loads “%s”: %,d rows added, %,d changed",
                        pack.source(),
                        plan.added(),
                        plan.changed()));
    }

    private static String reason(Pack pack, PackHeader header) {
        return "Import of " + pack.source()
                + (header.reason().isEmpty() ? "" : ", dated back because: " + header.reason());
    }

    /** Takes an import back by {@code plan}. */
    void undo(ProgrammeId programme, long undone, ImportPlan plan, String who) {
        long change = write(programme.value(), plan, who, "Undo of import " + undone, Progress.UNSEEN);
        imports.recordUndo(undone, change);
        log.record(SecurityEventKind.UNDO, programme.value(), who, "undoes load " + undone);
    }

    /** Writes what was entered by hand. */
    void write(ProgrammeId programme, ImportPlan plan, String who, String reason) {
        write(programme.value(), plan, who, reason, Progress.UNSEEN);
    }

    private long write(String programme, ImportPlan plan, String who, String reason, Progress progress) {
        ProgrammeTurn.require(new ProgrammeId(programme));
        long change = changes.record(programme, who, reason).value();
        write(programme, change, plan, progress);
        return change;
    }

    private void write(String programme, long change, ImportPlan plan, Progress progress) {
        double all = plan.added() + plan.changed();
        int written = 0;
        for (LocalDate day : plan.days()) {
            for (PackTable table : format.tables().values()) {
                for (List<ImportPlan.Write> part : parts(plan.of(table, day, ImportPlan.Kind.ADD))) {
                    progress.says("Writing " + table.name(), written / all);
                    dates.on(day, () -> store.insert(table, programme, change, part));
                    written += part.size();
                }
                List<ImportPlan.Write> changed = new ArrayList<>(plan.of(table, day, ImportPlan.Kind.CHANGE));
                List<ImportPlan.Write> renamed = plan.renamed(changed);
                if (!renamed.isEmpty()) {
                    changed.removeAll(renamed);
                    dates.atOneMoment(() -> {
                        store.park(table, renamed);
                        store.update(table, change, renamed);
                    });
                }
                for (List<ImportPlan.Write> part : parts(changed)) {
                    progress.says("Writing " + table.name(), written / all);
                    dates.on(day, () -> store.update(table, change, part));
                    written += part.size();
                }
            }
            remove(day, change, plan);
        }
    }

    private static List<List<ImportPlan.Write>> parts(List<ImportPlan.Write> writes) {
        List<List<ImportPlan.Write>> parts = new ArrayList<>();
        for (int from = 0; from < writes.size(); from += RecordStore.BATCH) {
            parts.add(writes.subList(from, Math.min(from + RecordStore.BATCH, writes.size())));
        }
        return parts;
    }

    /** What refers to others goes before them. */
    private void remove(LocalDate day, long change, ImportPlan plan) {
        for (PackTable table : List.copyOf(format.tables().values()).reversed()) {
            List<ImportPlan.Write> gone = plan.of(table, day, ImportPlan.Kind.REMOVE);
            if (!gone.isEmpty()) {
                dates.on(day, () -> store.mark(table, change, gone));
                dates.afterwardsOn(day, () -> store.remove(table, gone));
            }
        }
    }
}
