package org.planonapage.workforce;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planonapage.quantity.Dates;

/**
 * What the workforce says: how many posts are vacant, held against the limit and the year before; who covers them; what is
 * expected; and where it is worse.
 *
 * @param finding the finding in a sentence
 * @param rest what stands after it; empty where there is nothing to add
 */
public record WorkforceSentence(String finding, String rest) {

    private static final BigDecimal HALF_AT_LEAST = new BigDecimal("0.45");
    private static final BigDecimal HALF_AT_MOST = new BigDecimal("0.55");

    /** The sentence of a unit that has figures, or words. */
    public static WorkforceSentence of(WorkforceSheet sheet) {
        if (sheet.withheld()) {
            return new WorkforceSentence(
                    "The figures of this " + (sheet.role() == null ? "unit" : "role") + " are withheld.",
                    "It has so few workers that figures would tell of single people.");
        }
        Point point = sheet.latest().orElse(null);
        if (point == null) {
            return sheet.said().isEmpty()
                    ? new WorkforceSentence("No workforce return has been loaded.", "")
                    : new WorkforceSentence(
                            "No figure is published.",
                            sheet.said().stream()
                                    .map(said -> said.role() + ": " + said.words() + ".")
                                    .distinct()
                                    .reduce((one, other) -> one + " " + other)
                                    .orElse(""));
        }
        Staffing staffing = point.staffing();
        if (staffing.vacancy().isEmpty()) {
            return new WorkforceSentence(partly(staffing), "How many of them are filled is not published.");
        }
        List<String> rest = new ArrayList<>();
        agency(sheet, point, staffing, rest);
        expected(sheet, staffing, rest);
        where(sheet, rest);
        return new WorkforceSentence(finding(sheet, point, staffing), String.join(" ", rest));
    }

    /** Where posts are known and not who fills them, or the other way round. */
    private static String partly(Staffing staffing) {
        return staffing.get(Item.ESTABLISHMENT)
                .map(posts -> Words.count(posts) + " posts are funded.")
                .or(() -> staffing.get(Item.PERMANENT).map(fte -> Words.fte(fte) + " FTE are in post."))
                .or(() ->
                        staffing.get(Item.PERMANENT_PEOPLE).map(people -> Words.count(people) + " people are in post."))
                .orElse("Only a part of the figures is published.");
    }

    private static String finding(WorkforceSheet sheet, Point point, Staffing staffing) {
        BigDecimal vacancy = staffing.vacancy().orElseThrow();
        if (vacancy.signum() < 0) {
            return Words.fte(vacancy.negate()) + " FTE more are in post than there are posts, " + posts(staffing) + ".";
        }
        String rate = staffing.vacancyRate()
                .flatMap(Ratio::percent)
                .map(percent -> ", " + Words.percent(percent) + against(sheet, percent))
                .orElse("");
        return Words.fte(vacancy) + " of " + posts(staffing) + " posts are vacant" + rate + before(sheet, point) + ".";
    }

    private static String posts(Staffing staffing) {
        return staffing.get(Item.ESTABLISHMENT).map(Words::count).orElse("an unknown number of");
    }

    private static String against(WorkforceSheet sheet, BigDecimal percent) {
        return sheet.limit(WorkforceMeasure.VACANCY_RATE)
                .map(limit -> (percent.compareTo(limit) <= 0 ? ", within the limit of " : ", above the limit of ")
                        + limit.stripTrailingZeros().toPlainString() + "%")
                .orElse("");
    }

    private static String before(WorkforceSheet sheet, Point point) {
        return sheet.course()
                .yearBefore(point)
                .flatMap(then -> then.staffing().vacancyRate().flatMap(Ratio::percent))
                .map(then -> ", against " + Words.percent(then) + " a year before")
                .orElse("");
    }

    private static void agency(WorkforceSheet sheet, Point point, Staffing staffing, List<String> rest) {
        Optional<BigDecimal> agency = staffing.get(Item.AGENCY);
        if (agency.isEmpty()) {
            return;
        }
        Optional<Point> then = sheet.course()
                .yearBefore(point)
                .filter(earlier -> earlier.staffing().get(Item.AGENCY).isPresent())
                .or(() -> sheet.course().before(point, Item.AGENCY));
        String compared = then.map(earlier -> compared(
                        agency.get(),
                        earlier.staffing().get(Item.AGENCY).orElseThrow(),
                        Dates.inWords(earlier.at().month())))
                .orElse("");
        String cover = staffing.cover()
                .map(more -> more.signum() > 0
                        ? "; " + Words.fte(more) + " over establishment with agency"
                        : more.signum() < 0
                                ? "; still " + Words.fte(more.negate()) + " under establishment with agency"
                                : "; with agency exactly the establishment")
                .orElse("");
        rest.add("Agency is " + Words.fte(agency.get()) + " FTE" + compared + cover + ".");
    }

    private static String compared(BigDecimal now, BigDecimal then, String when) {
        Optional<BigDecimal> share = new Ratio(now, then).quotient();
        if (share.filter(value -> value.compareTo(HALF_AT_LEAST) >= 0 && value.compareTo(HALF_AT_MOST) <= 0)
                .isPresent()) {
            return ", half of the " + Words.fte(then) + " of " + when;
        }
        int step = now.compareTo(then);
        return step == 0
                ? ", as in " + when
                : (step < 0 ? ", down from " : ", up from ") + Words.fte(then) + " in " + when;
    }

    private static void expected(WorkforceSheet sheet, Staffing staffing, List<String> rest) {
        staffing.expectedVacancy()
                .ifPresent(vacancy -> rest.add("Offers accepted and notices given lead to "
                        + Words.fte(vacancy)
                        + staffing.expectedVacancyRate()
                                .flatMap(Ratio::percent)
                                .map(percent -> " (" + Words.percent(percent) + ")")
                                .orElse("")
                        + "."));
    }

    private static void where(WorkforceSheet sheet, List<String> rest) {
        List<String> above = new ArrayList<>();
        sheet.limit(WorkforceMeasure.VACANCY_RATE).ifPresent(limit -> {
            above(sheet.roleParts(), limit, "roles", above);
            above(sheet.unitParts(), limit, sheet.partsNoun(), above);
        });
        CaseloadSpread spread = sheet.spread();
        String over = spread == null || spread.above() == 0 ? "" : overCeiling(spread);
        if (!above.isEmpty()) {
            rest.add(String.join(" and ", above) + " are above that limit" + (over.isEmpty() ? "." : "; " + over));
        } else if (!over.isEmpty()) {
            rest.add(Character.toUpperCase(over.charAt(0)) + over.substring(1));
        }
    }

    private static String overCeiling(CaseloadSpread spread) {
        return spread.above() + " of " + Words.count(BigDecimal.valueOf(spread.workers()))
                + " workers hold more than the ceiling of " + spread.ceilingInWords() + " cases.";
    }

    private static void above(List<Part> parts, BigDecimal limit, String noun, List<String> above) {
        long count = WorkforceSheet.above(parts, limit);
        if (count > 0 && parts.size() > 1) {
            above.add(count + " of " + parts.size() + " " + noun);
        }
    }

    /** "Since 20 October 2026: vacancies 48.1 to 46.3 FTE, agency 80.2 to 79.0.", or empty without a meeting to hold against. */
    public static String sinceMeeting(WorkforceSheet sheet) {
        return sheet.atLastMeeting()
                .flatMap(then -> sheet.latest()
                        .map(now -> "Since the meeting of "
                                + Dates.inWords(java.util.Objects.requireNonNull(sheet.lastMeeting()))
                                + ": vacant " + moved(then, now, Item.VACANT)
                                + ", permanent " + moved(then, now, Item.PERMANENT)
                                + ", agency " + moved(then, now, Item.AGENCY) + " FTE."))
                .orElse("");
    }

    private static String moved(Point then, Point now, Item item) {
        String before = then.staffing().get(item).map(Words::fte).orElse("unknown");
        String after = now.staffing().get(item).map(Words::fte).orElse("unknown");
        return before.equals(after) ? after + " as then" : before + " to " + after;
    }
}
