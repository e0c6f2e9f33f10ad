package org.planonapage.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.attention.Raised;
import org.planonapage.metric.MetricLine;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.UnitRow;
import org.planonapage.rating.Comparator;

/**
 * The workforce of a unit, of one role or of all.
 *
 * @param path the way down to the unit, from the authority to itself; empty for a programme without units
 * @param role the role, or null for all
 * @param roles the roles that the programme knows
 * @param withheld whether the programme's rule withholds the unit's figures
 * @param course how it went
 * @param silent the parts whose returns are missing for a month of which others told already, so that there is no sum of it
 * @param told how many of the unit's parts ever returned, and of how many; both 0 for a unit without parts
 * @param roleParts its roles, worst first; empty where one role is shown
 * @param unitParts its parts, worst first
 * @param spread how many hold how many cases, or null where nobody said
 * @param said what was said in words, the newest first
 * @param notes what is to be known of the latest figures
 * @param metrics the metrics that the returns give, by what they measure: their targets and benchmarks hold here
 * @param raised what the rules say of the unit
 * @param lastMeeting the day against which movement is shown, or null when there was no meeting
 */
public record WorkforceSheet(
        ProgrammeCard programme,
        List<UnitRow> path,
        @Nullable RoleRow role,
        List<RoleRow> roles,
        boolean withheld,
        Course course,
        List<UnitRow> silent,
        Told told,
        List<Part> roleParts,
        List<Part> unitParts,
        @Nullable CaseloadSpread spread,
        List<CampaignRow> campaigns,
        List<BreakRow> breaks,
        List<SaidRow> said,
        List<String> notes,
        Map<WorkforceMeasure, MetricLine> metrics,
        List<Raised> raised,
        @Nullable LocalDate lastMeeting) {

    /** How many parts returned, of how many. */
    public record Told(int parts, int of) {}

    /** The same with movement seen from another day than the last meeting; null for the last meeting. */
    public WorkforceSheet seenFrom(@Nullable LocalDate day) {
        return day == null
                ? this
                : new WorkforceSheet(
                        programme, path, role, roles, withheld, course, silent, told, roleParts, unitParts, spread,
                        campaigns, breaks, said, notes, metrics, raised, day);
    }

    /** Whether the programme has anything on record of its workforce. */
    public boolean isEmpty() {
        return roles.isEmpty() && campaigns.isEmpty();
    }

    /** The last point at which it is known how many posts are vacant, else the last of all; empty where there is none. */
    public Optional<Point> latest() {
        return course.latest();
    }

    /** What is expected; empty where the last twelve months are not on record. */
    public Optional<Projection> projection() {
        return Projection.of(course);
    }

    /** The most that a measure should be, by the target of its metric on a day; empty where there is none. */
    public Optional<BigDecimal> limit(WorkforceMeasure measure, LocalDate day) {
        return Optional.ofNullable(metrics.get(measure))
                .flatMap(line -> line.summary().targetOn(day))
                .filter(target -> target.rule().comparator() == Comparator.AT_MOST)
                .flatMap(target -> Optional.ofNullable(target.rule().value()));
    }

    /** The same on the day of the latest point, else on the reading date. */
    public Optional<BigDecimal> limit(WorkforceMeasure measure) {
        return limit(measure, latest().map(Point::day).orElse(programme.readingDate()));
    }

    /** The value of a measure at the latest point. */
    public Optional<BigDecimal> value(WorkforceMeasure measure) {
        return latest().flatMap(point -> measure.value(course, point));
    }

    /** The last point by the last meeting; empty where there was none, or a break lies between. */
    public Optional<Point> atLastMeeting() {
        return lastMeeting == null
                ? Optional.empty()
                : latest().flatMap(latest -> course.points().stream()
                        .filter(point ->
                                !point.day().isAfter(lastMeeting) && point.day().isBefore(latest.day()))
                        .filter(point -> point.staffing().vacancy().isPresent())
                        .reduce((earlier, later) -> later)
                        .filter(point -> !course.isBroken(point.day(), latest.day())));
    }

    /** The unit that is shown, or null without units. */
    public @Nullable UnitRow unit() {
        return path.isEmpty() ? null : path.getLast();
    }

    /** What its parts are, in the plural: "districts"; "units" where they are of several kinds. */
    public String partsNoun() {
        List<String> kinds = unitParts.stream().map(Part::kind).distinct().toList();
        return kinds.size() == 1 ? kinds.getFirst() + "s" : "units";
    }

    /** How many of those parts stand above a limit. */
    static long above(List<Part> parts, BigDecimal limit) {
        return parts.stream()
                .filter(part -> part.vacancyRate()
                        .filter(rate -> rate.compareTo(limit) > 0)
                        .isPresent())
                .count();
    }
}
