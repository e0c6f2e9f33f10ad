package org.planonapage.plan;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.highlight.HighlightRow;
import org.planonapage.highlight.Highlights;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.Reference;
import org.planonapage.programme.MeetingRow;
import org.planonapage.programme.PostRow;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans on record: what each screen of the plan shows. */
@Service
@Transactional(readOnly = true)
public class Plans {

    private final PlanRepository plan;
    private final Programmes programmes;
    private final Rights rights;
    private final Highlights highlights;
    private final Evidence evidence;

    Plans(PlanRepository plan, Programmes programmes, Rights rights, Highlights highlights, Evidence evidence) {
        this.plan = plan;
        this.programmes = programmes;
        this.rights = rights;
        this.highlights = highlights;
        this.evidence = evidence;
    }

    /**
     * The plan on a page.
     *
     * @param edition the code of the edition to show, or null for the one in force
     * @throws UnknownEditionException when that edition is none, or not for this reader
     */
    @PreAuthorize("@rights.reads(#programme)")
    public PlanOnAPage plan(ProgrammeId programme, @Nullable String edition) {
        ProgrammeCard card = programmes.card(programme);
        List<EditionRow> editions = editions(programme, card);
        Optional<EditionRow> chosen = choose(editions, edition);
        LocalDate lastMeeting = lastMeeting(programme, card.readingDate());
        if (chosen.isEmpty()) {
            return new PlanOnAPage(
                    card, null, 0, List.of(), List.of(), List.of(), notes(programme, List.of()), lastMeeting);
        }
        EditionRow shown = chosen.get();
        EditionRecords records = records(programme, shown, card.readingDate(), lastMeeting);
        return new PlanOnAPage(
                card,
                shown,
                editions.size(),
                plan.ambitions(shown.id()).stream().map(Ambition::text).toList(),
                records.rows(evidence.beneathThemes(programme, records.themes())),
                milestones(shown).stream()
                        .filter(m -> m.themeId() == null && m.actionId() == null)
                        .toList(),
                notes(programme, List.of(shown.id())),
                lastMeeting);
    }

    /** The editions that the reader may see, newest first; empty when no plan was published. */
    @PreAuthorize("@rights.reads(#programme)")
    public Editions editions(ProgrammeId programme) {
        ProgrammeCard card = programmes.card(programme);
        List<EditionRow> visible = editions(programme, card);
        return new Editions(
                card,
                visible,
                EditionChoice.byDefault(visible).map(EditionRow::code).orElse(null));
    }

    /**
     * A theme.
     *
     * @throws UnknownEditionException as {@link #plan}
     * @throws UnknownPlanItemException when the edition has no such theme
     */
    @PreAuthorize("@rights.reads(#programme)")
    public ThemeDetail theme(ProgrammeId programme, @Nullable String edition, String number) {
        PlanOnAPage page = plan(programme, edition);
        EditionRow shown = Optional.ofNullable(page.edition())
                .orElseThrow(() -> UnknownPlanItemException.noPlan(page.programme()));
        ThemeRow theme = page.theme(number)
                .orElseThrow(() -> UnknownPlanItemException.of("theme " + number, shown, page.programme()));
        EditionRecords records = records(programme, shown, page.programme().readingDate(), page.lastMeeting());
        List<Long> actions = theme.actions().stream().map(ActionRow::id).toList();
        return new ThemeDetail(
                page.programme(),
                shown,
                theme,
                records.judgements(),
                milestones(shown).stream()
                        .filter(m -> Long.valueOf(theme.id()).equals(m.themeId()) || actions.contains(m.actionId()))
                        .toList(),
                highlights.about(programme, PlanReferences.THEME, List.of(theme.id())));
    }

    /**
     * An action.
     *
     * @throws UnknownEditionException as {@link #plan}
     * @throws UnknownPlanItemException when the edition has no such action
     */
    @PreAuthorize("@rights.reads(#programme)")
    public ActionDetail action(ProgrammeId programme, @Nullable String edition, String reference) {
        ProgrammeCard card = programmes.card(programme);
        EditionRow shown =
                choose(editions(programme, card), edition).orElseThrow(() -> UnknownPlanItemException.noPlan(card));
        EditionRecords records =
                records(programme, shown, card.readingDate(), lastMeeting(programme, card.readingDate()));
        Action action = records.actions().stream()
                .filter(candidate -> candidate.reference().equals(reference))
                .findAny()
                .orElseThrow(() -> UnknownPlanItemException.of("action " + reference, shown, card));
        ThemeRow theme = records.themes().stream()
                .filter(candidate -> candidate.id() == action.themeId())
                .findAny()
                .orElseThrow(() -> UnknownPlanItemException.of("action " + reference, shown, card))
                .row(List.of(), List.of());
        return new ActionDetail(
                card,
                shown,
                theme,
                records.row(action),
                action.postId() == null ? null : posts(programme).get(action.postId()),
                action.start(),
                action.due(),
                action.lifecycle(),
                action.note(),
                records.judgementsOf(action.id()).reversed(),
                milestones(shown).stream()
                        .filter(m -> Long.valueOf(action.id()).equals(m.actionId()))
                        .toList(),
                evidence.beneathAction(programme, action.id()),
                highlights.about(programme, PlanReferences.ACTION, List.of(action.id())));
    }

    private List<EditionRow> editions(ProgrammeId programme, ProgrammeCard card) {
        Map<Long, String> bodies = programmes.bodyNames(programme);
        List<EditionRow> all = plan.findByProgramme(programme.value()).stream()
                .map(edition -> edition.row(bodies))
                .toList();
        return EditionChoice.visible(all, card.readingDate(), rights.readsUnpublished(programme));
    }

    private static Optional<EditionRow> choose(List<EditionRow> visible, @Nullable String code) {
        if (code == null) {
            return EditionChoice.byDefault(visible);
        }
        return Optional.of(visible.stream()
                .filter(edition -> edition.code().equals(code))
                .findAny()
                .orElseThrow(() -> new UnknownEditionException(code)));
    }

    private EditionRecords records(
            ProgrammeId programme, EditionRow edition, LocalDate readingDate, @Nullable LocalDate lastMeeting) {
        return EditionRecords.read(plan, edition, posts(programme), readingDate, lastMeeting);
    }

    /** What was said of the edition, and of the programme as a whole. */
    private List<HighlightRow> notes(ProgrammeId programme, List<Long> editions) {
        return Stream.concat(
                        highlights.about(programme, PlanReferences.EDITION, editions).stream(),
                        highlights.about(programme, Reference.PROGRAMME, List.of(0L)).stream())
                .toList();
    }

    private List<MilestoneRow> milestones(EditionRow edition) {
        return plan.milestones(edition.id()).stream().map(Milestone::row).toList();
    }

    private Map<Long, String> posts(ProgrammeId programme) {
        return programmes.posts(programme).stream().collect(toMap(PostRow::id, PostRow::title));
    }

    private @Nullable LocalDate lastMeeting(ProgrammeId programme, LocalDate readingDate) {
        return programmes.meetings(programme).stream()
                .map(MeetingRow::heldOn)
                .filter(day -> day.isBefore(readingDate))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
