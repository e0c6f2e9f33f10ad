package org.planonapage.plan;

import java.util.List;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.Outcome;
import org.planonapage.drafts.Submissions;
import org.planonapage.exchange.ProgrammeTurn;
import org.planonapage.exchange.RowsOnRecord;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ClosedProgrammeException;
import org.planonapage.programme.Programmes;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan as those who manage the programme write it. */
@Service
public class PlanEditing {

    private final Programmes programmes;
    private final Submissions submissions;
    private final PlanWriter writer;
    private final ProgrammeTurn turn;

    PlanEditing(Programmes programmes, Submissions submissions, PlanWriter writer, ProgrammeTurn turn) {
        this.programmes = programmes;
        this.submissions = submissions;
        this.writer = writer;
        this.turn = turn;
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
        Fields now = submissions.open(key(programme, item));
        RowsOnRecord record = writer.onRecord(programme);
        EditionCells edition = new EditionCells(record, item.edition());
        boolean corrects = !item.edition().isEmpty() && edition.status() == EditionStatus.IN_FORCE;
        return new PlanPage(item, now, PlanChoices.of(record, edition), corrects);
    }

    /**
     * Puts a part of the plan on record, unless something is wrong with it or somebody changed the same since it was
     * opened.
     *
     * @param read what the form said when it was opened
     * @throws ClosedProgrammeException when the programme has ended
     */
    @PreAuthorize("@rights.manages(#programme)")
    public Outcome save(ProgrammeId programme, PlanItem item, Fields read, Fields typed) {
        return submissions.submit(key(programme, item), read, typed);
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
    @PreAuthorize("@rights.manages(#programme)")
    public Moved moveAction(ProgrammeId programme, long action, String theme, int place) {
        return turn.run(programme, () -> {
            programmes.card(programme).running();
            return writer.moveAction(programme, action, theme, place);
        });
    }

    /**
     * Puts a theme of a draft, with its actions, at a place.
     *
     * @param theme its id
     * @param place 1 for the first; what lies beyond the ends is the nearest end
     * @throws UnknownPlanItemException when it is on the plan no longer
     * @throws org.planonapage.exchange.Refusal with a sentence when its edition is no draft
     */
    @PreAuthorize("@rights.manages(#programme)")
    public Moved moveTheme(ProgrammeId programme, long theme, int place) {
        return turn.run(programme, () -> {
            programmes.card(programme).running();
            return writer.moveTheme(programme, theme, place);
        });
    }

    /**
     * Takes a theme without actions, or an action with its milestones and links, off a draft.
     *
     * @return what stands in the way, in sentences; empty when it is done
     */
    @PreAuthorize("@rights.manages(#programme)")
    public List<String> remove(ProgrammeId programme, PlanItem item) {
        return turn.run(programme, () -> {
            programmes.card(programme).running();
            return writer.remove(programme, item);
        });
    }

    private static FormKey key(ProgrammeId programme, PlanItem item) {
        return new FormKey(programme, item.path());
    }
}
