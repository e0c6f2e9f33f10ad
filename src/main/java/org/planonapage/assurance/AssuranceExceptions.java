package org.planonapage.assurance;

import java.util.List;
import org.planonapage.attention.ExceptionSource;
import org.planonapage.attention.Raised;
import org.planonapage.attention.Rule;
import org.planonapage.links.Reference;
import org.planonapage.programme.ProgrammeCard;
import org.springframework.stereotype.Component;

/** The rule on instruments: a requirement whose time is over and that was not met. */
@Component
class AssuranceExceptions implements ExceptionSource {

    private static final Rule MISSED = new Rule("requirement-missed", "requirement missed", 95);

    private final Instruments instruments;

    AssuranceExceptions(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    public List<Raised> raisedIn(ProgrammeCard programme) {
        return instruments.instruments(programme.id()).instruments().stream()
                .filter(instrument -> instrument.state() != InstrumentState.LIFTED)
                .flatMap(instrument -> instrument.requirements().stream()
                        .filter(requirement -> requirement.standing().isMissed())
                        .map(requirement -> missed(instrument, requirement)))
                .toList();
    }

    private static Raised missed(InstrumentRow instrument, RequirementRow requirement) {
        String figure =
                requirement.line() == null ? "" : ": " + requirement.line().concern();
        return new Raised(
                MISSED,
                new Reference(AssuranceReferences.REQUIREMENT, requirement.id()),
                instrument.title() + ", requirement " + requirement.reference() + figure,
                "What does the issuer know, and when will it be met?");
    }
}
