package org.planonapage.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final String ACCOUNT = "account ";
    private static final String ADDRESS = "address ";
    private static final int MOST_TOLD = 100;

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

    /** As {@link #mustWait(String, String)}, wherever the attempt comes from. */
    synchronized boolean mustWait(String username) {
        return recent(account(username)) >= ALLOWED_PER_ACCOUNT;
    }

    /** Counts a failure of an account that is signed in already. */
    synchronized void failed(String username) {
        remember(account(username));
    }

    synchronized void failed(String username, String address) {
        remember(account(username));
        remember(address(address));
    }

    synchronized void succeeded(String username) {
        failures.remove(account(username));
    }

    /** Whoever failed within the window, those who have to wait first, then by the number of failures. */
    synchronized List<FailedSignIns> failing() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        // A look moves an entry to the end of a map in order of use, so that the keys are copied first.
        List.copyOf(failures.keySet()).forEach(key -> counts.put(key, recent(key)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> told(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(FailedSignIns::waits)
                        .thenComparing(FailedSignIns::failures)
                        .reversed())
                .limit(MOST_TOLD)
                .toList();
    }

    private FailedSignIns told(String key, int count) {
        boolean account = key.startsWith(ACCOUNT);
        String who = key.substring(account ? ACCOUNT.length() : ADDRESS.length());
        int allowed = account ? ALLOWED_PER_ACCOUNT : ALLOWED_PER_ADDRESS;
        Deque<Instant> times = Objects.requireNonNull(failures.get(key));
        Instant free = count < allowed
                ? null
                : times.stream().skip(count - allowed).findFirst().orElseThrow().plus(WINDOW);
        return new FailedSignIns(account, who, count, free);
    }

    /** Forgets the failures of an account or an address. */
    synchronized void forget(boolean account, String who) {
        failures.remove(account ? account(who) : address(who));
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
        return ACCOUNT + username;
    }

    private static String address(String address) {
        return ADDRESS + address;
    }
}
