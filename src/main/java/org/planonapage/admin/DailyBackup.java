package org.planonapage.admin;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Looks every hour whether a day has passed since the last backup, so that an application which sleeps at night has one
 * each day too. The first look comes some minutes after the start.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DailyBackup {

    private final Backups backups;

    DailyBackup(Backups backups) {
        this.backups = backups;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void look() {
        backups.makeIfDue();
    }
}
