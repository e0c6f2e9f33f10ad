package org.planonapage.workforce;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.planonapage.metric.DerivedBenchmark;
import org.planonapage.metric.DerivedFigure;
import org.planonapage.metric.DerivedFigures;
import org.planonapage.metric.Figure;
import org.planonapage.metric.FigureState;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.UnitRow;
import org.planonapage.quantity.MetricUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The figures that metrics have from the returns: of all roles together, unit by unit. */
@Component
class WorkforceFigures implements DerivedFigures {

    private final ObjectProvider<KeptReturns> kept;

    /** @param kept asked late: what can be derived is known before anything is read */
    WorkforceFigures(ObjectProvider<KeptReturns> kept) {
        this.kept = kept;
    }

    @Override
    public Map<String, MetricUnit> measures() {
        return Arrays.stream(WorkforceMeasure.values()).collect(toMap(WorkforceMeasure::code, WorkforceMeasure::unit));
    }

    @Override
    public List<DerivedFigure> of(ProgrammeCard programme, String measure, Set<Long> units) {
        ReturnBook book = kept.getObject().of(programme);
        WorkforceMeasure wanted = WorkforceMeasure.of(measure).orElseThrow();
        return book.returning().stream()
                .filter(unit -> units.contains(unit.id()))
                .flatMap(unit -> Stream.concat(shown(book, unit, wanted), withheld(book, unit, wanted)))
                .toList();
    }

    @Override
    public List<DerivedBenchmark> benchmarks(ProgrammeCard programme, String measure) {
        return kept.getObject().of(programme).census().of(programme.council(), measure, programme.readingDate());
    }

    private static Stream<DerivedFigure> shown(ReturnBook book, UnitRow unit, WorkforceMeasure measure) {
        Course course = book.course(unit, null);
        return course.points().stream()
                .flatMap(point -> measure.figure(course, point).map(figure -> figure(unit, point, figure)).stream());
    }

    private static Stream<DerivedFigure> withheld(ReturnBook book, UnitRow unit, WorkforceMeasure measure) {
        Figure nothing = new Figure(measure.unit(), FigureState.SUPPRESSED, null, null, null, null);
        return book.withheld(unit).stream().map(point -> figure(unit, point, nothing));
    }

    private static DerivedFigure figure(UnitRow unit, Point point, Figure figure) {
        return new DerivedFigure(
                unit.id(), point.at(), figure, null, point.changes().getLast());
    }
}
