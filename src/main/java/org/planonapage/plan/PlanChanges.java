package org.planonapage.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.rating.Mark;

/**
 * What became of a plan between two moments: of its themes and actions, those of now in their order and then those that are
 * gone.
 *
 * @param remark what must be said first: that another edition was shown then, or why nothing can be compared; may be blank
 * @param isComparable whether there was anything to compare with
 */
public record PlanChanges(String remark, boolean isComparable, List<ThemeChange> themes, List<ActionChange> actions) {

    private static final PlanChanges NONE = not("");

    public PlanChanges {
        themes = List.copyOf(themes);
        actions = List.copyOf(actions);
    }

    /** Nothing was compared. */
    public static PlanChanges none() {
        return NONE;
    }

    private static PlanChanges not(String remark) {
        return new PlanChanges(remark, false, List.of(), List.of());
    }

    /**
     * What changed.
     *
     * @param then null where the programme was not on record
     * @param origins where actions came from, by the id of an action of now
     */
    static PlanChanges between(@Nullable PlanOnAPage then, PlanOnAPage now, Map<Long, List<Matching.Origin>> origins) {
        EditionRow after = now.edition();
        if (after == null || after.content() == Content.NOT_PUBLISHED) {
            return not("nothing can be compared, because the content of this plan was not published.");
        }
        EditionRow before = then == null ? null : then.edition();
        if (then == null || before == null) {
            return not(then == null ? "there was no plan then." : "there was no plan then.");
        }
        if (before.content() == Content.NOT_PUBLISHED) {
            return not("“" + before.name() + "” was the plan then. Its content was not published.");
        }
        boolean sameDay = then.programme().readingDate().equals(now.lastMeeting());
        return new PlanChanges(
                before.id() == after.id() ? "" : "“" + before.name() + "” was the plan then.",
                true,
                Pair.of(then.themes(), now.themes(), ThemeRow::piece, Map.of()).stream()
                        .map(pair -> new ThemeChange(pair.then(), pair.now()))
                        .toList(),
                Pair.of(then.actions(), now.actions(), ActionRow::piece, origins).stream()
                        .map(pair -> new ActionChange(pair.then(), pair.now(), mark(pair, sameDay)))
                        .toList());
    }

    /** What was shown then; else, if it is the day of the last meeting, what has come on record of it since. */
    private static Mark mark(Pair<ActionRow> pair, boolean isLastMeeting) {
        ActionRow then = pair.then();
        ActionRow now = pair.now();
        if (then == null) {
            return Mark.NONE;
        }
        return then.mark() == Mark.NONE && now != null && isLastMeeting ? now.before() : then.mark();
    }

    /** What became of an action; empty where nothing was compared. */
    public Optional<ActionChange> of(ActionRow action) {
        return actions.stream()
                .filter(change -> change.now() != null && change.now().id() == action.id())
                .findAny();
    }

    /** What became of a theme; empty where nothing was compared. */
    public Optional<ThemeChange> of(ThemeRow theme) {
        return themes.stream()
                .filter(change -> change.now() != null && change.now().id() == theme.id())
                .findAny();
    }

    /** The mark against which an action moved: of the moment that is compared, else of the last meeting. */
    public Mark before(ActionRow action) {
        return isComparable ? of(action).map(ActionChange::before).orElse(Mark.NONE) : action.before();
    }

    /** The actions that are gone, as they were. */
    public List<ActionRow> gone() {
        return actions.stream()
                .filter(ActionChange::isGone)
                .map(change -> Objects.requireNonNull(change.then()))
                .toList();
    }

    /** The same of one theme and its actions. */
    public PlanChanges within(ThemeRow theme) {
        ThemeRow then = of(theme).map(ThemeChange::then).orElse(null);
        List<Long> here = theme.actions().stream().map(ActionRow::id).toList();
        List<Long> were = then == null
                ? List.of()
                : then.actions().stream().map(ActionRow::id).toList();
        return new PlanChanges(
                remark,
                isComparable,
                of(theme).stream().toList(),
                actions.stream()
                        .filter(change -> change.now() != null
                                ? here.contains(change.now().id())
                                : were.contains(
                                        Objects.requireNonNull(change.then()).id()))
                        .toList());
    }

    /** Whether anything can be compared, and changed. */
    boolean hasAny() {
        return isComparable && !inWords().equals(new PlanChanges(remark, true, List.of(), List.of()).inWords());
    }

    /** "2 actions moved from red to amber, 1 new, 3 reworded, 1 gone." */
    public String inWords() {
        return ChangeSentence.of(this);
    }
}
