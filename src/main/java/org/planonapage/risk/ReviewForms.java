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

    private final KeptRisks risks;
    private final RiskRecords records;

    private final Programmes programmes;
    private final RiskWriters writers;
    private final Clock clock;

    ReviewForms(KeptRisks risks, RiskRecords records, Programmes programmes, RiskWriters writers, Clock clock) {
        this.risks = risks;
        this.records = records;
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
        WholeRisk risk =
                records.find(programme, reference).orElseThrow(() -> new UnknownRiskException(reference, card));
        return new ReviewForm(
                reference,
                risk,
                Codes.of(programmes.organisation(programme), programmes.units(programme)),
                LocalDate.ofInstant(clock.instant(), Dates.LONDON),
                risks.of(card).scale(),
                writers.manages(programme),
                records);
    }
}
