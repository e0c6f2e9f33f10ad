package org.planonapage.plan;

/**
 * Where a theme or an action stands after it was moved.
 *
 * @param number "2.3"
 * @param place 1 for the first
 * @param of how many there are
 */
public record Moved(String number, int place, int of) {}
