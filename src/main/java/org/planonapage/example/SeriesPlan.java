package org.planonapage.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.planonapage.quantity.MetricUnit;

/**
 * How the figures of a metric are made.
 *
 * @param volume the denominator of the whole authority in a month; 0 where there is none
 * @param noise how much figures scatter, in standard deviations of chance alone; 0 is not at all
 * @param path the level of the authority
 * @param own the paths of the districts that go their own way, as though the whole authority did
 * @param calmFrom the month, counted from 0, from which nothing is left to chance
 */
record SeriesPlan(
        String metric,
        MetricUnit unit,
        int decimals,
        String title,
        int volume,
        double noise,
        Path path,
        Map<String, Path> own,
        int calmFrom) {

    private static final double PERCENT = 100;
    private static final double LEAN = 0.06;
    private static final double DRIFT = 0.03;

    /** All metrics, in the order of the catalogue. */
    static List<SeriesPlan> all() {
        Map<String, NamedCsvRecord> definitions = Table.resource("metrics").stream()
                .collect(Collectors.toMap(row -> row.getField("code"), row -> row, (first, revised) -> first));
        List<NamedCsvRecord> paths = Table.resource("district_paths");
        return Table.resource("series").stream()
                .map(row -> of(row, Objects.requireNonNull(definitions.get(row.getField("metric"))), paths))
                .toList();
    }

    private static SeriesPlan of(NamedCsvRecord row, NamedCsvRecord definition, List<NamedCsvRecord> paths) {
        String metric = row.getField("metric");
        return new SeriesPlan(
                metric,
                unit(definition.getField("unit")),
                Integer.parseInt(definition.getField("decimals")),
                definition.getField("title"),
                number(row.getField("volume"), 0),
                Double.parseDouble(row.getField("noise")),
                Path.parse(row.getField("path")),
                paths.stream()
                        .filter(path -> path.getField("metric").equals(metric))
                        .collect(Collectors.toMap(
                                path -> path.getField("unit"), path -> Path.parse(path.getField("path")))),
                number(row.getField("calm_from"), Months.COUNT));
    }

    private static MetricUnit unit(String word) {
        return Arrays.stream(MetricUnit.values())
                .filter(unit -> unit.word().equals(word))
                .findAny()
                .orElseThrow();
    }

    private static int number(String cell, int ifBlank) {
        return cell.isEmpty() ? ifBlank : Integer.parseInt(cell);
    }

    /**
     * The figures of one district, month by month.
     *
     * @param share of the authority that the district is, from 0 to 1
     */
    List<Count> of(String district, double share, long seed) {
        Random chance = new Random(seed * 31 + (metric + "/" + district).hashCode());
        double lean = noise > 0 ? chance.nextGaussian() * LEAN : 0;
        Path level = own.getOrDefault(district, path);
        return IntStream.range(0, Months.COUNT)
                .mapToObj(month -> {
                    double drift = chance.nextGaussian();
                    double scatter = chance.nextGaussian();
                    return month < calmFrom
                            ? count(level.at(month), share, lean, drift * DRIFT, scatter * noise)
                            : count(level.at(month), share, 0, 0, 0);
                })
                .toList();
    }

    private Count count(double level, double share, double lean, double drift, double scatter) {
        if (Count.isAlone(unit)) {
            double expected = level * share * (1 + lean);
            double found = Math.max(0, expected + scatter * Math.sqrt(expected));
            return new Count(Math.round(unit == MetricUnit.FTE ? 10 * found : found), 0);
        }
        long denominator = Math.max(1, Math.round(volume * share * (1 + drift)));
        if (unit == MetricUnit.PERCENT) {
            double rate = level / PERCENT;
            double leaning = Math.clamp(rate + lean * Math.sqrt(rate * (1 - rate)), 0, 1);
            double found = denominator * leaning + scatter * Math.sqrt(denominator * leaning * (1 - leaning));
            return new Count(Math.clamp(Math.round(found), 0, denominator), denominator);
        }
        double found = denominator * level * (1 + lean) * (1 + scatter * LEAN);
        return new Count(Math.max(0, Math.round(found)), denominator);
    }
}
