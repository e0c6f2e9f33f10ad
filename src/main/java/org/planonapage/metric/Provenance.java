package org.planonapage.metric;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planonapage.exchange.ImportRow;
import org.planonapage.exchange.Imports;
import org.planonapage.highlight.HighlightRow;
import org.planonapage.highlight.Highlights;
import org.planonapage.links.ProgrammeId;
import org.springframework.stereotype.Component;

/** Where a metric's figures come from, and what was said of it. */
@Component
class Provenance {

    private final Imports imports;
    private final Highlights highlights;

    Provenance(Imports imports, Highlights highlights) {
        this.imports = imports;
        this.highlights = highlights;
    }

    /** @param definition the change that wrote the metric's definition */
    Map<Long, ImportRow> imports(ProgrammeId programme, long definition, MetricSummary summary) {
        return imports.of(
                programme,
                Stream.concat(
                                Stream.of(definition),
                                summary.observations().stream().map(ObservationRow::changeId))
                        .distinct()
                        .toList());
    }

    List<HighlightRow> highlights(ProgrammeId programme, long metric) {
        return highlights.about(programme, MetricReferences.KIND, List.of(metric));
    }
}
