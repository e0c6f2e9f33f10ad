package org.planonapage.plan;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.links.ReferenceSource;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.Rights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The titles and addresses of themes, actions and editions, for whatever links to them. */
@Configuration(proxyBeanMethods = false)
class PlanReferences {

    static final String THEME = "theme";
    static final String ACTION = "action";
    static final String EDITION = "edition";

    /** Gives cards of one kind. */
    private interface Cards {
        List<ReferenceCard> of(ProgrammeId programme, Collection<Long> ids);
    }

    private record Source(String kind, Cards cards) implements ReferenceSource {
        @Override
        public Map<Long, ReferenceCard> cards(ProgrammeId programme, Collection<Long> ids) {
            return cards.of(programme, ids).stream().collect(toMap(ReferenceCard::id, card -> card));
        }
    }

    private final PlanRepository plan;
    private final Programmes programmes;
    private final Rights rights;

    PlanReferences(PlanRepository plan, Programmes programmes, Rights rights) {
        this.plan = plan;
        this.programmes = programmes;
        this.rights = rights;
    }

    @Bean
    ReferenceSource themeReferences() {
        return new Source(THEME, (programme, ids) -> {
            Map<Long, String> editions = inView(programme);
            return plan.themesById(programme.value(), ids).stream()
                    .filter(theme -> editions.containsKey(theme.editionId()))
                    .map(theme -> theme.card(editions.get(theme.editionId())))
                    .toList();
        });
    }

    @Bean
    ReferenceSource actionReferences() {
        return new Source(ACTION, (programme, ids) -> {
            Map<Long, String> editions = inView(programme);
            return plan.actionsById(programme.value(), ids).stream()
                    .filter(action -> editions.containsKey(action.editionId()))
                    .map(action -> action.card(editions.get(action.editionId())))
                    .toList();
        });
    }

    @Bean
    ReferenceSource editionReferences() {
        return new Source(EDITION, (programme, ids) -> {
            Map<Long, String> editions = inView(programme);
            return plan.findByProgramme(programme.value()).stream()
                    .filter(edition -> ids.contains(edition.id()) && editions.containsKey(edition.id()))
                    .map(Edition::card)
                    .toList();
        });
    }

    /** The codes of the editions that the reader may see: a draft must not show through a link. */
    private Map<Long, String> inView(ProgrammeId programme) {
        List<EditionRow> all = plan.findByProgramme(programme.value()).stream()
                .map(edition -> edition.row(Map.of()))
                .toList();
        return EditionChoice.visible(all, programmes.readingDate(programme), rights.readsUnpublished(programme))
                .stream()
                .collect(toMap(EditionRow::id, EditionRow::code));
    }
}
