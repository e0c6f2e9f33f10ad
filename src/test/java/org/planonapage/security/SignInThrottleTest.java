package org.planonapage.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Ten failures of an account, or fifty from an address, within a quarter of an hour. */
class SignInThrottleTest {

    private Instant now = Instant.parse("2015-06-01T12:00:00Z");
    private final InstantSource hands = () -> now;
    private final SignInThrottle throttle = new SignInThrottle(hands.withZone(ZoneOffset.UTC));

    @Test
    void letsAnAccountFailNineTimesAndNotATenth() {
        fail(9, "ann", "here");
        assertThat(throttle.mustWait("ann", "here")).isFalse();
        fail(1, "ann", "here");
        assertThat(throttle.mustWait("ann", "here")).isTrue();
    }

    @Test
    void makesTheAccountWaitFromEveryAddress() {
        fail(10, "ann", "here");
        assertThat(throttle.mustWait("ann", "elsewhere")).isTrue();
        assertThat(throttle.mustWait("bob", "here")).isFalse();
    }

    @Test
    void makesAnAddressWaitThatGuessesManyAccounts() {
        for (int account = 1; account <= 49; account++) {
            fail(1, "account-" + account, "here");
        }
        assertThat(throttle.mustWait("bob", "here")).isFalse();
        fail(1, "account-50", "here");
        assertThat(throttle.mustWait("bob", "here")).isTrue();
        assertThat(throttle.mustWait("bob", "elsewhere")).isFalse();
    }

    @Test
    void forgetsAFailureAfterAQuarterOfAnHour() {
        fail(10, "ann", "here");
        now = now.plus(Duration.ofMinutes(15));
        assertThat(throttle.mustWait("ann", "here")).isTrue();
        now = now.plusMillis(1);
        assertThat(throttle.mustWait("ann", "here")).isFalse();
    }

    @Test
    void countsAnewForAnAccountThatSignedIn() {
        fail(9, "ann", "here");
        throttle.succeeded("ann");
        fail(9, "ann", "here");
        assertThat(throttle.mustWait("ann", "here")).isFalse();
    }

    private void fail(int times, String account, String address) {
        for (int time = 0; time < times; time++) {
            throttle.failed(account, address);
        }
    }
}
