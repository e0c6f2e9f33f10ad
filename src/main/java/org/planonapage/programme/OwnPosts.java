package org.planonapage.programme;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.planonapage.security.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The posts that the account which is signed in holds today, also when the past is read. */
@Component
public class OwnPosts {

    private final JdbcClient database;
    private final Clock clock;

    OwnPosts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The codes of the viewer's posts in the programme; empty when there is none, or nobody is signed in. */
    public Set<String> codes(ProgrammeId programme) {
        return Viewer.current().stream()
                .flatMap(viewer -> database
                        .sql("""
                                SELECT post_code FROM account
                                JOIN post_holding holding ON holding.account_id = account.id
                                WHERE account.username = ? AND NOT account.disabled
                                AND holding.programme = ? AND holding.since <= ?""")
                        .params(viewer.username(), programme.value(), Date.valueOf(today()))
                        .query((row, number) -> row.getString(1))
                        .list()
                        .stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.LONDON);
    }
}
