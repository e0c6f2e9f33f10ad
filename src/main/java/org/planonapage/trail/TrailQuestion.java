package org.planonapage.trail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the trail.
 *
 * @param from the first day, {@link LocalDate#MIN} for the beginning of the record, or null for the day after the last
 *     meeting, and of one thing for the beginning
 * @param to the last day, or null for the reading date; a later day than the one that is read counts as that
 * @param person the account whose changes are asked for, or null for everybody's
 * @param table the pack's table whose changes are asked for, or null for all
 * @param thing what they concern ("risk:R3"), or null for anything
 * @param act the key of the one act that is opened, or null for the list
 * @param page from 1
 */
public record TrailQuestion(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String person,
        @Nullable String table,
        @Nullable String thing,
        @Nullable String act,
        int page) {}
