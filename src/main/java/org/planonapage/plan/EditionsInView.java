package org.planonapage.plan;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.AsAt;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.Kept;
import org.planonapage.programme.MeetingRow;
import org.planonapage.programme.Moments;
import org.planonapage.programme.PostRow;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.Rights;
import org.springframework.stereotype.Component;

/** The editions that the reader may see, and what one of them holds. */
@Component
class EditionsInView {

    private static final int EDITIONS = 100;

    /** An edition with 5,000 judgements takes about a megabyte. */
    private static final int RECORDS = 30;

    private final PlanRepository plan;
    private final Programmes programmes;
    private final Rights rights;
    private final Kept<List<EditionRow>> editions;
    private final Kept<EditionRecords> records;

    EditionsInView(PlanRepository plan, Programmes programmes, Rights rights, Moments moments) {
        this.plan = plan;
        this.programmes = programmes;
        this.rights = rights;
        this.editions = moments.keeping(EDITIONS);
        this.records = moments.keeping(RECORDS);
    }

    /** Newest first; empty when no plan was published. */
    List<EditionRow> of(ProgrammeCard programme) {
        return editions.of(programme.id(), () -> read(programme));
    }

    private List<EditionRow> read(ProgrammeCard programme) {
        Map<Long, String> bodies = programmes.bodyNames(programme.id());
        List<EditionRow> all = plan.findByProgramme(programme.id().value()).stream()
                .map(edition -> edition.row(bodies))
                .toList();
        return EditionChoice.visible(all, programme.readingDate(), rights.readsUnpublished(programme.id()));
    }

    /**
     * The edition to show, or empty when there is no plan.
     *
     * @param code of the chosen one, or null for the one that is shown unless another is chosen
     * @throws UnknownEditionException when none of {@code visible} has that code
     */
    static Optional<EditionRow> choose(List<EditionRow> visible, @Nullable String code) {
        if (code == null) {
            return EditionChoice.byDefault(visible);
        }
        return Optional.of(visible.stream()
                .filter(edition -> edition.code().equals(code))
                .findAny()
                .orElseThrow(() -> new UnknownEditionException(code)));
    }

    /** Its themes, actions and judgements on the reading date. */
    EditionRecords records(ProgrammeCard programme, EditionRow edition) {
        return records.of(
                programme.id(),
                new Asked(edition.id()),
                () -> EditionRecords.read(plan, edition, posts(programme.id()), programme, lastMeeting(programme)));
    }

    private record Asked(long edition) {}

    List<String> ambitions(EditionRow edition) {
        return plan.ambitions(edition.id()).stream().map(Ambition::text).toList();
    }

    List<MilestoneRow> milestones(EditionRow edition) {
        return plan.milestones(edition.id()).stream().map(Milestone::row).toList();
    }

    /** Whether the reader may write that edition now, or begin one where it is null. */
    boolean isEditable(ProgrammeCard programme, @Nullable EditionRow edition) {
        return programme.closedOn() == null
                && AsAt.current().isEmpty()
                && (edition == null || edition.status() != EditionStatus.ENDED)
                && rights.manages(programme.id());
    }

    /** The actions of the {@code visible} editions that an action came from, in the order of the record. */
    List<OriginRow> origins(ProgrammeCard programme, List<EditionRow> visible, long action) {
        List<ActionOrigin> origins = plan.originsOf(action);
        if (origins.isEmpty()) {
            return List.of();
        }
        Map<Long, EditionRow> editions = visible.stream().collect(toMap(EditionRow::id, edition -> edition));
        Map<Long, Action> from =
                plan
                        .actionsById(
                                programme.id().value(),
                                origins.stream().map(ActionOrigin::fromActionId).toList())
                        .stream()
                        .filter(one -> editions.containsKey(one.editionId()))
                        .collect(toMap(Action::id, one -> one));
        return origins.stream()
                .filter(origin -> from.containsKey(origin.fromActionId()))
                .map(origin -> {
                    Action before = Objects.requireNonNull(from.get(origin.fromActionId()));
                    EditionRow edition = Objects.requireNonNull(editions.get(before.editionId()));
                    return new OriginRow(
                            origin.kind(),
                            before.card(new PlanReferences.InView(edition.code(), false)),
                            edition.name());
                })
                .toList();
    }

    /** The titles of the programme's posts by id. */
    Map<Long, String> posts(ProgrammeId programme) {
        return programmes.posts(programme).stream().collect(toMap(PostRow::id, PostRow::title));
    }

    /** The last meeting before the reading date, against which movement is shown; null when there was none. */
    @Nullable
    LocalDate lastMeeting(ProgrammeCard programme) {
        return MeetingRow.lastBefore(programmes.meetings(programme.id()), programme.readingDate());
    }
}
