package org.planonapage.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.AsAt;
import org.planonapage.history.DatedWrites;
import org.planonapage.quantity.Dates;

/** Compares what a pack says of the rows of one table, day by day, with what is stored of them, and plans what to write. */
final class TableComparison {

    /** What is said of a row that is removed. */
    private static final Values GONE = new Values(Map.of());

    private final PackTable table;
    private final String file;
    private final Register register;
    private final DatedWrites dates;
    private final LoadLimits limits;
    private final Consumer<PackProblem> problems;

    /** @param file the name of the file that the rows come from */
    TableComparison(
            PackTable table,
            String file,
            Register register,
            DatedWrites dates,
            LoadLimits limits,
            Consumer<PackProblem> problems) {
        this.table = table;
        this.file = file;
        this.register = register;
        this.dates = dates;
        this.limits = limits;
        this.problems = problems;
    }

    /** @param rows by id */
    void plan(Map<Long, List<ReadRow>> rows, ImportPlan plan) {
        rows.forEach((id, said) -> compare(id, said, plan));
    }

    private void compare(long id, List<ReadRow> rows, ImportPlan plan) {
        StoredRow stored = register.stored(table, id);
        boolean there = stored != null && !stored.isRemoved();
        Values current = null;
        for (ReadRow row :
                rows.stream().sorted(Comparator.comparing(ReadRow::recordedOn)).toList()) {
            Values values = row.removed() ? GONE : row.values().values();
            boolean known = current == null
                    ? isStored(stored, values, new AsAt(row.recordedOn()).moment())
                    : values.equals(current);
            if (known) {
                plan.leave(table);
            } else if (isAllowed(row, stored, there)) {
                plan.write(new ImportPlan.Write(
                        table,
                        row.recordedOn(),
                        kind(there, row.removed()),
                        id,
                        row.values().values()));
                there = !row.removed();
                current = values;
            }
        }
    }

    private static boolean isStored(@Nullable StoredRow stored, Values values, Instant moment) {
        return stored != null && (values == GONE ? stored.at(moment) == null : stored.says(values, moment));
    }

    private static ImportPlan.Kind kind(boolean there, boolean goes) {
        if (goes) {
            return ImportPlan.Kind.REMOVE;
        }
        return there ? ImportPlan.Kind.CHANGE : ImportPlan.Kind.ADD;
    }

    private boolean isAllowed(ReadRow row, @Nullable StoredRow stored, boolean there) {
        if (!limits.allow(table, file, row, stored)) {
            return false;
        }
        if (row.removed() && !there) {
            refuse(
                    row,
                    TableReader.REMOVED,
                    "This row does not exist, so it cannot be removed. Delete it from the file.");
            return false;
        }
        if (table.onlyGrows() && there && !row.removed()) {
            refuse(
                    row,
                    table.key().getLast().headers().getLast(),
                    "The row says otherwise than what is stored, and what is stored here is never changed; write a new row under its own day.");
            return false;
        }
        if (stored != null && isTooLate(stored, row.recordedOn())) {
            refuse(row, TableReader.RECORDED_ON, tooLate(stored, row.recordedOn()));
            return false;
        }
        return true;
    }

    private boolean isTooLate(StoredRow stored, LocalDate day) {
        return !dates.isToday(day) && !stored.lastWritten().isBefore(dates.momentOf(day));
    }

    private static String tooLate(StoredRow stored, LocalDate day) {
        LocalDate newest = LocalDate.ofInstant(stored.lastWritten(), Dates.LONDON);
        return "The row is recorded on " + Dates.inWords(day) + ", but what is stored was recorded on "
                + Dates.inWords(newest)
                + " and says otherwise; history only grows forwards. Give it a recorded_on after "
                + Dates.inWords(newest) + ", or leave it out.";
    }

    private void refuse(ReadRow row, String column, String sentence) {
        problems.accept(new PackProblem(file, row.number(), column, sentence));
    }
}
