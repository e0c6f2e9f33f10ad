package org.planonapage.plan;

import org.planonapage.drafts.Fields;

/**
 * All that a form of the plan shows.
 *
 * @param now what the record says, in the fields of the form
 * @param choices what its fields can name
 * @param corrects whether a body agreed what is written here, so that a new wording needs its reason
 */
public record PlanPage(PlanItem item, Fields now, PlanChoices choices, boolean corrects) {}
