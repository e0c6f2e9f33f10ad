package org.planonapage.workforce;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.attention.Raised;
import org.planonapage.metric.MetricLine;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.UnitRow;

/** Puts together what the page of a unit and role shows. */
final class SheetOfUnit {

    /** The highest vacancy rate first; what has none last. */
    private static final Comparator<Part> WORST_FIRST = Comparator.comparing(
            (Part part) -> part.vacancyRate().orElse(null),
            Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));

    private final ProgrammeCard programme;
    private final ReturnBook book;
    private final UnitRow unit;
    private final @Nullable RoleRow role;
    private final Course course;
    private final Optional<Point> latest;

    SheetOfUnit(ProgrammeCard programme, ReturnBook book, UnitRow unit, @Nullable RoleRow role) {
        this.programme = programme;
        this.book = book;
        this.unit = unit;
        this.role = role;
        this.course = book.course(unit, role);
        this.latest = course.latest();
    }

    /** The page of a programme without units. */
    static WorkforceSheet ofNone(
            ProgrammeCard programme,
            ReturnBook book,
            Map<WorkforceMeasure, MetricLine> metrics,
            @Nullable LocalDate lastMeeting) {
        return new WorkforceSheet(
                programme,
                List.of(),
                null,
                book.roles(),
                false,
                new Course(List.of(), List.of()),
                List.of(),
                new WorkforceSheet.Told(0, 0),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                metrics,
                List.of(),
                lastMeeting);
    }

    WorkforceSheet sheet(
            Map<WorkforceMeasure, MetricLine> metrics, List<Raised> raised, @Nullable LocalDate lastMeeting) {
        List<UnitRow> parts = book.parts(unit);
        List<UnitRow> returning = book.returning();
        return new WorkforceSheet(
                programme,
                book.path(unit),
                role,
                book.roles(),
                book.withholds(unit, role),
                course,
                book.silent(unit, role),
                new WorkforceSheet.Told(
                        (int) parts.stream().filter(returning::contains).count(), parts.size()),
                roleParts(),
                unitParts(parts),
                CaseloadSpread.of(book.bands(unit, role), book.roles()).orElse(null),
                book.campaigns(unit, role),
                book.breaks(),
                said(),
                notes(),
                metrics,
                raised,
                lastMeeting);
    }

    private List<Part> roleParts() {
        return role != null
                ? List.of()
                : book.roles().stream()
                        .map(one -> part(one.title(), unit, one))
                        .filter(SheetOfUnit::isThere)
                        .sorted(WORST_FIRST)
                        .toList();
    }

    private List<Part> unitParts(List<UnitRow> parts) {
        return parts.stream()
                .map(part -> part(part.name(), part, role))
                .filter(SheetOfUnit::isThere)
                .sorted(WORST_FIRST)
                .toList();
    }

    private static boolean isThere(Part part) {
        return part.withheld() || part.point() != null || part.words() != null;
    }

    private Part part(String title, UnitRow ofUnit, @Nullable RoleRow ofRole) {
        boolean withheld = book.withholds(ofUnit, ofRole) && isOnRecord(ofUnit);
        return new Part(
                title,
                ofUnit.kind().word(),
                ofUnit.code(),
                ofRole == null ? null : ofRole.code(),
                pointOf(ofUnit, ofRole).orElse(null),
                withheld,
                CaseloadSpread.of(book.bands(ofUnit, ofRole), book.roles())
                        .map(CaseloadSpread::above)
                        .orElse(null),
                book.said(ofUnit, ofRole).stream()
                        .map(ReturnRow::words)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private boolean isOnRecord(UnitRow one) {
        return book.returning().contains(one);
    }

    /** How a part stood in the month of the whole; where the whole has no point, its own latest. */
    private Optional<Point> pointOf(UnitRow ofUnit, @Nullable RoleRow ofRole) {
        Course ofPart = book.course(ofUnit, ofRole);
        return latest.isEmpty()
                ? ofPart.latest()
                : ofPart.points().stream()
                        .filter(point ->
                                point.at().month().equals(latest.get().at().month()))
                        .reduce((earlier, later) -> later);
    }

    private List<SaidRow> said() {
        Map<Long, String> titles = book.roles().stream().collect(toMap(RoleRow::id, RoleRow::title));
        return book.said(unit, role).stream()
                .map(row -> new SaidRow(
                        book.unit(row.unitId()).name(),
                        Objects.requireNonNull(titles.get(row.roleId())),
                        row.at(),
                        Objects.requireNonNull(row.words())))
                .toList();
    }

    /** The notes of the returns beneath the latest point, and of later ones that give other figures. */
    private List<String> notes() {
        return latest.stream()
                .flatMap(point ->
                        course.points().stream().filter(other -> !other.day().isBefore(point.day())))
                .flatMap(point -> book.behind(unit, role, point.day()).stream())
                .flatMap(row -> Stream.ofNullable(row.note()))
                .distinct()
                .toList();
    }
}
