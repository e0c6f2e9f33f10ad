package org.planonapage.history;

/**
 * The identity of a change: one act of one person, or one import.
 *
 * @param value the id that every row written by it carries
 */
public record ChangeId(long value) {}
