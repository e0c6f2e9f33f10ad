package org.planonapage.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The spread of assessments over working days in the last 24 months: each district's, and their sum. */
final class SpreadSheet {

    private static final String METRIC = "assessments-45-days";
    private static final int FIRST = -23;

    private final Months months;
    private final Map<Integer, Map<String, Spread>> spreads = new LinkedHashMap<>();

    SpreadSheet(long seed, Months months, FigureSheet figures) {
        this.months = months;
        for (int month = FIRST; month <= 0; month++) {
            Random chance = new Random(seed * 31 + month);
            LinkedHashMap<String, Spread> units = new LinkedHashMap<>();
            for (String district : figures.districts()) {
                units.put(district, Spread.of(figures.of(METRIC, district).get(month - Months.FIRST), chance));
            }
            Spread whole = units.values().stream().reduce(Spread::plus).orElseThrow();
            units.putFirst(FigureSheet.AUTHORITY, whole);
            spreads.put(month, units);
        }
    }

    Table distributions() {
        Table table = new Table(
                "metric",
                "unit",
                "period",
                "statutory_line",
                "lower_quartile",
                "median",
                "upper_quartile",
                "recorded_on");
        spreads.forEach((month, units) -> units.forEach((unit, spread) -> table.add(
                METRIC,
                unit,
                months.at(month).toString(),
                Integer.toString(Spread.LINE),
                Long.toString(spread.day(0.25)),
                Long.toString(spread.day(0.5)),
                Long.toString(spread.day(0.75)),
                months.counted(month).toString())));
        return table;
    }

    Table bands() {
        Table table = new Table("metric", "unit", "period", "starts_at", "ends_at", "label", "cases", "recorded_on");
        List<Spread.Band> bands = Spread.BANDS;
        spreads.forEach((month, units) -> units.forEach((unit, spread) -> {
            for (int band = 0; band < bands.size(); band++) {
                Spread.Band described = bands.get(band);
                boolean open = band == bands.size() - 1;
                table.add(
                        METRIC,
                        unit,
                        months.at(month).toString(),
                        Integer.toString(described.start()),
                        open ? "" : Integer.toString(described.end()),
                        described.label(),
                        Long.toString(spread.cases().get(band)),
                        months.counted(month).toString());
            }
        }));
        return table;
    }
}
