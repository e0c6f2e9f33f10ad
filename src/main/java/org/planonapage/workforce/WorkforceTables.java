package org.planonapage.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.Column;
import org.planonapage.exchange.PackRow;
import org.planonapage.exchange.PackTable;
import org.planonapage.exchange.PackTables;
import org.planonapage.exchange.Refusal;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.DayOrMonth;
import org.springframework.stereotype.Component;

/** The pack's tables of the workforce. */
@Component
class WorkforceTables implements PackTables {

    private static final int NAME = 200;
    private static final int LINE = 500;
    private static final int PARAGRAPH = 2000;
    private static final int MOST_ROLES = 99;
    private static final int HIGHEST_CEILING = 200;
    private static final int MOST_CASES = 999;
    private static final int MOST_WORKERS = 99_999;
    private static final int A_YEAR = 12;

    @Override
    public List<PackTable> tables() {
        return List.of(roles(), returns(), caseloads(), campaigns(), breaks());
    }

    private static PackTable roles() {
        return PackTable.of(
                "workforce_roles",
                "workforce_role",
                Column.code("code").asKey(),
                Column.text("title", NAME).mustBeFilled(),
                Column.integer("number", 1, MOST_ROLES).mustBeFilled(),
                Column.integer("ceiling", 1, HIGHEST_CEILING),
                Column.yesOrNo("manages").blankIs("no").mustBeFilled(),
                Column.text("note", PARAGRAPH));
    }

    private static PackTable returns() {
        List<Column> columns = new ArrayList<>(List.of(
                unit().asKey(),
                role().asKey(),
                Column.dayOrMonth("taken_at").asKey(),
                Column.integer("months", 1, A_YEAR).blankIs("1").mustBeFilled()));
        Arrays.stream(Item.values()).map(item -> Column.number(item.column())).forEach(columns::add);
        columns.add(Column.dayOrMonth("pipeline_by"));
        columns.add(Column.dayOrMonth("leaving_by"));
        columns.add(Column.text("words", LINE));
        columns.add(Column.text("note", PARAGRAPH));
        return PackTable.of("workforce", "workforce_return", columns.toArray(Column[]::new))
                .figures()
                .rule(WorkforceTables::isNotAhead)
                .rule(WorkforceTables::saysSomething)
                .rule(WorkforceTables::countsNoneBelowNought)
                .rule(WorkforceTables::coversWithAgencyOnly)
                .rule(WorkforceTables::explainsWhatDoesNotReconcile)
                .rule(WorkforceTables::isHeldBySomebody)
                .rule(row -> liesAhead(row, "pipeline_by", Item.PIPELINE))
                .rule(row -> liesAhead(row, "leaving_by", Item.LEAVING))
                .loadedAlone();
    }

    private static PackTable caseloads() {
        return PackTable.of(
                        "caseloads",
                        "caseload_band",
                        unit().asKey(),
                        role().asKey(),
                        Column.dayOrMonth("taken_at").asKey(),
                        Column.integer("starts_at", 0, MOST_CASES).asKey(),
                        Column.integer("ends_at", 0, MOST_CASES),
                        Column.integer("workers", 0, MOST_WORKERS))
                .figures()
                .rule(WorkforceTables::isNotAhead)
                .rule(WorkforceTables::isABand);
    }

    private static PackTable campaigns() {
        return PackTable.of(
                        "campaigns",
                        "campaign",
                        Column.code("code").asKey(),
                        Column.text("title", NAME).mustBeFilled(),
                        unit(),
                        role(),
                        Column.dayOrMonth("since"),
                        Column.dayOrMonth("until"),
                        Column.integer("applications", 0, MOST_WORKERS),
                        Column.integer("offers", 0, MOST_WORKERS),
                        Column.integer("joined", 0, MOST_WORKERS),
                        Column.text("note", PARAGRAPH))
                .figures()
                .rule(WorkforceTables::endsAfterItBegan);
    }

    private static PackTable breaks() {
        return PackTable.of(
                        "workforce_breaks",
                        "workforce_break",
                        Column.day("since").asKey(),
                        Column.text("reason", LINE).mustBeFilled())
                .happened("since");
    }

    private static Column unit() {
        return Column.row("unit_id", "units", "unit");
    }

    private static Column role() {
        return Column.row("role_id", "workforce_roles", "role");
    }

    private static void isNotAhead(PackRow row) {
        DayOrMonth at = Objects.requireNonNull(row.dayOrMonth("taken_at"));
        if (at.firstDay().isAfter(row.recordedOn())) {
            throw new Refusal(
                    "taken_at",
                    at.inWords() + " lies after " + Dates.inWords(row.recordedOn())
                            + ", the date on which the row is recorded. A return describes that date or an earlier one.");
        }
    }

    private static void saysSomething(PackRow row) {
        if (figures(row).isEmpty() && !row.has("words")) {
            throw new Refusal(
                    "words", "The return holds no figure; fill at least one, or say in “words” what the source says.");
        }
    }

    private static Map<Item, BigDecimal> figures(PackRow row) {
        Map<Item, BigDecimal> figures = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            BigDecimal figure = row.number(item.column());
            if (figure != null) {
                figures.put(item, figure);
            }
        }
        return figures;
    }

    private static void countsNoneBelowNought(PackRow row) {
        figures(row).forEach((item, figure) -> {
            if (figure.signum() < 0) {
                throw new Refusal(
                        item.column(),
                        figure.toPlainString() + " " + item.measure().word() + " cannot be; it is 0 or more.");
            }
        });
    }

    private static void coversWithAgencyOnly(PackRow row) {
        BigDecimal covering = row.number(Item.COVERING.column());
        BigDecimal agency = row.number(Item.AGENCY.column());
        if (covering == null) {
            return;
        }
        if (agency == null) {
            throw new Refusal(
                    Item.AGENCY.column(),
                    "Agency workers who cover vacancies are some of the agency workers; give those.");
        }
        if (covering.compareTo(agency) > 0) {
            throw new Refusal(
                    Item.COVERING.column(),
                    covering.toPlainString() + " FTE cover vacancies, of only " + agency.toPlainString()
                            + " agency workers; it is at most those.");
        }
    }

    private static void explainsWhatDoesNotReconcile(PackRow row) {
        if (row.has("note")) {
            return;
        }
        Staffing said = new Staffing(figures(row));
        if (said.discrepancy().signum() != 0) {
            throw new Refusal(
                    Item.VACANT.column(),
                    Words.fte(said.get(Item.VACANT).orElseThrow())
                            + " vacant does not go with the posts and those in post, which leave "
                            + Words.fte(said.vacancy().orElseThrow())
                            + "; mend one of them, or say in “note” why the source prints it so.");
        }
        said.get(Item.PERMANENT)
                .filter(fte -> said.get(Item.PERMANENT_PEOPLE)
                        .filter(people -> people.compareTo(fte) < 0)
                        .isPresent())
                .ifPresent(fte -> {
                    throw new Refusal(
                            Item.PERMANENT_PEOPLE.column(),
                            "Fewer people than full-time equivalents (" + Words.fte(fte)
                                    + ") cannot be of the same workers; mend one of them, or say in “note” why the source prints it so.");
                });
    }

    private static void isHeldBySomebody(PackRow row) {
        BigDecimal cases = row.number(Item.CASES.column());
        BigDecimal holders = row.number(Item.CASE_HOLDERS.column());
        if (cases != null && holders != null && (cases.signum() == 0) != (holders.signum() == 0)) {
            throw new Refusal(
                    Item.CASE_HOLDERS.column(),
                    "Enter 0 for both cases and workers, or for neither. Only workers who hold cases are counted here.");
        }
    }

    private static void liesAhead(PackRow row, String column, Item item) {
        DayOrMonth by = row.dayOrMonth(column);
        if (by == null) {
            return;
        }
        if (!row.has(item.column())) {
            throw new Refusal(column, "Fill in “" + item.column() + "” too, or leave it blank.");
        }
        LocalDate at = Objects.requireNonNull(row.dayOrMonth("taken_at")).firstDay();
        if (by.lastDay().isBefore(at)) {
            throw new Refusal(
                    column,
                    by.inWords() + " lies before the return; give a later day, or count them where they now are.");
        }
    }

    private static void isABand(PackRow row) {
        int first = Objects.requireNonNull(row.integer("starts_at"));
        Integer last = row.integer("ends_at");
        if (last != null && last < first) {
            throw new Refusal(
                    "ends_at", "The band ends before it begins; give " + first + " or more, or leave it blank.");
        }
        Integer ceiling = ceiling(row);
        if (ceiling != null && first <= ceiling && (last == null || last > ceiling)) {
            throw new Refusal(
                    "ends_at",
                    "The band reaches over the role's ceiling of " + ceiling
                            + " cases, so it does not show who is above it. End it at " + ceiling
                            + " and begin another at " + (ceiling + 1) + ".");
        }
    }

    private static @Nullable Integer ceiling(PackRow row) {
        PackRow role = row.parent("role_id", "workforce_roles");
        return role == null ? null : role.integer("ceiling");
    }

    private static void endsAfterItBegan(PackRow row) {
        DayOrMonth since = row.dayOrMonth("since");
        DayOrMonth until = row.dayOrMonth("until");
        if (since != null && until != null && until.lastDay().isBefore(since.firstDay())) {
            throw new Refusal("until", "It ends before it begins; give a later day, or leave it blank.");
        }
    }
}
