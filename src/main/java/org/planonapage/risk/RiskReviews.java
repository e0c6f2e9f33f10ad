package org.planonapage.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.Outcome;
import org.planonapage.drafts.Submissions;
import org.planonapage.exchange.ProgrammeTurn;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.Organisation;
import org.planonapage.programme.Programmes;
import org.planonapage.quantity.Dates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of risks as their owners write them. */
@Service
public class RiskReviews {

    private final RiskRegister register;
    private final RiskWriters writers;
    private final Programmes programmes;
    private final Submissions submissions;
    private final RiskNews news;
    private final ProgrammeTurn turn;
    private final Clock clock;

    RiskReviews(
            RiskRegister register,
            RiskWriters writers,
            Programmes programmes,
            Submissions submissions,
            RiskNews news,
            ProgrammeTurn turn,
            Clock clock) {
        this.register = register;
        this.writers = writers;
        this.programmes = programmes;
        this.submissions = submissions;
        this.news = news;
        this.turn = turn;
        this.clock = clock;
    }

    /** The risks of the posts that the viewer holds, those first whose review is due first; empty for whoever owns none. */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.reads(#programme)")
    public OwnRisks own(ProgrammeId programme) {
        RiskSheet sheet = register.register(programme);
        Set<String> posts = writers.ownPosts(programme);
        return OwnRisks.of(sheet, posts, writers.adds(programme));
    }

    /**
     * The review of a risk as it can be filled in today.
     *
     * @throws UnknownRiskException with a sentence when there is no such risk
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@riskWriters.writes(#programme, #reference)")
    public ReviewPage page(ProgrammeId programme, String reference) {
        RiskDetail detail = register.risk(programme, reference);
        Organisation organisation = programmes.organisation(programme);
        return new ReviewPage(
                detail.programme(),
                detail.risk(),
                detail.scale(),
                submissions.open(key(programme, reference)),
                LocalDate.ofInstant(clock.instant(), Dates.LONDON),
                writers.manages(programme),
                organisation.posts(),
                programmes.units(programme),
                organisation.bodies(),
                Threats.choices(submissions.onRecord(programme)));
    }

    /**
     * Puts a review on record, unless something is wrong with it or somebody changed the same since it was opened.
     *
     * @param read what the form said when it was opened
     * @throws UnknownRiskException with a sentence when there is no such risk
     */
    @PreAuthorize("@riskWriters.writes(#programme, #reference)")
    public Outcome save(ProgrammeId programme, String reference, Fields read, Fields typed) {
        return turn.run(programme, () -> {
            Outcome outcome = submissions.submit(key(programme, reference), read, typed);
            if (outcome instanceof Outcome.Saved) {
                news.tell(programme, reference, read, typed);
            }
            return outcome;
        });
    }

    private static FormKey key(ProgrammeId programme, String reference) {
        return new FormKey(programme, ReviewForms.path(reference));
    }
}
