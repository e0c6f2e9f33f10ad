package org.planonapage.metric;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.links.ReferenceSource;
import org.springframework.stereotype.Component;

/** The titles and addresses of metrics, for whatever links to them. */
@Component
class MetricReferences implements ReferenceSource {

    static final String KIND = "metric";

    private final MetricRepository metrics;

    MetricReferences(MetricRepository metrics) {
        this.metrics = metrics;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, ReferenceCard> cards(ProgrammeId programme, Collection<Long> ids) {
        return metrics.findByProgrammeAndIdIn(programme.value(), ids).stream()
                .map(Metric::card)
                .collect(toMap(ReferenceCard::id, card -> card));
    }
}
