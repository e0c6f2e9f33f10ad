package org.planonapage.programme;

import org.planonapage.history.AsAt;
import org.planonapage.history.Changes;
import org.springframework.stereotype.Component;

/** Says at which moment a programme is being read; two statements. */
@Component
public class Moments {

    private final Rights rights;
    private final Changes changes;

    Moments(Rights rights, Changes changes) {
        this.rights = rights;
        this.changes = changes;
    }

    /** The moment of the reader who asks, inside the day that is read. */
    public Moment of(ProgrammeCard programme) {
        return new Moment(
                programme.id(),
                AsAt.current().map(AsAt::date).orElse(null),
                programme.readingDate(),
                rights.readsUnpublished(programme.id()),
                changes.last());
    }
}
