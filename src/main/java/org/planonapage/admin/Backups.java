package org.planonapage.admin;

import java.util.concurrent.atomic.AtomicBoolean;
import org.planonapage.database.DatabaseCopies;
import org.planonapage.security.Viewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The backups of the embedded database: taken when the administrator asks, and each day. */
@Service
public class Backups {

    private final DatabaseCopies copies;
    private final BackupHistory history;
    private final AtomicBoolean running = new AtomicBoolean();

    Backups(DatabaseCopies copies, BackupHistory history) {
        this.copies = copies;
        this.history = history;
    }

    /** What there is. */
    @PreAuthorize("@accountRights.administers()")
    public BackupPage page() {
        return new BackupPage(
                copies.isPossible(), running.get(), copies.folder().toString(), BackupHistory.KEPT, history.latest());
    }

    /**
     * Begins a backup in the background, unless one is being made or the database is run elsewhere.
     *
     * @param afterwards runs on another thread when it is made or has failed; not at all when none was begun
     * @return whether one was begun
     */
    @PreAuthorize("@accountRights.administers()")
    public boolean begin(Runnable afterwards) {
        String by = Viewer.current().map(Viewer::username).orElseThrow();
        if (!copies.isPossible() || !running.compareAndSet(false, true)) {
            return false;
        }
        Thread.ofVirtual().name("backup").start(() -> {
            make(by);
            afterwards.run();
        });
        return true;
    }

    /** Takes the daily one if it is due, on the thread that asks. */
    void makeIfDue() {
        if (copies.isPossible() && history.isDue() && running.compareAndSet(false, true)) {
            make("daily");
        }
    }

    private void make(String by) {
        try {
            history.make(by);
        } finally {
            running.set(false);
        }
    }
}
