package org.planonapage.exchange;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.DatedWrites;

/**
 * What a file may change, by who loads it: a data officer figures only; nobody but the operator the rule for small numbers,
 * and the past only with a manager's reason. What a file merely repeats is free, so that an export can be loaded again.
 */
final class LoadLimits {

    private static final String SMALL_NUMBERS = "small_numbers";

    private final Authority authority;
    private final String reason;
    private final boolean running;
    private final DatedWrites dates;
    private final Consumer<PackProblem> problems;
    private final Set<String> refused = new HashSet<>();

    /** @param running whether the programme was loaded before: its first pack brings its past with it */
    LoadLimits(
            Authority authority,
            PackHeader header,
            boolean running,
            DatedWrites dates,
            Consumer<PackProblem> problems) {
        this.authority = authority;
        this.reason = header.reason();
        this.running = running;
        this.dates = dates;
        this.problems = problems;
    }

    /** For forms, whose services ask for the right to each and which write under today. */
    static LoadLimits none(PackHeader header, DatedWrites dates, Consumer<PackProblem> problems) {
        return new LoadLimits(Authority.OPERATOR, header, false, dates, problems);
    }

    /** Whether that row may be written; says once a table why not. */
    boolean allow(PackTable table, String file, ReadRow row, @Nullable StoredRow stored) {
        if (authority == Authority.OPERATOR) {
            return true;
        }
        if (!authority.mayChange(table)) {
            return refuse(
                    file,
                    row,
                    table.key().getFirst().headers().getFirst(),
                    "You need the manager role to change the table " + table.name()
                            + ". Data officers load figures only: leave this table out, or ask a manager to load it.");
        }
        if (table.fields().contains(SMALL_NUMBERS) && stored != null && changesTheRule(row, stored)) {
            return refuse(
                    file,
                    row,
                    SMALL_NUMBERS,
                    "A file cannot change the rule for small numbers. Change it on the settings page.");
        }
        if (running && !dates.isToday(row.recordedOn()) && (authority != Authority.MANAGER || reason.isBlank())) {
            return refuse(
                    file,
                    row,
                    TableReader.RECORDED_ON,
                    "The row would change what earlier days say. Give today as recorded_on. A manager may keep an earlier"
                            + " day by saying why in the column “reason” of pack.csv.");
        }
        return true;
    }

    private static boolean changesTheRule(ReadRow row, StoredRow stored) {
        return row.removed()
                || !Objects.equals(
                        row.values().values().get(SMALL_NUMBERS),
                        stored.newest().values().get(SMALL_NUMBERS));
    }

    /** Of a table's rows only the first is named: the others have the same fault. */
    private boolean refuse(String file, ReadRow row, String column, String sentence) {
        if (refused.add(file + sentence)) {
            problems.accept(new PackProblem(file, row.number(), column, sentence));
        }
        return false;
    }
}
