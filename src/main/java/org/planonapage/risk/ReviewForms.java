package org.planonapage.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planonapage.drafts.Form;
import org.planonapage.drafts.FormSource;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.quantity.Dates;
import org.springframework.stereotype.Component;

/** The forms in which risks are reviewed. */
@Component
class ReviewForms implements FormSource {

    private static final Pattern PATH = Pattern.compile("risks/([^/]+)/review");

    /** Not the register's answer about one risk: what deserves a question takes long to say, and a form does not ask it. */
    private final KeptRisks risks;

    private final Programmes programmes;
    private final RiskWriters writers;
    private final Clock clock;

    ReviewForms(KeptRisks risks, Programmes programmes, RiskWriters writers, Clock clock) {
        this.risks = risks;
        this.programmes = programmes;
        this.writers = writers;
        this.clock = clock;
    }

    static String path(String reference) {
        return "risks/" + reference + "/review";
    }

    @Override
    public Optional<Form> form(ProgrammeId programme, String path) {
        Matcher asked = PATH.matcher(path);
        return asked.matches() ? Optional.of(review(programme, asked.group(1))) : Optional.empty();
    }

    @Override
    public boolean has(String path) {
        return PATH.matcher(path).matches();
    }

    private ReviewForm review(ProgrammeId programme, String reference) {
        ProgrammeCard card = programmes.card(programme).running();
        KeptRisks.Risks all = risks.of(card);
        if (all.byId().values().stream()
                .noneMatch(row -> row.facts().reference().equals(reference))) {
            throw new UnknownRiskException(reference, card);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.LONDON);
        return new ReviewForm(reference, today, all.scale().number(), writers.manages(programme));
    }
}
