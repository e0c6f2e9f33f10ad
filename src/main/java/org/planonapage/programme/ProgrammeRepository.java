package org.planonapage.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgrammeRepository extends Repository<Programme, Long> {

    /** What is known of a programme's first row, whatever day is being read. */
    interface FirstRecord {
        String getCouncil();

        long getEpochSecond();
    }

    Optional<Programme> findByProgramme(String programme);

    List<Programme> findByProgrammeInOrderByCouncilAscTitleAsc(Collection<String> programmes);

    /** As UNIX time, so that no session's or process's time zone is in play. */
    @Query(nativeQuery = true, value = """
                    SELECT council, FLOOR(UNIX_TIMESTAMP(row_start)) AS epochSecond
                    FROM programme FOR SYSTEM_TIME ALL
                    WHERE programme = :programme
                    ORDER BY row_start
                    LIMIT 1""")
    Optional<FirstRecord> firstRecord(String programme);
}
