package org.planonapage.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planonapage.drafts.Form;
import org.planonapage.drafts.FormSource;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.quantity.Dates;
import org.springframework.stereotype.Component;

/** The forms of the plan by where they are opened. */
@Component
class EditForms implements FormSource {

    private final Programmes programmes;
    private final EditionsInView inView;
    private final Clock clock;

    EditForms(Programmes programmes, EditionsInView inView, Clock clock) {
        this.programmes = programmes;
        this.inView = inView;
        this.clock = clock;
    }

    @Override
    public boolean has(String path) {
        return PlanItem.at(path).isPresent();
    }

    /** @throws UnknownEditionException when it belongs to an edition that there is not */
    @Override
    public Optional<Form> form(ProgrammeId programme, String path) {
        return PlanItem.at(path).map(item -> {
            ProgrammeCard card = programmes.card(programme).running();
            List<EditionRow> editions = inView.of(card);
            if (!item.edition().isEmpty()) {
                EditionsInView.choose(editions, item.edition());
            }
            return form(item, editions);
        });
    }

    private Form form(PlanItem item, List<EditionRow> editions) {
        return switch (item) {
            case PlanItem.NewEdition nothing ->
                new NewEditionForm(
                        EditionChoice.byDefault(editions).map(EditionRow::code).orElse(""));
            case PlanItem.OfEdition edition -> new EditionForm(edition.edition());
            case PlanItem.Putting put -> new PutForm(put.edition());
            case PlanItem.Agreeing agreed -> new AgreeForm(agreed.edition(), today());
            case PlanItem.OfTheme theme -> new ThemeForm(theme.edition(), theme.number());
            case PlanItem.OfAction action -> new ActionForm(action.edition(), action.reference());
            case PlanItem.NewAction action -> new NewActionForm(action.edition(), action.theme());
            case PlanItem.Splitting split -> new SplitForm(split.edition(), split.reference());
            case PlanItem.Merging merge -> new MergeForm(merge.edition(), merge.reference());
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.LONDON);
    }
}
