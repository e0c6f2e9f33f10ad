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
 * @param shiftLength how many successive points on one side of the centre make a shift
 */
public record XmrChart(List<XmrGroup> groups, List<XmrPoint> points, int shiftLength) {

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
        return new XmrChart(groups, points, settings.shiftLength());
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
     * What to expect of a target: what the limits of the latest group make of it, but after a lasting shift what all figures
     * since then say together, since limits that also rest on the time before tell nothing of the level that holds now. Empty
     * when there are no limits or the target is words only: it is then judged directly.
     */
    public Optional<Outlook> outlook(TargetRule target) {
        return latestGroup()
                .flatMap(group -> group.limits()
                        .flatMap(limits -> sinceShift(group, target)
                                .or(() -> Outlook.of(
                                        target,
                                        limits,
                                        latest().flatMap(XmrPoint::cause).map(SpecialCause::side)))));
    }

    /** What the figures since the last lasting shift say with one voice; empty where there was none, or they do not agree. */
    private Optional<Outlook> sinceShift(XmrGroup group, TargetRule target) {
        List<XmrPoint> shifted = new ArrayList<>();
        int side = latest().orElseThrow().value().compareTo(group.centre());
        for (XmrPoint point : points.subList(group.from(), group.to() + 1).reversed()) {
            if (side == 0 || point.value().compareTo(group.centre()) != side) {
                break;
            }
            shifted.add(point);
        }
        List<Boolean> met = shifted.stream()
                .flatMap(point -> target.isMetBy(point.value()).stream())
                .distinct()
                .toList();
        return shifted.size() < shiftLength || met.size() != 1
                ? Optional.empty()
                : Optional.of(met.getFirst() ? Outlook.WILL_MEET : Outlook.WILL_MISS);
    }
}
