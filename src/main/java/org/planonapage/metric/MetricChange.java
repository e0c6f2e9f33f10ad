package org.planonapage.metric;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.spc.Change;

/**
 * A metric at two moments.
 *
 * @param then null where it was not there yet
 * @param now null where it is gone
 */
public record MetricChange(
        @Nullable MetricLine then, @Nullable MetricLine now) {

    /** Whether it was not there then. */
    public boolean isNew() {
        return then == null;
    }

    /** Whether it is not there any more. */
    public boolean isGone() {
        return now == null;
    }

    /** Whether its latest figure is another, a later one or one put right. */
    public boolean hasNewFigure() {
        return then != null
                && now != null
                && !(then.latest().equals(now.latest()) && then.when().equals(now.when()));
    }

    /** Whether its target is met now and was not. */
    public boolean isNewlyMet() {
        return then != null && now != null && now.isMet() && !then.isMet();
    }

    /** Whether its target is missed now and was not. */
    public boolean isNewlyMissed() {
        return then != null && now != null && now.isMissed() && !then.isMissed();
    }

    /** What is said at once of a target that ordinary ups and downs crossed: that it means no real change. */
    private String within() {
        return now != null && now.change().filter(Change.ORDINARY::equals).isPresent()
                ? ", within its normal range"
                : "";
    }

    /** What to say beside it in a list: "new", or "was 83.0%", "newly missed"; empty where nothing changed. */
    public List<String> remarks() {
        if (then == null || now == null) {
            return List.of(then == null ? "new" : "gone");
        }
        List<String> remarks = new ArrayList<>();
        if (hasNewFigure()) {
            remarks.add(then.hasFigure() ? "was " + then.latest() : "first figure");
        }
        if (isNewlyMissed()) {
            remarks.add("newly missed" + within());
        }
        if (isNewlyMet()) {
            remarks.add("newly met" + within());
        }
        if (!then.target().equals(now.target())) {
            remarks.add("target was " + then.target());
        }
        if (!then.title().equals(now.title())) {
            remarks.add("was called " + then.title());
        }
        return remarks;
    }
}
