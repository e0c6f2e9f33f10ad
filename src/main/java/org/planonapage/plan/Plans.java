package org.planonapage.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.attention.Exceptions;
import org.planonapage.attention.Raised;
import org.planonapage.highlight.HighlightRow;
import org.planonapage.highlight.Highlights;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.Reference;
import org.planonapage.links.ReferenceCard;
import org.planonapage.programme.Kept;
import org.planonapage.programme.Moments;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans on record: what each screen of the plan shows. */
@Service
@Transactional(readOnly = true)
public class Plans {

    private static final int PAGES = 100;

    /** What of the plan is asked for: of an edition, or of the one in force, a theme or the whole. */
    private record Asked(@Nullable String edition, @Nullable String item) {}

    private final Programmes programmes;
    private final EditionsInView inView;
    private final Highlights highlights;
    private final Evidence evidence;
    private final Exceptions exceptions;
    private final Kept<PlanOnAPage> plans;
    private final ActionWriters writers;
    private final Kept<ThemeDetail> themes;
    private final Kept<ActionDetail> actions;

    Plans(
            Programmes programmes,
            EditionsInView inView,
            Highlights highlights,
            Evidence evidence,
            Exceptions exceptions,
            ActionWriters writers,
            Moments moments) {
        this.programmes = programmes;
        this.inView = inView;
        this.highlights = highlights;
        this.evidence = evidence;
        this.exceptions = exceptions;
        this.plans = moments.keeping(PAGES);
        this.writers = writers;
        this.themes = moments.keeping(PAGES);
        this.actions = moments.keeping(PAGES);
    }

    /**
     * The plan on a page.
     *
     * @param edition the code of the edition to show, or null for the one in force
     * @throws UnknownEditionException when that edition is none, or not for this reader
     */
    @PreAuthorize("@rights.reads(#programme)")
    public PlanOnAPage plan(ProgrammeId programme, @Nullable String edition) {
        return plans.of(programme, new Asked(edition, null), () -> readPlan(programme, edition));
    }

    private PlanOnAPage readPlan(ProgrammeId programme, @Nullable String edition) {
        ProgrammeCard card = programmes.card(programme);
        List<EditionRow> editions = inView.of(card);
        Optional<EditionRow> chosen = EditionsInView.choose(editions, edition);
        if (chosen.isEmpty()) {
            return PlanOnAPage.withoutPlan(card, notes(programme, List.of()), inView.lastMeeting(card));
        }
        EditionRow shown = chosen.get();
        EditionRecords records = inView.records(card, shown);
        return new PlanOnAPage(
                card,
                shown,
                editions.size(),
                inView.ambitions(shown),
                records.rows(evidence.beneathThemes(programme, records.themes())),
                inView.milestones(shown).stream()
                        .filter(m -> m.themeId() == null && m.actionId() == null)
                        .toList(),
                notes(programme, List.of(shown.id())),
                raised(programme, records.actions()),
                threats(programme, records.themes()),
                records.lastMeeting());
    }

    /**
     * Whether the reader may write the edition now, or begin one where there is none; asked apart, since what a page says
     * is kept for all its readers.
     *
     * @throws UnknownEditionException as {@link #plan}
     */
    @PreAuthorize("@rights.reads(#programme)")
    public boolean isEditable(ProgrammeId programme, @Nullable String edition) {
        ProgrammeCard card = programmes.card(programme);
        return inView.isEditable(
                card, EditionsInView.choose(inView.of(card), edition).orElse(null));
    }

    /** The editions that the reader may see, newest first; empty when no plan was published. */
    @PreAuthorize("@rights.reads(#programme)")
    public Editions editions(ProgrammeId programme) {
        ProgrammeCard card = programmes.card(programme);
        List<EditionRow> visible = inView.of(card);
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
        return themes.of(programme, new Asked(edition, number), () -> readTheme(programme, edition, number));
    }

    private ThemeDetail readTheme(ProgrammeId programme, @Nullable String edition, String number) {
        PlanOnAPage page = plan(programme, edition);
        EditionRow shown = Optional.ofNullable(page.edition())
                .orElseThrow(() -> UnknownPlanItemException.noPlan(page.programme()));
        ThemeRow theme = page.theme(number)
                .orElseThrow(() -> UnknownPlanItemException.of("theme " + number, shown, page.programme()));
        EditionRecords records = inView.records(page.programme(), shown);
        List<Long> actions = theme.actions().stream().map(ActionRow::id).toList();
        return new ThemeDetail(
                page.programme(),
                shown,
                theme,
                records.judgements(),
                inView.milestones(shown).stream()
                        .filter(m -> Long.valueOf(theme.id()).equals(m.themeId()) || actions.contains(m.actionId()))
                        .toList(),
                highlights.about(programme, PlanReferences.THEME, List.of(theme.id())),
                page.raised(),
                evidence.threatsTo(programme, PlanReferences.THEME, List.of(theme.id())));
    }

    /**
     * An action.
     *
     * @throws UnknownEditionException as {@link #plan}
     * @throws UnknownPlanItemException when the edition has no such action
     */
    @PreAuthorize("@rights.reads(#programme)")
    public ActionDetail action(ProgrammeId programme, @Nullable String edition, String reference) {
        return actions.of(programme, new Asked(edition, reference), () -> readAction(programme, edition, reference));
    }

    private ActionDetail readAction(ProgrammeId programme, @Nullable String edition, String reference) {
        ProgrammeCard card = programmes.card(programme);
        List<EditionRow> editions = inView.of(card);
        EditionRow shown =
                EditionsInView.choose(editions, edition).orElseThrow(() -> UnknownPlanItemException.noPlan(card));
        EditionRecords records = inView.records(card, shown);
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
                action.postId() == null ? null : inView.posts(programme).get(action.postId()),
                action.start(),
                action.due(),
                action.lifecycle(),
                action.note(),
                records.judgementsOf(action.id()).reversed(),
                inView.milestones(shown).stream()
                        .filter(m -> Long.valueOf(action.id()).equals(m.actionId()))
                        .toList(),
                evidence.beneathAction(programme, action.id()),
                highlights.about(programme, PlanReferences.ACTION, List.of(action.id())),
                raised(programme, List.of(action)).getOrDefault(action.id(), List.of()),
                evidence.threatsTo(programme, PlanReferences.ACTION, List.of(action.id())),
                inView.origins(card, editions, action.id()));
    }

    /** Whether the reader may judge the action of that reference now; asked apart, as {@link #isEditable} is. */
    @PreAuthorize("@rights.reads(#programme)")
    public boolean isJudgedByReader(ProgrammeId programme, String reference) {
        return programmes.card(programme).closedOn() == null && writers.writes(programme, reference);
    }

    /** What was said of the edition, and of the programme as a whole. */
    private List<HighlightRow> notes(ProgrammeId programme, List<Long> editions) {
        return Stream.concat(
                        highlights.about(programme, PlanReferences.EDITION, editions).stream(),
                        highlights.about(programme, Reference.PROGRAMME, List.of(0L)).stream())
                .toList();
    }

    private List<ReferenceCard> threats(ProgrammeId programme, List<Theme> themes) {
        return Stream.of(
                        evidence.threatsTo(programme, Reference.PROGRAMME, List.of(0L)),
                        evidence.threatsTo(
                                programme,
                                PlanReferences.THEME,
                                themes.stream().map(Theme::id).toList()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private Map<Long, List<Raised>> raised(ProgrammeId programme, List<Action> actions) {
        return exceptions.about(
                programme,
                PlanReferences.ACTION,
                actions.stream().map(Action::id).toList());
    }
}
