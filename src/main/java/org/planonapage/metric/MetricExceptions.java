package org.planonapage.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planonapage.attention.ExceptionSource;
import org.planonapage.attention.Raised;
import org.planonapage.attention.Rule;
import org.planonapage.links.Reference;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.spc.Change;
import org.planonapage.spc.Outlook;
import org.springframework.stereotype.Component;

/** The rules on figures: what of the metrics deserves a question. */
@Component
class MetricExceptions implements ExceptionSource {

    private static final Rule WORSE = new Rule("worse", "getting worse (not chance)", 70);
    private static final Rule HIDDEN = new Rule("hidden", "hidden by the average", 88);
    private static final Rule MISSED = new Rule("target-missed", "target missed", 60);
    private static final Rule WILL_MISS = new Rule("will-miss", "will miss its target", 50);
    private static final Rule OVERDUE = new Rule("figure-overdue", "figure overdue", 40);
    private static final Rule BEHIND = new Rule("behind-others", "worse than similar councils", 30);
    private static final Rule UNOWNED = new Rule("unowned", "no owner", 20);

    private final KeptLines kept;

    MetricExceptions(KeptLines kept) {
        this.kept = kept;
    }

    @Override
    public List<Raised> raisedIn(ProgrammeCard programme) {
        boolean running = programme.closedOn() == null;
        Collection<MetricLine> lines = kept.of(programme).values();
        return Stream.concat(hidden(lines), lines.stream().flatMap(line -> raised(line, running)))
                .toList();
    }

    /** One for each part that averages hide, with all metrics in which they do. */
    static Stream<Raised> hidden(Collection<MetricLine> lines) {
        return HiddenParts.of(lines).stream()
                .map(part -> new Raised(
                        HIDDEN,
                        new Reference(UnitReferences.KIND, part.unit().id()),
                        part.inWords(),
                        "What is different there, and what is being done about it?"));
    }

    private static Stream<Raised> raised(MetricLine line, boolean running) {
        List<Raised> found = new ArrayList<>();
        Reference about = new Reference(MetricReferences.KIND, line.id());
        if (line.change().filter(Change::isConcern).isPresent()) {
            found.add(new Raised(WORSE, about, line.concern(), "What changed, and what is being done about it?"));
        }
        if (line.isMissed()) {
            found.add(new Raised(MISSED, about, missed(line), "What will bring it to its target, and by when?"));
        }
        if (line.outlook().filter(Outlook.WILL_MISS::equals).isPresent()) {
            found.add(new Raised(
                    WILL_MISS,
                    about,
                    "at this level it will not reach " + line.target(),
                    "What will change in the way the work is done?"));
        }
        line.nextDue()
                .filter(Due::isLate)
                .ifPresent(due -> found.add(
                        new Raised(OVERDUE, about, due.inWords(), "Why is the figure late, and when will it come?")));
        behind(line)
                .ifPresent(reason ->
                        found.add(new Raised(BEHIND, about, reason, "What do other councils do that we do not?")));
        if (running && line.owner().isEmpty()) {
            found.add(new Raised(UNOWNED, about, "no owner", "Who is accountable for it?"));
        }
        return found.stream();
    }

    private static String missed(MetricLine line) {
        String distance = line.toTarget();
        return line.latest() + " " + line.when() + " against " + line.target()
                + (distance.isEmpty() ? "" : ", " + distance);
    }

    /** Held against the newest benchmark of the nearest kind, where one side is better. */
    static Optional<String> behind(MetricLine line) {
        return line.nearest()
                .flatMap(benchmark -> line.summary()
                        .latestValue()
                        .filter(value -> isWorse(line.summary(), value, benchmark.value()))
                        .map(value -> line.latest() + " " + line.when() + " against " + line.benchmark() + " ("
                                + benchmark.title() + ")"));
    }

    /**
     * Whether it is worse by more than rounding explains, which is one step of the last place printed, since both are rounded;
     * and by more than the tolerance that the council itself allows.
     */
    private static boolean isWorse(MetricSummary summary, BigDecimal value, BigDecimal other) {
        MetricDefinition metric = summary.metric();
        BigDecimal off = rounded(value, metric).subtract(rounded(other, metric));
        BigDecimal worse = switch (metric.polarity()) {
            case HIGHER -> off.negate();
            case LOWER -> off;
            case NEITHER -> BigDecimal.ZERO;
        };
        BigDecimal step = BigDecimal.ONE.movePointLeft(metric.decimals());
        BigDecimal allowed = summary.target()
                .map(TargetRow::tolerance)
                .map(tolerance -> tolerance.of(other))
                .orElse(BigDecimal.ZERO);
        return worse.compareTo(step.max(allowed)) > 0;
    }

    private static BigDecimal rounded(BigDecimal figure, MetricDefinition metric) {
        return figure.setScale(metric.decimals(), RoundingMode.HALF_UP);
    }
}
