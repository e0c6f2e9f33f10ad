package org.planonapage.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.AsAt;
import org.planonapage.history.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A page that says what changed since an earlier day. Each moment is a snapshot of its own: no transaction reads two.
 *
 * @param <E> what it reads of the earlier day
 */
public abstract class ComparedPage<E> extends Page {

    /** What was found out in the first snapshot: the page itself, or what to ask of the earlier day. */
    private record Begun<E>(
            @Nullable String title,
            @Nullable EarlierDay day,
            @Nullable Supplier<? extends @Nullable E> earlier) {}

    private @Nullable EarlierDays days;

    @Autowired
    final void comparesBy(EarlierDays days) {
        this.days = days;
    }

    @Override
    final String read(Snapshots snapshots, Reading reading, RouteParameters parameters) {
        Begun<E> begun = snapshots.read(reading.past(), () -> begin(reading, parameters));
        EarlierDay day = begun.day();
        if (begun.title() != null || day == null) {
            return Objects.requireNonNull(begun.title());
        }
        E then = snapshots.read(new AsAt(day.day()), Objects.requireNonNull(begun.earlier())::get);
        return snapshots.read(reading.past(), () -> show(reading, parameters, new Earlier<>(day, then)));
    }

    private Begun<E> begin(Reading reading, RouteParameters parameters) {
        EarlierDay day =
                compared(reading, Objects.requireNonNull(days).of(reading)).orElse(null);
        return day == null || !day.isShown()
                ? new Begun<>(show(reading, parameters, new Earlier<>(day, null)), null, null)
                : new Begun<>(null, day, earlier(reading, parameters));
    }

    /**
     * With which day the page is compared, where that is not the usual one; asked as at the day that is read.
     *
     * @param usual the day of the address, else the last meeting
     */
    protected Optional<EarlierDay> compared(Reading reading, Optional<EarlierDay> usual) {
        return usual;
    }

    /** Shows the page compared with nothing; for who builds it inside another. */
    @Override
    protected final String show(Reading reading, RouteParameters parameters) {
        return show(reading, parameters, new Earlier<>(null, null));
    }

    /**
     * What to ask of the earlier day. Itself it is called as at the day that is read, so that it can find out what to ask.
     *
     * @return what is then called as at the earlier day, and gives null where the same was not on record
     */
    protected abstract Supplier<? extends @Nullable E> earlier(Reading reading, RouteParameters parameters);

    /**
     * Builds the page as {@link Page#show}.
     *
     * @param earlier what to compare it with
     */
    protected abstract String show(Reading reading, RouteParameters parameters, Earlier<E> earlier);
}
