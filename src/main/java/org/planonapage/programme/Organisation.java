package org.planonapage.programme;

import java.util.List;

/**
 * All that the organisation's screen shows.
 *
 * @param units the authority with its parts; empty when the programme has published none
 * @param posts by title
 * @param bodies by name
 * @param meetings newest first
 */
public record Organisation(
        ProgrammeCard programme,
        List<UnitTree> units,
        List<PostRow> posts,
        List<BodyRow> bodies,
        List<MeetingRow> meetings) {}
