package org.planonapage.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.Outcome;
import org.planonapage.drafts.Submissions;
import org.planonapage.exchange.RowsOnRecord;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ClosedProgrammeException;
import org.planonapage.programme.Organisation;
import org.planonapage.programme.ProgrammeCard;
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
    private final Clock clock;

    RiskReviews(
            RiskRegister register,
            RiskWriters writers,
            Programmes programmes,
            Submissions submissions,
            RiskNews news,
            Clock clock) {
        this.register = register;
        this.news = news;
        this.writers = writers;
        this.programmes = programmes;
        this.submissions = submissions;
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
        ReviewForm form = form(detail);
        RowsOnRecord record = submissions.onRecord(programme);
        Organisation organisation = programmes.organisation(programme);
        return new ReviewPage(
                detail.programme(),
                detail.risk(),
                detail.scale(),
                form.now(record),
                form.today(),
                form.manages(),
                organisation.posts(),
                programmes.units(programme),
                organisation.bodies(),
                Threats.choices(record));
    }

    /**
     * Puts a review on record, unless something is wrong with it or somebody changed the same since it was opened.
     *
     * @param read what the form said when it was opened
     * @throws UnknownRiskException with a sentence when there is no such risk
     */
    @Transactional
    @PreAuthorize("@riskWriters.writes(#programme, #reference)")
    public Outcome save(ProgrammeId programme, String reference, Fields read, Fields typed) {
        AtomicReference<RiskRow> before = new AtomicReference<>();
        Outcome outcome = submissions.submit(
                new FormKey(programme, "risks/" + reference + "/review"),
                () -> {
                    RiskDetail detail = register.risk(programme, reference);
                    before.set(detail.risk());
                    return form(detail);
                },
                read,
                typed);
        if (outcome instanceof Outcome.Saved) {
            news.tell(programme, before.get(), typed);
        }
        return outcome;
    }

    private ReviewForm form(RiskDetail detail) {
        ProgrammeCard programme = detail.programme();
        if (programme.closedOn() != null) {
            throw new ClosedProgrammeException(programme);
        }
        return new ReviewForm(
                detail.risk().facts().reference(),
                LocalDate.ofInstant(clock.instant(), Dates.LONDON),
                detail.scale().number(),
                writers.manages(programme.id()));
    }
}
