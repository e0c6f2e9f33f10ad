package org.planonapage.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planonapage.drafts.Form;
import org.planonapage.drafts.FormSource;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ClosedProgrammeException;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.quantity.Dates;
import org.springframework.stereotype.Component;

/** The forms in which risks are reviewed. */
@Component
class ReviewForms implements FormSource {

    private static final Pattern PATH = Pattern.compile("risks/([^/]+)/review");

    private final RiskRegister register;
    private final RiskWriters writers;
    private final Clock clock;

    ReviewForms(RiskRegister register, RiskWriters writers, Clock clock) {
        this.register = register;
        this.writers = writers;
        this.clock = clock;
    }

    static String path(String reference) {
        return "risks/" + reference + "/review";
    }

    @Override
    public Optional<Form> form(ProgrammeId programme, String path) {
        Matcher review = PATH.matcher(path);
        return review.matches() ? Optional.of(form(register.risk(programme, review.group(1)))) : Optional.empty();
    }

    @Override
    public boolean has(String path) {
        return PATH.matcher(path).matches();
    }

    private ReviewForm form(RiskDetail detail) {
        ProgrammeCard programme = detail.programme();
        if (programme.closedOn() != null) {
            throw new ClosedProgrammeException(programme);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.LONDON);
        return new ReviewForm(
                detail.risk().facts().reference(), today, detail.scale().number(), writers.manages(programme.id()));
    }
}
