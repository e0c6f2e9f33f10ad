package org.planonapage.round;

import org.jspecify.annotations.Nullable;

/**
 * A form that somebody has to fill in before a meeting.
 *
 * @param path where it is filled in, below the programme
 * @param kind what it is: "Judgement", "Risk review", "Figure"
 * @param title what it is about: "4.10 Permanency plans"
 * @param ownerCode the code of the post that owes it, or null when nobody does
 * @param owner the title of that post, or null
 */
public record Owed(
        String path,
        String kind,
        String title,
        @Nullable String ownerCode,
        @Nullable String owner) {}
