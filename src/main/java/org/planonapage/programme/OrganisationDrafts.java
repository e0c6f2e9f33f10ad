package org.planonapage.programme;

import java.util.List;

/**
 * An organisation as its forms read it.
 *
 * @param council whose it is
 * @param units by name
 * @param posts by title
 * @param bodies by name
 * @param meetings newest first, at most 200
 */
public record OrganisationDrafts(
        String council,
        List<UnitDraft> units,
        List<PostDraft> posts,
        List<BodyDraft> bodies,
        List<MeetingDraft> meetings) {}
