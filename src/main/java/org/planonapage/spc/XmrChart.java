package org.planonapage.spc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.planonapage.rating.Polarity;
import org.planonapage.rating.TargetRule;

/**
 * A series judged for signal and noise. Without limits (one point, or base points that do not vary) no point is outside
 * limits or one of two of three; trends and shifts, which need none, are still found.
 *
 * @param groups in order and without gaps; empty when there are no points
 * @param points one for each value, in order
 */
public record XmrChart(List<XmrGroup> groups, List<XmrPoint> points) {

    public XmrChart {
        groups = List.copyOf(groups);
        points = List.copyOf(points);
    }

    /**
     * Judges a series.
     *
     * @param values in order of time, without gaps; may be empty
     * @param rebases the index of the first point of each new group; 0 changes nothing, since a group begins there
     * @throws IllegalArgumentException with a sentence when a rebase is not the index of a value
     */
    public static XmrChart of(List<BigDecimal> values, Set<Integer> rebases, XmrSettings settings) {
        List<XmrGroup> groups = new ArrayList<>();
        List<XmrPoint> points = new ArrayList<>();
        TreeSet<Integer> ends = ends(values.size(), rebases);
        int from = 0;
        for (int end : ends) {
            List<BigDecimal> group = values.subList(from, end);
            List<BigDecimal> base = base(group, settings);
            Baseline baseline = Baseline.of(base, settings.screening());
            groups.add(
                    new XmrGroup(from, end - 1, base.size(), baseline.centre().rounded(), baseline.limits()));
            SpecialCauses causes = new SpecialCauses(group, baseline, settings);
            for (int i = 0; i < group.size(); i++) {
                points.add(new XmrPoint(from + i, group.get(i), causes.at(i)));
            }
            from = end;
        }
        return new XmrChart(groups, points);
    }

    private static TreeSet<Integer> ends(int size, Set<Integer> rebases) {
        TreeSet<Integer> ends = new TreeSet<>(rebases);
        for (int rebase : ends) {
            if (rebase < 0 || rebase >= size) {
                throw new IllegalArgumentException("A rebase begins at point " + rebase + ", but the series has " + size
                        + " points, counted from 0.");
            }
        }
        ends.add(size);
        ends.remove(0);
        return ends;
    }

    private static List<BigDecimal> base(List<BigDecimal> group, XmrSettings settings) {
        return settings.frozen() == null ? group : group.subList(0, Math.min(settings.frozen(), group.size()));
    }

    /** The last point; empty when there are none. */
    public Optional<XmrPoint> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    /** The group of the last point; empty when there are no points. */
    public Optional<XmrGroup> latestGroup() {
        return groups.isEmpty() ? Optional.empty() : Optional.of(groups.getLast());
    }

    /** The change of the series: the class of its last point; empty when there are no points. */
    public Optional<Change> change(Polarity polarity) {
        return latest().map(point -> point.change(polarity));
    }

    /**
     * What the limits of the latest group make of a target. Empty when they do not exist or the target is words only:
     * it is then judged directly.
     */
    public Optional<Outlook> outlook(TargetRule target) {
        return latestGroup()
                .flatMap(XmrGroup::limits)
                .flatMap(limits -> Outlook.of(
                        target, limits, latest().flatMap(XmrPoint::cause).map(SpecialCause::side)));
    }
}
