package org.planonapage.attention;

import org.planonapage.links.Reference;

/**
 * That a rule speaks of a thing.
 *
 * @param about the thing
 * @param reason why, with the figures: "green, while Assessments in time is 88.8% against at least 95%"
 * @param question what a member could ask
 */
public record Raised(Rule rule, Reference about, String reason, String question) {}
