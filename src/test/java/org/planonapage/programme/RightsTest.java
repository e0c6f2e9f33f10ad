package org.planonapage.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planonapage.TestPack;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.FormKey;
import org.planonapage.exchange.ImportPreview;
import org.planonapage.exchange.PackImporter;
import org.planonapage.exchange.Progress;
import org.planonapage.history.AsAt;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.Reference;
import org.planonapage.metric.Choice;
import org.planonapage.plan.PlanItem;
import org.planonapage.security.Username;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may do what: the table of ARCHITECTURE.md, called method by method. Each public method of each service is found, so
 * that a new one has to be given its right in {@link #EXPECTED}, or its door in {@link #DOORS}.
 */
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {

    private static final ProgrammeId SHIRE = new ProgrammeId("rightshire");
    private static final ProgrammeId OTHER = new ProgrammeId("othershire");
    private static final AsAt PAST = new AsAt(LocalDate.of(2015, 6, 2));

    private static final String ELSEWHERE = "elsewhere";
    private static final String ADMINISTRATOR = "admin";
    private static final String NOBODY = "nobody";

    private static final Map<String, Right> EXPECTED = new TreeMap<>(Map.ofEntries(
            Map.entry("Drafts.begun", Right.READ),
            Map.entry("EarlierPlans.action", Right.READ),
            Map.entry("EarlierPlans.ancestry", Right.READ),
            Map.entry("EarlierPlans.changes", Right.READ),
            Map.entry("EarlierPlans.plan", Right.READ),
            Map.entry("EditionComparisons.compare", Right.READ),
            Map.entry("EnteredFigures.page", Right.LOAD),
            Map.entry("EnteredFigures.save", Right.LOAD),
            Map.entry("Exceptions.about", Right.READ),
            Map.entry("Exceptions.count", Right.READ),
            Map.entry("Exceptions.list", Right.READ),
            Map.entry("Highlights.about", Right.READ),
            Map.entry("ImportUndo.undo", Right.LOAD),
            Map.entry("Imports.latest", Right.LOAD),
            Map.entry("Imports.of", Right.READ),
            Map.entry("Instruments.instruments", Right.READ),
            Map.entry("Judgements.page", Right.MANAGE),
            Map.entry("Judgements.save", Right.MANAGE),
            Map.entry("Links.cards", Right.READ),
            Map.entry("Links.cardsFrom", Right.READ),
            Map.entry("Links.cardsTo", Right.READ),
            Map.entry("Links.idsFrom", Right.READ),
            Map.entry("Links.threatsTo", Right.READ),
            Map.entry("Links.to", Right.READ),
            Map.entry("Metrics.derived", Right.READ),
            Map.entry("Metrics.lines", Right.READ),
            Map.entry("Metrics.metric", Right.READ),
            Map.entry("Metrics.revisions", Right.READ),
            Map.entry("Metrics.scorecard", Right.READ),
            Map.entry("Metrics.scorecardIfOnRecord", Right.READ),
            Map.entry("NewRisks.page", Right.MANAGE),
            Map.entry("NewRisks.reference", Right.READ),
            Map.entry("NewRisks.save", Right.MANAGE),
            Map.entry("Notices.mine", Right.READ),
            Map.entry("Notices.read", Right.READ),
            Map.entry("Notices.readAll", Right.READ),
            Map.entry("Notices.tell", Right.READ),
            Map.entry("Notices.unread", Right.READ),
            Map.entry("OwnSheets.columns", Right.LOAD),
            Map.entry("OwnSheets.load", Right.LOAD),
            Map.entry("OwnSheets.preview", Right.LOAD),
            Map.entry("OwnDues.due", Right.READ_UNPUBLISHED),
            Map.entry("OwnDues.inWords", Right.READ_UNPUBLISHED),
            Map.entry("PackExporter.workbook", Right.LOAD),
            Map.entry("PackExporter.zip", Right.LOAD),
            Map.entry("PackImporter.load", Right.LOAD),
            Map.entry("PackImporter.preview", Right.LOAD),
            Map.entry("PlanEditing.moveAction", Right.MANAGE),
            Map.entry("PlanEditing.moveTheme", Right.MANAGE),
            Map.entry("PlanEditing.open", Right.MANAGE),
            Map.entry("PlanEditing.remove", Right.MANAGE),
            Map.entry("PlanEditing.save", Right.MANAGE),
            Map.entry("PlanHighlights.page", Right.MANAGE),
            Map.entry("PlanHighlights.save", Right.MANAGE),
            Map.entry("Plans.action", Right.READ),
            Map.entry("Plans.editions", Right.READ),
            Map.entry("Plans.isEditable", Right.READ),
            Map.entry("Plans.isJudgedByReader", Right.READ),
            Map.entry("Plans.plan", Right.READ),
            Map.entry("Plans.theme", Right.READ),
            Map.entry("Programmes.bodyNames", Right.READ),
            Map.entry("Programmes.card", Right.READ),
            Map.entry("Programmes.meetings", Right.READ),
            Map.entry("Programmes.organisation", Right.READ),
            Map.entry("Programmes.overseers", Right.READ),
            Map.entry("Programmes.overseersOfAll", Right.READ),
            Map.entry("Programmes.posts", Right.READ),
            Map.entry("Programmes.readingDate", Right.READ),
            Map.entry("Programmes.units", Right.READ),
            Map.entry("PutBack.putBack", Right.MANAGE),
            Map.entry("RiskRegister.isReviewedByReader", Right.READ),
            Map.entry("RiskRegister.register", Right.READ),
            Map.entry("RiskScales.page", Right.MANAGE),
            Map.entry("RiskScales.save", Right.MANAGE),
            Map.entry("RiskRegister.risk", Right.READ),
            Map.entry("RiskReviews.own", Right.READ),
            Map.entry("RiskReviews.page", Right.MANAGE),
            Map.entry("RiskReviews.save", Right.MANAGE),
            Map.entry("Rounds.open", Right.MANAGE),
            Map.entry("Rounds.publish", Right.MANAGE),
            Map.entry("Rounds.sendBack", Right.MANAGE),
            Map.entry("Rounds.sheet", Right.READ_UNPUBLISHED),
            Map.entry("Trail.page", Right.READ),
            Map.entry("Trail.story", Right.READ),
            Map.entry("Workforce.returns", Right.READ),
            Map.entry("Workforce.sheet", Right.READ)));

    /** Who comes in where no right in a programme decides alone. */
    private enum Door {
        /** Everybody with an account. */
        SIGNED_IN,
        /** The administrator of the whole. */
        ADMINISTRATOR,
        /** Who manages this programme, and the administrator. */
        KEEPERS,
        /** Who has a role in this programme, and the administrator. */
        READERS_AND_KEEPERS,
        /** Who manages any programme, and the administrator. */
        INVITERS,
        /** Nobody who signs in: the process itself, as it starts. */
        OPERATOR,
        /** Not tried here: a one-time token, Spring Security itself, or a transaction that runs already. */
        ITS_OWN;

        boolean lets(String who) {
            return switch (this) {
                case SIGNED_IN -> !who.equals(NOBODY);
                case ADMINISTRATOR -> who.equals(RightsTest.ADMINISTRATOR);
                case KEEPERS ->
                    List.of(RightsTest.ADMINISTRATOR, account(Role.MANAGER)).contains(who);
                case READERS_AND_KEEPERS -> !List.of(ELSEWHERE, NOBODY).contains(who);
                case INVITERS ->
                    List.of(RightsTest.ADMINISTRATOR, account(Role.MANAGER), ELSEWHERE)
                            .contains(who);
                case OPERATOR -> false;
                case ITS_OWN -> throw new IllegalStateException(who);
            };
        }
    }

    private static final Map<String, Door> DOORS = new TreeMap<>(Map.ofEntries(
            Map.entry("Accounts.account", Door.ADMINISTRATOR),
            Map.entry("Accounts.administrate", Door.ADMINISTRATOR),
            Map.entry("Accounts.disable", Door.ADMINISTRATOR),
            Map.entry("Accounts.enable", Door.ADMINISTRATOR),
            Map.entry("Accounts.endSignIns", Door.ADMINISTRATOR),
            Map.entry("Accounts.failing", Door.ADMINISTRATOR),
            Map.entry("Accounts.page", Door.ADMINISTRATOR),
            Map.entry("Accounts.release", Door.ADMINISTRATOR),
            Map.entry("Accounts.rename", Door.ADMINISTRATOR),
            Map.entry("ForgottenPeople.forget", Door.ADMINISTRATOR),
            Map.entry("Backups.begin", Door.ADMINISTRATOR),
            Map.entry("Backups.page", Door.ADMINISTRATOR),
            Map.entry("Changes.current", Door.ITS_OWN),
            Map.entry("Changes.declare", Door.ITS_OWN),
            Map.entry("Changes.inWords", Door.ITS_OWN),
            Map.entry("Changes.isRecorded", Door.ITS_OWN),
            Map.entry("Changes.record", Door.ITS_OWN),
            Map.entry("Drafts.find", Door.READERS_AND_KEEPERS),
            Map.entry("Drafts.forget", Door.READERS_AND_KEEPERS),
            Map.entry("Drafts.keep", Door.READERS_AND_KEEPERS),
            Map.entry("Health.report", Door.ADMINISTRATOR),
            Map.entry("Invitations.accept", Door.ITS_OWN),
            Map.entry("Invitations.invite", Door.INVITERS),
            Map.entry("Invitations.opens", Door.ITS_OWN),
            Map.entry("Invitations.renew", Door.ADMINISTRATOR),
            Map.entry("OrganisationBook.open", Door.KEEPERS),
            Map.entry("OrganisationBook.organisation", Door.KEEPERS),
            Map.entry("OrganisationBook.remove", Door.KEEPERS),
            Map.entry("OrganisationBook.save", Door.KEEPERS),
            Map.entry("OwnAccount.account", Door.SIGNED_IN),
            Map.entry("OwnAccount.change", Door.SIGNED_IN),
            Map.entry("OwnAccount.endOtherSignIns", Door.SIGNED_IN),
            Map.entry("OwnAccount.hasPassword", Door.SIGNED_IN),
            Map.entry("PackImporter.load(Pack, String)", Door.OPERATOR),
            Map.entry("People.appoint", Door.KEEPERS),
            Map.entry("People.dismiss", Door.KEEPERS),
            Map.entry("People.give", Door.KEEPERS),
            Map.entry("People.of", Door.KEEPERS),
            Map.entry("People.partsOf", Door.ADMINISTRATOR),
            Map.entry("People.relieve", Door.KEEPERS),
            Map.entry("ProgrammeBook.all", Door.ADMINISTRATOR),
            Map.entry("ProgrammeBook.create", Door.ADMINISTRATOR),
            Map.entry("ProgrammeBook.save", Door.KEEPERS),
            Map.entry("ProgrammeBook.settings", Door.KEEPERS),
            Map.entry("Programmes.readable", Door.SIGNED_IN),
            Map.entry("SecurityEvents.export", Door.ADMINISTRATOR),
            Map.entry("SecurityEvents.page", Door.ADMINISTRATOR),
            Map.entry("SetupLinks.issue", Door.ITS_OWN),
            Map.entry("SetupLinks.reset", Door.ITS_OWN),
            Map.entry("SetupLinks.opens", Door.ITS_OWN),
            Map.entry("SetupLinks.use", Door.ITS_OWN),
            Map.entry("SignInAccounts.loadUserByUsername", Door.ITS_OWN),
            Map.entry("SignInAccounts.signedIn", Door.ITS_OWN)));

    private final Map<String, Method> methods = new TreeMap<>();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PackImporter importer;

    @Autowired
    private Programmes programmes;

    @Autowired
    private RoleGrants grants;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeAll
    void giveEachRoleToAnAccount() {
        findMethods();
        TestPack.of(SHIRE.value()).load(importer);
        TestPack.of(OTHER.value()).load(importer);
        for (Role role : Role.values()) {
            create(account(role));
            give(account(role), role, SHIRE);
        }
        create(ELSEWHERE);
        give(ELSEWHERE, Role.MANAGER, OTHER);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isTheTableOfTheArchitecture() throws IOException {
        List<List<String>> table = table();
        List<String> header = table.getFirst();
        assertThat(header.subList(1, header.size()))
                .containsExactly(Stream.of(Right.values()).map(Right::name).toArray(String[]::new));
        assertThat(table.stream().skip(1).map(List::getFirst))
                .containsExactly(Stream.of(Role.values()).map(Role::word).toArray(String[]::new));
        for (Role role : Role.values()) {
            for (Right right : Right.values()) {
                assertThat(role.has(right))
                        .as(role.word() + " " + right)
                        .isEqualTo(
                                given(table).getOrDefault(role.word(), Set.of()).contains(right));
            }
        }
    }

    @Test
    void knowsTheRuleOfEachPublicMethodOfAService() {
        assertThat(methods.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(EXPECTED.keySet().stream(), DOORS.keySet().stream())
                        .toList());
        assertThat(methods)
                .allSatisfy((name, method) -> assertThat(method.isAnnotationPresent(PreAuthorize.class))
                        .as(name)
                        .isEqualTo(DOORS.get(name) != Door.ITS_OWN));
    }

    @Test
    void givesEachMethodThatTakesAProgrammeARightInIt() {
        assertThat(methods.entrySet().stream()
                        .filter(each ->
                                List.of(each.getValue().getParameterTypes()).contains(ProgrammeId.class))
                        .map(Map.Entry::getKey)
                        .filter(name -> DOORS.get(name) != Door.KEEPERS))
                .containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());
    }

    Stream<Arguments> callersAtDoors() {
        List<String> everybody = Stream.concat(
                        Stream.of(Role.values()).map(RightsTest::account), Stream.of(ELSEWHERE, ADMINISTRATOR, NOBODY))
                .toList();
        return DOORS.entrySet().stream()
                .filter(door -> door.getValue() != Door.ITS_OWN)
                .flatMap(door -> everybody.stream()
                        .map(who ->
                                Arguments.of(door.getKey(), who, door.getValue().lets(who))));
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("callersAtDoors")
    void opensEachDoorToWhomItIsFor(String method, String who, boolean allowed) {
        signIn(who);
        assertThat(isAllowed(method)).isEqualTo(allowed);
    }

    Stream<Arguments> callers() throws IOException {
        Map<String, Set<Right>> table = given(table());
        List<Arguments> all = new ArrayList<>();
        EXPECTED.forEach((method, right) -> {
            for (Role role : Role.values()) {
                all.add(Arguments.of(
                        method,
                        account(role),
                        table.getOrDefault(role.word(), Set.of()).contains(right)));
            }
            Stream.of(ELSEWHERE, ADMINISTRATOR, NOBODY).forEach(who -> all.add(Arguments.of(method, who, false)));
        });
        return all.stream();
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("callers")
    void answersWhomTheTableNames(String method, String who, boolean allowed) {
        signIn(who);
        assertThat(isAllowed(method)).isEqualTo(allowed);
    }

    @Test
    void readsADayBeforeTheAccountExistedWithTheRightsOfToday() {
        signIn(account(Role.MANAGER));
        assertThat(EXPECTED.keySet())
                .allSatisfy(
                        method -> assertThat(PAST.read(() -> isAllowed(method))).isTrue());
    }

    @Test
    void refusesADayOnWhichARoleSinceWithdrawnWasHeld() {
        create("former");
        give("former", Role.BOARD, SHIRE);
        database.sql(
                        "UPDATE role_grant SET since = '2015-01-01' WHERE account_id = (SELECT id FROM account WHERE username = 'former')")
                .update();
        signIn("former");
        assertThat(isAllowed("Plans.plan")).isTrue();
        inTransaction(() -> grants.withdraw(new Username("former"), Role.BOARD, SHIRE, "test"));
        assertThat(EXPECTED.keySet()).allSatisfy(method -> {
            assertThat(isAllowed(method)).isFalse();
            assertThat(PAST.read(() -> isAllowed(method))).isFalse();
        });
        assertThat(PAST.read(programmes::readable)).isEmpty();
        assertThat(database.sql("SELECT what FROM security_event WHERE what LIKE 'former %' ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("former becomes board of rightshire", "former is no longer board of rightshire");
    }

    @Test
    void refusesAnAccountThatIsDisabledThoughItIsStillSignedIn() {
        create("disabled");
        give("disabled", Role.MANAGER, SHIRE);
        database.sql("UPDATE account SET disabled = TRUE WHERE username = 'disabled'")
                .update();
        signIn("disabled");
        assertThat(isAllowed("Plans.plan")).isFalse();
        assertThat(programmes.readable()).isEmpty();
    }

    @Test
    void listsTheProgrammesOfTheAccountOnly() {
        signIn(ELSEWHERE);
        assertThat(programmes.readable()).extracting(ProgrammeCard::id).containsExactly(OTHER);
        signIn(ADMINISTRATOR);
        assertThat(programmes.readable()).isEmpty();
        signIn(NOBODY);
        assertThatThrownBy(programmes::readable).isInstanceOf(AccessDeniedException.class);
    }

    private boolean isAllowed(String name) {
        Method method = Objects.requireNonNull(methods.get(name), name);
        Object service = context.getBean(method.getDeclaringClass());
        Object[] values =
                Stream.of(method.getParameterTypes()).map(RightsTest::value).toArray();
        try {
            method.invoke(service, values);
            return true;
        } catch (InvocationTargetException failure) {
            // Whoever is let in may still be told that there is no such thing, or no such file.
            return !(failure.getCause() instanceof AccessDeniedException);
        } catch (IllegalAccessException failure) {
            throw new AssertionError(failure);
        }
    }

    /** What a method is asked about: names of nothing, and no ids, so that only the right decides. */
    private static @Nullable Object value(Class<?> type) {
        Map<Class<?>, Object> values = Map.ofEntries(
                Map.entry(ProgrammeId.class, SHIRE),
                Map.entry(String.class, "nothing"),
                Map.entry(Runnable.class, (Runnable) () -> {}),
                Map.entry(FormKey.class, new FormKey(SHIRE, "nothing")),
                Map.entry(Collection.class, List.of()),
                Map.entry(Map.class, Map.of()),
                Map.entry(long.class, 0L),
                Map.entry(int.class, 0),
                Map.entry(boolean.class, false),
                Map.entry(Reference.class, new Reference(Reference.PROGRAMME, 0)),
                Map.entry(Choice.class, Choice.NONE),
                Map.entry(PlanItem.class, new PlanItem.NewEdition()),
                Map.entry(Fields.class, Fields.NONE),
                Map.entry(byte[].class, new byte[0]),
                Map.entry(OutputStream.class, OutputStream.nullOutputStream()),
                Map.entry(Progress.class, Progress.UNSEEN));
        assertThat(type.isEnum()
                        || type.isRecord()
                        || type == LocalDate.class
                        || type == ImportPreview.class
                        || values.containsKey(type))
                .as("a value of " + type + " to call a service with")
                .isTrue();
        return values.get(type);
    }

    private void findMethods() {
        context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(service -> service.getPackageName().startsWith("org.planonapage"))
                .flatMap(service -> Stream.of(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .forEach(method -> assertThat(methods.put(name(method), method))
                        .as("two methods " + name(method))
                        .isNull());
    }

    /** "Plans.plan"; of two of a name, that which takes no programme names what it takes. */
    private static String name(Method method) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        boolean alone = Stream.of(method.getDeclaringClass().getDeclaredMethods())
                        .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic())
                        .filter(each -> each.getName().equals(method.getName()))
                        .count()
                == 1;
        return alone || List.of(method.getParameterTypes()).contains(ProgrammeId.class)
                ? name
                : name
                        + Stream.of(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static List<List<String>> table() throws IOException {
        String architecture = Files.readString(Path.of("ARCHITECTURE.md"));
        return architecture
                .substring(architecture.indexOf("<!-- rights:begin -->"), architecture.indexOf("<!-- rights:end -->"))
                .lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("|-"))
                .map(line -> Stream.of(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .map(cells -> cells.subList(0, cells.size() - 1))
                .toList();
    }

    /** The rights by the word of the role. */
    private static Map<String, Set<Right>> given(List<List<String>> table) {
        Map<String, Set<Right>> given = new LinkedHashMap<>();
        table.stream().skip(1).forEach(cells -> {
            Set<Right> rights = new LinkedHashSet<>();
            for (int cell = 1; cell < cells.size(); cell++) {
                assertThat(cells.get(cell)).isIn("yes", "");
                if (cells.get(cell).equals("yes")) {
                    rights.add(Right.valueOf(table.getFirst().get(cell)));
                }
            }
            given.put(cells.getFirst(), rights);
        });
        return given;
    }

    private static String account(Role role) {
        return "the-" + role.word().replace(' ', '-');
    }

    private static void signIn(String who) {
        Authentication authentication = who.equals(NOBODY)
                ? new AnonymousAuthenticationToken("key", who, AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))
                : new TestingAuthenticationToken(
                        who, "", who.equals(ADMINISTRATOR) ? new String[] {"ROLE_ADMINISTRATOR"} : new String[0]);
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
    }

    private void create(String username) {
        database.sql("INSERT INTO account (username, password, display_name) VALUES (?, '$argon2id$none', ?)")
                .params(username, username)
                .update();
    }

    private void give(String username, Role role, ProgrammeId programme) {
        inTransaction(() -> grants.give(new Username(username), role, programme, "test"));
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
