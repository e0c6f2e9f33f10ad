package org.planonapage.metric;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.ProgrammeTurn;
import org.planonapage.history.Changes;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.quantity.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows what is withheld of which metric. It reads all that was ever said of a metric, whatever day is being read, and
 * today's rule of the programme: a figure that is small today is not shown as at yesterday either. What it found is kept
 * until the next change.
 */
@Component
class Withholding {

    private static final String RULE = """
            SELECT COALESCE(MAX(small_numbers), 0) FROM programme FOR SYSTEM_TIME AS OF NOW(6)
            WHERE programme = :programme""";

    private static final String UNITS = """
            SELECT id, parent_id FROM unit FOR SYSTEM_TIME AS OF NOW(6)
            WHERE programme = :programme AND parent_id IS NOT NULL""";

    private static final String FIGURES = """
            SELECT o.metric_id, o.unit_id, o.period_kind, o.period_start, o.basis, m.unit, o.state,
                   o.numerator, o.denominator, o.value, o.excluded,
                   UNIX_TIMESTAMP(o.row_start) AS since, UNIX_TIMESTAMP(o.row_end) AS until
            FROM observation FOR SYSTEM_TIME ALL o
            JOIN metric FOR SYSTEM_TIME AS OF NOW(6) m ON m.id = o.metric_id
            WHERE o.metric_id IN (:metrics) AND o.kind = 'ACTUAL'
            AND (:most > 0 OR o.metric_id IN (
                SELECT s.metric_id FROM observation FOR SYSTEM_TIME ALL s
                WHERE s.metric_id IN (:metrics) AND s.state = 'SUPPRESSED'))""";

    private static final String BANDS = """
            SELECT d.metric_id, d.unit_id, d.period_kind, d.period_start, d.statutory_line, b.starts_at, b.cases,
                   UNIX_TIMESTAMP(b.row_start) AS since, UNIX_TIMESTAMP(b.row_end) AS until
            FROM distribution FOR SYSTEM_TIME AS OF NOW(6) d
            JOIN distribution_band FOR SYSTEM_TIME ALL b ON b.distribution_id = d.id
            WHERE d.metric_id IN (:metrics)""";

    private record Kept(long version, int most, Map<Long, Withheld> byMetric) {

        boolean isAs(Kept other) {
            return version == other.version && most == other.most;
        }
    }

    private record Said(long metric, Cell cell, Counts counts) {}

    private final JdbcClient database;
    private final ProgrammeTurn turn;
    private final Map<ProgrammeId, Kept> kept = new ConcurrentHashMap<>();

    Withholding(JdbcClient database, ProgrammeTurn turn) {
        this.database = database;
        this.turn = turn;
    }

    /** What is withheld of those metrics, by id; each is in the answer. */
    Map<Long, Withheld> of(ProgrammeId programme, Collection<Long> metrics) {
        Kept now = now(programme);
        List<Long> asked = metrics.stream()
                .filter(id -> !now.byMetric().containsKey(id))
                .distinct()
                .toList();
        if (!asked.isEmpty()) {
            now.byMetric().putAll(decide(programme, asked, now.most()));
        }
        return now.byMetric();
    }

    private Kept now(ProgrammeId programme) {
        int most = database.sql(RULE)
                .param("programme", programme.value())
                .query(Integer.class)
                .single();
        Kept now = new Kept(turn.version(programme), most, new ConcurrentHashMap<>());
        if (Changes.isRecorded()) {
            // What a change has written may yet be taken back.
            return now;
        }
        return kept.merge(programme, now, (before, after) -> before.isAs(after) ? before : after);
    }

    private Map<Long, Withheld> decide(ProgrammeId programme, List<Long> asked, int most) {
        Map<Long, Long> parents = parents(programme);
        Map<Long, List<Said>> said = said(asked, most).stream().collect(groupingBy(Said::metric));
        Map<Long, List<BandSaid>> bands =
                most == 0 && said.isEmpty() ? Map.of() : bands(asked).stream().collect(groupingBy(BandSaid::metric));
        return asked.stream()
                .collect(toMap(
                        id -> id,
                        id -> decide(
                                parents, most, said.getOrDefault(id, List.of()), bands.getOrDefault(id, List.of()))));
    }

    private static Withheld decide(Map<Long, Long> parents, int most, List<Said> said, List<BandSaid> bands) {
        if (said.isEmpty() && bands.isEmpty()) {
            return Withheld.NOTHING;
        }
        Ledger figures = new Ledger();
        said.forEach(one -> figures.add(one.cell(), one.counts()));
        Withheld withheld =
                new Withheld(new SmallNumbers(most, parents, figures.completed()).withheld(), Map.of(), Map.of());
        return bands.isEmpty() ? withheld : new SmallSpreads(most, parents, withheld, bands).withheld();
    }

    private Map<Long, Long> parents(ProgrammeId programme) {
        Map<Long, Long> parents = new HashMap<>();
        database.sql(UNITS).param("programme", programme.value()).query(row -> {
            parents.put(row.getLong("id"), row.getLong("parent_id"));
        });
        return parents;
    }

    private List<Said> said(List<Long> metrics, int most) {
        return database.sql(FIGURES)
                .param("metrics", metrics)
                .param("most", most)
                .query((row, number) -> new Said(
                        row.getLong("metric_id"),
                        new Cell(row.getLong("unit_id"), period(row), Basis.valueOf(row.getString("basis"))),
                        new Counts(
                                moment(row, "since"),
                                moment(row, "until"),
                                counts(row),
                                row.getString("state").equals(FigureState.SUPPRESSED.name()))))
                .list();
    }

    private List<BandSaid> bands(List<Long> metrics) {
        return database.sql(BANDS)
                .param("metrics", metrics)
                .query((row, number) -> new BandSaid(
                        row.getLong("metric_id"),
                        row.getLong("unit_id"),
                        period(row),
                        row.getObject("statutory_line", Integer.class),
                        row.getInt("starts_at"),
                        Optional.ofNullable(row.getBigDecimal("cases")),
                        moment(row, "since"),
                        moment(row, "until")))
                .list();
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(
                Period.Kind.valueOf(row.getString("period_kind")), row.getObject("period_start", LocalDate.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        BigDecimal seconds = row.getBigDecimal(column);
        return Instant.ofEpochSecond(0, seconds.movePointRight(9).longValue());
    }

    /** What a figure of that unit counts, case by case: of days and money only the cases that they are shared by. */
    private static Map<String, BigDecimal> counts(ResultSet row) throws SQLException {
        Map<String, BigDecimal> counts = new HashMap<>();
        BigDecimal numerator = row.getBigDecimal("numerator");
        BigDecimal denominator = row.getBigDecimal("denominator");
        MetricUnit unit = MetricUnit.valueOf(row.getString("unit"));
        put(counts, "value", unit == MetricUnit.COUNT ? row.getBigDecimal("value") : null);
        put(counts, "denominator", denominator);
        put(counts, "numerator", unit == MetricUnit.PERCENT || unit == MetricUnit.RATIO ? numerator : null);
        put(
                counts,
                "rest",
                unit == MetricUnit.PERCENT && numerator != null && denominator != null
                        ? denominator.subtract(numerator)
                        : null);
        put(counts, Counts.EXCLUDED, row.getBigDecimal("excluded"));
        return counts;
    }

    private static void put(Map<String, BigDecimal> counts, String what, @Nullable BigDecimal count) {
        if (count != null) {
            counts.put(what, count);
        }
    }
}
