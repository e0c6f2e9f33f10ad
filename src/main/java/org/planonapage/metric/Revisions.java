package org.planonapage.metric;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.AsAt;
import org.planonapage.programme.UnitRow;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figures of a metric that were put right after they had been said. It reads the whole past up to the day that is read; a
 * figure that is withheld is withheld in all that it ever said.
 */
@Component
class Revisions {

    /** How many are listed; the newest first. */
    private static final int MOST = 24;

    private static final String CHANGED = """
            SELECT v.period_kind, v.period_start, v.basis, v.status,
                   v.state, v.numerator, v.denominator, v.value, v.words,
                   p.state AS p_state, p.numerator AS p_numerator, p.denominator AS p_denominator, p.value AS p_value,
                   p.words AS p_words, v.row_start, c.made_by, COALESCE(a.display_name, c.made_by) AS name, c.reason, i.source
            FROM observation FOR SYSTEM_TIME ALL v
            JOIN observation FOR SYSTEM_TIME ALL p ON p.id = v.id AND p.row_end = v.row_start
            JOIN `change` c ON c.id = v.change_id
            LEFT JOIN account a ON a.username = c.made_by
            LEFT JOIN pack_import i ON i.change_id = v.change_id
            WHERE v.metric_id = :metric AND v.unit_id = :unit AND v.kind = 'ACTUAL' AND v.row_start <= :until
            AND v.basis = :basis AND v.period_kind = :length
            AND NOT (v.state <=> p.state AND v.numerator <=> p.numerator AND v.denominator <=> p.denominator
                     AND v.value <=> p.value AND v.words <=> p.words)
            ORDER BY v.row_start DESC, v.period_start DESC LIMIT :most""";

    private final JdbcClient database;
    private final Withholding withholding;

    Revisions(JdbcClient database, Withholding withholding) {
        this.database = database;
        this.withholding = withholding;
    }

    /** @param names whether the reader may know who changed it */
    List<Revision> of(MetricDetail detail, boolean names) {
        Optional<UnitRow> unit = detail.unit();
        MetricDefinition metric = detail.summary().metric();
        if (unit.isEmpty() || metric.derived() != null) {
            return List.of();
        }
        List<Changed> changed = database.sql(CHANGED)
                .param("metric", metric.id())
                .param("unit", unit.get().id())
                .param("basis", detail.cut().basis().name())
                .param("length", detail.cut().length().name())
                .param(
                        "until",
                        LocalDateTime.ofInstant(new AsAt(detail.programme().readingDate()).moment(), ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, number) -> changed(detail, unit.get(), row))
                .list();
        if (changed.isEmpty()) {
            return List.of();
        }
        Withheld withheld = withholding
                .of(detail.programme().id(), List.of(metric.id()))
                .getOrDefault(metric.id(), Withheld.NOTHING);
        return changed.stream()
                .flatMap(one -> told(detail.summary(), one, withheld, names))
                .toList();
    }

    /**
     * One change of one figure.
     *
     * @param source of an import, or null
     */
    private record Changed(
            ObservationRow was,
            ObservationRow is,
            Instant at,
            String account,
            String name,
            String reason,
            @Nullable String source) {}

    private static Stream<Revision> told(MetricSummary summary, Changed one, Withheld withheld, boolean names) {
        if (withheld.covers(one.is().cell())) {
            return Stream.empty();
        }
        String was = summary.print(one.was());
        String is = summary.print(one.is());
        LocalDate day = LocalDate.ofInstant(one.at(), Dates.LONDON);
        String who = one.source() != null
                ? "Import: " + one.source()
                : one.account().equals("start") ? "The application itself" : names ? one.name() : "Your council";
        String why = names && one.source() == null ? one.reason() : "";
        // Parts may be put right without a change of what is read.
        return was.equals(is) ? Stream.empty() : Stream.of(new Revision(one.is().time(), was, is, day, who, why));
    }

    private static Changed changed(MetricDetail detail, UnitRow unit, ResultSet row) throws SQLException {
        return new Changed(
                observation(detail, unit, row, "p_"),
                observation(detail, unit, row, ""),
                row.getObject("row_start", LocalDateTime.class)
                        .atOffset(ZoneOffset.UTC)
                        .toInstant(),
                row.getString("made_by"),
                row.getString("name"),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                row.getString("source"));
    }

    private static ObservationRow observation(MetricDetail detail, UnitRow unit, ResultSet row, String before)
            throws SQLException {
        MetricDefinition metric = detail.summary().metric();
        Figure figure = new Figure(
                metric.unit(),
                FigureState.valueOf(row.getString(before + "state")),
                plain(row.getBigDecimal(before + "numerator")),
                plain(row.getBigDecimal(before + "denominator")),
                plain(row.getBigDecimal(before + "value")),
                row.getString(before + "words"));
        return new ObservationRow(
                metric.id(),
                unit.id(),
                new Period(
                        Period.Kind.valueOf(row.getString("period_kind")),
                        row.getDate("period_start").toLocalDate()),
                Basis.valueOf(row.getString("basis")),
                ObservationKind.ACTUAL,
                figure,
                ObservationStatus.valueOf(row.getString("status")),
                null,
                null,
                0,
                false);
    }

    /** Without the zeros that the column's width adds. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
