package org.planonapage.trail;

import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.PastTurn;
import org.planonapage.links.ReferenceCard;

/**
 * What happened to one row.
 *
 * @param turn from what to what
 * @param card the title and address of what it belongs to, or null where it is not on record or has no page
 */
public record TrailTurn(PastTurn turn, @Nullable ReferenceCard card) {}
