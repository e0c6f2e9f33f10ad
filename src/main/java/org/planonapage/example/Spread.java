package org.planonapage.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How long assessments took, in bands of working days, so that the cases of the bands up to day 45 are the numerator of
 * the figure and all cases its denominator.
 *
 * @param cases by band
 */
record Spread(List<Long> cases) {

    /** The last day within the statutory limit. */
    static final int LINE = 45;

    /** @param end the last day; of the open band the one that quartiles are computed with */
    record Band(String label, int start, int end, int weight) {}

    static final List<Band> BANDS = List.of(
            new Band("same day", 0, 0, 2),
            new Band("1-10", 1, 10, 13),
            new Band("11-20", 11, 20, 21),
            new Band("21-30", 21, 30, 25),
            new Band("31-40", 31, 40, 27),
            new Band("41-45", 41, 45, 12),
            new Band("46-50", 46, 50, 44),
            new Band("51-60", 51, 60, 36),
            new Band("61+", 61, 90, 20));

    /** Spreads a district's figure over the bands. */
    static Spread of(Count count, Random chance) {
        long[] cases = new long[BANDS.size()];
        for (long found = 0; found < count.denominator(); found++) {
            cases[band(found < count.numerator(), chance)]++;
        }
        return new Spread(
                IntStream.range(0, cases.length).mapToObj(band -> cases[band]).toList());
    }

    private static int band(boolean inTime, Random chance) {
        int drawn = chance.nextInt(100);
        int band = inTime ? 0 : 6;
        while (drawn >= BANDS.get(band).weight()) {
            drawn -= BANDS.get(band).weight();
            band++;
        }
        return band;
    }

    Spread plus(Spread other) {
        List<Long> sums = new ArrayList<>();
        for (int band = 0; band < cases.size(); band++) {
            sums.add(cases.get(band) + other.cases.get(band));
        }
        return new Spread(sums);
    }

    /** The day by which that part of the cases, from 0 to 1, had ended, as though a band's cases ended evenly in it. */
    long day(double part) {
        double left = part * cases.stream().mapToLong(Long::longValue).sum();
        int band = 0;
        while (band < cases.size() - 1 && left > cases.get(band)) {
            left -= cases.get(band);
            band++;
        }
        Band within = BANDS.get(band);
        return Math.round(within.start() + (within.end() - within.start()) * left / Math.max(1, cases.get(band)));
    }
}
