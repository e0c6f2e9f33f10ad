package org.planonapage.links;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What points at what within a programme. Every answer takes one query for the links and one for each kind of thing that
 * they name, however many there are. What a {@link ReferenceSource} does not show the reader is left out.
 */
@Service
@Transactional(readOnly = true)
public class Links {

    private final LinkRepository links;
    /** Asked for late: a source may stand on a service that itself shows links. */
    private final ObjectProvider<ReferenceSource> sources;

    Links(LinkRepository links, ObjectProvider<ReferenceSource> sources) {
        this.links = links;
        this.sources = sources;
    }

    /** The ids of kind {@code toKind} that each of {@code fromIds} points at; without those that point at nothing. */
    @PreAuthorize("@rights.reads(#programme)")
    public Map<Long, List<Long>> idsFrom(
            ProgrammeId programme, String fromKind, Collection<Long> fromIds, String toKind) {
        return from(programme, fromKind, fromIds).stream()
                .filter(link -> link.to().kind().equals(toKind))
                .collect(groupingBy(
                        link -> link.from().id(), mapping(link -> link.to().id(), toList())));
    }

    /** What points at one thing, risks that threaten it left out; empty when nothing does. */
    @PreAuthorize("@rights.reads(#programme)")
    public List<ReferenceCard> to(ProgrammeId programme, String toKind, long toId) {
        return cardsTo(programme, toKind, List.of(toId)).getOrDefault(toId, List.of());
    }

    /** What points at each of {@code toIds}, risks that threaten them left out; without those that nothing points at. */
    @PreAuthorize("@rights.reads(#programme)")
    public Map<Long, List<ReferenceCard>> cardsTo(ProgrammeId programme, String toKind, Collection<Long> toIds) {
        return to(programme, toKind, toIds, false);
    }

    /** The risks that threaten each of {@code toIds}; without those that none does. */
    @PreAuthorize("@rights.reads(#programme)")
    public Map<Long, List<ReferenceCard>> threatsTo(ProgrammeId programme, String toKind, Collection<Long> toIds) {
        return to(programme, toKind, toIds, true);
    }

    private Map<Long, List<ReferenceCard>> to(
            ProgrammeId programme, String toKind, Collection<Long> toIds, boolean threats) {
        if (toIds.isEmpty()) {
            return Map.of();
        }
        List<Link> found = links.findByProgrammeAndToKindAndToIdInOrderById(programme.value(), toKind, toIds).stream()
                .filter(link -> link.isThreat() == threats)
                .toList();
        return others(programme, found, Link::to, Link::from);
    }

    /** What each of {@code fromIds} points at; without those that point at nothing. */
    @PreAuthorize("@rights.reads(#programme)")
    public Map<Long, List<ReferenceCard>> cardsFrom(ProgrammeId programme, String fromKind, Collection<Long> fromIds) {
        return others(programme, from(programme, fromKind, fromIds), Link::from, Link::to);
    }

    /** The cards of those references that name something the reader may see; the programme itself is one. */
    @PreAuthorize("@rights.reads(#programme)")
    public Map<Reference, ReferenceCard> cards(ProgrammeId programme, Collection<Reference> references) {
        Map<String, Set<Long>> ids =
                references.stream().collect(groupingBy(Reference::kind, mapping(Reference::id, toSet())));
        Map<Reference, ReferenceCard> cards = new HashMap<>();
        if (ids.containsKey(Reference.PROGRAMME)) {
            cards.put(new Reference(Reference.PROGRAMME, 0), ReferenceCard.ofNoEdition(0, "The whole programme", ""));
        }
        for (ReferenceSource source : sources) {
            Set<Long> wanted = ids.getOrDefault(source.kind(), Set.of());
            if (!wanted.isEmpty()) {
                source.cards(programme, wanted)
                        .forEach((id, card) -> cards.put(new Reference(source.kind(), id), card));
            }
        }
        return cards;
    }

    private List<Link> from(ProgrammeId programme, String fromKind, Collection<Long> fromIds) {
        return fromIds.isEmpty()
                ? List.of()
                : links.findByProgrammeAndFromKindAndFromIdInOrderById(programme.value(), fromKind, fromIds);
    }

    private Map<Long, List<ReferenceCard>> others(
            ProgrammeId programme, List<Link> found, Function<Link, Reference> here, Function<Link, Reference> there) {
        Map<Reference, ReferenceCard> cards =
                cards(programme, found.stream().map(there).toList());
        return found.stream()
                .filter(link -> cards.containsKey(there.apply(link)))
                .collect(groupingBy(
                        link -> here.apply(link).id(),
                        mapping(link -> Objects.requireNonNull(cards.get(there.apply(link))), toList())));
    }
}
