package org.planonapage.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.planonapage.history.AsAt;
import org.planonapage.links.Links;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.Reference;
import org.planonapage.links.ReferenceCard;
import org.planonapage.quantity.Dates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programmes on record, each with its organisation. */
@Service
@Transactional(readOnly = true)
public class Programmes {

    private static final int KEPT = 100;

    private final ProgrammeRepository programmes;
    private final OrganisationRecords organisation;
    private final Links links;
    private final Rights rights;
    private final Clock clock;
    private final Kept<ProgrammeCard> cards;
    private final Kept<Organisation> organisations;

    Programmes(
            ProgrammeRepository programmes,
            OrganisationRecords organisation,
            Links links,
            Rights rights,
            Moments moments,
            Clock clock) {
        this.programmes = programmes;
        this.organisation = organisation;
        this.links = links;
        this.rights = rights;
        this.clock = clock;
        this.cards = moments.keeping(KEPT);
        this.organisations = moments.keeping(KEPT);
    }

    /** The programmes that the viewer may read and that are on record on the day that is read, by title; empty when there is none. */
    @PreAuthorize("isAuthenticated()")
    public List<ProgrammeCard> readable() {
        List<String> names = rights.readable().stream().map(ProgrammeId::value).toList();
        return names.isEmpty()
                ? List.of()
                : programmes.findByProgrammeInOrderByCouncilAscTitleAsc(names).stream()
                        .map(this::card)
                        .toList();
    }

    /**
     * A programme's facts.
     *
     * @throws UnknownProgrammeException with a sentence when there is none, or not yet on the day that is read
     */
    @PreAuthorize("@rights.reads(#programme)")
    public ProgrammeCard card(ProgrammeId programme) {
        return cards.of(programme, () -> card(find(programme)));
    }

    /**
     * The day that rules about time take: the day that is read as at, else the day on which the programme closed, else
     * today in London.
     *
     * @throws UnknownProgrammeException as {@link #card}
     */
    @PreAuthorize("@rights.reads(#programme)")
    public LocalDate readingDate(ProgrammeId programme) {
        return card(programme).readingDate();
    }

    /** The units, by name; empty when none was published. */
    @PreAuthorize("@rights.reads(#programme)")
    public List<UnitRow> units(ProgrammeId programme) {
        return organisation.of(programme).units();
    }

    /** The names of the bodies by id; empty when none was published. */
    @PreAuthorize("@rights.reads(#programme)")
    public Map<Long, String> bodyNames(ProgrammeId programme) {
        return organisation.of(programme).bodies().stream().collect(toMap(Body::id, Body::name));
    }

    /** The bodies that oversee one thing, or did, or will; the earliest first, empty when nothing was published. */
    @PreAuthorize("@rights.reads(#programme)")
    public List<Overseer> overseers(ProgrammeId programme, Reference about) {
        Map<Long, String> names = bodyNames(programme);
        return organisation.of(programme).remits().stream()
                .filter(remit -> remit.about().equals(about))
                .map(remit -> remit.overseer(Objects.requireNonNull(names.get(remit.bodyId()))))
                .toList();
    }

    /** The bodies that have each thing of a kind in their remit, by the thing's id, in two queries; without those that are in none. */
    @PreAuthorize("@rights.reads(#programme)")
    public Map<Long, List<Overseer>> overseersOfAll(ProgrammeId programme, String kind) {
        Map<Long, String> names = bodyNames(programme);
        return organisation.of(programme).remits().stream()
                .filter(remit -> remit.about().kind().equals(kind))
                .collect(groupingBy(
                        remit -> remit.about().id(),
                        mapping(remit -> remit.overseer(Objects.requireNonNull(names.get(remit.bodyId()))), toList())));
    }

    /** The posts, by title; empty when none was published. */
    @PreAuthorize("@rights.reads(#programme)")
    public List<PostRow> posts(ProgrammeId programme) {
        return organisation.of(programme).posts();
    }

    /** The meetings of all bodies, newest first; empty when none was published. */
    @PreAuthorize("@rights.reads(#programme)")
    public List<MeetingRow> meetings(ProgrammeId programme) {
        return organisation.of(programme).meetings();
    }

    /**
     * All that the organisation's screen shows.
     *
     * @throws UnknownProgrammeException as {@link #card}
     */
    @PreAuthorize("@rights.reads(#programme)")
    public Organisation organisation(ProgrammeId programme) {
        return organisations.of(
                programme,
                () -> new Organisation(
                        card(programme),
                        UnitTree.of(units(programme)),
                        posts(programme),
                        bodies(programme),
                        meetings(programme)));
    }

    private List<BodyRow> bodies(ProgrammeId programme) {
        List<Remit> remits = organisation.of(programme).remits();
        Map<Reference, ReferenceCard> cards =
                links.cards(programme, remits.stream().map(Remit::about).toList());
        Map<Long, List<RemitRow>> byBody = remits.stream()
                .filter(remit -> cards.containsKey(remit.about()))
                .collect(groupingBy(
                        Remit::bodyId,
                        mapping(remit -> remit.row(Objects.requireNonNull(cards.get(remit.about()))), toList())));
        return organisation.of(programme).bodies().stream()
                .map(body -> body.row(byBody.getOrDefault(body.id(), List.of())))
                .toList();
    }

    private Programme find(ProgrammeId programme) {
        return programmes.findByProgramme(programme.value()).orElseThrow(() -> unknown(programme));
    }

    private UnknownProgrammeException unknown(ProgrammeId programme) {
        return programmes
                .firstRecord(programme.value())
                .map(first -> UnknownProgrammeException.before(
                        first.getCouncil(),
                        LocalDate.ofInstant(Instant.ofEpochSecond(first.getEpochSecond()), Dates.LONDON)))
                .orElseGet(() -> UnknownProgrammeException.never(programme));
    }

    private ProgrammeCard card(Programme programme) {
        return programme.card(readingDate(programme));
    }

    private LocalDate readingDate(Programme programme) {
        LocalDate closed = programme.closedOn();
        return AsAt.current()
                .map(AsAt::date)
                .orElseGet(() -> closed != null ? closed : LocalDate.ofInstant(clock.instant(), Dates.LONDON));
    }
}
