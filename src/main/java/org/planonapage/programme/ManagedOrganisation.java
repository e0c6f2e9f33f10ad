package org.planonapage.programme;

import java.util.List;

/**
 * An organisation as those see it who keep it.
 *
 * @param council whose it is
 * @param closed whether the programme is closed, so that nothing of it is written any more
 * @param units by name
 * @param posts by title
 * @param bodies by name, without their remits
 * @param meetings newest first
 */
public record ManagedOrganisation(
        String council,
        boolean closed,
        List<UnitRow> units,
        List<PostRow> posts,
        List<BodyRow> bodies,
        List<MeetingRow> meetings) {}
