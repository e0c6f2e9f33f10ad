package org.planonapage.plan;

import org.planonapage.links.ReferenceCard;

/**
 * Where an action came from.
 *
 * @param kind how
 * @param from the action of an earlier edition
 * @param edition the name of that edition
 */
public record OriginRow(OriginKind kind, ReferenceCard from, String edition) {}
