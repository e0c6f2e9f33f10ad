package org.planonapage.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins of the last 15 minutes, in memory. Ten for one account from one place, and that place has to wait
 * for that account; fifty for one account from everywhere, or fifty from one address, and whoever is not known by a sign-in
 * from the same browser before has to wait. So nobody is kept out of his account from the browser that he uses, neither by
 * a stranger who guesses nor by colleagues behind the same proxy. An attempt is counted before its password is looked at,
 * so that many at once are no more guesses than one after the other.
 */
@Component
class SignInThrottle {

    static final int ALLOWED_PER_PLACE = 10;
    static final int ALLOWED_PER_ACCOUNT = 50;
    static final int ALLOWED_PER_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int MOST_TOLD = 100;

    /** So that made-up names cannot fill the memory. */
    private static final int REMEMBERED = 20_000;

    /** What is counted: one of three. */
    private record Key(@Nullable String account, @Nullable String place) {}

    /** Where an attempt comes from: an address, or a browser that has signed in to the account before. */
    record Place(String name, boolean known) {
        static Place address(String address) {
            return new Place(address, false);
        }

        static Place browser(String token) {
            return new Place("browser " + token, true);
        }

        /** Of whoever is signed in already and gives the password once more. */
        static Place signedIn() {
            return new Place("signed in", true);
        }
    }

    private final Clock clock;
    private final Cache<Key, Deque<Instant>> failures = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .executor(Runnable::run)
            .build();

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt as a failure until it is said to have {@link #succeeded succeeded}.
     *
     * @param account null for what is no user name
     * @return whether the attempt may go on; one that may not is not counted
     */
    synchronized boolean begin(@Nullable String account, Place place) {
        List<Key> keys = keys(account, place);
        if (keys.stream().anyMatch(key -> recent(key) >= allowed(key))) {
            return false;
        }
        keys.forEach(key -> failures.get(key, absent -> new ArrayDeque<>()).addLast(clock.instant()));
        return true;
    }

    /** The attempt was right: it is no failure, and what failed before from the same place is forgotten. */
    synchronized void succeeded(String account, Place place) {
        keys(account, place).forEach(this::takeBack);
        failures.invalidate(new Key(account, place.name()));
    }

    private static List<Key> keys(@Nullable String account, Place place) {
        Stream<Key> ofPlace = account == null ? Stream.empty() : Stream.of(new Key(account, place.name()));
        Stream<Key> ofAll = place.known()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(new Key(null, place.name())),
                        account == null ? Stream.empty() : Stream.of(new Key(account, null)));
        return Stream.concat(ofPlace, ofAll).toList();
    }

    private static int allowed(Key key) {
        if (key.account() == null) {
            return ALLOWED_PER_ADDRESS;
        }
        return key.place() == null ? ALLOWED_PER_ACCOUNT : ALLOWED_PER_PLACE;
    }

    /** Whoever failed within the window, those who have to wait first, then by the number of failures. */
    synchronized List<FailedSignIns> failing() {
        return failures.asMap().keySet().stream()
                .filter(key -> key.account() == null || key.place() == null)
                .flatMap(key -> told(key).stream())
                .sorted(Comparator.comparing(FailedSignIns::waits)
                        .thenComparing(FailedSignIns::failures)
                        .reversed())
                .limit(MOST_TOLD)
                .toList();
    }

    private Optional<FailedSignIns> told(Key key) {
        int count = recent(key);
        if (count == 0) {
            return Optional.empty();
        }
        boolean account = key.account() != null;
        String who = String.valueOf(account ? key.account() : key.place());
        Instant free = count < allowed(key) ? null : times(key).getFirst().plus(WINDOW);
        return Optional.of(new FailedSignIns(account, who, count, free));
    }

    /** Forgets the failures of an account or an address. */
    synchronized void forget(boolean account, String who) {
        failures.asMap().keySet().removeIf(key -> account ? who.equals(key.account()) : isAddress(key, who));
    }

    private static boolean isAddress(Key key, String who) {
        return key.account() == null && who.equals(key.place());
    }

    private void takeBack(Key key) {
        times(key).pollLast();
    }

    private Deque<Instant> times(Key key) {
        Deque<Instant> times = failures.getIfPresent(key);
        return times == null ? new ArrayDeque<>() : times;
    }

    private int recent(Key key) {
        Deque<Instant> times = times(key);
        Instant start = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && times.getFirst().isBefore(start)) {
            times.removeFirst();
        }
        return times.size();
    }
}
