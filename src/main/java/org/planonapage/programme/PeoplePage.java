package org.planonapage.programme;

import java.util.List;

/**
 * Who has a part in a programme.
 *
 * @param people by name; empty while nobody has a role
 * @param posts all posts on record, by title
 * @param empty the posts that nobody holds today, by title
 */
public record PeoplePage(List<Person> people, List<PostRow> posts, List<PostRow> empty) {}
