package org.planonapage.plan.ui;

import org.planonapage.drafts.Drafts;
import org.planonapage.plan.PlanEditing;
import org.planonapage.ui.Live;
import org.springframework.stereotype.Component;

/**
 * What a page of the plan needs while its Edit switch is on.
 *
 * @param editing writes
 * @param drafts keeps what is typed
 * @param live tells what others write
 */
@Component
record EditTools(PlanEditing editing, Drafts drafts, Live live) {}
