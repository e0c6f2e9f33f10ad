package org.planonapage.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The risks, their scores and 24 reviews each, their controls and what is done to bring them down. */
final class RiskPages {

    private static final int REVIEWED = 20;
    private static final int FEWEST_CONTROLS = 2;
    private static final int HIGH = 12;
    private static final int FIRST_OF_SCALE_2 = -11;
    private static final String AUTHORITY = FigureSheet.AUTHORITY;

    private final long seed;
    private final Months months;
    private final List<RiskCourse> courses = RiskCourse.all();
    private final Map<String, List<String>> words = Table.resource("risk_words").stream()
            .collect(Collectors.groupingBy(
                    row -> row.getField("about"),
                    Collectors.mapping(row -> row.getField("text"), Collectors.toList())));
    private final Map<String, NamedCsvRecord> decisions = new HashMap<>();

    RiskPages(long seed, Months months) {
        this.seed = seed;
        this.months = months;
        Table.resource("risk_decisions")
                .forEach(row -> decisions.put(row.getField("risk") + "/" + row.getField("review"), row));
    }

    Table risks() {
        Table table = new Table(
                "reference",
                "title",
                "cause",
                "event",
                "consequence",
                "owner",
                "unit",
                "identified_on",
                "proximity",
                "recorded_on");
        for (RiskCourse course : courses) {
            NamedCsvRecord row = course.row();
            String day = day(course.identified());
            String unit = row.getField("unit");
            table.add(
                    course.reference(),
                    row.getField("title"),
                    row.getField("cause"),
                    row.getField("event"),
                    row.getField("consequence"),
                    row.getField("owner"),
                    unit.isEmpty() ? AUTHORITY : unit,
                    day,
                    row.getField("proximity"),
                    day);
        }
        return table;
    }

    /** A score is written where it changes, and all are written anew when the scale does. */
    Table scores() {
        Table table =
                new Table("risk", "kind", "scored_on", "likelihood", "impact", "scale", "reason", "due", "recorded_on");
        for (RiskCourse course : courses) {
            for (int review = 0; course.isScored() && review < RiskCourse.REVIEWS; review++) {
                boolean rescaled = review > 0 && scale(course, review) != scale(course, review - 1);
                if (review == 0 || rescaled) {
                    addEnds(table, course, review, rescaled ? "scale" : "");
                }
                String movement = course.movement(review);
                if (rescaled || !movement.equals("same")) {
                    RiskCourse.Step step = course.at(review);
                    String reason = rescaled && movement.equals("same") ? "scale" : movement;
                    add(table, course, review, "current", step.likelihood(), step.impact(), reason, "");
                }
            }
        }
        return table;
    }

    private void addEnds(Table table, RiskCourse course, int review, String reason) {
        String[] inherent = course.row().getField("inherent").split("x");
        String[] target = course.row().getField("target").split("x");
        String due = months.at(Integer.parseInt(course.row().getField("due"))).toString();
        add(table, course, review, "inherent", inherent[0], inherent[1], reason.isEmpty() ? "inherent" : reason, "");
        add(table, course, review, "target", target[0], target[1], reason.isEmpty() ? "target" : reason, due);
    }

    private void add(
            Table table,
            RiskCourse course,
            int review,
            String kind,
            String likelihood,
            String impact,
            String reason,
            String due) {
        String day = day(course.month(review));
        table.add(
                course.reference(),
                kind,
                day,
                likelihood,
                impact,
                Integer.toString(scale(course, review)),
                word(reason, course, review),
                due,
                day);
    }

    private static int scale(RiskCourse course, int review) {
        return course.month(review) < FIRST_OF_SCALE_2 ? 1 : 2;
    }

    Table reviews() {
        Table table = new Table("risk", "reviewed_on", "decision", "body", "reason", "made_by", "recorded_on");
        for (RiskCourse course : courses) {
            for (int review = 0; review < RiskCourse.REVIEWS; review++) {
                NamedCsvRecord decision = decisions.get(course.reference() + "/" + review);
                String day = day(course.month(review));
                table.add(
                        course.reference(),
                        day,
                        decision == null ? "reviewed" : decision.getField("decision"),
                        decision == null ? "" : decision.getField("body"),
                        decision == null ? word(course.movement(review), course, review) : decision.getField("reason"),
                        course.row().getField("owner"),
                        day);
            }
        }
        return table;
    }

    /** Each risk has its own controls, or two to four of its theme; they are tested in the half year before its last review. */
    Table controls() {
        Table table = new Table(
                "risk", "number", "text", "owner", "effectiveness", "evidence", "tested_on", "metric", "recorded_on");
        Map<String, List<NamedCsvRecord>> byTheme = byTheme("risk_controls");
        for (RiskCourse course : courses) {
            Random chance = chance(course, "controls");
            List<NamedCsvRecord> fitting = fitting(byTheme, course);
            int first = first(fitting, course, chance);
            int count = isOwn(fitting) ? fitting.size() : FEWEST_CONTROLS + chance.nextInt(3);
            for (int number = 1; number <= count; number++) {
                NamedCsvRecord control = fitting.get((first + number - 1) % fitting.size());
                add(table, course, number, control, "not tested", null);
                int tested = course.last() - 2 * chance.nextInt(3);
                add(
                        table,
                        course,
                        number,
                        control,
                        found(control, course, chance),
                        months.day(tested, REVIEWED + 1).toString());
            }
        }
        return table;
    }

    private void add(
            Table table,
            RiskCourse course,
            int number,
            NamedCsvRecord control,
            String effectiveness,
            @Nullable String tested) {
        table.add(
                course.reference(),
                Integer.toString(number),
                control.getField("text"),
                control.getField("owner"),
                effectiveness,
                tested == null ? "" : word(effectiveness, course, number),
                tested == null ? "" : tested,
                judgedBy(control, course),
                tested == null ? day(course.month(0)) : tested);
    }

    /** The metric that the risk threatens, where the control has to do with it. */
    private static String judgedBy(NamedCsvRecord control, RiskCourse course) {
        String metric = control.getField("metric");
        return metric.equals(course.row().getField("metric")) ? metric : "";
    }

    /** The higher a risk stands, the fewer of its controls work. */
    private static String found(NamedCsvRecord control, RiskCourse course, Random chance) {
        int drawn = chance.nextInt(10);
        if (!control.getField("found").isEmpty()) {
            return control.getField("found");
        }
        boolean high = course.isScored() && course.at(RiskCourse.REVIEWS - 1).value() >= HIGH;
        int working = high ? 3 : 7;
        return drawn < working ? "effective" : drawn < working + 2 ? "partly effective" : "not effective";
    }

    /** Each risk has its own actions, or one to three of its theme, most of which are done when they are due. */
    Table actions() {
        Table table = new Table("risk", "number", "text", "owner", "due", "done_on", "recorded_on");
        Map<String, List<NamedCsvRecord>> byTheme = byTheme("risk_actions");
        for (RiskCourse course : courses) {
            Random chance = chance(course, "actions");
            List<NamedCsvRecord> fitting = fitting(byTheme, course);
            int first = chance.nextInt(fitting.size());
            int count = isOwn(fitting) ? fitting.size() : 1 + chance.nextInt(3);
            for (int number = 1; number <= count; number++) {
                NamedCsvRecord action = fitting.get((first + number - 1) % fitting.size());
                int due = course.last() - 16 + 9 * number + chance.nextInt(4);
                boolean late = chance.nextInt(10) == 0;
                add(table, course, number, action, due, null);
                if (due < 0 && !late) {
                    add(table, course, number, action, due, months.day(due, 18).toString());
                }
            }
        }
        return table;
    }

    private void add(
            Table table, RiskCourse course, int number, NamedCsvRecord action, int due, @Nullable String done) {
        table.add(
                course.reference(),
                Integer.toString(number),
                action.getField("text"),
                action.getField("owner"),
                months.at(due).toString(),
                done == null ? "" : done,
                done == null ? day(course.month(0)) : done);
    }

    /** What risks threaten: a theme of the edition in force, and a metric. */
    void link(Table links) {
        for (RiskCourse course : courses) {
            String risk = "risk:" + course.reference();
            links.add(
                    risk,
                    "theme:phase-4/" + course.row().getField("theme"),
                    "threatens",
                    months.day(FIRST_OF_SCALE_2, 1).toString());
            String metric = course.row().getField("metric");
            if (!metric.isEmpty()) {
                links.add(risk, "metric:" + metric, "threatens", day(course.month(0)));
            }
        }
    }

    private static Map<String, List<NamedCsvRecord>> byTheme(String resource) {
        return Table.resource(resource).stream().collect(Collectors.groupingBy(row -> row.getField("theme")));
    }

    /** Those written for the risk itself; where there are none, those of its theme that are written for no other risk. */
    private static List<NamedCsvRecord> fitting(Map<String, List<NamedCsvRecord>> byTheme, RiskCourse course) {
        List<NamedCsvRecord> ofTheme =
                Objects.requireNonNull(byTheme.get(course.row().getField("theme")));
        List<NamedCsvRecord> own = ofTheme.stream()
                .filter(row -> row.getField("risk").equals(course.reference()))
                .toList();
        return own.isEmpty()
                ? ofTheme.stream().filter(row -> row.getField("risk").isEmpty()).toList()
                : own;
    }

    private static boolean isOwn(List<NamedCsvRecord> fitting) {
        return !fitting.getFirst().getField("risk").isEmpty();
    }

    /** Where the controls of a risk begin: with the one that has to do with the metric that it threatens, if there is one. */
    private static int first(List<NamedCsvRecord> fitting, RiskCourse course, Random chance) {
        int drawn = chance.nextInt(fitting.size());
        return IntStream.range(0, fitting.size())
                .filter(index -> !judgedBy(fitting.get(index), course).isEmpty())
                .findFirst()
                .orElse(drawn);
    }

    private Random chance(RiskCourse course, String what) {
        return new Random(seed * 31 + (course.reference() + what).hashCode());
    }

    private String word(String about, RiskCourse course, int turn) {
        List<String> fitting = Objects.requireNonNull(words.get(about), about);
        return fitting.get(Math.floorMod(course.reference().hashCode() + turn, fitting.size()));
    }

    private String day(int month) {
        return months.day(month, REVIEWED).toString();
    }
}
