package org.planonapage.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.Changes;
import org.planonapage.links.ProgrammeId;

/**
 * Answers about programmes, each worked out once for its moment and then kept; see docs/adr/0010. An answer may depend on
 * the moment and on what is asked, and on nothing else, least of all on who asks. Nobody changes it afterwards. The answer of
 * a newer version takes the place of the older, and the one that nobody has asked for longest is forgotten first.
 *
 * @param <A> an immutable read model
 */
public final class Kept<A> {

    private record Key(Moment.Place place, @Nullable Record question) {}

    /** The answer of the newest version that was asked for; one reader at a time works it out, and the others wait for it. */
    private static final class Place<A> {

        private long version = -1;
        private @Nullable A answer;

        private synchronized A at(long asked, Supplier<A> work) {
            A known = answer;
            if (known != null && version == asked) {
                return known;
            }
            A found = work.get();
            // Whoever reads in an older snapshot must not take the newer answer away.
            if (asked > version) {
                version = asked;
                answer = found;
            }
            return found;
        }
    }

    private final Moments moments;
    private final Map<Key, Place<A>> places;

    Kept(Moments moments, int most) {
        this.moments = moments;
        this.places = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Place<A>> eldest) {
                return size() > most;
            }
        };
    }

    /** The one answer of this kind about the programme, by {@code work} when it is not known at this moment. */
    public A of(ProgrammeId programme, Supplier<A> work) {
        return of(programme, null, work);
    }

    /**
     * The answer to a question about the programme.
     *
     * @param question all that the answer depends on besides the moment; null where there is nothing to choose
     */
    public A of(ProgrammeId programme, @Nullable Record question, Supplier<A> work) {
        // What a change has written may yet be taken back, and must not be shown to others.
        if (Changes.isRecorded()) {
            return work.get();
        }
        Moment moment = moments.of(programme);
        return place(new Key(moment.place(), question)).at(moment.version(), work);
    }

    private synchronized Place<A> place(Key key) {
        return places.computeIfAbsent(key, absent -> new Place<>());
    }
}
