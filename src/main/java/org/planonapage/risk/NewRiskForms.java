package org.planonapage.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.planonapage.drafts.Form;
import org.planonapage.drafts.FormSource;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.springframework.stereotype.Component;

/** The form of a risk that is not on record yet. */
@Component
class NewRiskForms implements FormSource {

    static final String PATH = "risks/new";

    private final RiskRegister register;
    private final RiskWriters writers;
    private final Clock clock;

    NewRiskForms(RiskRegister register, RiskWriters writers, Clock clock) {
        this.register = register;
        this.writers = writers;
        this.clock = clock;
    }

    @Override
    public Optional<Form> form(ProgrammeId programme, String path) {
        return has(path) ? Optional.of(form(programme)) : Optional.empty();
    }

    @Override
    public boolean has(String path) {
        return PATH.equals(path);
    }

    private NewRiskForm form(ProgrammeId programme) {
        RiskSheet sheet = register.register(programme);
        sheet.programme().running();
        return new NewRiskForm(
                LocalDate.ofInstant(clock.instant(), Dates.LONDON),
                sheet.scale().number(),
                writers.postsForNew(programme));
    }
}
