package org.planonapage.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planonapage.history.Snapshots;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.OwnPosts;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.Rights;
import org.planonapage.programme.Role;
import org.planonapage.quantity.Dates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the reader still owes to the round that is open, for what stands around every page and for reminders. */
@Service
@Transactional(readOnly = true)
public class OwnDues {

    private final RoundForms forms;
    private final RoundLines lines;
    private final Programmes programmes;
    private final Rights rights;
    private final OwnPosts posts;
    private final ReminderDays days;
    private final Clock clock;

    OwnDues(
            RoundForms forms,
            RoundLines lines,
            Programmes programmes,
            Rights rights,
            OwnPosts posts,
            ReminderDays days,
            Clock clock) {
        this.forms = forms;
        this.lines = lines;
        this.programmes = programmes;
        this.rights = rights;
        this.posts = posts;
        this.days = days;
        this.clock = clock;
    }

    private record Asked(ProgrammeId programme) {}

    /** How much it is; empty where it is nothing. Three statements at most once the next change has been read. */
    @PreAuthorize("@rights.readsUnpublished(#programme)")
    public Optional<Due> due(ProgrammeId programme) {
        return Snapshots.once(
                new Asked(programme),
                () -> forms.open(programme)
                        .map(round -> due(round, owing(programme, round).size()))
                        .filter(due -> due.things() > 0));
    }

    private Due due(Round round, int things) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.LONDON);
        return new Due(round, things, today, days.lastBy(today, round.dueOn()).isPresent());
    }

    /** What it is, in words: "Judgement: 4.10 Permanency plans"; empty where it is nothing. */
    @PreAuthorize("@rights.readsUnpublished(#programme)")
    public List<String> inWords(ProgrammeId programme) {
        return forms.open(programme).map(round -> owing(programme, round)).orElse(List.of()).stream()
                .map(owed -> owed.kind() + ": " + owed.title())
                .toList();
    }

    private List<Owed> owing(ProgrammeId programme, Round round) {
        Set<String> own = posts.codes(programme);
        Set<Role> roles = rights.roles(programme);
        Set<String> handedIn = forms.handedIn(round);
        return lines.owed(programmes.card(programme), round).stream()
                .filter(one -> one.isBy(own, roles) && !handedIn.contains(one.path()))
                .toList();
    }
}
