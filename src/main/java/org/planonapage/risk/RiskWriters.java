package org.planonapage.risk;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.OwnPosts;
import org.planonapage.programme.Right;
import org.planonapage.programme.Rights;
import org.springframework.stereotype.Component;

/**
 * Who may write a risk: whoever manages the programme may all, a risk owner those of the posts that the account holds.
 * Services ask by {@code @PreAuthorize("@riskWriters.writes(#programme, #reference)")}.
 */
@Component("riskWriters")
class RiskWriters {

    private final Rights rights;
    private final OwnPosts posts;
    private final RiskRepository risks;

    RiskWriters(Rights rights, OwnPosts posts, RiskRepository risks) {
        this.rights = rights;
        this.posts = posts;
        this.risks = risks;
    }

    /** Whether the viewer may write the risk; of a risk that there is not, whether one of the viewer's could be it. */
    public boolean writes(ProgrammeId programme, String reference) {
        if (rights.manages(programme)) {
            return true;
        }
        return rights.has(Right.WRITE_OWN_RISKS, programme)
                && risks.ownerCode(programme.value(), reference)
                        .map(owner -> posts.codes(programme).contains(owner))
                        .orElse(false);
    }

    /** Whether the viewer may write all risks. */
    boolean manages(ProgrammeId programme) {
        return rights.manages(programme);
    }

    /** Whether the viewer may put a new risk on record: who manages the programme, and a risk owner who holds a post. */
    public boolean adds(ProgrammeId programme) {
        return rights.manages(programme) || !ownPosts(programme).isEmpty();
    }

    /** The codes of the posts that may own a risk which the viewer puts on record, or null for all. */
    @Nullable
    Set<String> postsForNew(ProgrammeId programme) {
        return rights.manages(programme) ? null : ownPosts(programme);
    }

    /** The codes of the posts whose risks the viewer may write as their owner; empty for whoever has no such right. */
    Set<String> ownPosts(ProgrammeId programme) {
        return rights.has(Right.WRITE_OWN_RISKS, programme) ? posts.codes(programme) : Set.of();
    }
}
