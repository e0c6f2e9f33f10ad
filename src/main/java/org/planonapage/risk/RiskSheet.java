package org.planonapage.risk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ReferenceCard;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.risk.RiskRow.Direction;
import org.planonapage.risk.Scale.Cell;

/**
 * The register of a programme.
 *
 * @param scale the council's latest: the matrix is drawn by it
 * @param bodies the names of the bodies that have risks in their remit
 * @param rows in the order of their references, closed ones too
 */
public record RiskSheet(ProgrammeCard programme, Scale scale, List<String> bodies, List<RiskRow> rows) {

    /** What rows may be filtered by; each holds of some rows and not of others. */
    public enum State {
        OPEN("Open", RiskRow::isOpen),
        ABOVE("Above the accepted level", RiskRow::isAboveAppetite),
        HIGHER("Higher", row -> row.isOpen() && moved(row, Direction.HIGHER)),
        LOWER("Lower", row -> row.isOpen() && moved(row, Direction.LOWER)),
        LATE("Review late", RiskRow::isReviewLate),
        ESCALATED("Escalated", row -> row.state() == RiskState.ESCALATED),
        UNSCORED("Not scored", row -> row.isOpen() && row.current().isEmpty()),
        CLOSED("Closed", row -> !row.isOpen());

        private final String title;
        private final Predicate<RiskRow> holds;

        State(String title, Predicate<RiskRow> holds) {
            this.title = title;
            this.holds = holds;
        }

        private static boolean moved(RiskRow row, Direction where) {
            return row.direction().filter(where::equals).isPresent();
        }

        /** As a filter is labelled: "Above the accepted level". */
        public String title() {
            return title;
        }
    }

    /** In which order the rows stand. */
    public enum Order {
        SCORE(
                "Highest first",
                Comparator.comparing((RiskRow row) ->
                                row.current().map(RiskScore::value).orElse(0))
                        .reversed()),
        REFERENCE("By number", Comparator.comparing(row -> 0)),
        RISEN("Most risen first", Comparator.comparing(Order::risen).reversed()),
        DUE(
                "Review due first",
                Comparator.comparing(
                        row -> row.nextReview().map(ReviewDue::day).orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder()))),
        OWNER(
                "By owner",
                Comparator.comparing(row -> row.facts().owner(), Comparator.nullsLast(Comparator.naturalOrder())));

        private final String title;
        private final Comparator<RiskRow> comparator;

        Order(String title, Comparator<RiskRow> comparator) {
            this.title = title;
            this.comparator = comparator;
        }

        /** As the choice is labelled: "Highest first". */
        public String title() {
            return title;
        }

        private static int risen(RiskRow row) {
            return row.current()
                    .flatMap(now -> row.before().map(then -> now.value() - then.value()))
                    .orElse(0);
        }
    }

    /**
     * Which rows are shown and how.
     *
     * @param shown which score the matrix draws
     * @param movement whether it draws instead where risks moved since the last meeting
     * @param cell the square whose risks are listed, or null for all
     * @param owner the title of the post that owns them, or null for any
     * @param theme the title of a thing that they threaten, or null for any
     */
    public record Selection(
            ScoreKind shown,
            boolean movement,
            State state,
            @Nullable Cell cell,
            @Nullable String owner,
            @Nullable String theme,
            Order order) {

        /** All open risks, the highest first. */
        public static final Selection ALL =
                new Selection(ScoreKind.CURRENT, false, State.OPEN, null, null, null, Order.SCORE);

        /** The same with another score in the matrix, and no square chosen. */
        public Selection showing(ScoreKind kind) {
            return new Selection(kind, false, state, null, owner, theme, order);
        }

        /** The same with the movement since the last meeting drawn. */
        public Selection moving() {
            return new Selection(ScoreKind.CURRENT, true, state, null, owner, theme, order);
        }

        /** The same of another state. */
        public Selection with(State other) {
            return new Selection(shown, movement, other, cell, owner, theme, order);
        }

        /** The same of a square; null for all. */
        public Selection with(@Nullable Cell other) {
            return new Selection(shown, movement, state, other, owner, theme, order);
        }

        /** The same in another order. */
        public Selection with(Order other) {
            return new Selection(shown, movement, state, cell, owner, theme, other);
        }

        /** The same of an owner; null for any. */
        public Selection ownedBy(@Nullable String other) {
            return new Selection(shown, movement, state, cell, other, theme, order);
        }

        /** The same of what threatens a thing; null for any. */
        public Selection threatening(@Nullable String other) {
            return new Selection(shown, movement, state, cell, owner, other, order);
        }

        private boolean takes(RiskRow row) {
            return state.holds.test(row)
                    && (owner == null || owner.equals(row.facts().owner()))
                    && (theme == null
                            || row.threatens().stream()
                                    .anyMatch(card -> card.title().equals(theme)));
        }

        private boolean isThere(RiskRow row) {
            return cell == null
                    || row.score(shown)
                            .map(RiskScore::cell)
                            .filter(cell::equals)
                            .isPresent();
        }
    }

    /** The same with movement seen from another day than the last meeting; null for the last meeting. */
    public RiskSheet seenFrom(@Nullable LocalDate day) {
        return day == null
                ? this
                : new RiskSheet(
                        programme,
                        scale,
                        bodies,
                        rows.stream().map(row -> row.seenFrom(day)).toList());
    }

    /** The rows that are asked for, in the order that is asked for. */
    public List<RiskRow> rows(Selection selection) {
        return rows.stream()
                .filter(selection::takes)
                .filter(selection::isThere)
                .sorted(selection.order().comparator)
                .toList();
    }

    /** The rows of a square, whatever square is chosen, the rest as it is asked for. */
    public List<RiskRow> in(Cell cell, Selection selection) {
        return rows(selection.with(cell));
    }

    /** How many rows a state would show, all else as it is asked for. */
    public int count(State state, Selection selection) {
        return rows(selection.with(state)).size();
    }

    /** How many open risks are above appetite by their score of that kind. */
    public long above(ScoreKind kind) {
        return open().flatMap(row -> row.score(kind).stream())
                .filter(RiskScore::isAboveAppetite)
                .count();
    }

    /** The open risks. */
    public Stream<RiskRow> open() {
        return rows.stream().filter(RiskRow::isOpen);
    }

    /** The open risks that are scored. */
    public Stream<RiskRow> scored() {
        return open().filter(row -> row.current().isPresent());
    }

    /** Whether any risk has a score of that kind. */
    public boolean has(ScoreKind kind) {
        return rows.stream().anyMatch(row -> row.score(kind).isPresent());
    }

    /** The day against which movement is shown; empty where there was no meeting, or no risk. */
    public Optional<LocalDate> lastMeeting() {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.lastMeeting()))
                .findFirst();
    }

    /** The posts that own some of them, by title. */
    public List<String> owners() {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.facts().owner()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The titles of the themes that some of them threaten, in the order of the plan. */
    public List<String> themes() {
        return rows.stream()
                .flatMap(row -> row.threatens().stream())
                .filter(card -> card.path().startsWith("themes/"))
                .map(ReferenceCard::title)
                .distinct()
                .sorted()
                .toList();
    }
}
