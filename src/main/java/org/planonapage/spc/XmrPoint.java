package org.planonapage.spc;

import java.math.BigDecimal;
import java.util.Optional;
import org.planonapage.rating.Polarity;

/**
 * A point of a series and what it is: a special cause or noise.
 *
 * @param index its place in the series, from 0
 * @param cause why it is more than noise; empty when it is noise
 */
public record XmrPoint(int index, BigDecimal value, Optional<SpecialCause> cause) {

    /** Whether it is better, worse or noise. */
    public Change change(Polarity polarity) {
        return cause.map(found -> Change.of(found.side(), polarity)).orElse(Change.ORDINARY);
    }
}
