package org.planonapage.metric;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.HandedIn;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Right;
import org.planonapage.programme.Rights;
import org.planonapage.programme.Role;
import org.planonapage.quantity.Period;
import org.planonapage.round.Effect;
import org.planonapage.round.Effect.Glimpse;
import org.planonapage.round.Owed;
import org.planonapage.round.OwedSource;
import org.planonapage.round.Round;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The figures that fall due before the meeting, the first due first; whoever loads data owes them. */
@Component
@Order(2)
class OwedFigures implements OwedSource {

    private final KeptLines kept;
    private final Rights rights;

    OwedFigures(KeptLines kept, Rights rights) {
        this.kept = kept;
        this.rights = rights;
    }

    @Override
    public List<Owed> owed(ProgrammeCard programme, Round round) {
        record Line(MetricLine metric, Due due) {}
        List<Line> due = new ArrayList<>();
        kept.of(programme).values().stream()
                .filter(line -> line.summary().metric().derived() == null)
                .forEach(line -> line.nextDue()
                        .filter(next -> !next.day().isAfter(round.meetingOn()))
                        .ifPresent(next -> due.add(new Line(line, next))));
        return due.stream()
                .sorted(Comparator.comparing((Line line) -> line.due().day())
                        .thenComparing(line -> line.metric().title()))
                .map(line -> Owed.byRole(
                        FigurePage.path(line.metric().code(), line.due().period()),
                        "Figure",
                        line.metric().title() + ", " + line.due().period().inWords(),
                        Role.DATA_OFFICER,
                        "Data officers"))
                .toList();
    }

    @Override
    public Map<String, Effect> effects(ProgrammeCard programme, List<HandedIn> handedIn) {
        Map<String, MetricLine> byCode =
                kept.of(programme).values().stream().collect(toMap(MetricLine::code, line -> line));
        boolean loads = rights.has(Right.LOAD, programme.id());
        Map<String, Effect> effects = new HashMap<>();
        handedIn.forEach(form -> FigurePage.at(form.path())
                .ifPresent(asked -> Optional.ofNullable(byCode.get(asked.code()))
                        .ifPresent(
                                line -> effects.put(form.path(), effect(line, asked.period(), form.typed(), loads)))));
        return effects;
    }

    /** What is typed was not held against the rule for small numbers yet: only those read it who read the whole record. */
    private static Effect effect(MetricLine line, Period period, Fields typed, boolean loads) {
        String before = line.hasFigure() ? (line.latest() + " " + line.when()).strip() : "no figure";
        String figure = typed.has("value")
                ? value(line, typed.get("value"))
                : parts(line, typed.get("numerator"), typed.get("denominator"));
        String after = (loads ? figure : "a figure") + " " + period.inSentence();
        return new Effect("Figures", Glimpse.of(before), Glimpse.of(after), loads);
    }

    private static String parts(MetricLine line, String over, String under) {
        try {
            return line.summary()
                    .metric()
                    .parts(new BigDecimal(FigureForm.number(over)), new BigDecimal(FigureForm.number(under)));
        } catch (NumberFormatException noNumber) {
            return over + ", " + under;
        }
    }

    private static String value(MetricLine line, String typed) {
        try {
            return line.summary().metric().print(new BigDecimal(FigureForm.number(typed)));
        } catch (NumberFormatException noNumber) {
            return typed;
        }
    }
}
