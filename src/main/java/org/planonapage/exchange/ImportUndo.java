package org.planonapage.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.DatedWrites;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes whole imports back: today's record says again what it said before. The past stays as it was read. */
@Service
public class ImportUndo {

    private static final int MOST_REASONS = 10;

    private final PackFormat format;
    private final RecordStore store;
    private final Imports imports;
    private final PackWriter writer;
    private final DatedWrites dates;
    private final ProgrammeTurn turn;
    private final ObjectProvider<Loaders> loaders;

    ImportUndo(
            PackFormat format,
            RecordStore store,
            Imports imports,
            PackWriter writer,
            DatedWrites dates,
            ProgrammeTurn turn,
            ObjectProvider<Loaders> loaders) {
        this.format = format;
        this.store = store;
        this.imports = imports;
        this.writer = writer;
        this.dates = dates;
        this.turn = turn;
        this.loaders = loaders;
    }

    /**
     * Undoes an import of the programme, in one transaction.
     *
     * @param who the account
     * @throws UndoRefusedException when something newer builds on it, or it was undone before; nothing is changed then
     */
    @PreAuthorize("@rights.loads(#programme)")
    public void undo(ProgrammeId programme, long id, String who) {
        turn.run(programme, () -> undoInTurn(programme, id, who));
    }

    private void undoInTurn(ProgrammeId programme, long id, String who) {
        long change = imports.changeOf(programme, id)
                .orElseThrow(() -> new UndoRefusedException(
                        List.of("There is no import " + id + " of this programme, or it was undone before.")));
        Set<Long> undone = imports.undone(programme);
        Register register = new Register(format.tables(), programme.value(), store, () -> 0);
        List<String> reasons = new ArrayList<>();
        ImportPlan plan = new ImportPlan();
        Authority authority = Authority.of(programme, loaders);
        for (PackTable table : format.tables().values()) {
            register.stored(table)
                    .values()
                    .forEach(row -> takeBack(table, row, change, undone, register, plan, reasons));
        }
        plan.counts().stream()
                .map(TableCounts::table)
                .filter(table -> !authority.mayChange(
                        Objects.requireNonNull(format.tables().get(table))))
                .forEach(table ->
                        reasons.add("It changed the table " + table + ". You need the manager role to undo that."));
        if (plan.removed().containsKey("programme")) {
            reasons.add("It brought the programme itself, which an undo does not take away.");
        }
        new Dependants(format.tables(), register, plan)
                .each((stays, goes) -> reasons.add("“" + stays + "” refers to “" + goes + "”, which it brought."));
        if (!reasons.isEmpty()) {
            throw new UndoRefusedException(shortened(reasons));
        }
        writer.undo(programme, id, plan, who);
    }

    private void takeBack(
            PackTable table,
            StoredRow row,
            long change,
            Set<Long> undone,
            Register register,
            ImportPlan plan,
            List<String> reasons) {
        if (row.versions().stream().noneMatch(version -> version.change() == change)) {
            return;
        }
        if (row.lastChange(undone) != change) {
            reasons.add("“" + table.name() + " " + String.join("/", register.key(table.name(), row.id()))
                    + "” was changed since, on "
                    + Dates.inWords(LocalDate.ofInstant(row.lastWritten(), Dates.LONDON))
                    + "; undo that import first.");
            return;
        }
        Values before = before(row, change);
        ImportPlan.Kind kind = kind(row, before);
        if (kind != null) {
            LocalDate today = LocalDate.ofInstant(dates.now(), Dates.LONDON);
            Values values = Objects.requireNonNullElse(before, row.newest().values());
            plan.write(new ImportPlan.Write(table, today, kind, row.id(), values));
        }
    }

    /** What the row said when the import came, or null when it was not on record then. */
    private static @Nullable Values before(StoredRow row, long change) {
        Instant came = row.versions().stream()
                .filter(version -> version.change() == change)
                .findFirst()
                .orElseThrow()
                .from();
        StoredRow.Version before = row.at(came.minus(1, ChronoUnit.MICROS));
        return before == null ? null : before.values();
    }

    private static ImportPlan.@Nullable Kind kind(StoredRow row, @Nullable Values before) {
        if (row.isRemoved()) {
            return before == null ? null : ImportPlan.Kind.ADD;
        }
        if (before == null) {
            return ImportPlan.Kind.REMOVE;
        }
        return before.equals(row.newest().values()) ? null : ImportPlan.Kind.CHANGE;
    }

    private static List<String> shortened(List<String> reasons) {
        if (reasons.size() <= MOST_REASONS) {
            return reasons;
        }
        List<String> shown = new ArrayList<>(reasons.subList(0, MOST_REASONS));
        shown.add("And " + (reasons.size() - MOST_REASONS) + " more.");
        return shown;
    }
}
