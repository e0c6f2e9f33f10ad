package org.planonapage.workforce;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.programme.UnitRow;

/**
 * All returns of a programme on a day, and how each unit and role went by them: by its own returns where it sends any, else
 * by the sum of its parts; of all roles together by the sum of the roles. What is withheld does not leave it.
 */
final class ReturnBook {

    /** Stands for all roles together. */
    private static final long ALL = 0;

    private final Map<Long, UnitRow> units;
    private final Map<Long, RoleRow> roles;
    private final Map<Cell, List<ReturnRow>> returns;
    private final Map<Cell, List<BandRow>> bands;
    private final List<CampaignRow> campaigns;
    private final List<BreakRow> breaks;
    private final Census census;
    private final SmallTeams small;
    private final Map<Cell, List<Point>> points = new HashMap<>();

    ReturnBook(
            List<UnitRow> units,
            List<RoleRow> roles,
            List<ReturnRow> returns,
            List<BandRow> bands,
            List<CampaignRow> campaigns,
            List<BreakRow> breaks,
            Census census,
            SmallTeams small) {
        this.units = units.stream().collect(toMap(UnitRow::id, unit -> unit, (one, same) -> one, LinkedHashMap::new));
        this.roles = roles.stream().collect(toMap(RoleRow::id, role -> role, (one, same) -> one, LinkedHashMap::new));
        this.returns = returns.stream()
                .sorted(Comparator.comparing(ReturnRow::day))
                .collect(groupingBy(row -> new Cell(row.unitId(), row.roleId())));
        this.bands = bands.stream().collect(groupingBy(row -> new Cell(row.unitId(), row.roleId())));
        this.campaigns = campaigns;
        this.breaks = breaks;
        this.census = census;
        this.small = small;
        units.stream().filter(unit -> unit.parentId() == null).forEach(this::compute);
    }

    private void compute(UnitRow unit) {
        List<UnitRow> parts = parts(unit);
        parts.forEach(this::compute);
        List<List<Point>> ofRoles = new ArrayList<>();
        for (RoleRow role : roles.values()) {
            List<Point> ofRole = ofRole(unit, role, parts);
            if (!ofRole.isEmpty()) {
                points.put(new Cell(unit.id(), role.id()), ofRole);
                ofRoles.add(ofRole);
            }
        }
        points.put(
                new Cell(unit.id(), ALL), ofRoles.size() == 1 ? ofRoles.getFirst() : new MonthlySums(ofRoles).points());
    }

    private List<Point> ofRole(UnitRow unit, RoleRow role, List<UnitRow> parts) {
        List<Point> own = returns.getOrDefault(new Cell(unit.id(), role.id()), List.of()).stream()
                .filter(ReturnRow::hasFigures)
                .map(ReturnRow::point)
                .toList();
        Set<YearMonth> told = own.stream().map(point -> point.at().month()).collect(Collectors.toSet());
        List<List<Point>> ofParts = parts.stream()
                .map(part -> points.getOrDefault(new Cell(part.id(), role.id()), List.of()))
                .filter(course -> !course.isEmpty())
                .toList();
        return Stream.concat(
                        own.stream(),
                        new MonthlySums(ofParts)
                                .points().stream()
                                        .filter(sum -> !told.contains(sum.at().month())))
                .sorted(Comparator.comparing(Point::day))
                .toList();
    }

    /** The units without a parent: the authority. */
    List<UnitRow> tops() {
        return units.values().stream().filter(unit -> unit.parentId() == null).toList();
    }

    /** The units that a unit is made of, by name. */
    List<UnitRow> parts(UnitRow unit) {
        return units.values().stream()
                .filter(part -> part.parentId() != null && part.parentId() == unit.id())
                .toList();
    }

    /** The way down to a unit, from the authority to itself. */
    List<UnitRow> path(UnitRow unit) {
        return unit.path(units.values());
    }

    Optional<UnitRow> unit(String code) {
        return units.values().stream().filter(unit -> unit.code().equals(code)).findAny();
    }

    UnitRow unit(long id) {
        return Objects.requireNonNull(units.get(id));
    }

    /** The roles in their order. */
    List<RoleRow> roles() {
        return List.copyOf(roles.values());
    }

    /** The units of which anything is on record, themselves or in their parts. */
    List<UnitRow> returning() {
        return units.values().stream()
                .filter(unit -> !points.getOrDefault(new Cell(unit.id(), ALL), List.of())
                        .isEmpty())
                .toList();
    }

    List<BreakRow> breaks() {
        return breaks;
    }

    Census census() {
        return census;
    }

    /** The campaigns for a unit, for all of the authority or for a part of the unit; of one role, or of all, those for any included. */
    List<CampaignRow> campaigns(UnitRow unit, @Nullable RoleRow role) {
        return campaigns.stream()
                .filter(campaign -> campaign.unitId() == null
                        || path(unit(campaign.unitId())).contains(unit)
                        || path(unit).contains(unit(campaign.unitId())))
                .filter(campaign -> role == null || campaign.roleId() == null || campaign.roleId() == role.id())
                .toList();
    }

    /** The points of a unit that is withheld, for whoever says so of each date. */
    List<Point> withheld(UnitRow unit) {
        return withholds(unit, null) ? points.getOrDefault(new Cell(unit.id(), ALL), List.of()) : List.of();
    }

    /** Whether the figures of a unit, of one role or of all, are withheld. */
    boolean withholds(UnitRow unit, @Nullable RoleRow role) {
        return small.withholds(unit.id()) || (role != null && small.withholdsRoles(unit.id()) && !isTheOnlyRole(unit));
    }

    private boolean isTheOnlyRole(UnitRow unit) {
        return roles.keySet().stream()
                        .filter(role -> points.containsKey(new Cell(unit.id(), role)))
                        .count()
                == 1;
    }

    /** How a unit and role went, or all roles where none is named; without points where it is withheld or nothing is on record. */
    Course course(UnitRow unit, @Nullable RoleRow role) {
        return new Course(
                withholds(unit, role)
                        ? List.of()
                        : points.getOrDefault(new Cell(unit.id(), role == null ? ALL : role.id()), List.of()),
                breaks.stream().map(BreakRow::since).toList());
    }

    /** The parts whose returns are missing for a month that others told of after the latest sum; by name, empty where none is. */
    List<UnitRow> silent(UnitRow unit, @Nullable RoleRow role) {
        Map<UnitRow, LocalDate> last = new LinkedHashMap<>();
        parts(unit)
                .forEach(part ->
                        points.getOrDefault(new Cell(part.id(), role == null ? ALL : role.id()), List.of()).stream()
                                .reduce((earlier, later) -> later)
                                .ifPresent(point -> last.put(part, point.day())));
        Optional<YearMonth> newest =
                last.values().stream().max(Comparator.naturalOrder()).map(YearMonth::from);
        Optional<YearMonth> latest =
                points.getOrDefault(new Cell(unit.id(), role == null ? ALL : role.id()), List.of()).stream()
                        .reduce((earlier, later) -> later)
                        .map(point -> point.at().month());
        return newest.isEmpty() || (latest.isPresent() && !newest.get().isAfter(latest.get()))
                ? List.of()
                : last.entrySet().stream()
                        .filter(entry -> YearMonth.from(entry.getValue()).isBefore(newest.get()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** The returns that a figure rests on: the unit's own of that day, else those of its parts in that month; empty where it is withheld. */
    List<ReturnRow> behind(UnitRow unit, @Nullable RoleRow role, LocalDate day) {
        return withholds(unit, role)
                ? List.of()
                : (role == null ? roles.values().stream() : Stream.of(role))
                        .flatMap(one -> sources(unit, one, day))
                        .filter(row -> !withholds(unit(row.unitId()), Objects.requireNonNull(roles.get(row.roleId()))))
                        .toList();
    }

    private Stream<ReturnRow> sources(UnitRow unit, RoleRow role, LocalDate day) {
        List<ReturnRow> own = returns.getOrDefault(new Cell(unit.id(), role.id()), List.of()).stream()
                .filter(ReturnRow::hasFigures)
                .filter(row -> YearMonth.from(row.day()).equals(YearMonth.from(day)))
                .toList();
        return own.isEmpty()
                ? parts(unit).stream().flatMap(part -> sources(part, role, day))
                : Stream.of(own.stream()
                        .filter(row -> row.day().equals(day))
                        .findAny()
                        .orElse(own.getLast()));
    }

    /** What was said in words of a unit and its parts, the newest first. */
    List<ReturnRow> said(UnitRow unit, @Nullable RoleRow role) {
        return returns.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.words() != null && path(unit(row.unitId())).contains(unit))
                .filter(row -> role == null || row.roleId() == role.id())
                .filter(row -> !withholds(unit(row.unitId()), Objects.requireNonNull(roles.get(row.roleId()))))
                .sorted(Comparator.comparing(ReturnRow::day).reversed())
                .toList();
    }

    /**
     * The bands of a unit and role, or of all roles, at the last date that has any: the unit's own, else those of its parts;
     * empty where there are none, or they are withheld.
     */
    List<BandRow> bands(UnitRow unit, @Nullable RoleRow role) {
        if (withholds(unit, role)) {
            return List.of();
        }
        List<BandRow> all = (role == null ? roles.values().stream() : Stream.of(role))
                .flatMap(one -> bandsOf(unit, one))
                .toList();
        Optional<LocalDate> last = all.stream().map(band -> band.at().lastDay()).max(Comparator.naturalOrder());
        return all.stream()
                .filter(band -> band.at().lastDay().equals(last.orElse(null)))
                .toList();
    }

    private Stream<BandRow> bandsOf(UnitRow unit, RoleRow role) {
        List<BandRow> own = bands.getOrDefault(new Cell(unit.id(), role.id()), List.of());
        return own.isEmpty() ? parts(unit).stream().flatMap(part -> bandsOf(part, role)) : own.stream();
    }
}
