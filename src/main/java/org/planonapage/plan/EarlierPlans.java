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
            boolean isThere = inView.of(programmes.card(programme)).stream()
                    .anyMatch(candidate -> candidate.code().equals(edition));
            return Optional.of(plans.plan(programme, isThere ? edition : null));
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
        boolean isSame = then == null
                || then.edition() == null
                || now.edition() == null
                || then.edition().id() == now.edition().id();
        return isSame
                ? Map.of()
                : EditionComparisons.origins(
                        all(programme),
                        then.actions().stream().map(ActionRow::id).toList());
    }

    /** The action and all that it came from, in whatever edition. */
    @PreAuthorize("@rights.reads(#programme)")
    public Set<Long> ancestry(ProgrammeId programme, long action) {
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
     * @param edition the code of the edition that is shown now
     * @param ancestry as {@link #ancestry}
     * @return empty where neither was on record
     */
    @PreAuthorize("@rights.reads(#programme)")
    public Optional<ActionDetail> action(ProgrammeId programme, @Nullable String edition, Set<Long> ancestry) {
        return plan(programme, edition).flatMap(then -> {
            EditionRow shown = then.edition();
            return shown == null
                    ? Optional.empty()
                    : then.actions().stream()
                            .filter(candidate -> ancestry.contains(candidate.id()))
                            .findFirst()
                            .map(one -> plans.action(programme, shown.code(), one.reference()));
        });
    }
}
