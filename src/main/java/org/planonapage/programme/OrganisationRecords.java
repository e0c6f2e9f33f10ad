package org.planonapage.programme;

import java.util.List;
import org.planonapage.links.ProgrammeId;
import org.springframework.stereotype.Component;

/** The rows that make up an organisation, each sort in one query. */
@Component
class OrganisationRecords {

    private final UnitRepository units;
    private final PostRepository posts;
    private final BodyRepository bodies;
    private final RemitRepository remits;
    private final MeetingRepository meetings;

    OrganisationRecords(
            UnitRepository units,
            PostRepository posts,
            BodyRepository bodies,
            RemitRepository remits,
            MeetingRepository meetings) {
        this.units = units;
        this.posts = posts;
        this.bodies = bodies;
        this.remits = remits;
        this.meetings = meetings;
    }

    List<UnitRow> units(ProgrammeId programme) {
        return units.findByProgrammeOrderByName(programme.value()).stream()
                .map(Unit::row)
                .toList();
    }

    List<PostRow> posts(ProgrammeId programme) {
        return posts.rows(programme.value());
    }

    List<Body> bodies(ProgrammeId programme) {
        return bodies.findByProgrammeOrderByName(programme.value());
    }

    List<Remit> remits(ProgrammeId programme) {
        return remits.findByProgrammeOrderBySinceAscId(programme.value());
    }

    List<MeetingRow> meetings(ProgrammeId programme) {
        return meetings.rows(programme.value());
    }
}
