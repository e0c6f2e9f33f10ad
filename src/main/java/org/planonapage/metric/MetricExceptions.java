package org.planonapage.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planonapage.attention.ExceptionSource;
import org.planonapage.attention.Raised;
import org.planonapage.attention.Rule;
import org.planonapage.links.Reference;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.rating.Polarity;
import org.planonapage.spc.Change;
import org.planonapage.spc.Outlook;
import org.springframework.stereotype.Component;

/** The rules on figures: what of the metrics deserves a question. */
@Component
class MetricExceptions implements ExceptionSource {

    private static final Rule WORSE = new Rule("worse", "getting worse (not chance)", 70);
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
        return kept.of(programme).values().stream()
                .flatMap(line -> raised(line, running))
                .toList();
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
    private static Optional<String> behind(MetricLine line) {
        return line.nearest()
                .flatMap(benchmark -> line.summary()
                        .latestValue()
                        .filter(value -> isWorse(line.summary().metric().polarity(), value, benchmark.value()))
                        .map(value -> line.latest() + " " + line.when() + " against " + line.benchmark() + " ("
                                + benchmark.title() + ")"));
    }

    private static boolean isWorse(Polarity polarity, BigDecimal value, BigDecimal other) {
        return switch (polarity) {
            case HIGHER -> value.compareTo(other) < 0;
            case LOWER -> value.compareTo(other) > 0;
            case NEITHER -> false;
        };
    }
}
