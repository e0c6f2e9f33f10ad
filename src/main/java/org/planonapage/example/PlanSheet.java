package org.planonapage.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The actions of all editions, how each was judged month by month, and which metrics they stand on. */
final class PlanSheet {

    private static final int JUDGED = 20;

    private final Months months;
    private final FigureSheet figures;
    private final List<Course> courses =
            Table.resource("actions").stream().map(Course::of).toList();
    private final Map<String, List<String>> reasons = Table.resource("reasons").stream()
            .collect(Collectors.groupingBy(
                    row -> row.getField("rag") + row.getField("movement"),
                    Collectors.mapping(row -> row.getField("text"), Collectors.toList())));
    private final Map<String, NamedCsvRecord> given = new HashMap<>();

    PlanSheet(Months months, FigureSheet figures) {
        this.months = months;
        this.figures = figures;
        Table.resource("reasons_given")
                .forEach(row ->
                        given.put(place(row.getField("edition"), row.getField("action"), row.getField("month")), row));
    }

    private @Nullable NamedCsvRecord given(Course course, int month) {
        return given.get(place(course.edition(), course.reference(), Integer.toString(month)));
    }

    private static String place(String edition, String action, String month) {
        return edition + "/" + action + "/" + month;
    }

    /** Before its edition begins an action has not started; what is complete at the edition's end is embedded. */
    Table actions() {
        Table table =
                new Table("edition", "reference", "theme", "text", "post", "start", "due", "lifecycle", "recorded_on");
        for (Course course : courses) {
            if (course.first() > Months.FIRST) {
                add(table, course, "not started", proposed(course));
            }
            add(table, course, "in progress", months.day(course.first(), 1).toString());
            if (course.isCompleteAt(course.last())) {
                add(
                        table,
                        course,
                        "complete",
                        months.day(course.completed(), JUDGED).toString());
                if (course.last() < 0) {
                    add(
                            table,
                            course,
                            "embedded",
                            months.day(course.last() + 1, 1).toString());
                }
            }
        }
        return table;
    }

    private void add(Table table, Course course, String lifecycle, String day) {
        table.add(
                course.edition(),
                course.reference(),
                course.theme(),
                course.text(),
                course.post(),
                months.at(course.first()).toString(),
                months.at(due(course)).toString(),
                lifecycle,
                day);
    }

    /** When it was completed; of what is not yet, a month to come, but for what is judged red. */
    private static int due(Course course) {
        return course.isCompleteAt(course.last()) || course.rag(course.last()).equals("red")
                ? course.completed()
                : course.last() + 2 + Math.floorMod(course.reference().hashCode(), 5);
    }

    /** The day on which the action's edition was put before the board. */
    private String proposed(Course course) {
        return course.first() == Months.FIRST
                ? months.day(Months.FIRST, 1).toString()
                : months.day(course.first() - 1, 10).toString();
    }

    Table judgements() {
        Table table = new Table(
                "edition",
                "action",
                "judged_on",
                "rag",
                "reason",
                "evidence",
                "forecast",
                "forecast_for",
                "made_by",
                "recorded_on");
        for (Course course : courses) {
            for (int month = course.first(); month <= course.last(); month++) {
                String day = months.day(month, JUDGED).toString();
                String forecast = forecast(course, month);
                table.add(
                        course.edition(),
                        course.reference(),
                        day,
                        course.rag(month),
                        reason(course, month),
                        evidence(course, month),
                        forecast,
                        forecast.isEmpty() ? "" : "the next review",
                        course.post(),
                        day);
            }
        }
        return table;
    }

    /** The reason given for that month; else one of those for such a mark, a new one each quarter. */
    private String reason(Course course, int month) {
        NamedCsvRecord ofMonth = given(course, month);
        if (ofMonth != null) {
            return ofMonth.getField("text");
        }
        List<String> fitting = Objects.requireNonNull(reasons.get(course.rag(month) + course.movement(month)));
        int turn = Math.floorMod((course.edition() + course.reference()).hashCode(), fitting.size());
        return fitting.get((turn + (month - course.first()) / 3) % fitting.size());
    }

    /** A forecast is made where the mark is expected to change, or where one is given. */
    private String forecast(Course course, int month) {
        NamedCsvRecord ofMonth = given(course, month);
        if (ofMonth != null && !ofMonth.getField("forecast").isEmpty()) {
            return ofMonth.getField("forecast");
        }
        String next = course.rag(Math.min(month + 1, course.last()));
        return next.equals(course.rag(month)) ? "" : next;
    }

    /** The figure of the month before, which is the last that was known. */
    private String evidence(Course course, int month) {
        return course.metric().isEmpty() || month == Months.FIRST ? "" : figures.sentence(course.metric(), month - 1);
    }

    Table links() {
        Table table = new Table("from", "to", "kind", "recorded_on");
        for (NamedCsvRecord row : Table.resource("links")) {
            table.add(row.getFields().stream().map(months::absolute).toArray(String[]::new));
        }
        for (Course course : courses) {
            if (!course.metric().isEmpty()) {
                table.add(
                        "action:" + course.edition() + "/" + course.reference(),
                        "metric:" + course.metric(),
                        "measured by",
                        proposed(course));
            }
        }
        return table;
    }
}
