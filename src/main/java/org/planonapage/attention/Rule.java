package org.planonapage.attention;

/**
 * A rule that raises exceptions.
 *
 * @param code its name in addresses: "target-missed"
 * @param word what it says of a thing, in two to five words: "target missed"
 * @param weight how telling it is, from 1 to 100; the most telling stand first
 */
public record Rule(String code, String word, int weight) {}
