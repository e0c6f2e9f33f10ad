package org.planonapage.workforce;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.links.ReferenceSource;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.UnitRow;
import org.springframework.stereotype.Component;

/** The titles and addresses of units' workforces, for what the rules say of them. */
@Component
class WorkforceReferences implements ReferenceSource {

    static final String KIND = "workforce";

    private final Programmes programmes;

    WorkforceReferences(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, ReferenceCard> cards(ProgrammeId programme, Collection<Long> ids) {
        return programmes.units(programme).stream()
                .filter(unit -> ids.contains(unit.id()))
                .collect(toMap(
                        UnitRow::id,
                        unit -> ReferenceCard.ofNoEdition(
                                unit.id(), "Workforce of " + unit.name(), "workforce/" + unit.code())));
    }
}
