package org.planonapage.admin;

import org.planonapage.database.DatabaseCopies;
import org.planonapage.security.SecurityEventKind;
import org.planonapage.security.SecurityLog;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Logs, in the database that was restored, that it was: its own log ends with the day of the backup. */
@Component
class RestoreLog {

    private final DatabaseCopies copies;
    private final SecurityLog log;

    RestoreLog(DatabaseCopies copies, SecurityLog log) {
        this.copies = copies;
        this.log = log;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        copies.tellRestored(
                backup -> log.note(
                        SecurityEventKind.RESTORE,
                        null,
                        "start",
                        "The backup " + backup
                                + " was restored. Accounts, roles and this log are as they were then: roles withdrawn and accounts disabled since may be back."));
    }
}
