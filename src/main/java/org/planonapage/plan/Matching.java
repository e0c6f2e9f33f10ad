package org.planonapage.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planonapage.quantity.WordDiff;

/**
 * Finds in two editions what is the same. What is on record of where an action came from decides; where nothing is on
 * record, the same number with a similar wording does, and then nearly the same wording under any number. The page says
 * by which.
 */
final class Matching {

    /** From this likeness two texts under one number are the same thing reworded; an assumption of ours. */
    static final double SIMILAR = 0.5;

    /** From this likeness two texts under different numbers are the same thing; an assumption of ours. */
    static final double NEARLY_THE_SAME = 0.8;

    /**
     * An origin, seen from the later edition.
     *
     * @param from the id in the earlier edition
     */
    record Origin(long from, OriginKind kind) {}

    private final List<Piece> from;
    private final Map<Long, List<Origin>> origins;
    private final Set<Long> found = new HashSet<>();

    private Matching(List<Piece> from, Map<Long, List<Origin>> origins) {
        this.from = from;
        this.origins = origins;
    }

    /**
     * What became of each piece: those of {@code to} in their order, then those that were dropped.
     *
     * @param origins by the id in the later edition; without those of which nothing is on record
     */
    static List<Compared> of(List<Piece> from, List<Piece> to, Map<Long, List<Origin>> origins) {
        Matching matching = new Matching(from, origins);
        Compared[] all = new Compared[to.size()];
        List<Piece> left = new ArrayList<>();
        for (Piece piece : to) {
            List<Origin> known = matching.known(piece);
            if (known.isEmpty()) {
                left.add(piece);
            } else {
                all[to.indexOf(piece)] = matching.byOrigin(piece, known);
            }
        }
        matching.byWords(left, SIMILAR, true).forEach((piece, same) -> all[to.indexOf(piece)] = same);
        left.removeIf(piece -> all[to.indexOf(piece)] != null);
        matching.byWords(left, NEARLY_THE_SAME, false).forEach((piece, same) -> all[to.indexOf(piece)] = same);
        List<Compared> compared = new ArrayList<>();
        for (int place = 0; place < all.length; place++) {
            compared.add(all[place] != null ? all[place] : alone(to.get(place), true));
        }
        from.stream()
                .filter(piece -> !matching.found.contains(piece.id()))
                .forEach(piece -> compared.add(alone(piece, false)));
        return compared;
    }

    private List<Origin> known(Piece piece) {
        return origins.getOrDefault(piece.id(), List.of()).stream()
                .filter(origin -> from.stream().anyMatch(one -> one.id() == origin.from()))
                .toList();
    }

    private Compared byOrigin(Piece piece, List<Origin> known) {
        List<Piece> sources = from.stream()
                .filter(one -> known.stream().anyMatch(origin -> origin.from() == one.id()))
                .toList();
        sources.forEach(source -> found.add(source.id()));
        Piece nearest = sources.stream()
                .max(Comparator.comparingDouble(source -> WordDiff.likeness(source.text(), piece.text())))
                .orElseThrow();
        String basis = known.getFirst().kind().word();
        return compared(
                nearest,
                piece,
                sources.size() == 1
                        ? basis
                        : basis + " from "
                                + String.join(
                                        " and ",
                                        sources.stream().map(Piece::number).toList()));
    }

    private Map<Piece, Compared> byWords(List<Piece> left, double least, boolean sameNumber) {
        Map<Piece, Compared> matched = new java.util.LinkedHashMap<>();
        for (Piece piece : left) {
            Optional<Piece> nearest = from.stream()
                    .filter(one -> !found.contains(one.id()))
                    .filter(one -> !sameNumber || one.number().equals(piece.number()))
                    .filter(one -> WordDiff.likeness(one.text(), piece.text()) >= least)
                    .max(Comparator.comparingDouble(one -> WordDiff.likeness(one.text(), piece.text())));
            nearest.ifPresent(one -> {
                found.add(one.id());
                String basis = one.text().equals(piece.text()) ? "same wording" : "similar wording";
                matched.put(piece, compared(one, piece, (sameNumber ? "same number, " : "") + basis));
            });
        }
        return matched;
    }

    private static Compared compared(Piece before, Piece after, String basis) {
        List<Compared.Field> fields = fields(before.fields(), after.fields());
        boolean same = fields.stream().allMatch(field -> field.words().isSame());
        return new Compared(
                same ? Compared.Fate.KEPT : Compared.Fate.CHANGED, before.number(), after.number(), fields, basis);
    }

    private static Compared alone(Piece piece, boolean isNew) {
        return isNew
                ? new Compared(Compared.Fate.NEW, null, piece.number(), fields(Map.of(), piece.fields()), "")
                : new Compared(Compared.Fate.DROPPED, piece.number(), null, fields(piece.fields(), Map.of()), "");
    }

    private static List<Compared.Field> fields(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new Compared.Field(
                        name, WordDiff.between(before.getOrDefault(name, ""), after.getOrDefault(name, ""))))
                .filter(field -> !field.words().parts().isEmpty())
                .toList();
    }
}
