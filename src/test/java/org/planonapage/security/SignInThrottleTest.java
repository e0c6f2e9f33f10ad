package org.planonapage.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Who has to wait after failures within a quarter of an hour, and who has not. */
class SignInThrottleTest {

    private Instant now = Instant.parse("2015-06-01T12:00:00Z");
    private final InstantSource hands = () -> now;
    private final SignInThrottle throttle = new SignInThrottle(hands.withZone(ZoneOffset.UTC));

    private final SignInThrottle.Place here = SignInThrottle.Place.address("here");
    private final SignInThrottle.Place elsewhere = SignInThrottle.Place.address("elsewhere");
    private final SignInThrottle.Place browser = SignInThrottle.Place.browser("of Ann");

    @Test
    void makesAnAccountWaitWhereItFailedTenTimes() {
        fail(9, "ann", here);
        assertThat(throttle.begin("ann", here)).isTrue();
        assertThat(throttle.begin("ann", here)).isFalse();
    }

    @Test
    void letsTheAccountInFromElsewhere() {
        fail(10, "ann", here);
        assertThat(throttle.begin("ann", elsewhere)).isTrue();
        assertThat(throttle.begin("bob", here)).isTrue();
    }

    @Test
    void makesAnAccountWaitThatIsGuessedFromManyAddressesButNotInItsOwnBrowser() {
        for (int address = 1; address <= 50; address++) {
            fail(1, "ann", SignInThrottle.Place.address("address-" + address));
        }
        assertThat(throttle.begin("ann", elsewhere)).isFalse();
        assertThat(throttle.begin("ann", browser)).isTrue();
    }

    @Test
    void makesAnAddressWaitThatGuessesManyAccountsButNoBrowserThatIsKnown() {
        for (int account = 1; account <= 49; account++) {
            fail(1, "account-" + account, here);
        }
        assertThat(throttle.begin(null, here)).isTrue();
        assertThat(throttle.begin("bob", here)).isFalse();
        assertThat(throttle.begin("bob", elsewhere)).isTrue();
        assertThat(throttle.begin("ann", browser)).as("behind the same proxy").isTrue();
    }

    @Test
    void makesAKnownBrowserWaitToo() {
        fail(10, "ann", browser);
        assertThat(throttle.begin("ann", browser)).isFalse();
    }

    @Test
    void forgetsAFailureAfterAQuarterOfAnHour() {
        fail(10, "ann", here);
        now = now.plus(Duration.ofMinutes(15));
        assertThat(throttle.begin("ann", here)).isFalse();
        now = now.plusMillis(1);
        assertThat(throttle.begin("ann", here)).isTrue();
    }

    @Test
    void countsAgainFromNothingForAnAccountThatSignedIn() {
        fail(8, "ann", here);
        throttle.begin("ann", here);
        throttle.succeeded("ann", here);
        fail(9, "ann", here);
        assertThat(throttle.begin("ann", here)).isTrue();
    }

    @Test
    void countsNoSuccessAsAFailureOfItsAddress() {
        for (int person = 1; person <= 200; person++) {
            assertThat(throttle.begin("person-" + person, here)).isTrue();
            throttle.succeeded("person-" + person, here);
        }
        assertThat(throttle.failing()).isEmpty();
    }

    private void fail(int times, String account, SignInThrottle.Place place) {
        for (int time = 0; time < times; time++) {
            assertThat(throttle.begin(account, place)).isTrue();
        }
    }
}
