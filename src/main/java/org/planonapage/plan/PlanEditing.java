package org.planonapage.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.Outcome;
import org.planonapage.drafts.Submissions;
import org.planonapage.exchange.RowsOnRecord;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ClosedProgrammeException;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.quantity.Dates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan as those who manage the programme write it. */
@Service
public class PlanEditing {

    private final Programmes programmes;
    private final EditionsInView inView;
    private final Submissions submissions;
    private final PlanWriter writer;
    private final Clock clock;

    PlanEditing(Programmes programmes, EditionsInView inView, Submissions submissions, PlanWriter writer, Clock clock) {
        this.programmes = programmes;
        this.inView = inView;
        this.submissions = submissions;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * A part of the plan as it can be written now.
     *
     * @throws UnknownEditionException when it belongs to an edition that there is not
     * @throws ClosedProgrammeException when the programme has ended
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.manages(#programme)")
    public PlanPage open(ProgrammeId programme, PlanItem item) {
        ProgrammeCard card = running(programme);
        List<EditionRow> editions = inView.of(card);
        String code = item.edition();
        Optional<EditionRow> edition = code.isEmpty() ? Optional.empty() : EditionsInView.choose(editions, code);
        RowsOnRecord record = writer.onRecord(programme);
        return new PlanPage(
                card,
                item,
                submissions.open(key(programme, item), form(item, last(editions), Fields.NONE)),
                PlanChoices.of(record, new EditionCells(record, code)),
                edition.filter(one -> one.status() == EditionStatus.IN_FORCE).isPresent());
    }

    /**
     * Puts a part of the plan on record, unless something is wrong with it or somebody changed the same since it was
     * opened.
     *
     * @param read what the form said when it was opened
     * @throws ClosedProgrammeException when the programme has ended
     */
    @Transactional
    @PreAuthorize("@rights.manages(#programme)")
    public Outcome save(ProgrammeId programme, PlanItem item, Fields read, Fields typed) {
        return submissions.submit(
                key(programme, item), () -> form(item, last(inView.of(running(programme))), typed), read, typed);
    }

    /**
     * Puts an action of a draft at a place of a theme, and renumbers its neighbours.
     *
     * @param action its id
     * @param theme the number of the theme
     * @param place 1 for the first; what lies beyond the ends is the nearest end
     * @throws UnknownPlanItemException when it is on the plan no longer
     * @throws org.planonapage.exchange.Refusal with a sentence when its edition is no draft
     */
    @Transactional
    @PreAuthorize("@rights.manages(#programme)")
    public Moved moveAction(ProgrammeId programme, long action, String theme, int place) {
        writer.waitForTurn(programme);
        running(programme);
        return writer.moveAction(programme, action, theme, place);
    }

    /**
     * Puts a theme of a draft, with its actions, at a place.
     *
     * @param theme its id
     * @param place 1 for the first; what lies beyond the ends is the nearest end
     * @throws UnknownPlanItemException when it is on the plan no longer
     * @throws org.planonapage.exchange.Refusal with a sentence when its edition is no draft
     */
    @Transactional
    @PreAuthorize("@rights.manages(#programme)")
    public Moved moveTheme(ProgrammeId programme, long theme, int place) {
        writer.waitForTurn(programme);
        running(programme);
        return writer.moveTheme(programme, theme, place);
    }

    /**
     * Takes a theme without actions, or an action with its milestones and links, off a draft.
     *
     * @return what stands in the way, in sentences; empty when it is done
     */
    @Transactional
    @PreAuthorize("@rights.manages(#programme)")
    public List<String> remove(ProgrammeId programme, PlanItem item) {
        writer.waitForTurn(programme);
        running(programme);
        return writer.remove(programme, item);
    }

    private ProgrammeCard running(ProgrammeId programme) {
        ProgrammeCard card = programmes.card(programme);
        if (card.closedOn() != null) {
            throw new ClosedProgrammeException(card);
        }
        return card;
    }

    /** The code of the edition that a new one begins with unless another is chosen; blank where there is none. */
    private static String last(List<EditionRow> editions) {
        return EditionChoice.byDefault(editions).map(EditionRow::code).orElse("");
    }

    private Form form(PlanItem item, String last, Fields typed) {
        return switch (item) {
            case PlanItem.NewEdition nothing -> new NewEditionForm(last);
            case PlanItem.OfEdition edition -> new EditionForm(edition.edition(), typed);
            case PlanItem.Putting put -> new PutForm(put.edition());
            case PlanItem.Agreeing agreed -> new AgreeForm(agreed.edition(), today());
            case PlanItem.OfTheme theme -> new ThemeForm(theme.edition(), theme.number(), typed);
            case PlanItem.OfAction action -> new ActionForm(action.edition(), action.reference(), typed);
            case PlanItem.NewAction action -> new NewActionForm(action.edition(), action.theme());
            case PlanItem.Splitting split -> new SplitForm(split.edition(), split.reference());
            case PlanItem.Merging merge -> new MergeForm(merge.edition(), merge.reference());
        };
    }

    private static FormKey key(ProgrammeId programme, PlanItem item) {
        return new FormKey(programme, item.path());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.LONDON);
    }
}
