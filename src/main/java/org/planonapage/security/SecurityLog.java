package org.planonapage.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps who signed in, was refused, was given what, took data out and changed what matters: a row of {@code
 * security_event}, and a line of JSON for the logger "security". Rows are added here, deleted by {@link OldSecurityEvents}
 * when they are old, and changed by nothing but {@link ForgottenPeople}.
 */
@Component
public class SecurityLog implements DisposableBean {

    /** Who did it, where no account is known. */
    static final String NOBODY = "nobody";

    private static final int LONGEST = 1_000;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_WAITING = 1_000;
    private static final int SECONDS_WAITED = 5;

    /** What could begin a line of its own in a log, or turn the reading direction of one. */
    private static final Pattern NOT_PRINTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private static final Logger SECURITY = LoggerFactory.getLogger("security");
    private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    /**
     * Writes what is noted, on a thread of its own: the thread that notes it may read the past, where nothing is written, or
     * hold a connection, and a second one could wait for the first for ever.
     */
    private final ThreadPoolExecutor later = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(MOST_WAITING),
            work -> new Thread(work, "security-log"));

    SecurityLog(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Adds a line within the transaction that makes the change, by the viewer, or by "start" where nobody is signed in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(SecurityEventKind kind, @Nullable String programme, String what) {
        record(kind, programme, viewer("start"), what);
    }

    /** Adds a line within the transaction that makes the change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(SecurityEventKind kind, @Nullable String programme, String by, String what) {
        SecurityEvent event = event(kind, programme, by, what);
        insert(event);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                print(event);
            }
        });
    }

    /** Adds a line that stays whatever becomes of the transaction around it, by the viewer. */
    public void note(SecurityEventKind kind, @Nullable String programme, String what) {
        note(kind, programme, viewer(NOBODY), what);
    }

    /** Adds a line that stays whatever becomes of the transaction around it. */
    public void note(SecurityEventKind kind, @Nullable String programme, String by, String what) {
        SecurityEvent event = event(kind, programme, by, what);
        print(event);
        try {
            Future<?> stored = later.submit(() -> insertOrSay(event));
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                stored.get(SECONDS_WAITED, TimeUnit.SECONDS);
            }
        } catch (RejectedExecutionException | ExecutionException | TimeoutException behind) {
            LOG.error("The security log is behind; a line may be in this file only", behind);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** A sign-in must not fail because its line cannot be written; the logger has it. */
    private void insertOrSay(SecurityEvent event) {
        try {
            insert(event);
        } catch (RuntimeException failure) {
            LOG.error("A line of the security log could not be stored", failure);
        }
    }

    private SecurityEvent event(SecurityEventKind kind, @Nullable String programme, String by, String what) {
        Origin origin = Origin.current();
        return new SecurityEvent(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                kind,
                printable(by, LONGEST_NAME),
                origin.address(),
                origin.session(),
                programme,
                printable(what, LONGEST));
    }

    private void insert(SecurityEvent event) {
        database.sql("""
                        INSERT INTO security_event (at, kind, who, address, session, programme, what)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .param(Timestamp.from(event.at()))
                .param(event.kind().name())
                .param(event.who())
                .param(event.address())
                .param(event.session())
                .param(event.programme())
                .param(event.what())
                .update();
    }

    private void print(SecurityEvent event) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("at", event.at().toString());
        line.put("kind", event.kind().name());
        line.put("who", event.who());
        line.put("address", event.address());
        line.put("session", event.session());
        line.put("programme", event.programme());
        line.put("what", event.what());
        SECURITY.info(json.writeValueAsString(line));
    }

    static String printable(String text, int longest) {
        String plain = NOT_PRINTED.matcher(text).replaceAll(" ").strip();
        return plain.length() > longest ? plain.substring(0, longest) : plain;
    }

    private static String viewer(String otherwise) {
        return Viewer.current().map(Viewer::username).orElse(otherwise);
    }

    @Override
    public void destroy() throws InterruptedException {
        later.shutdown();
        if (!later.awaitTermination(SECONDS_WAITED, TimeUnit.SECONDS)) {
            LOG.error("Lines of the security log were not stored before the end; they are in this file");
        }
    }
}
