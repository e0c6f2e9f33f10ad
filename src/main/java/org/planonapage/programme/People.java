package org.planonapage.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.planonapage.security.AccountRights;
import org.planonapage.security.AccountState;
import org.planonapage.security.Username;
import org.planonapage.security.Viewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has which role in a programme, and who holds which of its posts. It is always of today, also when the past is read. */
@Service
@Transactional
public class People {

    private final PeopleRows rows;
    private final OrganisationRecords organisation;
    private final RoleGrants grants;
    private final PostHoldings holdings;
    private final AccountRights accounts;
    private final Rights rights;
    private final Clock clock;

    People(
            PeopleRows rows,
            OrganisationRecords organisation,
            RoleGrants grants,
            PostHoldings holdings,
            AccountRights accounts,
            Rights rights,
            Clock clock) {
        this.rows = rows;
        this.organisation = organisation;
        this.grants = grants;
        this.holdings = holdings;
        this.accounts = accounts;
        this.rights = rights;
        this.clock = clock;
    }

    /** All who have a role, and the posts. */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.keeps(#programme)")
    public PeoplePage of(ProgrammeId programme) {
        List<PostRow> posts = organisation.of(programme).posts();
        List<PeopleRows.Held> held = rows.held(programme);
        LocalDate today = today();
        Set<String> filled = held.stream()
                .map(PeopleRows.Held::post)
                .filter(post -> !post.since().isAfter(today))
                .map(Person.HeldPost::code)
                .collect(toSet());
        return new PeoplePage(
                people(rows.granted(programme), held),
                posts,
                posts.stream().filter(post -> !filled.contains(post.code())).toList());
    }

    private static List<Person> people(List<PeopleRows.Granted> granted, List<PeopleRows.Held> held) {
        Map<String, List<Person.HeldPost>> posts =
                held.stream().collect(groupingBy(PeopleRows.Held::username, mapping(PeopleRows.Held::post, toList())));
        Map<String, List<PeopleRows.Granted>> byAccount = granted.stream()
                .collect(groupingBy(each -> each.account().username().value(), LinkedHashMap::new, toList()));
        return byAccount.values().stream()
                .map(each -> new Person(
                        each.getFirst().account(),
                        each.stream().map(PeopleRows.Granted::role).toList(),
                        posts.getOrDefault(each.getFirst().account().username().value(), List.of())))
                .toList();
    }

    /** In which programmes an account has which roles and posts, by the programme's short name. */
    @Transactional(readOnly = true)
    @PreAuthorize("@accountRights.administers()")
    public Map<String, Person> partsOf(Username account) {
        Map<String, List<PeopleRows.Held>> held =
                rows.held(account).stream().collect(groupingBy(PeopleRows.Held::programme));
        Map<String, Person> parts = new LinkedHashMap<>();
        rows.granted(account).stream()
                .collect(groupingBy(PeopleRows.Granted::programme, LinkedHashMap::new, toList()))
                .forEach((programme, granted) -> parts.put(
                        programme,
                        people(granted, held.getOrDefault(programme, List.of())).getFirst()));
        return parts;
    }

    /**
     * Gives an account a role, unless it has it.
     *
     * <p>The administrator appoints the first manager, who does the rest. An account that somebody outside the programme
     * invited is not trusted: whoever saw its link may have chosen the password.
     *
     * @throws RefusedException when there is no such account, or it is not for the viewer to appoint it
     */
    @PreAuthorize("@rights.keeps(#programme)")
    public void appoint(ProgrammeId programme, Username account, Role role) {
        if (!rows.isAccount(account)) {
            throw new RefusedException("There is no account “" + account + "”; invite the person first.");
        }
        refuseAdministratorsOwn(programme, account, role);
        rows.strangerWhoInvited(account, programme).ifPresent(inviter -> {
            throw new RefusedException("“" + account + "” was invited by “" + inviter
                    + "”, who is no manager here and has seen the link. Ask the administrator to send the person a new link"
                    + " first.");
        });
        grants.give(account, role, programme, viewer());
    }

    private void refuseAdministratorsOwn(ProgrammeId programme, Username account, Role role) {
        if (rights.manages(programme)) {
            return;
        }
        boolean managed = rows.granted(programme).stream()
                .anyMatch(each ->
                        each.role().role() == Role.MANAGER && each.account().state() != AccountState.DISABLED);
        if (managed || role != Role.MANAGER) {
            throw new RefusedException(
                    managed
                            ? "This programme has a manager, who gives out its roles. Ask the manager."
                            : "Appoint a manager first. The manager gives out the other roles.");
        }
        if (account.value().equals(viewer())) {
            throw new RefusedException("You cannot appoint yourself. Appoint someone else as manager.");
        }
    }

    /**
     * Takes a role away; with the last one go the posts.
     *
     * @throws RefusedException when the programme would be left without a manager, unless by the administrator
     */
    @PreAuthorize("@rights.keeps(#programme)")
    public void dismiss(ProgrammeId programme, Username account, Role role) {
        List<PeopleRows.Granted> granted = rows.granted(programme);
        refuseLastManager(granted, account, role);
        grants.withdraw(account, role, programme, viewer());
        boolean stays = granted.stream()
                .anyMatch(each ->
                        each.account().username().equals(account) && each.role().role() != role);
        if (!stays) {
            rows.held(programme).stream()
                    .filter(held -> held.username().equals(account.value()))
                    .forEach(held -> holdings.withdraw(account, held.post().code(), programme));
        }
    }

    private void refuseLastManager(List<PeopleRows.Granted> granted, Username account, Role role) {
        boolean another = granted.stream()
                .anyMatch(each -> each.role().role().has(Right.MANAGE)
                        && !each.account().username().equals(account));
        if (role.has(Right.MANAGE) && !another && !accounts.administers()) {
            throw new RefusedException(
                    "A programme keeps at least one manager; appoint another first, or ask the administrator.");
        }
    }

    /**
     * Gives a post to an account that has a role in the programme, from a day on.
     *
     * @throws RefusedException when there is no such post, or the account has no role
     */
    @PreAuthorize("@rights.keeps(#programme)")
    public void give(ProgrammeId programme, Username account, String post, LocalDate since) {
        if (organisation.of(programme).posts().stream()
                .noneMatch(each -> each.code().equals(post))) {
            throw new RefusedException("There is no post “" + post + "” in this programme.");
        }
        if (rows.granted(programme).stream()
                .noneMatch(each -> each.account().username().equals(account))) {
            throw new RefusedException(
                    "Only who has a role in the programme can hold a post; give “" + account + "” a role first.");
        }
        holdings.give(account, post, since, programme);
    }

    /** Takes a post from an account, if it holds it. */
    @PreAuthorize("@rights.keeps(#programme)")
    public void relieve(ProgrammeId programme, Username account, String post) {
        holdings.withdraw(account, post, programme);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.LONDON);
    }

    private static String viewer() {
        return Viewer.current().map(Viewer::username).orElseThrow();
    }
}
