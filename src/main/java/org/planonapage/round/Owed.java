package org.planonapage.round;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planonapage.programme.Role;

/**
 * A form that somebody has to fill in before a meeting.
 *
 * @param path where it is filled in, below the programme
 * @param kind what it is: "Judgement", "Risk review", "Figure", "Highlight"
 * @param title what it is about: "4.10 Permanency plans"
 * @param ownerCode the code of the post that owes it, or null when no post does
 * @param owner who owes it, in words: the title of the post, "Data officers"; null when nobody does
 * @param role the role whose holders owe it, where it is no post's; else null
 */
public record Owed(
        String path,
        String kind,
        String title,
        @Nullable String ownerCode,
        @Nullable String owner,
        @Nullable Role role) {

    /**
     * Something that a post owes.
     *
     * @param code of the post, or null when nobody owes it
     * @param post its title, or null
     */
    public static Owed byPost(String path, String kind, String title, @Nullable String code, @Nullable String post) {
        return new Owed(path, kind, title, code, post, null);
    }

    /**
     * Something that whoever has a role owes.
     *
     * @param words for them: "Data officers"
     */
    public static Owed byRole(String path, String kind, String title, Role role, String words) {
        return new Owed(path, kind, title, null, words, role);
    }

    /** Whether somebody with those posts and roles owes it. */
    boolean isBy(Set<String> posts, Collection<Role> roles) {
        return (ownerCode != null && posts.contains(ownerCode)) || (role != null && roles.contains(role));
    }
}
