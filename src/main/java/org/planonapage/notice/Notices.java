package org.planonapage.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import org.planonapage.links.ProgrammeId;
import org.planonapage.security.Username;
import org.planonapage.security.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells accounts what happened, and keeps what each was told. Whoever does a thing is not told of it. */
@Service
public class Notices {

    /** How many notices a page lists. */
    static final int ON_A_PAGE = 20;

    private static final int LONGEST = 600;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells those accounts a sentence, in the running transaction or in one of its own. An account that there is not is
     * passed over.
     *
     * @param path of the page that it is about, below the programme: "risks/R1"
     */
    @Transactional
    @PreAuthorize("@rights.reads(#programme)")
    public void tell(ProgrammeId programme, Collection<Username> accounts, String sentence, String path) {
        String words = sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "…";
        accounts.stream()
                .filter(account -> !account.value().equals(who()))
                .forEach(account -> tell(programme, account, words, path));
    }

    private void tell(ProgrammeId programme, Username account, String sentence, String path) {
        int told = database.sql("""
                        INSERT INTO notice (programme, account_id, sentence, path, made_at)
                        SELECT ?, id, ?, ?, ? FROM account WHERE username = ? AND NOT disabled""")
                .params(programme.value(), sentence, path, Timestamp.from(clock.instant()), account.value())
                .update();
        if (told == 1) {
            events.publishEvent(new NoticeGiven(programme, account, sentence, path));
        }
    }

    /** How much the viewer was told and has not read. */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.reads(#programme)")
    public int unread(ProgrammeId programme) {
        return database.sql("""
                        SELECT COUNT(*) FROM notice JOIN account ON account.id = notice.account_id
                        WHERE account.username = ? AND notice.programme = ? AND notice.read_at IS NULL""")
                .params(who(), programme.value())
                .query(Integer.class)
                .single();
    }

    /**
     * What the viewer was told in the programme.
     *
     * @param page its number from 1; one that there is not gives the nearest that there is
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.reads(#programme)")
    public NoticePage mine(ProgrammeId programme, int page) {
        int all = database.sql("""
                        SELECT COUNT(*) FROM notice JOIN account ON account.id = notice.account_id
                        WHERE account.username = ? AND notice.programme = ?""")
                .params(who(), programme.value())
                .query(Integer.class)
                .single();
        int pages = Math.max(1, (all + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = Math.clamp(page, 1, pages);
        return new NoticePage(
                database.sql("""
                                SELECT notice.id, sentence, path, made_at, read_at FROM notice
                                JOIN account ON account.id = notice.account_id
                                WHERE account.username = ? AND notice.programme = ?
                                ORDER BY made_at DESC, notice.id DESC LIMIT ? OFFSET ?""")
                        .params(who(), programme.value(), ON_A_PAGE, (shown - 1) * ON_A_PAGE)
                        .query((row, number) -> new Notice(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getTimestamp(4).toInstant(),
                                row.getTimestamp(5) != null))
                        .list(),
                shown,
                pages,
                all,
                unread(programme));
    }

    /** Marks one of the viewer's notices as read; does nothing for those of others. */
    @Transactional
    @PreAuthorize("@rights.reads(#programme)")
    public void read(ProgrammeId programme, long notice) {
        database.sql("""
                        UPDATE notice JOIN account ON account.id = notice.account_id SET notice.read_at = ?
                        WHERE account.username = ? AND notice.programme = ? AND notice.id = ? AND notice.read_at IS NULL""")
                .params(Timestamp.from(clock.instant()), who(), programme.value(), notice)
                .update();
    }

    /** Marks all that the viewer was told in the programme as read. */
    @Transactional
    @PreAuthorize("@rights.reads(#programme)")
    public void readAll(ProgrammeId programme) {
        database.sql("""
                        UPDATE notice JOIN account ON account.id = notice.account_id SET notice.read_at = ?
                        WHERE account.username = ? AND notice.programme = ? AND notice.read_at IS NULL""")
                .params(Timestamp.from(clock.instant()), who(), programme.value())
                .update();
    }

    private static String who() {
        return Viewer.current().map(Viewer::username).orElse("");
    }
}
