package org.planonapage.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.FormSource;
import org.planonapage.drafts.Outcome;
import org.planonapage.drafts.Submissions;
import org.planonapage.exchange.Mistake;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.Programmes;
import org.planonapage.quantity.Dates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The judgements of actions as those who lead them write them, in the edition that is shown unless another is chosen. */
@Service
public class Judgements {

    private final Plans plans;
    private final Programmes programmes;
    private final Submissions submissions;
    private final ActionWriters writers;
    private final Clock clock;

    Judgements(Plans plans, Programmes programmes, Submissions submissions, ActionWriters writers, Clock clock) {
        this.plans = plans;
        this.programmes = programmes;
        this.submissions = submissions;
        this.writers = writers;
        this.clock = clock;
    }

    /**
     * The judgement of an action as it can be filled in today.
     *
     * @throws UnknownPlanItemException when the edition has no such action
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@actionWriters.writes(#programme, #reference)")
    public JudgementPage page(ProgrammeId programme, String reference) {
        return new JudgementPage(
                plans.action(programme, null, reference),
                submissions.open(new FormKey(programme, JudgementPage.path(reference))),
                LocalDate.ofInstant(clock.instant(), Dates.LONDON),
                programmes.posts(programme));
    }

    /**
     * Puts a judgement on record, or hands it in while a round is open, unless something is wrong with it or somebody
     * judged the same since it was opened.
     *
     * @param read what the form said when it was opened
     * @throws UnknownPlanItemException when the edition has no such action
     */
    @PreAuthorize("@actionWriters.writes(#programme, #reference)")
    public Outcome save(ProgrammeId programme, String reference, Fields read, Fields typed) {
        if (!typed.get("made_by").isEmpty() && !writers.judgesAs(programme, typed.get("made_by"))) {
            return new Outcome.Refused(List.of(new Mistake("made_by", "Choose a post that you hold.")));
        }
        return submissions.submit(new FormKey(programme, JudgementPage.path(reference)), read, typed);
    }

    /** Finds the forms of judgements. */
    @Component
    static class Forms implements FormSource {

        private static final Pattern PATH = Pattern.compile("actions/([^/]+)/judgement");

        private final Plans plans;
        private final Clock clock;

        Forms(Plans plans, Clock clock) {
            this.plans = plans;
            this.clock = clock;
        }

        @Override
        public Optional<Form> form(ProgrammeId programme, String path) {
            Matcher judgement = PATH.matcher(path);
            return judgement.matches()
                    ? Optional.of(form(plans.action(programme, null, judgement.group(1))))
                    : Optional.empty();
        }

        @Override
        public boolean has(String path) {
            return PATH.matcher(path).matches();
        }

        @Override
        public String label(String field) {
            return switch (field) {
                case "rag" -> "Rating";
                case "despite" -> "Why you rate it this way";
                case "lifecycle" -> "Stage";
                case "highlight.text" -> "Note to readers";
                default -> FormSource.super.label(field);
            };
        }

        private Form form(ActionDetail action) {
            action.programme().running();
            return new JudgementForm(
                    action.edition().code(),
                    action.action().reference(),
                    LocalDate.ofInstant(clock.instant(), Dates.LONDON),
                    Contradictions.of(action.action().text(), action.metrics()));
        }
    }
}
