package org.planonapage.risk;

/**
 * A step of likelihood or of impact.
 *
 * @param label in the council's own words: "Almost certain"
 * @param weight what it counts in a score
 */
public record Level(String label, int weight) {}
