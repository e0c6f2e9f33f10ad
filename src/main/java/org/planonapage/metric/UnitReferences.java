package org.planonapage.metric;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.links.ReferenceSource;
import org.planonapage.programme.Programmes;
import org.springframework.stereotype.Component;

/** The names of the parts that an average hides, and the page where each is hidden most. */
@Component
class UnitReferences implements ReferenceSource {

    static final String KIND = "unit";

    private final KeptLines kept;
    private final Programmes programmes;

    UnitReferences(KeptLines kept, Programmes programmes) {
        this.kept = kept;
        this.programmes = programmes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, ReferenceCard> cards(ProgrammeId programme, Collection<Long> ids) {
        return HiddenParts.of(kept.of(programmes.card(programme)).values()).stream()
                .filter(part -> ids.contains(part.unit().id()))
                .collect(toMap(
                        part -> part.unit().id(),
                        part -> ReferenceCard.ofNoEdition(
                                part.unit().id(),
                                part.unit().name(),
                                "metrics/" + part.worst().code() + "?unit="
                                        + part.unit().code())));
    }
}
