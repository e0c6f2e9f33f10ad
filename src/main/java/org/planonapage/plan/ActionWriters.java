package org.planonapage.plan;

import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.OwnPosts;
import org.planonapage.programme.Right;
import org.planonapage.programme.Rights;
import org.springframework.stereotype.Component;

/**
 * Who may judge an action: whoever manages the programme may all, a lead those of the posts that the account holds.
 * Services ask by {@code @PreAuthorize("@actionWriters.writes(#programme, #reference)")}.
 */
@Component("actionWriters")
class ActionWriters {

    private final Rights rights;
    private final OwnPosts posts;
    private final PlanRepository plan;

    ActionWriters(Rights rights, OwnPosts posts, PlanRepository plan) {
        this.rights = rights;
        this.posts = posts;
        this.plan = plan;
    }

    /** Whether the viewer may judge the action of that reference, in whichever edition a post of the viewer's leads it. */
    public boolean writes(ProgrammeId programme, String reference) {
        return rights.manages(programme)
                || (rights.has(Right.WRITE_OWN_ACTIONS, programme)
                        && plan.leads(programme.value(), reference).stream()
                                .anyMatch(posts.codes(programme)::contains));
    }
}
