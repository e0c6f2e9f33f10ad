package org.planonapage.assurance;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.links.ReferenceSource;
import org.springframework.stereotype.Component;

/** The titles and addresses of requirements, for whatever links to them. */
@Component
class AssuranceReferences implements ReferenceSource {

    static final String REQUIREMENT = "requirement";

    private final AssuranceRepository assurance;

    AssuranceReferences(AssuranceRepository assurance) {
        this.assurance = assurance;
    }

    @Override
    public String kind() {
        return REQUIREMENT;
    }

    @Override
    public Map<Long, ReferenceCard> cards(ProgrammeId programme, Collection<Long> ids) {
        return assurance.requirementsById(programme.value(), ids).stream()
                .map(Requirement::card)
                .collect(toMap(ReferenceCard::id, card -> card));
    }
}
