package org.planonapage.metric;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.quantity.MetricUnit;

/**
 * The port by which a feature gives the figures of metrics that follow from its own records. They are worked out when they
 * are read and stored nowhere else, so that a metric and the feature's own screens cannot disagree.
 */
public interface DerivedFigures {

    /** What the feature measures: the names by which metrics ask for it, and the unit that such a metric has. */
    Map<String, MetricUnit> measures();

    /**
     * The figures of one of its {@link #measures()}, of all units that have any, at most one for a unit and date; called
     * inside the reader's moment. What the programme's rule withholds is told as withheld.
     *
     * @param units those that are asked for
     */
    List<DerivedFigure> of(ProgrammeCard programme, String measure, Set<Long> units);

    /** What others have of a measure, by the feature's own records; empty where it has none. */
    List<DerivedBenchmark> benchmarks(ProgrammeCard programme, String measure);
}
