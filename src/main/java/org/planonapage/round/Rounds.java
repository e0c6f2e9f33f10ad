package org.planonapage.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planonapage.drafts.Submissions;
import org.planonapage.exchange.Mistake;
import org.planonapage.exchange.ProgrammeTurn;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.MeetingRow;
import org.planonapage.programme.Organisation;
import org.planonapage.programme.OwnPosts;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.Right;
import org.planonapage.programme.Rights;
import org.planonapage.programme.Role;
import org.planonapage.quantity.Dates;
import org.planonapage.round.RoundForms.Stored;
import org.planonapage.security.Viewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of a programme: at most one is open. */
@Service
public class Rounds {

    private final RoundForms forms;
    private final Submissions submissions;
    private final RoundLines lines;
    private final Programmes programmes;
    private final Rights rights;
    private final OwnPosts posts;
    private final ReminderLog reminders;
    private final ProgrammeTurn turn;
    private final Clock clock;

    Rounds(
            RoundForms forms,
            Submissions submissions,
            RoundLines lines,
            Programmes programmes,
            Rights rights,
            OwnPosts posts,
            ReminderLog reminders,
            ProgrammeTurn turn,
            Clock clock) {
        this.forms = forms;
        this.submissions = submissions;
        this.lines = lines;
        this.programmes = programmes;
        this.rights = rights;
        this.posts = posts;
        this.reminders = reminders;
        this.turn = turn;
        this.clock = clock;
    }

    /** The round that is open with all that the reader may see of it. Members see none: they read what is published. */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.readsUnpublished(#programme)")
    public RoundSheet sheet(ProgrammeId programme) {
        Organisation organisation = programmes.organisation(programme);
        ProgrammeCard card = organisation.programme();
        Optional<Round> open = forms.open(programme);
        boolean names = rights.has(Right.READ_NAMES, programme);
        List<RoundLine> all = open.map(round -> lines.of(card, round)).orElse(List.of()).stream()
                .map(line -> names ? line : line.withoutName())
                .toList();
        Set<String> own = posts.codes(programme);
        Set<Role> roles = rights.roles(programme);
        return new RoundSheet(
                card,
                open.orElse(null),
                all.stream().filter(line -> line.owed().isBy(own, roles)).toList(),
                all,
                rights.manages(programme) && card.closedOn() == null,
                open.flatMap(reminders::inWords).orElse(""),
                toCome(organisation.meetings()),
                organisation.bodies());
    }

    private List<MeetingRow> toCome(List<MeetingRow> meetings) {
        return meetings.stream()
                .filter(meeting -> !meeting.heldOn().isBefore(today()))
                .sorted(Comparator.comparing(MeetingRow::heldOn))
                .toList();
    }

    /**
     * Opens a round.
     *
     * @param body the code of the body that meets
     * @param dueOn by when everything is to be handed in
     * @param note a word to those who owe something; may be blank
     * @throws RoundRefusedException with a sentence when one is open, or a day is missing or in the wrong order
     */
    @PreAuthorize("@rights.manages(#programme)")
    public void open(
            ProgrammeId programme, String body, @Nullable LocalDate meetingOn, @Nullable LocalDate dueOn, String note) {
        Organisation organisation = programmes.organisation(programme);
        String name = organisation.bodies().stream()
                .filter(known -> known.code().equals(body))
                .map(known -> known.name())
                .findAny()
                .orElseThrow(() -> new RoundRefusedException("body", "Choose the body that is meeting."));
        if (meetingOn == null || meetingOn.isBefore(today())) {
            throw new RoundRefusedException("meeting", "Enter the date of the meeting. It must be today or later.");
        }
        if (dueOn == null || dueOn.isBefore(today()) || dueOn.isAfter(meetingOn)) {
            throw new RoundRefusedException(
                    "due",
                    "Enter a deadline between today and " + Dates.inWords(meetingOn) + ", the day of the meeting.");
        }
        turn.run(programme, () -> {
            if (forms.open(programme).isPresent()) {
                throw new RoundRefusedException("body", "A round is already open. Publish it before you open another.");
            }
            forms.begin(programme, name, meetingOn, dueOn, note, who());
        });
    }

    /**
     * Sends something back to whoever handed it in.
     *
     * @throws RoundRefusedException with a sentence when the note is blank or nothing was handed in there
     */
    @PreAuthorize("@rights.manages(#programme)")
    public void sendBack(ProgrammeId programme, String path, String note) {
        if (note.isBlank()) {
            throw new RoundRefusedException("note", "Say what needs to change.");
        }
        boolean sent = turn.run(
                programme,
                () -> forms.open(programme)
                        .map(round -> forms.sendBack(round, path, note.strip(), who()))
                        .orElse(false));
        if (!sent) {
            throw new RoundRefusedException("note", "This item is no longer in the round. Refresh the page.");
        }
    }

    /**
     * Puts on record everything that was handed in and not sent back, as one change, and ends the round.
     *
     * @return what stands in the way, by the path of its form, upon which nothing is published; empty when it is done
     */
    @PreAuthorize("@rights.manages(#programme)")
    public List<Mistake> publish(ProgrammeId programme) {
        return turn.run(programme, () -> publishInTurn(programme));
    }

    private List<Mistake> publishInTurn(ProgrammeId programme) {
        Round round = forms.open(programme)
                .orElseThrow(() -> new RoundRefusedException("note", "No round is open. It may have been published."));
        Map<String, Stored> all = forms.all(round);
        List<Mistake> mistakes = new ArrayList<>(submissions.publish(
                programme,
                all.values().stream()
                        .filter(stored -> stored.returned() == null)
                        .map(Stored::form)
                        .toList(),
                "Round " + round.inWords()));
        if (mistakes.isEmpty()) {
            forms.end(round, who());
        }
        return mistakes;
    }

    private static String who() {
        return Viewer.current().map(Viewer::username).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.LONDON);
    }
}
