package org.planonapage.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planonapage.drafts.HandedIn;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Role;
import org.planonapage.round.Effect;
import org.planonapage.round.Effect.Glimpse;
import org.planonapage.round.Owed;
import org.planonapage.round.OwedSource;
import org.planonapage.round.Round;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Of the plan as a whole and of each theme something is said to a meeting, by whoever manages the programme. */
@Component
@Order(4)
class OwedHighlights implements OwedSource {

    private final EditionsInView inView;

    OwedHighlights(EditionsInView inView) {
        this.inView = inView;
    }

    @Override
    public List<Owed> owed(ProgrammeCard programme, Round round) {
        Optional<EditionRow> shown = EditionsInView.choose(inView.of(programme), null);
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Owed> owed = new ArrayList<>(List.of(owed("", "The whole plan")));
        inView.records(programme, shown.get()).themes().stream()
                .sorted(Comparator.comparing(Theme::number, EditionRecords::byNumbers))
                .forEach(theme -> owed.add(owed(theme.number(), "Theme " + theme.name())));
        return owed;
    }

    private static Owed owed(String theme, String title) {
        return Owed.byRole(HighlightPage.path(theme), "Highlight", title, Role.MANAGER, "Programme managers");
    }

    @Override
    public Map<String, Effect> effects(ProgrammeCard programme, List<HandedIn> handedIn) {
        Map<String, Effect> effects = new HashMap<>();
        handedIn.forEach(form -> HighlightPage.at(form.path())
                .ifPresent(theme -> effects.put(
                        form.path(),
                        Effect.of(
                                "Highlights",
                                Glimpse.of(form.onRecord().get("text")),
                                Glimpse.of(form.typed().get("text"))))));
        return effects;
    }
}
