package org.planonapage.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what an action is found at an earlier day: itself, or what it came from.
 *
 * @param edition the code of the edition that shows it now, or null without a plan
 * @param actions the ids of the action and of all that it came from; empty where there is no such action
 */
public record ActionAncestry(@Nullable String edition, Set<Long> actions) {

    static final ActionAncestry NONE = new ActionAncestry(null, Set.of());

    public ActionAncestry {
        actions = Set.copyOf(actions);
    }
}
