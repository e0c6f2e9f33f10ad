package org.planonapage.example;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.planonapage.exchange.DemoPack;
import org.planonapage.exchange.Pack;
import org.planonapage.quantity.Dates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Brings Exampleshire into the demonstration, unless {@code --plan.example=false}; it ends with the month before. */
@Component
@ConditionalOnBooleanProperty(name = "plan.example", matchIfMissing = true)
class Exampleshire implements DemoPack {

    private static final long SEED = 20_260_401;

    private final Clock clock;

    Exampleshire(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String programme() {
        return ExamplePack.PROGRAMME;
    }

    @Override
    public Pack pack() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.LONDON);
        return ExamplePack.of(SEED, YearMonth.from(today).minusMonths(1));
    }
}
