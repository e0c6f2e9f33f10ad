package org.planonapage.metric;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ReferenceCard;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.spc.Change;

/**
 * All metrics of a programme.
 *
 * @param rows in the order of the plan: of what they belong to, then by title
 */
public record Scorecard(ProgrammeCard programme, List<Row> rows) {

    /**
     * A metric and where it belongs.
     *
     * @param above the theme or action that it measures, or null when nothing links to it
     * @param bodies the names of the bodies that it reports to, the earliest first
     */
    public record Row(MetricLine line, @Nullable ReferenceCard above, List<String> bodies) {

        /** Whether the next figure should have come by the reading date. */
        public boolean isOverdue() {
            return line.nextDue().filter(Due::isLate).isPresent();
        }

        private boolean isWorse() {
            return line.change().filter(Change::isConcern).isPresent();
        }

        private boolean isBetter() {
            return line.change().filter(Change::isImprovement).isPresent();
        }
    }

    /** What a row may be filtered by; each holds of some rows and not of others. */
    public enum State {
        ALL("All", row -> true),
        NOT_MET("Not met", row -> row.line().isMissed()),
        MET("Met", row -> row.line().isMet()),
        WORSE("Worse", Row::isWorse),
        BETTER("Better", Row::isBetter),
        OVERDUE("Overdue", Row::isOverdue);

        private final String title;
        private final Predicate<Row> holds;

        State(String title, Predicate<Row> holds) {
            this.title = title;
            this.holds = holds;
        }

        /** As a filter is labelled: "Not met". */
        public String title() {
            return title;
        }

        boolean holds(Row row) {
            return holds.test(row);
        }
    }

    /** In which order the rows stand. */
    public enum Order {
        PLAN("In plan order", Comparator.comparing(Row::above, Comparator.nullsLast(PlanOrder.BY_TITLE))),
        TITLE("By title", Comparator.comparing(row -> row.line().title())),
        WORST(
                "Worst first",
                Comparator.comparing((Row row) -> row.line().isMissed())
                        .thenComparing(Row::isWorse)
                        .thenComparing(row -> !row.isBetter())
                        .reversed());

        private final String title;
        private final Comparator<Row> comparator;

        Order(String title, Comparator<Row> comparator) {
            this.title = title;
            this.comparator = comparator;
        }

        /** As the choice is labelled: "Worst first". */
        public String title() {
            return title;
        }

        Comparator<Row> comparator() {
            return comparator;
        }
    }

    /** How the rows are grouped; the groups stand in the order of their names, or of the plan. */
    public enum Grouping {
        THEME("Belongs to"),
        OWNER("Owner"),
        BODY("Reports to"),
        NONE("");

        private final String title;

        Grouping(String title) {
            this.title = title;
        }

        /** As the column of the groups is headed; empty for none. */
        public String title() {
            return title;
        }

        /** The group of a row, in words; empty where there is nothing to group it by. */
        public String of(Row row) {
            return switch (this) {
                case THEME -> row.above() == null ? "" : row.above().title();
                case OWNER -> row.line().owner();
                case BODY -> row.bodies().isEmpty() ? "" : row.bodies().getFirst();
                case NONE -> "";
            };
        }

        private Comparator<Row> comparator() {
            return this == THEME
                    ? Order.PLAN.comparator()
                    : Comparator.comparing((Row row) -> of(row).isEmpty()).thenComparing(this::of);
        }
    }

    /**
     * Which rows are shown and how.
     *
     * @param theme the title of what they belong to, or null for any
     * @param owner the title of the post that owns them, or null for any
     * @param body the name of the body that they report to, or null for any
     */
    public record Selection(
            State state,
            @Nullable String theme,
            @Nullable String owner,
            @Nullable String body,
            Order order,
            Grouping grouping) {

        /** All metrics as the plan has them. */
        public static final Selection ALL = new Selection(State.ALL, null, null, null, Order.PLAN, Grouping.THEME);

        private boolean takes(Row row) {
            return state.holds(row)
                    && (theme == null || theme.equals(Grouping.THEME.of(row)))
                    && (owner == null || owner.equals(row.line().owner()))
                    && (body == null || row.bodies().contains(body));
        }

        private Selection anyState() {
            return new Selection(State.ALL, theme, owner, body, order, grouping);
        }
    }

    /** The rows that are asked for, in the order that is asked for, group by group. */
    public List<Row> rows(Selection selection) {
        return rows.stream()
                .filter(selection::takes)
                .sorted(selection
                        .grouping()
                        .comparator()
                        .thenComparing(selection.order().comparator()))
                .toList();
    }

    /** The metrics, in the order of the rows. */
    public List<MetricLine> lines() {
        return rows.stream().map(Row::line).toList();
    }

    /** How many rows a state would show, all else as it is asked for. */
    public int count(State state, Selection selection) {
        return (int) rows.stream()
                .filter(selection.anyState()::takes)
                .filter(state::holds)
                .count();
    }

    /** What rows belong to, in the order of the plan. */
    public List<String> themes() {
        return rows.stream()
                .map(Grouping.THEME::of)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The posts that own some of them, by title. */
    public List<String> owners() {
        return names(rows.stream().map(row -> row.line().owner()));
    }

    /** The bodies that some of them report to, by name. */
    public List<String> bodies() {
        return names(rows.stream().flatMap(row -> row.bodies().stream()));
    }

    private static List<String> names(Stream<String> names) {
        return names.filter(name -> !name.isEmpty()).distinct().sorted().toList();
    }

    /** How many metrics stand so against their target. */
    public long count(MetricSummary.Standing standing) {
        return rows.stream().filter(row -> row.line().standing() == standing).count();
    }
}
