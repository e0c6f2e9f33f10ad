package org.planonapage.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** How the posts of one unit and role are filled, month by month, along the paths of the authority's rates. */
final class StaffCourse {

    /** Months beyond the last that there are returns of: who comes and goes in them is known ahead. */
    static final int AHEAD = 2;

    private static final double POSTS = 460;
    private static final double GROWTH = 1.05;
    private static final int GROWN_FROM = Months.COUNT - 22;
    private static final long HALF = 5;
    private static final long ONE = 10;
    private static final long MOST_STARTERS = 4;
    private static final double MOST_VACANT = 0.6;
    private static final double HOLDING = 0.93;
    private static final double MONTHS_OF_A_YEAR = 1200;

    private final Map<String, Path> paths;
    private final double share;
    private final double vacancy;
    private final double agency;
    private final double caseload;
    private final Random chance;
    private final List<StaffMonth> months = new ArrayList<>();
    private double lean;

    /**
     * @param paths of the rates, by metric
     * @param weight the share of the authority that the district is
     */
    StaffCourse(Map<String, Path> paths, NamedCsvRecord unit, NamedCsvRecord role, double weight, long seed) {
        this.paths = paths;
        this.share = weight * number(unit, "share") * number(role, "share");
        this.vacancy = number(unit, "vacancy") * number(role, "vacancy");
        this.agency = number(role, "agency");
        this.caseload = number(role, "caseload");
        this.chance = new Random(seed * 31 + (unit.getField("unit") + "/" + role.getField("role")).hashCode());
        long permanent = -1;
        for (int month = Months.COUNT - StaffPages.MONTHS; month < Months.COUNT + AHEAD; month++) {
            StaffMonth next = next(month, permanent);
            months.add(next);
            permanent = next.permanent();
        }
    }

    private static double number(NamedCsvRecord row, String field) {
        String text = row.getField(field);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    /** The months that there are returns of, and those ahead. */
    List<StaffMonth> months() {
        return months;
    }

    private StaffMonth next(int month, long before) {
        long posts = HALF * Math.max(1, Math.round(POSTS * share * (month < GROWN_FROM ? 1 : GROWTH) * ONE / HALF));
        lean = 0.8 * lean + 0.06 * chance.nextGaussian();
        double rate = Math.min(MOST_VACANT, level("vacancy-rate", month) / 100 * vacancy * (1 + lean));
        long wanted = Math.round(posts * (1 - rate));
        long leavers = before < 0 ? 0 : leavers(before, level("turnover", month));
        long starters = before < 0 ? 0 : starters(wanted - before + leavers);
        long permanent = before < 0 ? wanted : before - leavers + starters;
        double agencyRate = level("agency-rate", month) / 100;
        long fromAgency = 2 * Math.round(permanent * agencyRate / (1 - agencyRate) * agency * (1 + 2 * lean) / 2);
        long holders = caseload == 0 ? 0 : Math.round(HOLDING * (permanent + fromAgency));
        return new StaffMonth(
                posts,
                permanent,
                fromAgency,
                starters,
                leavers,
                Math.round(Math.max(
                        0, level("sickness-days", month) * permanent / ONE * (1 + 0.15 * chance.nextGaussian()))),
                Math.round(level("average-caseload", month)
                        * caseload
                        * holders
                        / ONE
                        * (1 + 0.02 * chance.nextGaussian())),
                holders);
    }

    private double level(String metric, int month) {
        return Objects.requireNonNull(paths.get(metric)).at(Math.min(month, Months.COUNT - 1));
    }

    /** As many as chance takes, of one full-time or part-time worker each. */
    private long leavers(long permanent, double turnover) {
        double expected = permanent * turnover / MONTHS_OF_A_YEAR / ONE;
        long leavers = 0;
        for (double left = Math.exp(-expected), drawn = chance.nextDouble();
                drawn > left;
                drawn *= chance.nextDouble()) {
            leavers += worker();
        }
        return Math.min(leavers, permanent);
    }

    private long starters(long missing) {
        long starters = 0;
        while (missing - starters >= HALF && starters < MOST_STARTERS * ONE) {
            starters += worker();
        }
        return starters;
    }

    private long worker() {
        return chance.nextInt(4) > 0 ? ONE : 2 * (3 + chance.nextInt(2));
    }
}
