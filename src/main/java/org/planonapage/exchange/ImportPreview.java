package org.planonapage.exchange;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What loading a file would do.
 *
 * @param file its name
 * @param sha256 of the pack in it, in hexadecimal; empty when it holds none
 * @param tables what it would do to each table that it holds, those that others refer to first
 * @param problems every mistake; while there is one, nothing can be loaded
 */
public record ImportPreview(String file, String sha256, List<TableCounts> tables, List<PackProblem> problems) {

    /** Whether it can be loaded. */
    public boolean isSound() {
        return problems.isEmpty();
    }

    /** Whether loading it would change nothing. */
    public boolean changesNothing() {
        return isSound() && tables.stream().allMatch(table -> table.added() + table.changed() == 0);
    }

    /** The same of a file with that name, its problems told in other words. */
    ImportPreview renamed(String name, UnaryOperator<PackProblem> words) {
        return new ImportPreview(
                name, sha256, tables, problems.stream().map(words).toList());
    }
}
