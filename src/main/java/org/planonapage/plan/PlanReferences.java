package org.planonapage.plan;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * An edition that the reader may see.
     *
     * @param current whether it is the one shown unless another is chosen
     */
    record InView(String code, boolean current) {

        ReferenceCard card(long id, String title, String path) {
            return new ReferenceCard(id, title, path, code, current);
        }
    }

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
            Map<Long, InView> editions = inView(programme);
            return plan.themesById(programme.value(), ids).stream()
                    .flatMap(theme ->
                            Stream.ofNullable(editions.get(theme.editionId())).map(theme::card))
                    .toList();
        });
    }

    @Bean
    ReferenceSource actionReferences() {
        return new Source(ACTION, (programme, ids) -> {
            Map<Long, InView> editions = inView(programme);
            return plan.actionsById(programme.value(), ids).stream()
                    .flatMap(action ->
                            Stream.ofNullable(editions.get(action.editionId())).map(action::card))
                    .toList();
        });
    }

    @Bean
    ReferenceSource editionReferences() {
        return new Source(EDITION, (programme, ids) -> {
            Map<Long, InView> editions = inView(programme);
            return plan.findByProgramme(programme.value()).stream()
                    .filter(edition -> ids.contains(edition.id()))
                    .flatMap(edition ->
                            Stream.ofNullable(editions.get(edition.id())).map(edition::card))
                    .toList();
        });
    }

    /** The editions that the reader may see, by id: a draft must not show through a link. */
    private Map<Long, InView> inView(ProgrammeId programme) {
        List<EditionRow> all = plan.findByProgramme(programme.value()).stream()
                .map(edition -> edition.row(Map.of()))
                .toList();
        List<EditionRow> visible =
                EditionChoice.visible(all, programmes.readingDate(programme), rights.readsUnpublished(programme));
        Optional<EditionRow> byDefault = EditionChoice.byDefault(visible);
        return visible.stream()
                .collect(toMap(
                        EditionRow::id,
                        edition -> new InView(
                                edition.code(),
                                byDefault.filter(edition::equals).isPresent())));
    }
}
