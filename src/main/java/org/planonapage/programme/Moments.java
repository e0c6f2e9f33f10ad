package org.planonapage.programme;

import java.time.Clock;
import java.time.LocalDate;
import org.planonapage.exchange.ProgrammeTurn;
import org.planonapage.history.AsAt;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.springframework.stereotype.Component;

/** Says at which moment a programme is being read; two statements in a snapshot, however often it is asked. */
@Component
public class Moments {

    private final Rights rights;
    private final ProgrammeTurn turn;
    private final Clock clock;

    Moments(Rights rights, ProgrammeTurn turn, Clock clock) {
        this.rights = rights;
        this.turn = turn;
        this.clock = clock;
    }

    /**
     * A memory for answers of one kind.
     *
     * @param most how many answers it holds; the one that nobody has asked for longest is forgotten first
     */
    public <A> Kept<A> keeping(int most) {
        return new Kept<>(this, most);
    }

    /** The moment of the reader who asks, inside the day that is read. */
    Moment of(ProgrammeId programme) {
        return new Moment(
                new Moment.Place(
                        programme,
                        AsAt.current().map(AsAt::date).orElse(null),
                        LocalDate.ofInstant(clock.instant(), Dates.LONDON),
                        rights.readsUnpublished(programme)),
                turn.version(programme));
    }
}
