package org.planonapage.exchange;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.DatedWrites;
import org.planonapage.links.ProgrammeId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads packs: whole or not at all. */
@Service
public class PackImporter {

    private final PackFormat format;
    private final PackReader reader;
    private final RecordStore store;
    private final DatedWrites dates;
    private final PackWriter writer;

    PackImporter(PackFormat format, PackReader reader, RecordStore store, DatedWrites dates, PackWriter writer) {
        this.format = format;
        this.reader = reader;
        this.store = store;
        this.dates = dates;
        this.writer = writer;
    }

    /**
     * Loads a pack of any programme in one transaction.
     *
     * @param who the account, or "start" for what is loaded at the start
     * @return what was added, changed and left alone
     * @throws PackRefusedException with every mistake, when there is any; nothing is stored then
     */
    @Transactional
    @PreAuthorize("hasAuthority('OPERATOR')")
    public ImportOutcome load(Pack pack, String who) {
        Problems problems = new Problems();
        PackReader.ReadPack read = reader.read(pack, null, problems);
        return write(pack, read, who, null, Progress.UNSEEN, problems);
    }

    /**
     * Says what loading a file would do to the programme, and stores nothing.
     *
     * @param file its name, as the person who hands it over knows it
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.loads(#programme)")
    public ImportPreview preview(ProgrammeId programme, String file, byte[] content) {
        Problems problems = new Problems();
        try {
            Pack pack = UploadedFile.pack(file, content);
            PackReader.ReadPack read = reader.read(pack, programme, problems);
            AtomicLong provisional = new AtomicLong();
            ImportPlan plan = plan(read, provisional::decrementAndGet, Progress.UNSEEN, problems);
            return new ImportPreview(file, pack.sha256(), plan.counts(), problems.listed());
        } catch (PackRefusedException refused) {
            return new ImportPreview(file, "", List.of(), refused.problems());
        }
    }

    /**
     * Loads a file into the programme, in one transaction, if it does what its preview said.
     *
     * @param preview of the same file
     * @param progress is told, now and then, how far it has come
     * @throws PackRefusedException when it has mistakes, or does something else now than its preview said, because the
     *     record has changed since; nothing is stored then
     */
    @Transactional
    @PreAuthorize("@rights.loads(#programme)")
    public ImportOutcome load(
            ProgrammeId programme, byte[] content, ImportPreview preview, String who, Progress progress) {
        Problems problems = new Problems();
        Pack pack = UploadedFile.pack(preview.file(), content);
        PackReader.ReadPack read = reader.read(pack, programme, problems);
        return write(pack, read, who, preview, progress, problems);
    }

    private ImportOutcome write(
            Pack pack,
            PackReader.@Nullable ReadPack read,
            String who,
            @Nullable ImportPreview expected,
            Progress progress,
            Problems problems) {
        if (read != null) {
            writer.waitForTurn(read.header().programme());
        }
        ImportPlan plan = plan(read, store.freshIds(), progress, problems);
        if (expected != null && problems.isEmpty() && !expected.tables().equals(plan.counts())) {
            problems.accept(
                    PackProblem.ofPack(
                            "The record has changed since the preview was made, so that the file would now do something else. Choose it again to see what."));
        }
        if (read == null || !problems.isEmpty()) {
            throw new PackRefusedException(pack.source(), problems.listed());
        }
        if (!plan.isEmpty()) {
            writer.write(pack, read.header(), plan, who, progress);
        }
        return new ImportOutcome(read.header().programme(), plan.added(), plan.changed(), plan.unchanged());
    }

    private ImportPlan plan(
            PackReader.@Nullable ReadPack read, LongSupplier ids, Progress progress, Problems problems) {
        ImportPlan plan = new ImportPlan();
        if (read != null) {
            Register register = new Register(format.tables(), read.header().programme(), store, ids);
            for (String name : format.tables().keySet()) {
                PackTable table = read.tables().get(name);
                TableFile file = read.files().get(name);
                if (table != null && file != null) {
                    progress.says("Checking " + name, 0);
                    Map<Long, List<ReadRow>> rows =
                            new TableReader(table, file, read.header(), register, dates, problems).read();
                    new TableComparison(table, file.name(), register, dates, problems).plan(rows, plan);
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
