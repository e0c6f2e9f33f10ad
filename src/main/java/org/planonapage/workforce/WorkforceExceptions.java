package org.planonapage.workforce;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planonapage.attention.ExceptionSource;
import org.planonapage.attention.Raised;
import org.planonapage.attention.Rule;
import org.planonapage.links.Reference;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.UnitRow;
import org.springframework.stereotype.Component;

/** The rules on the workforce: which units deserve a question. Targets of its rates are the metrics' own affair. */
@Component
class WorkforceExceptions implements ExceptionSource {

    private static final Rule CEILING = new Rule("above-ceiling", "caseloads above the ceiling", 68);
    private static final Rule AGENCY = new Rule("agency-rising", "agency rises while vacancies fall", 58);
    private static final Rule NOTICE = new Rule("notice-exceeds", "more leave than come", 56);
    private static final Rule MANAGERS = new Rule("agency-managers", "agency team managers", 54);

    /** How many FTE more, or fewer, than a year ago is worth a question. */
    private static final BigDecimal LEAST = BigDecimal.ONE;

    /** Which share of a team's workers above their ceiling is worth a question, as one in so many; below it a few are. */
    private static final int ONE_IN = 5;

    private final KeptReturns kept;

    WorkforceExceptions(KeptReturns kept) {
        this.kept = kept;
    }

    @Override
    public List<Raised> raisedIn(ProgrammeCard programme) {
        ReturnBook book = kept.of(programme);
        return book.returning().stream().flatMap(unit -> raised(book, unit)).toList();
    }

    private static Stream<Raised> raised(ReturnBook book, UnitRow unit) {
        Reference about = new Reference(WorkforceReferences.KIND, unit.id());
        Course course = book.course(unit, null);
        List<Raised> found = new ArrayList<>();
        if (book.parts(unit).stream().noneMatch(book.returning()::contains)) {
            aboveCeiling(book, unit)
                    .ifPresent(reason -> found.add(
                            new Raised(CEILING, about, reason, "Whose cases are moved, to whom, and by when?")));
        }
        agencyRising(course)
                .ifPresent(reason -> found.add(new Raised(
                        AGENCY, about, reason, "Why are more agency workers needed when posts are being filled?")));
        noticeExceeds(course)
                .ifPresent(reason -> found.add(
                        new Raised(NOTICE, about, reason, "Why do they leave, and what would make them stay?")));
        (unit.parentId() == null ? agencyManagers(book, unit) : Optional.<String>empty())
                .ifPresent(reason -> found.add(
                        new Raised(MANAGERS, about, reason, "When will each team have a permanent manager?")));
        return found.stream();
    }

    private static Optional<String> aboveCeiling(ReturnBook book, UnitRow unit) {
        return CaseloadSpread.of(book.bands(unit, null), book.roles())
                .filter(spread -> spread.above() > 0 && spread.above() * ONE_IN >= spread.workers())
                .map(spread -> spread.above() + " of " + spread.workers() + " workers held more than the ceiling of "
                        + spread.ceilingInWords() + " cases on " + spread.at().inWords());
    }

    private static Optional<String> agencyRising(Course course) {
        return course.latest()
                .flatMap(now -> course.yearBefore(now)
                        .filter(then -> rose(then, now, Item.AGENCY) && rose(now, then, Item.VACANT))
                        .map(then -> "agency " + figure(then, Item.AGENCY) + " to " + figure(now, Item.AGENCY)
                                + " FTE in a year, vacancies " + figure(then, Item.VACANT) + " to "
                                + figure(now, Item.VACANT)));
    }

    private static boolean rose(Point earlier, Point later, Item item) {
        return earlier.staffing()
                .get(item)
                .flatMap(before -> later.staffing().get(item).map(after -> after.subtract(before)))
                .filter(more -> more.compareTo(LEAST) >= 0)
                .isPresent();
    }

    private static Optional<String> noticeExceeds(Course course) {
        return course.latest()
                .filter(now -> now.staffing()
                        .get(Item.LEAVING)
                        .flatMap(leaving -> now.staffing().get(Item.PIPELINE).map(leaving::subtract))
                        .filter(more -> more.compareTo(LEAST) >= 0)
                        .isPresent())
                .map(now -> figure(now, Item.LEAVING) + " FTE gave notice, "
                        + figure(now, Item.PIPELINE) + " accepted an offer, at "
                        + now.at().inWords());
    }

    private static Optional<String> agencyManagers(ReturnBook book, UnitRow unit) {
        return book.roles().stream()
                .filter(RoleRow::manages)
                .flatMap(role -> book.course(unit, role).latest().stream()
                        .filter(now -> now.staffing()
                                .get(Item.AGENCY)
                                .filter(agency -> agency.compareTo(LEAST) >= 0)
                                .isPresent())
                        .map(now -> figure(now, Item.AGENCY) + " of "
                                + now.staffing().atWork().map(Words::fte).orElse("an unknown number of") + " FTE of "
                                + role.title() + " are agency workers"))
                .findFirst();
    }

    private static String figure(Point point, Item item) {
        return point.staffing().get(item).map(Words::fte).orElse("an unknown number");
    }
}
