package org.planonapage.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.Column;
import org.planonapage.exchange.PackRow;
import org.planonapage.exchange.PackTable;
import org.planonapage.exchange.PackTables;
import org.planonapage.exchange.Refusal;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.DayOrMonth;
import org.springframework.stereotype.Component;

/** The pack's tables of a programme and its organisation. */
@Component
class ProgrammeTables implements PackTables {

    private static final int SHORT = 200;
    private static final int LONG = 2000;
    private static final int MOST_SMALL_NUMBERS = 50;

    @Override
    public List<PackTable> tables() {
        return List.of(programme(), units(), posts(), bodies(), remits(), meetings());
    }

    private static PackTable programme() {
        return PackTable.of(
                        "programme",
                        "programme",
                        Column.text("name", 40).asKey(),
                        Column.text("title", SHORT).mustBeFilled(),
                        Column.text("council", SHORT).mustBeFilled(),
                        Column.day("closed_on"),
                        Column.yesOrNo("fictional"),
                        Column.number("budget"),
                        Column.text("budget_note", 500),
                        Column.text("note", LONG),
                        Column.integer("small_numbers", 0, MOST_SMALL_NUMBERS),
                        Column.yesOrNo("brag"))
                .rule(ProgrammeTables::hasShortName)
                .rule(ProgrammeTables::hasNoNegativeBudget);
    }

    private static PackTable units() {
        return PackTable.of(
                        "units",
                        "unit",
                        Column.code("code").asKey(),
                        Column.text("name", SHORT).mustBeFilled(),
                        Column.choice("kind", UnitKind.class, UnitKind::word).mustBeFilled(),
                        Column.row("parent_id", "units", "parent"),
                        Column.text("note", LONG))
                .rule(ProgrammeTables::hasParentUnlessAuthority)
                .rule(ProgrammeTables::isNoPartOfItself);
    }

    private static PackTable posts() {
        return PackTable.of(
                "posts",
                "post",
                Column.code("code").asKey(),
                Column.text("title", SHORT).mustBeFilled(),
                Column.row("unit_id", "units", "unit"));
    }

    private static PackTable bodies() {
        return PackTable.of(
                "bodies",
                "body",
                Column.code("code").asKey(),
                Column.text("name", SHORT).mustBeFilled(),
                Column.choice("kind", BodyKind.class, BodyKind::word).mustBeFilled(),
                Column.text("chair", SHORT),
                Column.text("rhythm", SHORT),
                Column.text("note", LONG));
    }

    private static PackTable remits() {
        return PackTable.of(
                        "remits",
                        "remit",
                        Column.row("body_id", "bodies", "body").asKey(),
                        Column.anything("about").asKey(),
                        Column.dayOrMonth("since").mustBeFilled(),
                        Column.dayOrMonth("until"),
                        Column.text("note", LONG))
                .rule(ProgrammeTables::endsAfterItBegins);
    }

    private static PackTable meetings() {
        return PackTable.of(
                "meetings",
                "meeting",
                Column.row("body_id", "bodies", "body").asKey(),
                Column.day("held_on").asKey(),
                Column.choice("kind", MeetingKind.class, MeetingKind::word).mustBeFilled(),
                Column.text("note", LONG));
    }

    private static void hasShortName(PackRow row) {
        String name = row.text("name");
        if (name != null) {
            refused("name", () -> new ProgrammeId(name));
        }
    }

    private static void hasNoNegativeBudget(PackRow row) {
        BigDecimal budget = row.number("budget");
        if (budget != null && budget.signum() < 0) {
            throw new Refusal(
                    "budget", "The budget is below 0; write the pounds that may be spent, or leave it blank.");
        }
    }

    private static void hasParentUnlessAuthority(PackRow row) {
        boolean authority = row.choice("kind", UnitKind.class) == UnitKind.AUTHORITY;
        if (authority && row.has("parent_id")) {
            throw new Refusal("parent", "The authority is part of nothing; leave its parent blank.");
        }
        if (!authority && !row.has("parent_id")) {
            throw new Refusal("parent", "Only the authority has no parent; name the unit that this one is part of.");
        }
    }

    private static void isNoPartOfItself(PackRow row) {
        for (LocalDate day : row.daysOf("units")) {
            Set<@Nullable String> below = new HashSet<>();
            for (PackRow unit = row.parent("parent_id", "units", day);
                    unit != null && below.add(unit.text("code"));
                    unit = unit.parent("parent_id", "units", day)) {
                if (isInForce(row, unit)) {
                    throw new Refusal(
                            "parent",
                            "The unit would be part of itself on " + Dates.inWords(day) + "; name a unit above it.");
                }
            }
        }
    }

    /** Whether {@code unit}, as it is known on some day, still says what {@code row} says of it. */
    private static boolean isInForce(PackRow row, PackRow unit) {
        return Objects.equals(unit.text("code"), row.text("code")) && unit.id("parent_id") == row.id("parent_id");
    }

    private static void endsAfterItBegins(PackRow row) {
        DayOrMonth since = row.dayOrMonth("since");
        if (since != null) {
            refused("until", () -> new Term(since, row.dayOrMonth("until")));
        }
    }

    /** Lets the value itself say what it does not allow. */
    private static void refused(String column, Runnable value) {
        try {
            value.run();
        } catch (IllegalArgumentException notAllowed) {
            throw new Refusal(column, String.valueOf(notAllowed.getMessage()));
        }
    }
}
