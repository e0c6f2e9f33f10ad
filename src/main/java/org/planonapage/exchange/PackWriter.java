package org.planonapage.exchange;

import java.time.LocalDate;
import java.util.List;
import org.planonapage.history.Changes;
import org.planonapage.history.DatedWrites;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what an import planned, as one change, each row under its day. */
@Component
class PackWriter {

    private final PackFormat format;
    private final RecordStore store;
    private final Changes changes;
    private final DatedWrites dates;
    private final Imports imports;

    PackWriter(PackFormat format, RecordStore store, Changes changes, DatedWrites dates, Imports imports) {
        this.format = format;
        this.store = store;
        this.changes = changes;
        this.dates = dates;
        this.imports = imports;
    }

    /** Waits until no other import of the programme runs, in this process or another, and holds them off to the end. */
    void waitForTurn(String programme) {
        imports.oneAtATime(programme);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void write(Pack pack, PackHeader header, ImportPlan plan, String who, Progress progress) {
        long change = changes.record(who, "Import of " + pack.source()).value();
        double all = plan.added() + plan.changed();
        int written = 0;
        for (LocalDate day : plan.days()) {
            for (PackTable table : format.tables().values()) {
                progress.says("Writing " + table.name(), written / all);
                written += write(table, day, header.programme(), change, plan);
            }
        }
        imports.record(change, pack, header, plan);
    }

    private int write(PackTable table, LocalDate day, String programme, long change, ImportPlan plan) {
        List<ImportPlan.Write> fresh = plan.of(table, day, true);
        List<ImportPlan.Write> revised = plan.of(table, day, false);
        if (!fresh.isEmpty() || !revised.isEmpty()) {
            dates.on(day, () -> {
                store.insert(table, programme, change, fresh);
                store.update(table, change, revised);
            });
        }
        return fresh.size() + revised.size();
    }
}
