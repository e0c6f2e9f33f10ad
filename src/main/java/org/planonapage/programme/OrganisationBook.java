package org.planonapage.programme;

import java.util.List;
import java.util.Map;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Outcome;
import org.planonapage.drafts.Submissions;
import org.planonapage.exchange.Entries;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.Mistake;
import org.planonapage.exchange.ProgrammeTurn;
import org.planonapage.links.ProgrammeId;
import org.planonapage.security.Viewer;
import org.planonapage.ui.NothingThereException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisation of a programme as those who keep it write it: units, posts, bodies and their meetings. */
@Service
public class OrganisationBook {

    private final ProgrammeRepository programmes;
    private final OrganisationRecords organisation;
    private final PeopleRows people;
    private final Submissions submissions;
    private final Entries entries;
    private final ProgrammeTurn turn;

    OrganisationBook(
            ProgrammeRepository programmes,
            OrganisationRecords organisation,
            PeopleRows people,
            Submissions submissions,
            Entries entries,
            ProgrammeTurn turn) {
        this.programmes = programmes;
        this.organisation = organisation;
        this.people = people;
        this.submissions = submissions;
        this.entries = entries;
        this.turn = turn;
    }

    /**
     * All that can be changed.
     *
     * @throws UnknownProgrammeException when there is no such programme
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.keeps(#programme)")
    public ManagedOrganisation organisation(ProgrammeId programme) {
        Programme known = find(programme);
        OrganisationRecords.Rows rows = organisation.of(programme);
        return new ManagedOrganisation(
                known.council(),
                known.closedOn() != null,
                rows.units(),
                rows.posts(),
                rows.bodies().stream().map(body -> body.row(List.of())).toList(),
                rows.meetings());
    }

    /**
     * What the form of a part says now.
     *
     * @param address of the part, as {@link OrganisationPart#address} makes it; empty for a new one
     * @throws NothingThereException with a sentence when there is no such part, or the programme is closed
     */
    @Transactional(readOnly = true)
    @PreAuthorize("@rights.keeps(#programme)")
    public Fields open(ProgrammeId programme, OrganisationPart part, String address) {
        refuseClosed(programme);
        PartForm form = new PartForm(part, part.keyOf(address));
        if (!form.isNew()
                && entries.onRecord(programme).row(part.table(), form.key()).isEmpty()) {
            throw new NothingThereException("There is no such " + part.word() + " in this programme.");
        }
        return submissions.open(FormKeys.of(programme, part, address));
    }

    /** Puts a part on record, unless something is wrong with it or somebody changed it since it was opened. */
    @PreAuthorize("@rights.keeps(#programme)")
    public Outcome save(ProgrammeId programme, OrganisationPart part, String address, Fields read, Fields typed) {
        return turn.run(programme, () -> {
            refuseClosed(programme);
            return submissions.submit(FormKeys.of(programme, part, address), read, typed);
        });
    }

    /**
     * Takes a part off the record of today; its past stays.
     *
     * @throws RefusedException when something on record refers to it, or a person holds the post
     */
    @PreAuthorize("@rights.keeps(#programme)")
    public void remove(ProgrammeId programme, OrganisationPart part, String address) {
        turn.run(programme, () -> removeInTurn(programme, part, address));
    }

    private void removeInTurn(ProgrammeId programme, OrganisationPart part, String address) {
        refuseClosed(programme);
        Map<String, String> key = part.keyOf(address);
        boolean held = part == OrganisationPart.POST
                && people.held(programme).stream()
                        .anyMatch(each -> each.post().code().equals(address));
        if (held) {
            throw new RefusedException("Someone holds this post. Remove them from it first.");
        }
        List<Mistake> mistakes = entries.write(
                programme,
                List.of(Entry.removing(part.table(), key, "")),
                Viewer.current().map(Viewer::username).orElseThrow(),
                "Removed " + part.word() + " " + String.join(", ", key.values()));
        if (!mistakes.isEmpty()) {
            throw new RefusedException(mistakes);
        }
    }

    private void refuseClosed(ProgrammeId programme) {
        if (find(programme).closedOn() != null) {
            throw new NothingThereException(
                    "The programme is closed: it is read, and nothing is written to it any more.");
        }
    }

    private Programme find(ProgrammeId programme) {
        return programmes
                .findByProgramme(programme.value())
                .orElseThrow(() -> UnknownProgrammeException.never(programme));
    }
}
