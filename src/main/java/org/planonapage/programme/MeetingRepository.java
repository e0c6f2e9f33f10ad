package org.planonapage.programme;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, Long> {

    @Query("""
            select new org.planonapage.programme.MeetingRow(b.code, b.name, m.heldOn, m.kind, m.note)
            from Meeting m join Body b on b.id = m.bodyId
            where m.programme = :programme
            order by m.heldOn desc, b.name""")
    List<MeetingRow> rows(String programme);
}
