package org.planonapage.workforce;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planonapage.attention.Exceptions;
import org.planonapage.exchange.Imports;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.Metrics;
import org.planonapage.programme.Kept;
import org.planonapage.programme.MeetingRow;
import org.planonapage.programme.Moments;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.UnitRow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workforce of a programme. */
@Service
@Transactional(readOnly = true)
public class Workforce {

    private static final int SHEETS = 100;

    private record Asked(@Nullable String unit, @Nullable String role) {}

    private final KeptReturns kept;
    private final Programmes programmes;
    private final Metrics metrics;
    private final Exceptions exceptions;
    private final Imports imports;
    private final Kept<WorkforceSheet> sheets;

    Workforce(
            KeptReturns kept,
            Programmes programmes,
            Metrics metrics,
            Exceptions exceptions,
            Imports imports,
            Moments moments) {
        this.kept = kept;
        this.programmes = programmes;
        this.metrics = metrics;
        this.exceptions = exceptions;
        this.imports = imports;
        this.sheets = moments.keeping(SHEETS);
    }

    /**
     * A unit's workforce with its whole past.
     *
     * @param unitCode null for the authority
     * @param roleCode null for all roles
     * @throws UnknownWorkforceException with a sentence when there is no such unit or role
     */
    @PreAuthorize("@rights.reads(#programme)")
    public WorkforceSheet sheet(ProgrammeId programme, @Nullable String unitCode, @Nullable String roleCode) {
        return sheets.of(programme, new Asked(unitCode, roleCode), () -> read(programme, unitCode, roleCode));
    }

    private WorkforceSheet read(ProgrammeId programme, @Nullable String unitCode, @Nullable String roleCode) {
        ProgrammeCard card = programmes.card(programme);
        ReturnBook book = kept.of(card);
        UnitRow unit = unit(book, unitCode, card);
        RoleRow role = role(book, roleCode, card);
        LocalDate lastMeeting = MeetingRow.lastBefore(programmes.meetings(programme), card.readingDate());
        Map<WorkforceMeasure, MetricLine> lines = metrics(programme);
        if (unit == null) {
            return SheetOfUnit.ofNone(card, book, lines, lastMeeting);
        }
        return new SheetOfUnit(card, book, unit, role)
                .sheet(
                        lines,
                        role != null
                                ? List.of()
                                : exceptions
                                        .about(programme, WorkforceReferences.KIND, List.of(unit.id()))
                                        .getOrDefault(unit.id(), List.of()),
                        lastMeeting);
    }

    /**
     * The returns behind the figures of a unit and role at a day.
     *
     * @param unitCode null for the authority
     * @param roleCode null for all roles
     * @throws UnknownWorkforceException with a sentence when there is no such unit, role or return
     */
    @PreAuthorize("@rights.reads(#programme)")
    public ReturnSheet returns(
            ProgrammeId programme, @Nullable String unitCode, @Nullable String roleCode, String day) {
        ProgrammeCard card = programmes.card(programme);
        ReturnBook book = kept.of(card);
        UnitRow unit = unit(book, unitCode, card);
        RoleRow role = role(book, roleCode, card);
        List<Point> points = unit == null ? List.of() : book.course(unit, role).points();
        Point point = points.stream()
                .filter(candidate -> candidate.at().toString().equals(day))
                .findAny()
                .orElseThrow(() -> UnknownWorkforceException.ofReturn(day, card));
        UnitRow found = Objects.requireNonNull(unit);
        Map<Long, RoleRow> roles =
                book.roles().stream().collect(java.util.stream.Collectors.toMap(RoleRow::id, one -> one));
        List<ReturnSheet.Line> lines = book.behind(found, role, point.day()).stream()
                .sorted(Comparator.comparing(
                                (ReturnRow row) -> book.unit(row.unitId()).name())
                        .thenComparing(row ->
                                Objects.requireNonNull(roles.get(row.roleId())).number()))
                .map(row -> new ReturnSheet.Line(
                        book.unit(row.unitId()).name(),
                        Objects.requireNonNull(roles.get(row.roleId())).title(),
                        row))
                .toList();
        return new ReturnSheet(card, book.path(found), role, point, lines, imports.of(programme, point.changes()));
    }

    private static @Nullable UnitRow unit(ReturnBook book, @Nullable String code, ProgrammeCard card) {
        if (code == null) {
            return book.tops().isEmpty() ? null : book.tops().getFirst();
        }
        return book.unit(code).orElseThrow(() -> UnknownWorkforceException.ofUnit(code, card));
    }

    private static @Nullable RoleRow role(ReturnBook book, @Nullable String code, ProgrammeCard card) {
        return code == null
                ? null
                : book.roles().stream()
                        .filter(role -> role.code().equals(code))
                        .findAny()
                        .orElseThrow(() -> UnknownWorkforceException.ofRole(code, card));
    }

    private Map<WorkforceMeasure, MetricLine> metrics(ProgrammeId programme) {
        Map<WorkforceMeasure, MetricLine> lines = new EnumMap<>(WorkforceMeasure.class);
        metrics.derived(programme)
                .forEach((code, line) -> WorkforceMeasure.of(code).ifPresent(measure -> lines.put(measure, line)));
        return lines;
    }
}
