package org.planonapage.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.TestPack;
import org.planonapage.exchange.Entries;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.PackImporter;
import org.planonapage.exchange.Past;
import org.planonapage.exchange.PastTurn;
import org.planonapage.exchange.PastTurn.Fate;
import org.planonapage.exchange.ProgrammeTurn;
import org.planonapage.exchange.Refusal;
import org.planonapage.history.AsAt;
import org.planonapage.history.PastIsReadOnlyException;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.PlanPack;
import org.planonapage.programme.ClosedProgrammeException;
import org.planonapage.programme.DemoRights;
import org.planonapage.ui.NothingThereException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@WithMockUser("manager")
class TrailTest {

    /** Counts up, so that each test has a programme of its own. */
    private static int programmes;

    @Autowired
    private Trail trail;

    @Autowired
    private PutBack putBack;

    @Autowired
    private Past past;

    @Autowired
    private Entries entries;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ProgrammeTurn turn;

    @Autowired
    private PlatformTransactionManager transactions;

    private ProgrammeId shire = new ProgrammeId("trailshire");

    @BeforeEach
    void load() {
        programmes++;
        shire = new ProgrammeId("trailshire-" + programmes);
        pack().load(importer);
        rights.grantAll();
    }

    private TestPack pack() {
        return TestPack.of(shire.value())
                .file("bodies", "code,name,kind", "board,The Board,improvement board")
                .file("meetings", "body,held_on,kind", "board,2015-05-01,ordinary")
                .file("posts", "code,title", "head,Head of Fieldwork", "deputy,Deputy Head")
                .file(
                        "risks",
                        "reference,title,cause,owner,recorded_on,removed",
                        "R1,Too few workers,nobody applies,head,2015-06-01,",
                        "R1,Too few workers,nobody stays,deputy,2015-06-10,",
                        "R2,No premises,the lease ends,head,2015-06-01,",
                        "R2,No premises,the lease ends,head,2015-06-20,yes")
                .file(
                        "risk_scores",
                        "risk,kind,scored_on,likelihood,impact,reason",
                        "R1,current,2015-06-01,4,4,As counted");
    }

    @Test
    void tellsFromWhatToWhat() {
        assertThat(fields(turn(page(question(null, null)), Fate.CHANGED)))
                .containsExactly("cause: nobody applies > nobody stays", "owner: Head of Fieldwork > Deputy Head");
    }

    @Test
    void tellsWhatWasRemoved() {
        assertThat(turn(page(question(null, null)), Fate.REMOVED).row().key()).isEqualTo("R2");
    }

    @Test
    void keepsToTheDaysThatAreAsked() {
        assertThat(days(page(question("2015-06-05", "2015-06-30")))).containsExactly("2015-06-20", "2015-06-10");
        assertThat(days(page(question("2015-06-10", "2015-06-10")))).containsExactly("2015-06-10");
        assertThat(days(page(question("2015-07-01", "2015-07-31")))).isEmpty();
    }

    @Test
    void beginsAfterTheLastMeeting() {
        TrailPage page = page(question(null, null));
        assertThat(page.time().from()).isEqualTo(LocalDate.of(2015, 5, 2));
        assertThat(TrailSentence.of(page).finding()).isEqualTo("3 changes since The Board of 1 May 2015, by 1 import.");
    }

    @Test
    void tellsNothingAfterTheDayThatIsRead() {
        AsAt day = new AsAt(LocalDate.of(2015, 6, 5));
        assertThat(day.read(() -> days(page(question(null, "2015-12-31"))))).containsExactly("2015-06-01");
        assertThat(day.read(() -> trail.story(shire, "risk:R1", "cause")).values())
                .extracting(Story.Value::text)
                .containsExactly("nobody applies");
    }

    @Test
    void keepsToOneThingAndWhatBelongsToIt() {
        TrailPage page = page(new TrailQuestion(null, null, null, null, "risk:R1", null, 1));
        assertThat(page.kinds()).containsOnly(Map.entry("risks", 2), Map.entry("risk_scores", 1));
        assertThat(page.thing()).isEqualTo("R1 Too few workers: very high, 16");
    }

    /** Both moments are of 10 July in UTC; in London the second is of the 11th. */
    @Test
    void endsADayAtMidnightInLondon() {
        rewordAt("2015-07-10T22:30:00Z", "2015-07-10T23:30:00Z");
        assertThat(days(page(question("2015-07-01", "2015-07-31")))).containsExactly("2015-07-11", "2015-07-10");
        assertThat(days(page(question("2015-07-01", "2015-07-10")))).containsExactly("2015-07-10");
        assertThat(days(page(question("2015-07-11", "2015-07-31")))).containsExactly("2015-07-11");
        assertThat(new AsAt(LocalDate.of(2015, 7, 10))
                        .read(() -> trail.story(shire, "risk:R1", "cause").values()))
                .extracting(Story.Value::text)
                .startsWith("at 2015-07-10T22:30:00Z")
                .doesNotContain("at 2015-07-10T23:30:00Z");
    }

    /** One change that writes at several moments. */
    private void rewordAt(String... moments) {
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            long change = database.sql("INSERT INTO `change` (made_by, reason) VALUES ('lead', 'Night') RETURNING id")
                    .query(Long.class)
                    .single();
            for (String moment : moments) {
                database.sql("SET @@timestamp = " + Instant.parse(moment).getEpochSecond())
                        .update();
                database.sql("UPDATE risk SET cause = ?, change_id = ? WHERE programme = ? AND reference = 'R1'")
                        .params("at " + moment, change, shire.value())
                        .update();
            }
            database.sql("SET @@timestamp = DEFAULT").update();
        });
    }

    @Test
    void keepsToOneKind() {
        TrailPage page = page(new TrailQuestion(null, null, null, "risk_scores", null, null, 1));
        assertThat(page.count().rows()).containsOnly(Map.entry("risk_scores", 1));
        assertThat(page.kinds()).containsKey("risks");
    }

    @Test
    void keepsToOnePerson() {
        reword("R1", "pay is low", "lead");
        assertThat(page(person("lead")).acts()).hasSize(1);
        assertThat(page(person("data")).acts()).isEmpty();
    }

    @Test
    @WithMockUser("member")
    void namesNobodyToMembers() {
        reword("R1", "pay is low", "lead");
        TrailPage page = page(person("data"));
        assertThat(page.acts().getFirst().who()).isEqualTo(Acts.SOMEBODY);
        assertThat(page.acts().getFirst().reason()).isEmpty();
        assertThat(page.people()).isEmpty();
        assertThat(page.count().people()).isEqualTo(1);
    }

    @Test
    void namesThePersonToThoseWhoMayReadNames() {
        reword("R1", "pay is low", "lead");
        TrailPage page = page(question(null, null));
        assertThat(page.acts().getFirst().who()).isEqualTo(page.people().get("lead"));
        assertThat(page.acts().getFirst().dated()).isFalse();
        assertThat(page.acts().getLast().who()).isEqualTo("Import: A test");
        assertThat(page.acts().getLast().dated()).isTrue();
    }

    @Test
    void tellsTheStoryOfAField() {
        reword("R1", "pay is low", "lead");
        assertThat(trail.story(shire, "risk:R1", "cause").values())
                .extracting(Story.Value::text)
                .containsExactly("pay is low", "nobody stays", "nobody applies");
        assertThatThrownBy(() -> trail.story(shire, "risk:R9", "cause")).isInstanceOf(NothingThereException.class);
        assertThatThrownBy(() -> trail.story(shire, "risk:R1", "none")).isInstanceOf(NothingThereException.class);
    }

    @Test
    @WithMockUser("member")
    void hidesDraftsFromMembers() {
        loadPlan(PlanPack::withSecretDraft);
        TrailPage page = page(question(null, null));
        assertThat(page.kinds())
                .containsEntry("editions", 1)
                .containsEntry("actions", 1)
                .containsEntry("links", 1);
        assertThat(told(page)).doesNotContain("ecret");
        assertThatThrownBy(() -> page(new TrailQuestion(null, null, null, null, "action:next/1.1", null, 1)))
                .isInstanceOf(NothingThereException.class);
    }

    @Test
    void showsDraftsToThoseWhoWriteThem() {
        loadPlan(PlanPack::withSecretDraft);
        assertThat(page(question(null, null)).kinds())
                .containsEntry("editions", 2)
                .containsEntry("actions", 2);
    }

    @Test
    @WithMockUser("member")
    void tellsMembersOfADraftFromTheDayItIsPutBeforeABody() {
        TestPack.of(shire.value())
                .file(
                        "editions",
                        "code,title,status,put_to,put_on,content,recorded_on",
                        "next,The next plan,draft,,,published,2015-06-01",
                        "next,The next plan,draft,board,2015-06-15,published,2015-06-15")
                .file("themes", "edition,number,title", "next,1,Practice")
                .file(
                        "actions",
                        "edition,reference,theme,text,recorded_on",
                        "next,1.1,1,Do it in secret,2015-06-01",
                        "next,1.1,1,Do it quietly,2015-06-05",
                        "next,1.1,1,Do it in the open,2015-06-25")
                .load(importer);
        TrailPage page = page(question(null, null));
        assertThat(page.kinds())
                .containsEntry("editions", 1)
                .containsEntry("actions", 1)
                .doesNotContainKey("themes");
        assertThat(told(page)).contains("Do it in the open").doesNotContain("secret");
    }

    @Test
    void countsFiguresAndTellsNone() {
        assertThat(past.told())
                .contains("risks", "judgements", "targets")
                .doesNotContain(
                        "observations",
                        "benchmarks",
                        "distributions",
                        "distribution_bands",
                        "workforce",
                        "caseloads",
                        "campaigns",
                        "census");
        loadPlan(name -> PlanPack.many(name, 2));
        TrailPage page = page(question(null, null));
        assertThat(page.kinds()).containsKey("observations");
        assertThat(page.acts().stream()
                        .flatMap(act -> act.turns().stream())
                        .map(turn -> turn.turn().row().table()))
                .doesNotContain("observations");
        TrailAct figures = page.acts().stream()
                .filter(act -> act.rows().containsKey("observations"))
                .findFirst()
                .orElseThrow();
        assertThat(page(act(figures.key())).acts().getFirst().turns())
                .isNotEmpty()
                .extracting(turn -> turn.turn().row().table())
                .doesNotContain("observations");
    }

    @Test
    void opensActsOfManyRowsOnRequestAndInPages() {
        TestPack.of(shire.value())
                .file(
                        "posts",
                        lines(
                                "code,title",
                                IntStream.rangeClosed(1, Trail.ROWS + 1)
                                        .mapToObj(number -> "post-" + number + ",Post " + number)
                                        .toList()))
                .load(importer);
        TrailAct many = page(question("2015-06-01", "2015-06-01")).acts().stream()
                .filter(act -> act.rows().getOrDefault("posts", 0) > Trail.ROWS)
                .findFirst()
                .orElseThrow();
        assertThat(many.turns()).isEmpty();
        TrailPage first = page(act(many.key()));
        assertThat(first.acts().getFirst().turns()).hasSize(Trail.ROWS);
        assertThat(first.more()).isTrue();
        TrailPage second = page(new TrailQuestion(null, null, null, null, null, many.key(), 2));
        assertThat(second.acts().getFirst().turns()).hasSize(1);
        assertThat(second.more()).isFalse();
    }

    @Test
    void putsAnEarlierTextBackAsOneNewChange() {
        Story before = trail.story(shire, "risk:R1", "cause");
        assertThat(before.mayReturn()).isTrue();
        putBack.putBack(shire, "risk:R1", "cause", act(before, 1), act(before, 0));
        Story after = trail.story(shire, "risk:R1", "cause");
        assertThat(after.values())
                .extracting(Story.Value::text)
                .containsExactly("nobody applies", "nobody stays", "nobody applies");
        assertThat(after.values().getFirst().act().reason()).isEqualTo("Put back the cause of 1 June 2015");
        assertThat(fields(turn(page(person("manager")), Fate.CHANGED)))
                .containsExactly("cause: nobody stays > nobody applies");
    }

    @Test
    void putsNothingBackOverWhatWasWrittenMeanwhile() {
        Story before = trail.story(shire, "risk:R1", "cause");
        reword("R1", "pay is low", "lead");
        long changes = changes();
        assertThatThrownBy(() -> putBack.putBack(shire, "risk:R1", "cause", act(before, 1), act(before, 0)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("changed meanwhile");
        assertThat(changes()).isEqualTo(changes);
    }

    @Test
    void putsBackTextsOnly() {
        Story owner = trail.story(shire, "risk:R1", "owner");
        assertThat(owner.mayReturn()).isFalse();
        assertThatThrownBy(() -> putBack.putBack(shire, "risk:R1", "owner", act(owner, 1), act(owner, 0)))
                .isInstanceOf(Refusal.class);
        assertThat(trail.story(shire, "risk_scores:R1/current/2015-06-01/1", "reason")
                        .mayReturn())
                .isFalse();
    }

    @Test
    void putsNothingBackIntoAnEditionThatEnded() {
        TestPack.of(shire.value())
                .file(
                        "editions",
                        "code,title,status,in_force_from,content,vision,recorded_on",
                        "one,The plan,in force,2015-04,published,Every child,2015-06-01",
                        "one,The plan,in force,2015-04,published,Every child safe,2015-06-02",
                        "one,The plan,ended,2015-04,published,Every child safe,2015-06-03")
                .load(importer);
        assertThat(trail.story(shire, "edition:one", "vision").mayReturn()).isFalse();
    }

    @Test
    @WithMockUser("lead")
    void letsNobodyElsePutBack() {
        assertThat(trail.story(shire, "risk:R1", "cause").mayReturn()).isFalse();
        assertThatThrownBy(() -> putBack.putBack(shire, "risk:R1", "cause", "1.2015-06-01", "1.2015-06-10"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void putsNothingBackInAProgrammeThatClosedOrInThePast() {
        Story before = trail.story(shire, "risk:R1", "cause");
        assertThatThrownBy(() -> new AsAt(LocalDate.of(2015, 6, 12)).read(() -> {
                    putBack.putBack(shire, "risk:R1", "cause", act(before, 1), act(before, 0));
                    return null;
                }))
                .isInstanceOf(PastIsReadOnlyException.class);
        pack().file(
                        "programme",
                        "name,title,council,closed_on,recorded_on",
                        shire.value() + ",Better Services,Testshire Council,2015-06-30,2015-07-01")
                .load(importer);
        assertThat(trail.story(shire, "risk:R1", "cause").mayReturn()).isFalse();
        assertThatThrownBy(() -> putBack.putBack(shire, "risk:R1", "cause", act(before, 1), act(before, 0)))
                .isInstanceOf(ClosedProgrammeException.class);
    }

    private static String[] lines(String header, List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        return lines.toArray(String[]::new);
    }

    private void loadPlan(Function<String, TestPack> pack) {
        shire = new ProgrammeId("trailplan-" + programmes);
        pack.apply(shire.value()).load(importer);
        rights.grantAll();
    }

    private static TrailQuestion question(@Nullable String from, @Nullable String to) {
        return new TrailQuestion(
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null,
                null,
                null,
                null,
                1);
    }

    private static TrailQuestion person(String account) {
        return new TrailQuestion(null, null, account, null, null, null, 1);
    }

    private static TrailQuestion act(String key) {
        return new TrailQuestion(null, null, null, null, null, key, 1);
    }

    private TrailPage page(TrailQuestion question) {
        return trail.page(shire, question);
    }

    private static List<String> days(TrailPage page) {
        return page.acts().stream().map(act -> act.day().toString()).toList();
    }

    private static String told(TrailPage page) {
        return page.acts().toString();
    }

    private static PastTurn turn(TrailPage page, Fate fate) {
        return page.acts().stream()
                .flatMap(act -> act.turns().stream())
                .map(TrailTurn::turn)
                .filter(turn -> turn.fate() == fate)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fields(PastTurn turn) {
        return turn.fields().stream()
                .map(field -> field.column() + ": " + field.before() + " > " + field.after())
                .toList();
    }

    private static String act(Story story, int value) {
        return story.values().get(value).act().key();
    }

    private void reword(String risk, String cause, String who) {
        turn.run(
                shire,
                () -> assertThat(entries.write(
                                shire,
                                List.of(new Entry(
                                        "risks",
                                        Map.of(
                                                "reference",
                                                risk,
                                                "title",
                                                "Too few workers",
                                                "cause",
                                                cause,
                                                "owner",
                                                "deputy"),
                                        "")),
                                who,
                                "A risk reworded"))
                        .isEmpty());
    }

    private long changes() {
        return database.sql("SELECT COUNT(*) FROM `change`").query(Long.class).single();
    }
}
