package org.planonapage.programme;

import java.time.LocalDate;
import java.util.List;
import org.planonapage.security.AccountRow;

/**
 * Somebody with a role in a programme.
 *
 * @param roles at least one, each with the day since when
 * @param posts those that the account holds, or will; empty for none
 */
public record Person(AccountRow account, List<HeldRole> roles, List<HeldPost> posts) {

    /** A role, since a day. */
    public record HeldRole(Role role, LocalDate since) {}

    /**
     * A post, from a day on, which may lie ahead.
     *
     * @param title "Head of Fieldwork"
     */
    public record HeldPost(String code, String title, LocalDate since) {}
}
