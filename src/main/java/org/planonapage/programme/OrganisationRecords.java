package org.planonapage.programme;

import java.util.List;
import org.planonapage.links.ProgrammeId;
import org.springframework.stereotype.Component;

/** The rows that make up an organisation, each sort in one query, kept for a moment. */
@Component
class OrganisationRecords {

    private static final int KEPT = 100;

    /**
     * All of a programme's.
     *
     * @param units by name
     * @param posts by title
     * @param bodies by name
     * @param remits the earliest first
     * @param meetings the latest first
     */
    record Rows(
            List<UnitRow> units,
            List<PostRow> posts,
            List<Body> bodies,
            List<Remit> remits,
            List<MeetingRow> meetings) {}

    private final UnitRepository units;
    private final PostRepository posts;
    private final BodyRepository bodies;
    private final RemitRepository remits;
    private final MeetingRepository meetings;
    private final Kept<Rows> kept;

    OrganisationRecords(
            UnitRepository units,
            PostRepository posts,
            BodyRepository bodies,
            RemitRepository remits,
            MeetingRepository meetings,
            Moments moments) {
        this.units = units;
        this.posts = posts;
        this.bodies = bodies;
        this.remits = remits;
        this.meetings = meetings;
        this.kept = moments.keeping(KEPT);
    }

    Rows of(ProgrammeId programme) {
        return kept.of(programme, () -> read(programme.value()));
    }

    private Rows read(String programme) {
        return new Rows(
                units.findByProgrammeOrderByName(programme).stream()
                        .map(Unit::row)
                        .toList(),
                posts.rows(programme),
                bodies.findByProgrammeOrderByName(programme),
                remits.findByProgrammeOrderBySinceAscId(programme),
                meetings.rows(programme));
    }
}
