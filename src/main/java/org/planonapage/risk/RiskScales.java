package org.planonapage.risk;

import org.planonapage.drafts.Fields;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.Outcome;
import org.planonapage.drafts.Submissions;
import org.planonapage.links.ProgrammeId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scales by which a council reads its risks, for whoever manages the programme. A scale is never changed: the next is written. */
@Service
public class RiskScales {

    /** Where the form is opened, below the programme. */
    public static final String PATH = "manage/settings/scale";

    private final RiskRegister register;
    private final Submissions submissions;

    RiskScales(RiskRegister register, Submissions submissions) {
        this.register = register;
        this.submissions = submissions;
    }

    /** The form of the next scale. */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.manages(#programme)")
    public ScalePage page(ProgrammeId programme) {
        Fields now = submissions.open(new FormKey(programme, PATH));
        RiskSheet sheet = register.register(programme);
        return new ScalePage(sheet.programme(), sheet.scale(), now);
    }

    /** Puts the scale on record, unless something is wrong with it. Scores that were given keep the scale that they were given by. */
    @PreAuthorize("@rights.manages(#programme)")
    public Outcome save(ProgrammeId programme, Fields read, Fields typed) {
        return submissions.submit(new FormKey(programme, PATH), read, typed);
    }
}
