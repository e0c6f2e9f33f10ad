package org.planonapage.risk;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.planonapage.attention.ExceptionSource;
import org.planonapage.attention.Raised;
import org.planonapage.attention.Rule;
import org.planonapage.links.Reference;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.Metrics;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.quantity.DayOrMonth;
import org.springframework.stereotype.Component;

/** The rules on risks: which of those that are open deserve a question. */
@Component
class RiskExceptions implements ExceptionSource {

    private static final Rule DOUBTED = new Rule("control-doubted", "control not supported by the figures", 85);
    private static final Rule RISING = new Rule("risk-rising", "risk rising", 72);
    private static final Rule ABOVE = new Rule("above-appetite", "above the accepted level", 65);
    private static final Rule TARGET_PASSED = new Rule("risk-target-passed", "target date passed", 52);
    private static final Rule REVIEW_LATE = new Rule("review-late", "review overdue", 45);
    private static final Rule UNOWNED = new Rule("risk-unowned", "no owner", 22);

    private final KeptRisks kept;
    private final Metrics metrics;

    RiskExceptions(KeptRisks kept, Metrics metrics) {
        this.kept = kept;
        this.metrics = metrics;
    }

    @Override
    public List<Raised> raisedIn(ProgrammeCard programme) {
        List<RiskRow> open = kept.of(programme).byId().values().stream()
                .filter(RiskRow::isOpen)
                .toList();
        Map<Long, MetricLine> lines = metrics.lines(
                programme.id(),
                open.stream()
                        .flatMap(risk -> risk.controls().stream())
                        .map(ControlRow::metricId)
                        .filter(Objects::nonNull)
                        .collect(toSet()));
        boolean running = programme.closedOn() == null;
        return open.stream().flatMap(risk -> raised(risk, lines, running)).toList();
    }

    private static Stream<Raised> raised(RiskRow risk, Map<Long, MetricLine> lines, boolean running) {
        Reference about = new Reference(RiskReferences.KIND, risk.facts().id());
        List<Raised> found = new ArrayList<>(doubted(risk, about, lines));
        if (risk.scores().hasRisenTwice(risk.readingDate())) {
            found.add(new Raised(
                    RISING,
                    about,
                    "its score rose " + course(risk),
                    "Why are the controls not enough, and what will you do next?"));
        }
        if (risk.isAboveAppetite()) {
            found.add(above(risk, about));
        }
        if (hasPassedItsTarget(risk)) {
            found.add(targetPassed(risk, about));
        }
        risk.nextReview()
                .filter(ReviewDue::isLate)
                .ifPresent(due -> found.add(new Raised(
                        REVIEW_LATE,
                        about,
                        "its review is " + due.lateInWords(),
                        "Is the score still right, and who has checked?")));
        if (running && risk.facts().owner() == null) {
            found.add(new Raised(UNOWNED, about, "no owner", "Who is accountable for it?"));
        }
        return found.stream();
    }

    private static List<Raised> doubted(RiskRow risk, Reference about, Map<Long, MetricLine> lines) {
        return risk.controls().stream()
                .filter(control -> control.effectiveness() == Effectiveness.EFFECTIVE && control.metricId() != null)
                .flatMap(control -> Stream.ofNullable(lines.get(control.metricId()))
                        .filter(MetricLine::isWorse)
                        .map(line -> new Raised(
                                DOUBTED,
                                about,
                                "“" + control.text() + "” is marked effective, but " + line.title() + " is "
                                        + line.concern(),
                                "How was it tested, when the figures are getting worse?")))
                .limit(1)
                .toList();
    }

    private static String course(RiskRow risk) {
        List<ScoreRow> changes = risk.scores().changes();
        return changes.subList(changes.size() - 3, changes.size()).stream()
                .map(row -> Integer.toString(row.value()))
                .reduce((one, next) -> one + " to " + next)
                .orElse("")
                .replaceFirst("^", "from ");
    }

    private static Raised above(RiskRow risk, Reference about) {
        RiskScore score = risk.current().orElseThrow();
        return new Raised(
                ABOVE,
                about,
                score.band().name() + ", " + score.value() + ", with at most "
                        + score.scale().appetite() + " accepted, for " + risk.aboveFor(),
                "What will bring it down to the accepted level, and by when?");
    }

    private static boolean hasPassedItsTarget(RiskRow risk) {
        return !risk.isAtTarget()
                && risk.current().isPresent()
                && risk.scores()
                        .latest(ScoreKind.TARGET)
                        .map(ScoreRow::due)
                        .filter(due -> due.isBefore(risk.readingDate()))
                        .isPresent();
    }

    private static Raised targetPassed(RiskRow risk, Reference about) {
        ScoreRow target = risk.scores().latest(ScoreKind.TARGET).orElseThrow();
        DayOrMonth due = Objects.requireNonNull(target.due());
        return new Raised(
                TARGET_PASSED,
                about,
                risk.current().orElseThrow().value() + " now; was to be " + target.value() + " by " + due.inWords(),
                "Is the target still right, and what got in the way?");
    }
}
