package org.planonapage.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.ImportRow;
import org.planonapage.programme.UnitRow;
import org.planonapage.spc.Limits;
import org.planonapage.spc.SpecialCause;
import org.planonapage.spc.XmrGroup;
import org.planonapage.ui.CsvFile;

/**
 * The figures of a metric as a CSV file: what its page shows of one unit and one cut, the whole past, oldest first, with
 * the target of each time and what the rules say. Numbers are written plainly and exact to six places.
 */
public final class FigureFile {

    private static final int PLACES = 6;
    private static final List<String> HEADER = List.of(
            "period",
            "unit",
            "basis",
            "numerator",
            "denominator",
            "value",
            "state",
            "status",
            "target",
            "met",
            "centre",
            "lower_limit",
            "upper_limit",
            "signal",
            "rule",
            "excluded",
            "event",
            "import");

    private final MetricDetail detail;

    private FigureFile(MetricDetail detail) {
        this.detail = detail;
    }

    /** The file's text, its lines ended as RFC 4180 has it. */
    public static String of(MetricDetail detail) {
        FigureFile file = new FigureFile(detail);
        return CsvFile.text(Stream.concat(
                Stream.of(HEADER), detail.summary().observations().stream().map(file::cells)));
    }

    private List<String> cells(ObservationRow row) {
        Figure figure = row.figure();
        Optional<TargetRow> target = detail.summary().targetOn(row.period().end());
        List<String> cells = new ArrayList<>(List.of(
                row.period().toString(),
                detail.unit().map(UnitRow::code).orElse(""),
                row.basis().word(),
                plain(figure.numerator()),
                plain(figure.denominator()),
                figure.value().map(FigureFile::plain).orElse(figure.words() == null ? "" : figure.words()),
                (row.kind() == ObservationKind.PROJECTION ? "projection, " : row.computed() ? "added up, " : "")
                        + figure.state().word(),
                row.status().word(),
                target.map(held -> held.rule().inWords(FigureFile::plain)).orElse(""),
                target.flatMap(held -> figure.value().flatMap(held.rule()::isMetBy))
                        .map(met -> met ? "yes" : "no")
                        .orElse("")));
        cells.addAll(judged(row));
        cells.add(plain(row.excluded()));
        cells.add(events(row));
        ImportRow imported = detail.imports().get(row.changeId());
        cells.add(imported == null ? "" : Long.toString(imported.id()));
        return cells;
    }

    private List<String> judged(ObservationRow row) {
        Signal signal = detail.signal();
        Optional<Integer> index = signal == null ? Optional.empty() : signal.indexOf(row);
        if (signal == null || index.isEmpty()) {
            return List.of("", "", "", "", "");
        }
        XmrGroup group = signal.group(index.get());
        Optional<Limits> limits = group.limits();
        Optional<SpecialCause> cause = signal.cause(index.get());
        return List.of(
                plain(group.centre()),
                limits.map(range -> plain(range.drawnLower(figureUnit()))).orElse(""),
                limits.map(range -> plain(range.drawnUpper(figureUnit()))).orElse(""),
                signal.isJudged(index.get()) ? signal.change(index.get()).word() : "",
                cause.map(found -> found.rule().word()).orElse(""));
    }

    private org.planonapage.quantity.MetricUnit figureUnit() {
        return detail.summary().metric().unit();
    }

    private String events(ObservationRow row) {
        return detail.summary().events().stream()
                .filter(event -> row.kind() == ObservationKind.ACTUAL)
                .filter(event -> !event.happenedOn().isBefore(row.period().start())
                        && !event.happenedOn().isAfter(row.period().end()))
                .map(event -> event.kind().word() + ": " + event.label())
                .collect(Collectors.joining("; "));
    }

    private static String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        BigDecimal shown = number.scale() > PLACES ? number.setScale(PLACES, java.math.RoundingMode.HALF_UP) : number;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
