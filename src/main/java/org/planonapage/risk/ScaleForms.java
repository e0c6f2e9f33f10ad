package org.planonapage.risk;

import java.util.Optional;
import org.planonapage.drafts.Form;
import org.planonapage.drafts.FormSource;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.Programmes;
import org.springframework.stereotype.Component;

/** The form of the council's next scale. */
@Component
class ScaleForms implements FormSource {

    private final Programmes programmes;

    ScaleForms(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public Optional<Form> form(ProgrammeId programme, String path) {
        if (!has(path)) {
            return Optional.empty();
        }
        programmes.card(programme).running();
        return Optional.of(new ScaleForm());
    }

    @Override
    public boolean has(String path) {
        return RiskScales.PATH.equals(path);
    }
}
