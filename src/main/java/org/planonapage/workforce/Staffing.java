package org.planonapage.workforce;

import static org.planonapage.workforce.Item.AGENCY;
import static org.planonapage.workforce.Item.CASES;
import static org.planonapage.workforce.Item.CASE_HOLDERS;
import static org.planonapage.workforce.Item.COVERING;
import static org.planonapage.workforce.Item.ESTABLISHMENT;
import static org.planonapage.workforce.Item.LEAVERS;
import static org.planonapage.workforce.Item.LEAVING;
import static org.planonapage.workforce.Item.PERMANENT;
import static org.planonapage.workforce.Item.PIPELINE;
import static org.planonapage.workforce.Item.SICKNESS_DAYS;
import static org.planonapage.workforce.Item.STARTERS;
import static org.planonapage.workforce.Item.VACANT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the posts of a unit and role, or of several, are filled at a date, with all that is worked out from it. Of funded
 * posts, permanent in post and vacant any two give the third. The formulas are those of the Department for Education's
 * children's social work workforce census, but for {@link #vacancyRate()}, which councils use.
 *
 * @param items what is known; what was not published is absent, never 0
 */
public record Staffing(Map<Item, BigDecimal> items) {

    /** Nothing is known. */
    static final Staffing NOTHING = new Staffing(Map.of());

    private static final List<Item> FLOWS = List.of(STARTERS, LEAVERS, SICKNESS_DAYS);
    private static final int WORKING_DAYS = 253;
    private static final int DAYS_OF_A_YEAR = 365;

    public Staffing {
        items = Map.copyOf(items);
    }

    /** That of which nothing is known. */
    public static Staffing unknown() {
        return NOTHING;
    }

    /** The sum of those; what any of them lacks is absent from it. Of none it is {@link #NOTHING}. */
    static Staffing sum(Collection<Staffing> parts) {
        Map<Item, BigDecimal> sum = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            if (!parts.isEmpty()
                    && parts.stream().allMatch(part -> part.get(item).isPresent())) {
                sum.put(
                        item,
                        parts.stream()
                                .flatMap(part -> part.get(item).stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        }
        return new Staffing(sum);
    }

    /** What was published of an item, or follows from the two others; empty where neither. */
    public Optional<BigDecimal> get(Item item) {
        return Optional.ofNullable(items.get(item));
    }

    /** The same with the third of posts, permanent and vacant where two were published. */
    Staffing completed() {
        Map<Item, BigDecimal> all = new EnumMap<>(Item.class);
        all.putAll(items);
        minus(ESTABLISHMENT, VACANT).ifPresent(rest -> all.putIfAbsent(PERMANENT, rest));
        plus(PERMANENT, VACANT).ifPresent(whole -> all.putIfAbsent(ESTABLISHMENT, whole));
        minus(ESTABLISHMENT, PERMANENT).ifPresent(rest -> all.putIfAbsent(VACANT, rest));
        return new Staffing(all);
    }

    /** Vacant posts as published less those that posts and permanent leave; 0 where they agree or one of the three is absent. */
    public BigDecimal discrepancy() {
        return minus(ESTABLISHMENT, PERMANENT)
                .flatMap(computed -> get(VACANT).map(published -> published.subtract(computed)))
                .orElse(BigDecimal.ZERO);
    }

    /** Posts without a permanent worker, in FTE; below 0 where more are in post than there are posts. */
    public Optional<BigDecimal> vacancy() {
        return minus(ESTABLISHMENT, PERMANENT).or(() -> get(VACANT));
    }

    /** The local vacancy rate: posts without a permanent worker over posts. */
    public Optional<Ratio> vacancyRate() {
        return ratio(vacancy(), get(ESTABLISHMENT));
    }

    /** The census's vacancy rate: vacancies over vacancies and permanent in post. */
    public Optional<Ratio> censusVacancyRate() {
        return ratio(get(VACANT), plus(VACANT, PERMANENT));
    }

    /** Agency over agency and permanent in post. */
    public Optional<Ratio> agencyRate() {
        return ratio(get(AGENCY), atWork());
    }

    /** Agency workers who cover a vacancy, over agency. */
    public Optional<Ratio> coveringOfAgency() {
        return ratio(get(COVERING), get(AGENCY));
    }

    /** Agency workers who cover a vacancy, over vacancies. */
    public Optional<Ratio> coveringOfVacancies() {
        return ratio(get(COVERING), get(VACANT));
    }

    /** Permanent and agency together, in FTE. */
    public Optional<BigDecimal> atWork() {
        return plus(PERMANENT, AGENCY);
    }

    /** Permanent and agency less posts, in FTE: above 0 where more are at work than there are posts. */
    public Optional<BigDecimal> cover() {
        return atWork().flatMap(work -> get(ESTABLISHMENT).map(work::subtract));
    }

    /**
     * The vacancy once those who accepted an offer have come and those who gave notice have gone, in FTE; empty where
     * neither was published.
     */
    public Optional<BigDecimal> expectedVacancy() {
        return get(PIPELINE).isEmpty() && get(LEAVING).isEmpty()
                ? Optional.empty()
                : vacancy().map(vacancy -> vacancy.subtract(orNone(PIPELINE)).add(orNone(LEAVING)));
    }

    /** {@link #expectedVacancy()} over posts. */
    public Optional<Ratio> expectedVacancyRate() {
        return ratio(expectedVacancy(), get(ESTABLISHMENT));
    }

    /** Cases held by all over those who hold at least one. */
    public Optional<Ratio> averageCaseload() {
        return ratio(get(CASES), get(CASE_HOLDERS));
    }

    /** Leavers of a year over permanent in post at its end, of the staffing that holds both. */
    public Optional<Ratio> turnover() {
        return ratio(get(LEAVERS), get(PERMANENT));
    }

    /** Days lost over those that the permanent workers could work in the year that ends on a day. */
    public Optional<Ratio> sickness(LocalDate endOfYear) {
        return ratio(
                get(SICKNESS_DAYS),
                get(PERMANENT).map(fte -> fte.multiply(BigDecimal.valueOf(workingDays(endOfYear)))));
    }

    /** Days lost for each of the permanent workers, in the months of the staffing. */
    public Optional<Ratio> sicknessForEach() {
        return ratio(get(SICKNESS_DAYS), get(PERMANENT));
    }

    /** 253 working days in the year that ends on a day, or 254 where it holds a 29 February. */
    static int workingDays(LocalDate endOfYear) {
        boolean leap = ChronoUnit.DAYS.between(endOfYear.minusYears(1), endOfYear) > DAYS_OF_A_YEAR;
        return leap ? WORKING_DAYS + 1 : WORKING_DAYS;
    }

    /** Starters, leavers and sickness days alone: what adds up over time. */
    Staffing flows() {
        Map<Item, BigDecimal> flows = new EnumMap<>(Item.class);
        FLOWS.forEach(item -> get(item).ifPresent(count -> flows.put(item, count)));
        return new Staffing(flows);
    }

    /** The same with the flows of a longer time in place of its own. */
    Staffing with(Staffing flows) {
        Map<Item, BigDecimal> all = new EnumMap<>(Item.class);
        all.putAll(items);
        FLOWS.forEach(all::remove);
        all.putAll(flows.items);
        return new Staffing(all);
    }

    private BigDecimal orNone(Item item) {
        return get(item).orElse(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> minus(Item one, Item other) {
        return get(one).flatMap(value -> get(other).map(value::subtract));
    }

    private Optional<BigDecimal> plus(Item one, Item other) {
        return get(one).flatMap(value -> get(other).map(value::add));
    }

    private static Optional<Ratio> ratio(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        return part.flatMap(value -> whole.map(out -> new Ratio(value, out)));
    }
}
