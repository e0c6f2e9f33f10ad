package org.planonapage.plan;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.links.ReferenceSource;
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

    @Bean
    ReferenceSource themeReferences(PlanRepository plan) {
        return new Source(THEME, (programme, ids) -> {
            Map<Long, String> editions = codes(plan, programme);
            return plan.themesById(programme.value(), ids).stream()
                    .map(theme -> theme.card(editions.get(theme.editionId())))
                    .toList();
        });
    }

    @Bean
    ReferenceSource actionReferences(PlanRepository plan) {
        return new Source(ACTION, (programme, ids) -> {
            Map<Long, String> editions = codes(plan, programme);
            return plan.actionsById(programme.value(), ids).stream()
                    .map(action -> action.card(editions.get(action.editionId())))
                    .toList();
        });
    }

    @Bean
    ReferenceSource editionReferences(PlanRepository plan) {
        return new Source(
                EDITION,
                (programme, ids) -> plan.findByProgramme(programme.value()).stream()
                        .filter(edition -> ids.contains(edition.id()))
                        .map(Edition::card)
                        .toList());
    }

    private static Map<Long, String> codes(PlanRepository plan, ProgrammeId programme) {
        return plan.findByProgramme(programme.value()).stream().collect(toMap(Edition::id, Edition::code));
    }
}
