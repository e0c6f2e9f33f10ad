package org.planonapage.metric;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.FormSource;
import org.planonapage.drafts.Outcome;
import org.planonapage.drafts.Submissions;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.UnitRow;
import org.planonapage.quantity.Period;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures of the whole authority as data officers type them, one at a time; those of its parts come in a file. */
@Service
public class EnteredFigures {

    private static final int EARLIER = 3;

    private final KeptLines kept;
    private final Programmes programmes;
    private final Submissions submissions;
    private final Forms forms;

    EnteredFigures(KeptLines kept, Programmes programmes, Submissions submissions, Forms forms) {
        this.kept = kept;
        this.programmes = programmes;
        this.submissions = submissions;
        this.forms = forms;
    }

    /**
     * The figure of a metric for a period as it can be filled in.
     *
     * @throws UnknownMetricException when there is no such metric
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.loads(#programme)")
    public FigurePage page(ProgrammeId programme, String code, Period period) {
        ProgrammeCard card = programmes.card(programme);
        MetricLine line = kept.of(card).values().stream()
                .filter(one -> one.code().equals(code))
                .findAny()
                .orElseThrow(() -> new UnknownMetricException(code, card));
        return new FigurePage(
                card,
                line,
                forms.authority(programme).name(),
                period,
                Stream.concat(line.summary().followingPeriod().stream(), line.summary().latestPeriods(EARLIER).stream())
                        .toList(),
                Series.basis(line.summary()).word(),
                submissions.open(new FormKey(programme, FigurePage.path(code, period))));
    }

    /**
     * Puts a figure on record, or hands it in while a round is open, unless something is wrong with it or somebody wrote
     * the same since it was opened.
     *
     * @param read what the form said when it was opened
     * @throws UnknownMetricException when there is no such metric
     */
    @PreAuthorize("@rights.loads(#programme)")
    public Outcome save(ProgrammeId programme, String code, Period period, Fields read, Fields typed) {
        return submissions.submit(new FormKey(programme, FigurePage.path(code, period)), read, typed);
    }

    /** Finds the forms of figures. */
    @Component
    static class Forms implements FormSource {

        private final MetricRepository metrics;
        private final Series series;
        private final Programmes programmes;

        Forms(MetricRepository metrics, Series series, Programmes programmes) {
            this.metrics = metrics;
            this.series = series;
            this.programmes = programmes;
        }

        @Override
        public Optional<Form> form(ProgrammeId programme, String path) {
            return FigurePage.at(path).map(asked -> form(programmes.card(programme), asked));
        }

        @Override
        public boolean has(String path) {
            return FigurePage.at(path).isPresent();
        }

        /** The word alone is a field of other forms too. */
        @Override
        public String label(String field) {
            return field.equals("status") ? "Provisional or final" : FormSource.super.label(field);
        }

        private Form form(ProgrammeCard programme, FigurePage.Asked asked) {
            programme.running();
            Metric metric = metrics.findByProgrammeAndCode(programme.id().value(), asked.code())
                    .orElseThrow(() -> new UnknownMetricException(asked.code(), programme));
            MetricSummary summary = Series.byDefault(
                    Objects.requireNonNull(series.of(programme, List.of(metric)).get(metric.id())));
            return new FigureForm(
                    asked.code(),
                    summary.metric().title(),
                    authority(programme.id()).code(),
                    asked.period(),
                    Series.basis(summary));
        }

        /** @throws IllegalStateException for a programme that has no units, and so no figures */
        UnitRow authority(ProgrammeId programme) {
            return programmes.units(programme).stream()
                    .filter(unit -> unit.parentId() == null)
                    .findFirst()
                    .orElseThrow(() -> new org.planonapage.ui.NothingThereException(
                            "The programme has no authority yet. Add it to the organisation first."));
        }
    }
}
