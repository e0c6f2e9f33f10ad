package org.planonapage.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /**
     * Whether the viewer may judge the action of that reference: a lead where a post of the viewer's leads it in the
     * edition that is judged, which is the one in force.
     */
    public boolean writes(ProgrammeId programme, String reference) {
        return rights.manages(programme)
                || (rights.has(Right.WRITE_OWN_ACTIONS, programme)
                        && leads(programme, reference).anyMatch(posts.codes(programme)::contains));
    }

    /** Whether the viewer may judge in the name of a post: a manager of any, a lead of those that the account holds. */
    boolean judgesAs(ProgrammeId programme, String post) {
        return rights.manages(programme) || posts.codes(programme).contains(post);
    }

    private Stream<String> leads(ProgrammeId programme, String reference) {
        List<EditionRow> editions = plan.findByProgramme(programme.value()).stream()
                .map(edition -> edition.row(Map.of()))
                .toList();
        return EditionChoice.byDefault(editions).stream()
                .flatMap(edition -> plan.leads(edition.id(), reference).stream());
    }
}
