package org.planonapage.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.Outcome;
import org.planonapage.drafts.Submissions;
import org.planonapage.exchange.RowsOnRecord;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.Programmes;
import org.planonapage.quantity.Dates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Risks that are put on record for the first time: by whoever manages the programme, and by owners for their posts. */
@Service
public class NewRisks {

    private final RiskRegister register;
    private final RiskWriters writers;
    private final Programmes programmes;
    private final Submissions submissions;
    private final Clock clock;

    NewRisks(RiskRegister register, RiskWriters writers, Programmes programmes, Submissions submissions, Clock clock) {
        this.register = register;
        this.writers = writers;
        this.programmes = programmes;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** The form as it can be filled in today. */
    @Transactional(readOnly = true)
    @PreAuthorize("@riskWriters.adds(#programme)")
    public NewRiskPage page(ProgrammeId programme) {
        RiskSheet sheet = register.register(programme);
        Fields now = submissions.open(key(programme));
        RowsOnRecord record = submissions.onRecord(programme);
        Set<String> own = writers.postsForNew(programme);
        return new NewRiskPage(
                sheet.programme(),
                sheet.scale(),
                NewRiskForm.free(record),
                now,
                LocalDate.ofInstant(clock.instant(), Dates.LONDON),
                programmes.posts(programme).stream()
                        .filter(post -> own == null || own.contains(post.code()))
                        .toList(),
                programmes.units(programme),
                Threats.choices(record));
    }

    /** Puts the risk on record, unless something is wrong with it. */
    @PreAuthorize("@riskWriters.adds(#programme)")
    public Outcome save(ProgrammeId programme, Fields read, Fields typed) {
        return submissions.submit(key(programme), read, typed);
    }

    private static FormKey key(ProgrammeId programme) {
        return new FormKey(programme, NewRiskForms.PATH);
    }

    /** The reference of the risk with that title; empty when there is none. */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.reads(#programme)")
    public Optional<String> reference(ProgrammeId programme, String title) {
        return register.register(programme).rows().stream()
                .map(RiskRow::facts)
                .filter(facts -> facts.title().equalsIgnoreCase(title.strip()))
                .map(RiskFacts::reference)
                .findFirst();
    }
}
