package org.planonapage.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The security log as the administrator reads it, newest first. */
@Service
@Transactional(readOnly = true)
public class SecurityEvents {

    /** How many lines stand on one page. */
    public static final int ON_A_PAGE = 50;

    private static final int MOST_EXPORTED = 100_000;

    private final JdbcClient database;
    private final SecurityLog log;

    SecurityEvents(JdbcClient database, SecurityLog log) {
        this.database = database;
        this.log = log;
    }

    /**
     * One page of the lines, and one line more where there is another page.
     *
     * @param page from 1; empty beyond the last
     */
    @PreAuthorize("@accountRights.administers()")
    public List<SecurityEvent> page(SecurityEventFilter filter, int page) {
        return read(filter, ON_A_PAGE + 1, (Math.max(page, 1) - 1) * ON_A_PAGE);
    }

    /** The cells of a CSV file of the lines, with its header; the newest 100,000 at most. That it was made is logged. */
    @PreAuthorize("@accountRights.administers()")
    public Stream<List<String>> export(SecurityEventFilter filter) {
        log.note(SecurityEventKind.EXPORT, null, "the security log is saved as a file");
        List<String> header = List.of("time", "kind", "who", "address", "session", "programme", "what");
        return Stream.concat(
                Stream.of(header), read(filter, MOST_EXPORTED, 0).stream().map(SecurityEvents::cells));
    }

    private static List<String> cells(SecurityEvent event) {
        return List.of(
                event.at().toString(),
                event.kind().name(),
                event.who(),
                orBlank(event.address()),
                orBlank(event.session()),
                orBlank(event.programme()),
                event.what());
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private List<SecurityEvent> read(SecurityEventFilter filter, int most, int skipped) {
        StringBuilder sql = new StringBuilder("""
                SELECT at, kind, who, address, session, programme, what FROM security_event WHERE TRUE""");
        List<Object> values = new ArrayList<>();
        if (filter.kind() != null) {
            sql.append(" AND kind = ?");
            values.add(filter.kind().name());
        }
        if (!filter.person().isBlank()) {
            String pattern = "%" + filter.person().strip().replaceAll("[!%_]", "!$0") + "%";
            sql.append(" AND (who LIKE ? ESCAPE '!' OR what LIKE ? ESCAPE '!')");
            values.add(pattern);
            values.add(pattern);
        }
        if (filter.from() != null) {
            sql.append(" AND at >= ?");
            values.add(beginning(filter.from()));
        }
        if (filter.to() != null) {
            sql.append(" AND at < ?");
            values.add(beginning(filter.to().plusDays(1)));
        }
        values.add(most);
        values.add(skipped);
        return database.sql(sql.append(" ORDER BY id DESC LIMIT ? OFFSET ?").toString())
                .params(values)
                .query(SecurityEvents::event)
                .list();
    }

    private static Timestamp beginning(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Dates.LONDON).toInstant());
    }

    private static SecurityEvent event(ResultSet row, int number) throws SQLException {
        Instant at = row.getTimestamp("at").toInstant();
        return new SecurityEvent(
                at,
                SecurityEventKind.valueOf(row.getString("kind")),
                row.getString("who"),
                row.getString("address"),
                row.getString("session"),
                row.getString("programme"),
                row.getString("what"));
    }
}
