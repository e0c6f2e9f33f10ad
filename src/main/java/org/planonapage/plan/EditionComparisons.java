package org.planonapage.plan;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares editions: what was kept, changed, new and dropped. */
@Service
@Transactional(readOnly = true)
public class EditionComparisons {

    private final Programmes programmes;
    private final EditionsInView inView;
    private final PlanRepository plan;

    EditionComparisons(Programmes programmes, EditionsInView inView, PlanRepository plan) {
        this.programmes = programmes;
        this.inView = inView;
        this.plan = plan;
    }

    /**
     * Two editions, the earlier one first in whichever order they are named.
     *
     * @param from the code of one, or null for the one before {@code to}; where there is none, for the one after it
     * @param to the code of the other, or null for the one that the plan's page shows
     * @throws UnknownEditionException when one of them is none, or not for this reader
     */
    @PreAuthorize("@rights.reads(#programme)")
    public EditionComparison compare(ProgrammeId programme, @Nullable String from, @Nullable String to) {
        ProgrammeCard card = programmes.card(programme);
        List<EditionRow> editions = inView.of(card);
        Optional<EditionRow> later = EditionsInView.choose(editions, to);
        Optional<EditionRow> other =
                from == null ? later.flatMap(one -> beside(editions, one)) : EditionsInView.choose(editions, from);
        if (later.isEmpty() || other.isEmpty()) {
            return new EditionComparison(card, editions, null, null, List.of(), List.of(), List.of(), List.of());
        }
        boolean forwards = editions.indexOf(other.get()) >= editions.indexOf(later.get());
        return forwards
                ? compare(card, editions, other.get(), later.get())
                : compare(card, editions, later.get(), other.get());
    }

    private EditionComparison compare(ProgrammeCard card, List<EditionRow> editions, EditionRow from, EditionRow to) {
        Map<Long, String> posts = inView.posts(card.id());
        List<Action> before = plan.actions(from.id());
        return new EditionComparison(
                card,
                editions,
                from,
                to,
                Matching.of(
                        List.of(whole(from)),
                        List.of(whole(to)),
                        Map.of(to.id(), List.of(new Matching.Origin(from.id(), OriginKind.CARRIED_OVER)))),
                Matching.of(ambitions(from), ambitions(to), Map.of()),
                Matching.of(themes(from), themes(to), Map.of()),
                Matching.of(
                        actions(before, posts),
                        actions(plan.actions(to.id()), posts),
                        origins(card.id(), before.stream().map(Action::id).toList())));
    }

    private static Optional<EditionRow> beside(List<EditionRow> newestFirst, EditionRow edition) {
        int place = newestFirst.indexOf(edition);
        return newestFirst.stream()
                .skip(place + 1L)
                .findFirst()
                .or(() -> place > 0 ? Optional.of(newestFirst.get(place - 1)) : Optional.empty());
    }

    private static Piece whole(EditionRow edition) {
        LinkedHashMap<String, String> fields = new LinkedHashMap<>();
        fields.put("Vision", Objects.requireNonNullElse(edition.vision(), ""));
        fields.put("Title", edition.title());
        fields.put(
                "In force from",
                edition.inForceFrom() == null ? "" : edition.inForceFrom().inWords());
        fields.put("Approved by", Objects.requireNonNullElse(edition.agreedBy(), ""));
        return new Piece(edition.id(), "", fields);
    }

    private List<Piece> ambitions(EditionRow edition) {
        List<Piece> pieces = new ArrayList<>();
        for (String ambition : inView.ambitions(edition)) {
            LinkedHashMap<String, String> fields = new LinkedHashMap<>();
            fields.put("Ambition", ambition);
            pieces.add(new Piece(edition.id() * 1000 + pieces.size(), Integer.toString(pieces.size() + 1), fields));
        }
        return pieces;
    }

    private List<Piece> themes(EditionRow edition) {
        return plan.themes(edition.id()).stream().map(Theme::piece).toList();
    }

    private static List<Piece> actions(List<Action> actions, Map<Long, String> posts) {
        return actions.stream()
                .map(action -> action.piece(posts))
                .sorted((one, other) -> EditionRecords.byNumbers(one.number(), other.number()))
                .toList();
    }

    /** Where actions came from among {@code from}, through whatever editions lie between. */
    private Map<Long, List<Matching.Origin>> origins(ProgrammeId programme, Collection<Long> from) {
        return origins(plan.originsIn(programme.value()), from);
    }

    /** The same of all origins of the programme. */
    static Map<Long, List<Matching.Origin>> origins(List<ActionOrigin> known, Collection<Long> from) {
        Map<Long, List<ActionOrigin>> all = known.stream().collect(groupingBy(ActionOrigin::actionId));
        Map<Long, List<Matching.Origin>> found = new LinkedHashMap<>();
        all.keySet().forEach(action -> {
            Map<Long, OriginKind> reached = new LinkedHashMap<>();
            reach(action, OriginKind.CARRIED_OVER, all, Set.copyOf(from), reached, new TreeSet<>());
            if (!reached.isEmpty()) {
                found.put(
                        action,
                        reached.entrySet().stream()
                                .map(one -> new Matching.Origin(one.getKey(), one.getValue()))
                                .toList());
            }
        });
        return found;
    }

    /** The last thing that was more than carrying over names the way. */
    private static void reach(
            long action,
            OriginKind way,
            Map<Long, List<ActionOrigin>> all,
            Set<Long> from,
            Map<Long, OriginKind> reached,
            Set<Long> seen) {
        if (seen.add(action)) {
            for (ActionOrigin origin : all.getOrDefault(action, List.of())) {
                OriginKind kind = way == OriginKind.CARRIED_OVER ? origin.kind() : way;
                if (from.contains(origin.fromActionId())) {
                    reached.put(origin.fromActionId(), kind);
                } else {
                    reach(origin.fromActionId(), kind, all, from, reached, seen);
                }
            }
        }
    }
}
