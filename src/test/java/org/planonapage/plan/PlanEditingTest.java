package org.planonapage.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.TestPack;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Outcome;
import org.planonapage.exchange.ImportOutcome;
import org.planonapage.exchange.Mistake;
import org.planonapage.exchange.PackExporter;
import org.planonapage.exchange.PackImporter;
import org.planonapage.exchange.Refusal;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ClosedProgrammeException;
import org.planonapage.programme.DemoRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("manager")
class PlanEditingTest {

    @Autowired
    private PlanEditing editing;

    @Autowired
    private Plans plans;

    @Autowired
    private EditionComparisons comparisons;

    @Autowired
    private PackImporter importer;

    @Autowired
    private PackExporter exporter;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    /** Each test has a programme of its own: what is written stays. */
    private ProgrammeId shire;

    @BeforeEach
    void loadAProgrammeWithoutAPlan() {
        shire = new ProgrammeId("edit-" + UUID.randomUUID().toString().substring(0, 8));
        TestPack.of(shire.value())
                .file("units", "code,name,kind", "shire,Testshire,authority")
                .file("posts", "code,title,unit", "head,Head of Fieldwork,shire", "director,Director,shire")
                .file("bodies", "code,name,kind", "board,Board,improvement board")
                .file(
                        "metrics",
                        "code,title,definition,unit,polarity,frequency,decimals,source",
                        "visits,Visits,A count,count,higher,monthly,0,Case system",
                        "audits,Audits,A count,count,higher,monthly,0,Case system")
                .file("risks", "reference,title", "R1,Staff leave")
                .load(importer);
        rights.grantAll();
    }

    @Test
    void buildsAPlanFromNothingThatMembersSeeOnceItIsPutBeforeABody() {
        buildFirst();
        as("member");
        assertThat(plans.plan(shire, null).edition()).isNull();
        as("manager");
        saved(new PlanItem.Putting("one"), Map.of("put_to", "board", "put_on", "2015-06-01"));
        as("member");
        PlanOnAPage plan = plans.plan(shire, null);
        assertThat(plan.edition()).isNotNull();
        assertThat(plan.ambitions()).containsExactly("Children first");
        assertThat(plan.themes()).extracting(ThemeRow::title).containsExactly("Practice", "Workforce");
        assertThat(references(null)).containsExactly("1.1", "1.2", "1.3", "2.1");
        ActionDetail action = plans.action(shire, null, "1.1");
        assertThat(action.post()).isEqualTo("Head of Fieldwork");
        assertThat(action.metrics()).extracting(line -> line.title()).containsExactly("Visits");
        assertThat(action.threats()).extracting(card -> card.title()).containsExactly("R1 Staff leave: not scored");
        assertThat(action.milestones()).extracting(MilestoneRow::text).containsExactly("First visits");
    }

    @Test
    void putsANewEditionInForceAndEndsTheLast() {
        buildFirst();
        agree("one", "2015-06-01");
        carryOver();
        assertThat(plans.plan(shire, null).edition())
                .extracting(EditionRow::code)
                .isEqualTo("one");
        agree("two", "2015-06-02");
        assertThat(plans.editions(shire).editions())
                .extracting(EditionRow::code, EditionRow::status)
                .containsExactly(tuple("two", EditionStatus.IN_FORCE), tuple("one", EditionStatus.ENDED));
    }

    @Test
    void takesOverAllButJudgementsAndRemembersWhereActionsCameFrom() {
        buildFirst();
        agree("one", "2015-06-01");
        carryOver();
        PlanOnAPage plan = plans.plan(shire, "two");
        assertThat(plan.ambitions()).containsExactly("Children first");
        assertThat(references("two")).containsExactly("1.1", "1.2", "1.3", "2.1");
        ActionDetail action = plans.action(shire, "two", "1.1");
        assertThat(action.metrics()).hasSize(1);
        assertThat(action.threats()).hasSize(1);
        assertThat(action.milestones()).hasSize(1);
        assertThat(action.origins())
                .extracting(OriginRow::kind, origin -> origin.from().title())
                .containsExactly(tuple(OriginKind.CARRIED_OVER, "1.1 Visit in time"));
    }

    @Test
    void correctsWhatWasAgreedOnlyWithAReasonAndKeepsWhatItSaid() {
        buildFirst();
        agree("one", "2015-06-01");
        PlanItem item = new PlanItem.OfAction("one", "1.1");
        assertThat(refused(item, Map.of("text", "Visit in good time")))
                .extracting(Mistake::field)
                .containsExactly("correction");
        saved(item, Map.of("text", "Visit in good time", "correction", "A word was missing"));
        assertThat(plans.action(shire, null, "1.1").action().text()).isEqualTo("Visit in good time");
        assertThat(database.sql("SELECT text FROM action FOR SYSTEM_TIME ALL WHERE programme = ? AND reference = '1.1'"
                                + " ORDER BY row_start")
                        .param(shire.value())
                        .query(String.class)
                        .list())
                .contains("Visit in time", "Visit in good time");
        assertThat(database.sql("SELECT reason FROM `change` ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Action 1.1 of one, corrected: A word was missing");
    }

    @Test
    void keepsUpHowFarAnAgreedActionHasComeWithoutAReason() {
        buildFirst();
        agree("one", "2015-06-01");
        saved(
                new PlanItem.OfAction("one", "1.1"),
                Map.of("lifecycle", "in progress", "milestone.1.done_on", "2015-06-01"));
        assertThat(plans.action(shire, null, "1.1").lifecycle()).isEqualTo(Lifecycle.IN_PROGRESS);
    }

    @Test
    void addsMovesAndTakesOffNothingOnceItIsAgreed() {
        buildFirst();
        long action = plans.action(shire, "one", "1.1").action().id();
        agree("one", "2015-06-01");
        assertThat(refused(new PlanItem.NewAction("one", "1"), Map.of("text", "More")))
                .extracting(Mistake::sentence)
                .containsExactly(
                        "You can only add an action in a draft. “The plan” is in force. Start a new edition from it instead.");
        assertThatThrownBy(() -> editing.moveAction(shire, action, "1", 2)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> editing.remove(shire, new PlanItem.OfAction("one", "1.1")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void agreesNoEditionOnADayThatHasNotCome() {
        buildFirst();
        assertThat(refused(new PlanItem.Agreeing("one"), Map.of("agreed_by", "board", "in_force_from", "2999-01-01")))
                .extracting(Mistake::field)
                .containsExactly("in_force_from");
    }

    @Test
    void renumbersWhatIsMovedAndKeepsItsLinksAndItself() {
        buildFirst();
        long visits = plans.action(shire, "one", "1.1").action().id();
        assertThat(editing.moveAction(shire, visits, "1", 2)).isEqualTo(new Moved("1.2", 2, 3));
        assertThat(texts("one")).containsExactly("Audit cases", "Visit in time", "Listen", "Recruit");
        ActionDetail moved = plans.action(shire, "one", "1.2");
        assertThat(moved.action().id()).isEqualTo(visits);
        assertThat(moved.metrics()).hasSize(1);
        assertThat(moved.milestones()).hasSize(1);
        assertThat(editing.moveAction(shire, visits, "2", 1)).isEqualTo(new Moved("2.1", 1, 2));
        assertThat(references("one")).containsExactly("1.1", "1.2", "2.1", "2.2");
        assertThat(database.sql(
                                "SELECT COUNT(*) FROM action FOR SYSTEM_TIME ALL WHERE programme = ? AND reference LIKE '~%'")
                        .param(shire.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void movesAThemeWithItsActions() {
        buildFirst();
        long workforce = plans.theme(shire, "one", "2").theme().id();
        assertThat(editing.moveTheme(shire, workforce, 1)).isEqualTo(new Moved("1", 1, 2));
        assertThat(plans.plan(shire, "one").themes())
                .extracting(ThemeRow::number, ThemeRow::title)
                .containsExactly(tuple("1", "Workforce"), tuple("2", "Practice"));
        assertThat(texts("one")).containsExactly("Recruit", "Visit in time", "Audit cases", "Listen");
    }

    @Test
    void splitsAndMergesWithoutLosingWhereThingsCameFrom() {
        buildFirst();
        agree("one", "2015-06-01");
        carryOver();
        saved(
                new PlanItem.Splitting("two", "1.1"),
                Map.of("text", "Visit", "second.text", "Write visits up", "second.post", "director"));
        assertThat(plans.action(shire, "two", "1.4").origins())
                .extracting(OriginRow::kind, origin -> origin.from().title())
                .containsExactly(tuple(OriginKind.SPLIT, "1.1 Visit in time"));
        saved(new PlanItem.Merging("two", "1.2"), Map.of("other", "1.3", "text", "Audit and listen"));
        assertThat(references("two")).containsExactly("1.1", "1.2", "1.4", "2.1");
        EditionComparison compared = comparisons.compare(shire, "one", "two");
        assertThat(compared.actions())
                .extracting(Compared::fate, Compared::basis)
                .containsExactly(
                        tuple(Compared.Fate.CHANGED, "split"),
                        tuple(Compared.Fate.CHANGED, "merged from 1.2 and 1.3"),
                        tuple(Compared.Fate.CHANGED, "split"),
                        tuple(Compared.Fate.KEPT, "carried over"));
    }

    @Test
    void takesAnActionOffADraftWithWhatBelongsToIt() {
        buildFirst();
        assertThat(editing.remove(shire, new PlanItem.OfAction("one", "1.1"))).isEmpty();
        assertThat(references("one")).containsExactly("1.2", "1.3", "2.1");
        assertThat(editing.remove(shire, new PlanItem.OfTheme("one", "1")))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).contains("cannot be removed"));
    }

    /** What a renumbered plan exports is what is on record, though numbers went from one action to another. */
    @Test
    void exportsARenumberedPlanThatChangesNothingWhenItIsLoadedAgain() throws IOException {
        buildFirst();
        editing.remove(shire, new PlanItem.OfAction("one", "1.1"));
        long listen = plans.action(shire, "one", "1.3").action().id();
        editing.moveAction(shire, listen, "1", 1);
        assertThat(references("one")).containsExactly("1.1", "1.2", "2.1");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        exporter.zip(shire, zip);
        TestPack copy = TestPack.of(shire.value());
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                copy.file(
                        file.getName().replaceAll(".*/|\\.csv$", ""),
                        new String(files.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        ImportOutcome again = copy.load(importer);
        assertThat(again.added() + again.changed()).isZero();
    }

    @Test
    void showsWhoChangedTheSameActionMeanwhile() {
        buildFirst();
        PlanItem item = new PlanItem.OfAction("one", "1.2");
        Fields read = editing.open(shire, item).now();
        saved(item, Map.of("text", "Audit all cases"));
        Outcome outcome = editing.save(shire, item, read, read.with("text", "Audit some cases"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Overtaken.class,
                        overtaken -> assertThat(overtaken.differences())
                                .singleElement()
                                .satisfies(difference ->
                                        assertThat(difference.theirs()).isEqualTo("Audit all cases")));
    }

    @Test
    void writesTheSameNewActionOnce() {
        buildFirst();
        PlanItem item = new PlanItem.NewAction("one", "2");
        Fields read = editing.open(shire, item).now();
        Fields typed = read.with("text", "Retain");
        assertThat(editing.save(shire, item, read, typed)).isInstanceOf(Outcome.Saved.class);
        assertThat(editing.save(shire, item, read, typed)).isInstanceOf(Outcome.Saved.class);
        assertThat(references("one")).containsExactly("1.1", "1.2", "1.3", "2.1", "2.2");
    }

    @Test
    void writesNothingToAProgrammeThatHasEnded() {
        ProgrammeId ended = new ProgrammeId("edit-ended");
        PlanPack.judged(ended.value()).load(importer);
        rights.grantAll();
        assertThatThrownBy(() -> editing.open(ended, new PlanItem.OfEdition("one")))
                .isInstanceOf(ClosedProgrammeException.class);
        assertThat(plans.isEditable(ended, null)).isFalse();
    }

    /** What a page says is kept for all its readers; whether one may write it is not. */
    @Test
    void offersItToNobodyElseOnceAManagerHasReadTheSamePage() {
        buildFirst();
        plans.plan(shire, "one");
        assertThat(plans.isEditable(shire, "one")).isTrue();
        as("lead");
        plans.plan(shire, "one");
        assertThat(plans.isEditable(shire, "one")).isFalse();
    }

    @Test
    void refusesAShortNameThatIsTakenOrNone() {
        buildFirst();
        assertThat(refused(new PlanItem.NewEdition(), Map.of("code", "one", "title", "Again")))
                .extracting(Mistake::field)
                .containsExactly("code");
        assertThat(refused(new PlanItem.NewEdition(), Map.of("code", "A plan", "title", "Again")))
                .extracting(Mistake::field)
                .containsExactly("code");
    }

    private void buildFirst() {
        saved(
                new PlanItem.NewEdition(),
                Map.of("code", "one", "title", "The plan", "vision", "Every child safe", "from", ""));
        saved(new PlanItem.OfEdition("one"), Map.of("ambition.new1.text", "Children first"));
        saved(new PlanItem.OfTheme("one", ""), Map.of("title", "Practice", "outcome", "Children are safe"));
        saved(new PlanItem.OfTheme("one", ""), Map.of("title", "Workforce"));
        saved(new PlanItem.NewAction("one", "1"), Map.of("text", "Visit in time", "post", "head", "due", "2016-12"));
        saved(new PlanItem.NewAction("one", "1"), Map.of("text", "Audit cases"));
        saved(new PlanItem.NewAction("one", "1"), Map.of("text", "Listen"));
        saved(new PlanItem.NewAction("one", "2"), Map.of("text", "Recruit", "post", "director"));
        saved(
                new PlanItem.OfAction("one", "1.1"),
                Map.of(
                        "measured_by", "metric:visits",
                        "threatened_by", "risk:R1",
                        "milestone.new1.text", "First visits",
                        "milestone.new1.due", "2016-01"));
    }

    private void agree(String edition, String day) {
        saved(new PlanItem.Agreeing(edition), Map.of("agreed_by", "board", "in_force_from", day));
    }

    private void carryOver() {
        saved(new PlanItem.NewEdition(), Map.of("code", "two", "title", "The next plan"));
    }

    private void saved(PlanItem item, Map<String, String> texts) {
        assertThat(submit(item, texts)).isInstanceOf(Outcome.Saved.class);
    }

    private List<Mistake> refused(PlanItem item, Map<String, String> texts) {
        Outcome outcome = submit(item, texts);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).mistakes();
    }

    private Outcome submit(PlanItem item, Map<String, String> texts) {
        Fields read = editing.open(shire, item).now();
        Fields typed = read;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            typed = typed.with(text.getKey(), text.getValue());
        }
        return editing.save(shire, item, read, typed);
    }

    private List<String> references(@Nullable String edition) {
        return plans.plan(shire, edition).actions().stream()
                .map(ActionRow::reference)
                .toList();
    }

    private List<String> texts(String edition) {
        return plans.plan(shire, edition).actions().stream()
                .map(ActionRow::text)
                .toList();
    }

    private static void as(String username) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new TestingAuthenticationToken(username, "", List.of())));
    }
}
