package org.planonapage.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The same part of a plan at two moments.
 *
 * @param then null where it was not there yet
 * @param now null where it is gone
 */
record Pair<R>(@Nullable R then, @Nullable R now) {

    /** All pairs: those of {@code now} in their order, then what is gone. What has the same id is the same. */
    static <R> List<Pair<R>> of(
            List<R> then, List<R> now, Function<R, Piece> piece, Map<Long, List<Matching.Origin>> origins) {
        Map<Long, List<Matching.Origin>> known = new LinkedHashMap<>(origins);
        Map<String, R> before = new LinkedHashMap<>();
        Map<String, R> after = new LinkedHashMap<>();
        then.forEach(row -> {
            Piece its = piece.apply(row);
            before.put(its.number(), row);
            known.put(its.id(), List.of(new Matching.Origin(its.id(), OriginKind.CARRIED_OVER)));
        });
        now.forEach(row -> after.put(piece.apply(row).number(), row));
        List<Pair<R>> pairs = new ArrayList<>();
        Matching.of(then.stream().map(piece).toList(), now.stream().map(piece).toList(), known)
                .forEach(one -> pairs.add(new Pair<>(at(before, one.before()), at(after, one.after()))));
        return pairs;
    }

    private static <R> @Nullable R at(Map<String, R> rows, @Nullable String number) {
        return number == null ? null : rows.get(number);
    }
}
