package org.planonapage.workforce;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import org.planonapage.metric.Figure;
import org.planonapage.metric.FigureState;
import org.planonapage.quantity.MetricUnit;

/** What of the workforce can be a metric. */
public enum WorkforceMeasure {
    VACANCY_RATE(
            "vacancy-rate", "Vacancy rate", (course, point) -> point.staffing().vacancyRate()),
    CENSUS_VACANCY_RATE(
            "vacancy-rate-census",
            "Vacancy rate, as the census counts",
            (course, point) -> point.staffing().censusVacancyRate()),
    AGENCY_RATE(
            "agency-rate", "Agency rate", (course, point) -> point.staffing().agencyRate()),
    AGENCY_COVERING(
            "agency-covering",
            "Agency that covers vacancies",
            (course, point) -> point.staffing().coveringOfAgency()),
    TURNOVER(
            "turnover",
            "Turnover in twelve months",
            (course, point) -> course.year(point).flatMap(Staffing::turnover)),
    SICKNESS_RATE(
            "sickness-rate",
            "Time lost to sickness in twelve months",
            (course, point) -> course.year(point).flatMap(year -> year.sickness(point.day()))),
    SICKNESS_DAYS(
            "sickness-days",
            "Sickness days for each worker",
            MetricUnit.RATIO,
            (course, point) -> point.staffing().sicknessForEach().map(ratio -> over(MetricUnit.RATIO, ratio))),
    AVERAGE_CASELOAD(
            "average-caseload",
            "Average caseload",
            MetricUnit.RATIO,
            (course, point) -> point.staffing().averageCaseload().map(ratio -> over(MetricUnit.RATIO, ratio))),
    VACANT(
            "vacant",
            "Vacant posts",
            MetricUnit.FTE,
            (course, point) -> point.staffing().vacancy().map(WorkforceMeasure::plain)),
    PERMANENT("permanent", "Permanent in post", MetricUnit.FTE, (course, point) -> plain(point, Item.PERMANENT)),
    AGENCY("agency", "Agency", MetricUnit.FTE, (course, point) -> plain(point, Item.AGENCY)),
    STARTERS("starters", "Joined in the month", MetricUnit.FTE, (course, point) -> monthly(point, Item.STARTERS)),
    LEAVERS("leavers", "Left in the month", MetricUnit.FTE, (course, point) -> monthly(point, Item.LEAVERS));

    private final String code;
    private final String title;
    private final MetricUnit unit;
    private final BiFunction<Course, Point, Optional<Figure>> figure;

    WorkforceMeasure(String code, String title, MetricUnit unit, BiFunction<Course, Point, Optional<Figure>> figure) {
        this.code = code;
        this.title = title;
        this.unit = unit;
        this.figure = figure;
    }

    WorkforceMeasure(String code, String title, BiFunction<Course, Point, Optional<Ratio>> share) {
        this(code, title, MetricUnit.PERCENT, (course, point) -> share(share.apply(course, point)));
    }

    /** The name by which a metric asks for it. */
    String code() {
        return code;
    }

    /** As a line of it begins: "Vacancy rate". */
    public String title() {
        return title;
    }

    public MetricUnit unit() {
        return unit;
    }

    static Optional<WorkforceMeasure> of(String code) {
        return Arrays.stream(values())
                .filter(measure -> measure.code.equals(code))
                .findAny();
    }

    /** What it is at a point of a course; empty where the returns do not say. */
    Optional<Figure> figure(Course course, Point point) {
        return figure.apply(course, point);
    }

    /** Its value at a point of a course, in its unit; empty where there is none. */
    public Optional<BigDecimal> value(Course course, Point point) {
        return figure(course, point).flatMap(Figure::value);
    }

    private static Optional<Figure> share(Optional<Ratio> ratio) {
        return ratio.map(share -> share.part().signum() < 0
                        || (share.whole().signum() > 0 && share.part().compareTo(share.whole()) > 0)
                ? inWords(share)
                : over(MetricUnit.PERCENT, share));
    }

    /** More in post than posts, or more leavers than stayed: true, and no share of anything. */
    private static Figure inWords(Ratio ratio) {
        return new Figure(
                MetricUnit.PERCENT,
                FigureState.WORDS,
                null,
                null,
                null,
                Words.fte(ratio.part()) + " of " + Words.fte(ratio.whole()) + " FTE");
    }

    private static Figure over(MetricUnit unit, Ratio ratio) {
        boolean nothing = ratio.whole().signum() == 0;
        return new Figure(
                unit, FigureState.FIGURE, nothing ? BigDecimal.ZERO : ratio.part(), ratio.whole(), null, null);
    }

    private static Optional<Figure> monthly(Point point, Item item) {
        return point.months() > 1 ? Optional.empty() : plain(point, item);
    }

    private static Optional<Figure> plain(Point point, Item item) {
        return point.staffing().get(item).map(WorkforceMeasure::plain);
    }

    private static Figure plain(BigDecimal fte) {
        return new Figure(MetricUnit.FTE, FigureState.FIGURE, null, null, fte, null);
    }
}
