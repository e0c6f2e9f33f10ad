package org.planonapage.exchange;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.DatedWrites;
import org.planonapage.links.ProgrammeId;
import org.springframework.stereotype.Component;

/** Compares tables that were read with the record, and writes what is new: whole or not at all. */
@Component
class PackLoading {

    private final PackFormat format;
    private final RecordStore store;
    private final DatedWrites dates;
    private final PackWriter writer;
    private final ProgrammeTurn turn;
    private final Imports imports;

    PackLoading(
            PackFormat format,
            RecordStore store,
            DatedWrites dates,
            PackWriter writer,
            ProgrammeTurn turn,
            Imports imports) {
        this.format = format;
        this.store = store;
        this.dates = dates;
        this.writer = writer;
        this.turn = turn;
        this.imports = imports;
    }

    /** What writing it would do; {@code read} is null when it could not be read at all. */
    ImportPreview preview(Pack pack, PackReader.@Nullable ReadPack read, Authority authority, Problems problems) {
        AtomicLong provisional = new AtomicLong();
        ImportPlan plan = plan(read, authority, provisional::decrementAndGet, Progress.UNSEEN, problems);
        return new ImportPreview(pack.source(), pack.sha256(), plan.counts(), problems.listed());
    }

    /**
     * Writes it in a turn of its programme.
     *
     * @param expected what its preview said, or null when there was none
     * @throws PackRefusedException when it has mistakes, or would do something else than its preview said
     */
    ImportOutcome write(
            Pack pack,
            PackReader.@Nullable ReadPack read,
            String who,
            Authority authority,
            @Nullable ImportPreview expected,
            Progress progress,
            Problems problems) {
        if (read == null) {
            throw new PackRefusedException(pack.source(), problems.listed());
        }
        ProgrammeId programme = new ProgrammeId(read.header().programme());
        return turn.run(programme, () -> writeInTurn(pack, read, who, authority, expected, progress, problems));
    }

    private ImportOutcome writeInTurn(
            Pack pack,
            PackReader.ReadPack read,
            String who,
            Authority authority,
            @Nullable ImportPreview expected,
            Progress progress,
            Problems problems) {
        ImportPlan plan = plan(read, authority, store.freshIds(), progress, problems);
        if (expected != null && problems.isEmpty() && !expected.tables().equals(plan.counts())) {
            problems.accept(
                    PackProblem.ofPack(
                            "The record has changed since the preview was made, so that the file would now do something else. Choose it again to see what."));
        }
        if (!problems.isEmpty()) {
            throw new PackRefusedException(pack.source(), problems.listed());
        }
        if (!plan.isEmpty()) {
            writer.write(pack, read.header(), plan, who, progress);
        }
        return new ImportOutcome(read.header().programme(), plan.added(), plan.changed(), plan.unchanged());
    }

    private ImportPlan plan(
            PackReader.@Nullable ReadPack read,
            Authority authority,
            LongSupplier ids,
            Progress progress,
            Problems problems) {
        ImportPlan plan = new ImportPlan();
        if (read != null) {
            Register register = new Register(format.tables(), read.header().programme(), store, ids);
            LoadLimits limits = new LoadLimits(
                    authority, read.header(), imports.any(read.header().programme()), dates, problems);
            for (String name : format.tables().keySet()) {
                PackTable table = read.tables().get(name);
                TableFile file = read.files().get(name);
                if (table != null && file != null) {
                    progress.says("Checking " + name, 0);
                    Map<Long, List<ReadRow>> rows =
                            new TableReader(table, file, read.header(), register, dates, problems).read();
                    new TableComparison(table, file.name(), register, dates, limits, problems).plan(rows, plan);
                    plan.refuse(table, problems.refusedRows(file));
                }
            }
            new Dependants(format.tables(), register, plan)
                    .each((stays, goes) -> problems.accept(PackProblem.ofPack("“" + goes
                            + "” cannot be removed, because “" + stays + "” refers to it; remove that too.")));
        }
        return plan;
    }
}
