package org.planonapage.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins of the last 15 minutes, in memory: ten for one account, or fifty from one address, and it has to
 * wait. An address may fail more often than an account because a whole council can stand behind one.
 */
@Component
class SignInThrottle {

    static final int ALLOWED_PER_ACCOUNT = 10;
    static final int ALLOWED_PER_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);

    /** Beyond this many names the longest unused is forgotten, so that made-up names cannot fill the memory. */
    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mustWait(String username, String address) {
        return recent(account(username)) >= ALLOWED_PER_ACCOUNT || recent(address(address)) >= ALLOWED_PER_ADDRESS;
    }

    synchronized void failed(String username, String address) {
        remember(account(username));
        remember(address(address));
    }

    synchronized void succeeded(String username) {
        failures.remove(account(username));
    }

    private void remember(String key) {
        failures.computeIfAbsent(key, absent -> new ArrayDeque<>()).addLast(clock.instant());
    }

    private int recent(String key) {
        Deque<Instant> times = failures.get(key);
        if (times == null) {
            return 0;
        }
        Instant start = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && times.getFirst().isBefore(start)) {
            times.removeFirst();
        }
        return times.size();
    }

    private static String account(String username) {
        return "account " + username;
    }

    private static String address(String address) {
        return "address " + address;
    }
}
