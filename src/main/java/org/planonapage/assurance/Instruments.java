package org.planonapage.assurance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.Metrics;
import org.planonapage.programme.Kept;
import org.planonapage.programme.Moments;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The instruments that bind a council, and whether what they ask is met. */
@Service
@Transactional(readOnly = true)
public class Instruments {

    private static final int KEPT = 100;

    private final AssuranceRepository assurance;
    private final Metrics metrics;
    private final Programmes programmes;
    private final Kept<InstrumentSheet> kept;

    Instruments(AssuranceRepository assurance, Metrics metrics, Programmes programmes, Moments moments) {
        this.assurance = assurance;
        this.metrics = metrics;
        this.programmes = programmes;
        this.kept = moments.keeping(KEPT);
    }

    /** All instruments of the programme with their requirements. */
    @PreAuthorize("@rights.reads(#programme)")
    public InstrumentSheet instruments(ProgrammeId programme) {
        return kept.of(programme, () -> read(programme));
    }

    private InstrumentSheet read(ProgrammeId programme) {
        ProgrammeCard card = programmes.card(programme);
        Map<Long, List<StepRow>> steps = steps(programme, card.readingDate());
        Map<Long, List<RequirementRow>> requirements = requirements(programme, card.readingDate());
        return new InstrumentSheet(
                card,
                assurance.findByProgrammeOrderByTitle(programme.value()).stream()
                        .map(instrument -> instrument.row(
                                steps.getOrDefault(instrument.id(), List.of()),
                                requirements.getOrDefault(instrument.id(), List.of())))
                        .sorted(Comparator.comparing(row -> row.state() == InstrumentState.LIFTED))
                        .toList());
    }

    private Map<Long, List<StepRow>> steps(ProgrammeId programme, LocalDate readingDate) {
        return assurance.steps(programme.value()).stream()
                .filter(step -> step.hasHappenedBy(readingDate))
                .collect(groupingBy(InstrumentStep::instrumentId, mapping(InstrumentStep::row, toList())));
    }

    private Map<Long, List<RequirementRow>> requirements(ProgrammeId programme, LocalDate readingDate) {
        List<Requirement> all = assurance.requirements(programme.value());
        Set<Long> measured =
                all.stream().map(Requirement::metricId).filter(Objects::nonNull).collect(toSet());
        Map<Long, MetricLine> lines = metrics.lines(programme, measured);
        return all.stream()
                .collect(groupingBy(
                        Requirement::instrumentId,
                        mapping(requirement -> requirement.row(lines, readingDate), toList())));
    }
}
