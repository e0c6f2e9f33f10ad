package org.planonapage.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.FormSource;
import org.planonapage.drafts.Outcome;
import org.planonapage.drafts.Submissions;
import org.planonapage.highlight.Highlights;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.quantity.Dates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notes on the plan as a whole and on its themes as whoever manages the programme writes them. */
@Service
public class PlanHighlights {

    private final Forms forms;
    private final Highlights highlights;
    private final Submissions submissions;

    PlanHighlights(Forms forms, Highlights highlights, Submissions submissions) {
        this.forms = forms;
        this.highlights = highlights;
        this.submissions = submissions;
    }

    /**
     * The highlight as it can be filled in today.
     *
     * @param theme the number of a theme of the edition that is shown, or blank for the plan as a whole
     * @throws UnknownPlanItemException when the edition has no such theme
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.manages(#programme)")
    public HighlightPage page(ProgrammeId programme, String theme) {
        Subject subject = forms.subject(programme, theme);
        return new HighlightPage(
                subject.programme(),
                subject.title(),
                highlights.about(programme, subject.kind(), List.of(subject.id())),
                submissions.open(new FormKey(programme, HighlightPage.path(theme))));
    }

    /**
     * Puts a highlight on record, or hands it in while a round is open, unless something is wrong with it or somebody
     * wrote the same since it was opened.
     *
     * @param read what the form said when it was opened
     * @throws UnknownPlanItemException when the edition has no such theme
     */
    @PreAuthorize("@rights.manages(#programme)")
    public Outcome save(ProgrammeId programme, String theme, Fields read, Fields typed) {
        return submissions.submit(new FormKey(programme, HighlightPage.path(theme)), read, typed);
    }

    /**
     * What a highlight is on.
     *
     * @param kind the word of its kind of thing, under which {@code id} is its id
     * @param about as packs refer to it
     */
    record Subject(ProgrammeCard programme, String kind, long id, String about, String title) {}

    /** Finds the forms of highlights. */
    @Component
    static class Forms implements FormSource {

        private final Programmes programmes;
        private final EditionsInView inView;
        private final Clock clock;

        Forms(Programmes programmes, EditionsInView inView, Clock clock) {
            this.programmes = programmes;
            this.inView = inView;
            this.clock = clock;
        }

        @Override
        public Optional<Form> form(ProgrammeId programme, String path) {
            return HighlightPage.at(path).map(theme -> form(subject(programme, theme)));
        }

        @Override
        public boolean has(String path) {
            return HighlightPage.at(path).isPresent();
        }

        private Form form(Subject subject) {
            subject.programme().running();
            return new HighlightForm(
                    subject.about(), subject.title(), LocalDate.ofInstant(clock.instant(), Dates.LONDON));
        }

        /** @throws UnknownPlanItemException when there is no plan, or no such theme in the edition that is shown */
        Subject subject(ProgrammeId programme, String theme) {
            ProgrammeCard card = programmes.card(programme);
            EditionRow edition = EditionsInView.choose(inView.of(card), null)
                    .orElseThrow(() -> UnknownPlanItemException.noPlan(card));
            if (theme.isEmpty()) {
                return new Subject(
                        card,
                        PlanReferences.EDITION,
                        edition.id(),
                        PlanReferences.EDITION + ":" + edition.code(),
                        "the whole plan");
            }
            Theme found = inView.records(card, edition).themes().stream()
                    .filter(one -> one.number().equals(theme))
                    .findAny()
                    .orElseThrow(() -> UnknownPlanItemException.of("theme " + theme, edition, card));
            return new Subject(
                    card,
                    PlanReferences.THEME,
                    found.id(),
                    PlanReferences.THEME + ":" + edition.code() + "/" + theme,
                    "theme " + found.name());
        }
    }
}
