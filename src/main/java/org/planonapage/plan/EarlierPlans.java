package org.planonapage.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.Kept;
import org.planonapage.programme.Moments;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.UnknownProgrammeException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plan of an earlier day beside that of the day that is read. {@link #plan} and {@link #action} are asked as at the
 * earlier day, the rest as at the day that is read.
 */
@Service
@Transactional(readOnly = true)
public class EarlierPlans {

    private static final int COMPARISONS = 60;

    private record Asked(@Nullable String edition, LocalDate day) {}

    private final Plans plans;
    private final Programmes programmes;
    private final EditionsInView inView;
    private final PlanRepository records;
    private final Kept<PlanChanges> changes;
    private final Kept<List<ActionOrigin>> origins;

    EarlierPlans(Plans plans, Programmes programmes, EditionsInView inView, PlanRepository records, Moments moments) {
        this.plans = plans;
        this.programmes = programmes;
        this.inView = inView;
        this.records = records;
        this.changes = moments.keeping(COMPARISONS);
        this.origins = moments.keeping(COMPARISONS);
    }

    /**
     * The plan as it is read, of the same edition where the reader could see it, else of the one that was shown.
     *
     * @param edition the code of the edition that is shown now, or null for none
     * @return empty where the programme was not on record
     */
    @PreAuthorize("@rights.reads(#programme)")
    public Optional<PlanOnAPage> plan(ProgrammeId programme, @Nullable String edition) {
        try {
            return Optional.of(plans.plan(
                    programme,
                    shown(programmes.card(programme), edition)
                            .map(EditionRow::code)
                            .orElse(null)));
        } catch (UnknownProgrammeException notYet) {
            return Optional.empty();
        }
    }

    /**
     * What became of the plan.
     *
     * @param edition the code of the edition that is asked for, or null for the one in force
     * @param day the earlier day
     * @param then the plan of that day, or null where the programme was not on record
     */
    @PreAuthorize("@rights.reads(#programme)")
    public PlanChanges changes(
            ProgrammeId programme, @Nullable String edition, LocalDate day, @Nullable PlanOnAPage then) {
        return changes.of(programme, new Asked(edition, day), () -> {
            PlanOnAPage now = plans.plan(programme, edition);
            return PlanChanges.between(then, now, origins(programme, then, now));
        });
    }

    private Map<Long, List<Matching.Origin>> origins(
            ProgrammeId programme, @Nullable PlanOnAPage then, PlanOnAPage now) {
        EditionRow before = then == null ? null : then.edition();
        EditionRow after = now.edition();
        return then == null || before == null || after == null || before.id() == after.id()
                ? Map.of()
                : EditionComparisons.origins(
                        all(programme),
                        then.actions().stream().map(ActionRow::id).toList());
    }

    /**
     * An action and all that it came from, in whatever edition.
     *
     * @param edition as {@link Plans#action}
     * @return an ancestry without actions where there is no such action
     */
    @PreAuthorize("@rights.reads(#programme)")
    public ActionAncestry ancestry(ProgrammeId programme, @Nullable String edition, String reference) {
        ProgrammeCard card = programmes.card(programme);
        return EditionsInView.choose(inView.of(card), edition)
                .map(shown -> new ActionAncestry(
                        shown.code(),
                        inView.records(card, shown).actions().stream()
                                .filter(action -> action.reference().equals(reference))
                                .findAny()
                                .map(action -> from(programme, action.id()))
                                .orElse(Set.of())))
                .orElse(ActionAncestry.NONE);
    }

    private Set<Long> from(ProgrammeId programme, long action) {
        Set<Long> found = new HashSet<>();
        Deque<Long> ahead = new ArrayDeque<>(List.of(action));
        while (!ahead.isEmpty()) {
            long next = ahead.remove();
            if (found.add(next)) {
                all(programme).stream()
                        .filter(origin -> origin.actionId() == next)
                        .forEach(origin -> ahead.add(origin.fromActionId()));
            }
        }
        return found;
    }

    private List<ActionOrigin> all(ProgrammeId programme) {
        return origins.of(programme, () -> List.copyOf(records.originsIn(programme.value())));
    }

    /**
     * The action as it is read, or the one that it came from.
     *
     * @return empty where neither was on record
     */
    @PreAuthorize("@rights.reads(#programme)")
    public Optional<ActionDetail> action(ProgrammeId programme, ActionAncestry ancestry) {
        try {
            ProgrammeCard card = programmes.card(programme);
            return shown(card, ancestry.edition())
                    .flatMap(shown -> inView.records(card, shown).actions().stream()
                            .filter(candidate -> ancestry.actions().contains(candidate.id()))
                            .findFirst()
                            .map(one -> plans.action(programme, shown.code(), one.reference())));
        } catch (UnknownProgrammeException notYet) {
            return Optional.empty();
        }
    }

    /** The edition of that code where the reader could see it, else the one that was shown. */
    private Optional<EditionRow> shown(ProgrammeCard programme, @Nullable String edition) {
        List<EditionRow> visible = inView.of(programme);
        return visible.stream()
                .filter(candidate -> candidate.code().equals(edition))
                .findAny()
                .or(() -> EditionsInView.choose(visible, null));
    }
}
