package org.planonapage.programme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.Changes;
import org.planonapage.links.ProgrammeId;

/**
 * Answers about programmes, each worked out once for its moment and then kept; see docs/adr/0010. An answer may depend on
 * the moment and on what is asked, and on nothing else, least of all on who asks. Nobody changes it afterwards.
 *
 * @param <A> an immutable read model
 */
public final class Kept<A> {

    private record Key(Moment moment, @Nullable Record question) {}

    private final Moments moments;
    private final Cache<Key, A> answers;

    Kept(Moments moments, int most) {
        this.moments = moments;
        this.answers = Caffeine.newBuilder().maximumSize(most).build();
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
        // What a change has written may yet be taken back, and must not be told to others.
        return Changes.isRecorded()
                ? work.get()
                : answers.get(new Key(moments.of(programme), question), absent -> work.get());
    }
}
