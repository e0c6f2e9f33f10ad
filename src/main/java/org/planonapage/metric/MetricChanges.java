package org.planonapage.metric;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of metrics between two moments: those of now in their order, then those that are gone.
 *
 * @param isComparable whether there was anything to compare with
 */
public record MetricChanges(boolean isComparable, List<MetricChange> all) {

    /** More names make a sentence that nobody reads. */
    private static final int NAMES = 2;

    public MetricChanges {
        all = List.copyOf(all);
    }

    /** Nothing was compared. */
    public static MetricChanges none() {
        return new MetricChanges(false, List.of());
    }

    /** What changed from one moment to the other. */
    public static MetricChanges between(Collection<MetricLine> then, Collection<MetricLine> now) {
        Map<Long, MetricLine> before = then.stream().collect(toMap(MetricLine::id, identity(), (one, same) -> one));
        Map<Long, MetricLine> after = now.stream().collect(toMap(MetricLine::id, identity(), (one, same) -> one));
        return new MetricChanges(
                true,
                Stream.concat(
                                now.stream().map(line -> new MetricChange(before.get(line.id()), line)),
                                then.stream()
                                        .filter(line -> !after.containsKey(line.id()))
                                        .map(line -> new MetricChange(line, null)))
                        .toList());
    }

    /** What to say beside a metric; empty where nothing changed, or nothing was compared. */
    public List<String> remarks(MetricLine line) {
        return all.stream()
                .filter(change -> change.now() != null && change.now().id() == line.id())
                .findAny()
                .map(MetricChange::remarks)
                .orElse(List.of());
    }

    /** The metrics that are gone, as they were. */
    public List<MetricLine> gone() {
        return all.stream()
                .filter(MetricChange::isGone)
                .map(change -> Objects.requireNonNull(change.then()))
                .toList();
    }

    /** Whether anything changed that {@link #inWords} tells. */
    boolean hasAny() {
        return !inWords().equals(new MetricChanges(isComparable, List.of()).inWords());
    }

    /** "12 metrics have new figures, 2 are newly missed (Visits; Plans), 1 is newly met, 1 is new, 1 is gone." */
    public String inWords() {
        List<String> parts = new ArrayList<>();
        part(parts, count(MetricChange::hasNewFigure), "has a new figure", "have new figures");
        named(parts, MetricChange::isNewlyMissed, "newly missed");
        named(parts, MetricChange::isNewlyMet, "newly met");
        part(parts, count(MetricChange::isNew), "is new", "are new");
        part(parts, count(MetricChange::isGone), "has been removed", "have been removed");
        return parts.isEmpty() ? "no metric has changed." : String.join(", ", parts) + ".";
    }

    private long count(Predicate<MetricChange> which) {
        return all.stream().filter(which).count();
    }

    private static void part(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            String noun = parts.isEmpty() ? count == 1 ? " metric " : " metrics " : " ";
            parts.add(count + noun + (count == 1 ? one : many));
        }
    }

    private void named(List<String> parts, Predicate<MetricChange> which, String words) {
        List<String> titles = all.stream()
                .filter(which)
                .map(change -> Objects.requireNonNull(change.now()).title())
                .toList();
        String names = titles.stream().limit(NAMES).collect(Collectors.joining("; "))
                + (titles.size() > NAMES ? "; and " + (titles.size() - NAMES) + " more" : "");
        part(parts, titles.size(), "is " + words + " (" + names + ")", "are " + words + " (" + names + ")");
    }
}
