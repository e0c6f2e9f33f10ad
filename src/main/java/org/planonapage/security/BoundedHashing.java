package org.planonapage.security;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes a few passwords at once at the most: each takes memory on purpose. Whoever waits too long is asked to come again. */
final class BoundedHashing implements PasswordEncoder {

    private static final int AT_ONCE = 4;
    private static final int PATIENCE_IN_SECONDS = 10;

    private final PasswordEncoder hashing;
    private final Semaphore free = new Semaphore(AT_ONCE, true);

    BoundedHashing(PasswordEncoder hashing) {
        this.hashing = hashing;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> hashing.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> hashing.matches(password, hash));
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        boolean taken = false;
        try {
            taken = free.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            if (!taken) {
                throw new LockedException("Too many sign-ins at once.");
            }
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LockedException("The application is being stopped.");
        } finally {
            if (taken) {
                free.release();
            }
        }
    }
}
