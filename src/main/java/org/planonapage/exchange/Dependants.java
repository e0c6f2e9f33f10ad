package org.planonapage.exchange;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds what on record refers to rows that are about to be removed. */
final class Dependants {

    private final Map<String, PackTable> tables;
    private final Register register;
    private final Map<String, Set<Long>> removed;

    Dependants(Map<String, PackTable> tables, Register register, ImportPlan plan) {
        this.tables = tables;
        this.register = register;
        this.removed = plan.removed();
    }

    /** Tells {@code found} each row that stays and refers to one that goes, with the one that goes. */
    void each(BiConsumer<String, String> found) {
        if (removed.isEmpty()) {
            return;
        }
        tables.values()
                .forEach(table -> register.stored(table).forEach((id, row) -> {
                    boolean stays = !row.isRemoved()
                            && !removed.getOrDefault(table.name(), Set.of()).contains(id);
                    if (stays) {
                        table.columns().stream()
                                .filter(column -> column.target() != null)
                                .forEach(column -> check(table, id, row.newest().values(), column, found));
                    }
                }));
    }

    private void check(PackTable table, long id, Values values, Column column, BiConsumer<String, String> found) {
        Object target = values.get(column.fields().getLast());
        String name = register.target(column, values);
        if (name != null
                && target instanceof Long gone
                && removed.getOrDefault(name, Set.of()).contains(gone)) {
            found.accept(describe(table.name(), id), describe(name, gone));
        }
    }

    private String describe(String table, long id) {
        return table + " " + String.join("/", register.key(table, id));
    }
}
