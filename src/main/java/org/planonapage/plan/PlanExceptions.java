package org.planonapage.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.attention.ExceptionSource;
import org.planonapage.attention.Raised;
import org.planonapage.attention.Rule;
import org.planonapage.links.Reference;
import org.planonapage.metric.MetricLine;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.rating.Mark;
import org.springframework.stereotype.Component;

/** The plan's rules: what of the edition that is shown deserves a question. */
@Component
public class PlanExceptions implements ExceptionSource {

    private static final Rule FIGURES_DISAGREE = new Rule("figures-disagree", "figures disagree", 90);
    private static final Rule RED = new Rule("red", "rated red", 80);
    private static final Rule WORSE = new Rule("judged-worse", "rating has dropped", 75);
    private static final Rule OVERDUE = new Rule("overdue", "past its due date", 55);
    private static final Rule UNLED = new Rule("unled", "no lead", 25);

    private final EditionsInView inView;
    private final Evidence evidence;

    PlanExceptions(EditionsInView inView, Evidence evidence) {
        this.inView = inView;
        this.evidence = evidence;
    }

    /** What stands beside a judgement with which the figures disagree; empty where they do not. */
    public static Optional<String> doubt(List<Raised> raised) {
        return raised.stream()
                .map(Raised::rule)
                .filter(FIGURES_DISAGREE::equals)
                .map(Rule::word)
                .findFirst();
    }

    @Override
    public List<Raised> raisedIn(ProgrammeCard programme) {
        Optional<EditionRow> shown = EditionsInView.choose(inView.of(programme), null);
        if (shown.isEmpty()) {
            return List.of();
        }
        EditionRecords records = inView.records(programme, shown.get());
        HeadlineMetrics beneath = evidence.beneathActions(
                programme.id(), records.actions().stream().map(Action::id).toList());
        return records.actions().stream()
                .flatMap(action -> raised(action, records.row(action), beneath.of(action.id()), programme))
                .toList();
    }

    private static Stream<Raised> raised(
            Action action, ActionRow row, List<MetricLine> metrics, ProgrammeCard programme) {
        List<Raised> found = new ArrayList<>();
        Reference about = new Reference(PlanReferences.ACTION, action.id());
        if (row.mark() == Mark.GREEN) {
            Contradictions.of(row.text(), metrics).concerns().stream()
                    .findFirst()
                    .ifPresent(concern -> found.add(figuresDisagree(about, concern)));
        }
        if (row.mark() == Mark.RED) {
            found.add(new Raised(
                    RED,
                    about,
                    row.expectation() == null ? "without a forecast" : row.expectation(),
                    "What is in the way, and who can remove it?"));
        }
        if (row.before().isBetterThan(row.mark())) {
            found.add(new Raised(
                    WORSE,
                    about,
                    row.before().word().toLowerCase(Locale.UK) + " at the last meeting, now "
                            + row.mark().word().toLowerCase(Locale.UK),
                    "What has happened since the last meeting?"));
        }
        if (isOverdue(action, programme.readingDate())) {
            found.add(overdue(about, Objects.requireNonNull(action.due())));
        }
        if (action.postId() == null && programme.closedOn() == null) {
            found.add(new Raised(UNLED, about, "no lead", "Who is accountable for it?"));
        }
        return found.stream();
    }

    private static Raised figuresDisagree(Reference about, String concern) {
        return new Raised(
                FIGURES_DISAGREE,
                about,
                "rated green, but " + concern,
                "What is the green rating based on, when the figures disagree?");
    }

    private static Raised overdue(Reference about, DayOrMonth due) {
        return new Raised(
                OVERDUE,
                about,
                "was due " + due.inSentence() + " and is not complete",
                "When will it be done, and why not yet?");
    }

    private static boolean isOverdue(Action action, LocalDate readingDate) {
        @Nullable DayOrMonth due = action.due();
        return due != null
                && due.isBefore(readingDate)
                && (action.lifecycle() == null || !action.lifecycle().isDone());
    }
}
