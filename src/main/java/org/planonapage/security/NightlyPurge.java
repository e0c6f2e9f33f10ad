package org.planonapage.security;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes what is old each night, and once after each start for an application that is off at night. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NightlyPurge {

    private final List<Expiry> sorts;
    private final SecurityLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NightlyPurge(List<Expiry> sorts, SecurityLog log, PlatformTransactionManager transactions, Clock clock) {
        this.sorts = sorts;
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/London")
    @Scheduled(initialDelay = 15, timeUnit = TimeUnit.MINUTES)
    void run() {
        transaction.executeWithoutResult(status -> {
            List<String> deleted = new ArrayList<>();
            for (Expiry sort : sorts) {
                int rows = sort.deleteOld(clock.instant());
                if (rows > 0) {
                    deleted.add(rows + " " + sort.what());
                }
            }
            if (!deleted.isEmpty()) {
                log.record(
                        SecurityEventKind.PURGE, null, "start", "deletes what is old: " + String.join(", ", deleted));
            }
        });
    }
}
