package org.planonapage.attention;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planonapage.attention.ExceptionList.RuleCount;
import org.planonapage.links.Links;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.Reference;
import org.planonapage.links.ReferenceCard;
import org.planonapage.programme.Kept;
import org.planonapage.programme.Moments;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The exceptions of a programme, kept for a moment, so that a page which only marks or counts them works nothing out. */
@Service
@Transactional(readOnly = true)
public class Exceptions {

    /** How many things the page lists; the most telling stand first, and the filters reach the rest. */
    public static final int MOST = 100;

    private static final int KEPT = 200;
    private static final Comparator<Raised> MOST_TELLING =
            Comparator.comparing((Raised raised) -> raised.rule().weight()).reversed();

    private final ObjectProvider<ExceptionSource> sources;
    private final Programmes programmes;
    private final Links links;
    private final Kept<List<Raised>> kept;
    private final Kept<ExceptionList> lists;

    Exceptions(ObjectProvider<ExceptionSource> sources, Programmes programmes, Links links, Moments moments) {
        this.sources = sources;
        this.programmes = programmes;
        this.links = links;
        this.kept = moments.keeping(KEPT);
        this.lists = moments.keeping(KEPT);
    }

    /**
     * What deserves a question.
     *
     * @param rule the code of the rule whose exceptions are listed; null, or one that raised nothing, for all
     */
    @PreAuthorize("@rights.reads(#programme)")
    public ExceptionList list(ProgrammeId programme, @Nullable String rule) {
        return lists.of(programme, new Asked(rule), () -> list(programmes.card(programme), rule));
    }

    private record Asked(@Nullable String rule) {}

    private ExceptionList list(ProgrammeCard card, @Nullable String rule) {
        List<Raised> all = raised(card);
        List<RuleCount> counts = counts(all);
        Rule chosen = counts.stream()
                .map(RuleCount::rule)
                .filter(known -> known.code().equals(rule))
                .findAny()
                .orElse(null);
        Map<Reference, List<Raised>> byThing =
                all.stream().collect(groupingBy(Raised::about, LinkedHashMap::new, toList()));
        List<Map.Entry<Reference, List<Raised>>> wanted = byThing.entrySet().stream()
                .filter(entry -> chosen == null
                        || entry.getValue().stream()
                                .anyMatch(raised -> raised.rule().equals(chosen)))
                .toList();
        return new ExceptionList(card, counts, chosen, things(card.id(), wanted), wanted.size());
    }

    private List<InQuestion> things(ProgrammeId programme, List<Map.Entry<Reference, List<Raised>>> wanted) {
        List<Map.Entry<Reference, List<Raised>>> shown =
                wanted.stream().limit(MOST).toList();
        Map<Reference, ReferenceCard> cards =
                links.cards(programme, shown.stream().map(Map.Entry::getKey).toList());
        return shown.stream()
                .filter(entry -> cards.containsKey(entry.getKey()))
                .map(entry -> new InQuestion(Objects.requireNonNull(cards.get(entry.getKey())), entry.getValue()))
                .toList();
    }

    /** How many things deserve a question. */
    @PreAuthorize("@rights.reads(#programme)")
    public int count(ProgrammeId programme) {
        return (int) raised(programmes.card(programme)).stream()
                .map(Raised::about)
                .distinct()
                .count();
    }

    /** What is raised of each of those things, the most telling first; without those of which nothing is. */
    @PreAuthorize("@rights.reads(#programme)")
    public Map<Long, List<Raised>> about(ProgrammeId programme, String kind, Collection<Long> ids) {
        return raised(programmes.card(programme)).stream()
                .filter(raised -> raised.about().kind().equals(kind)
                        && ids.contains(raised.about().id()))
                .collect(groupingBy(raised -> raised.about().id()));
    }

    /** The most telling first; for one thing the order of the rules, for one rule that of its feature. */
    private List<Raised> raised(ProgrammeCard programme) {
        return kept.of(
                programme.id(),
                () -> sources.stream()
                        .flatMap(source -> source.raisedIn(programme).stream())
                        .sorted(MOST_TELLING)
                        .toList());
    }

    private static List<RuleCount> counts(List<Raised> all) {
        Map<Rule, Long> things = all.stream().collect(groupingBy(Raised::rule, LinkedHashMap::new, counting()));
        return things.entrySet().stream()
                .map(entry -> new RuleCount(entry.getKey(), entry.getValue().intValue()))
                .toList();
    }
}
