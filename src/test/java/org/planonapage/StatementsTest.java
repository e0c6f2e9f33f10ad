package org.planonapage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.exchange.PackImporter;
import org.planonapage.plan.PlanPack;
import org.planonapage.programme.DemoRights;
import org.planonapage.risk.RiskPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * What a page costs the database, bar and rights included: the same however much is on record, to the first reader after a
 * change and to those who come after. The numbers are those of today; a page that comes to need more says so here.
 */
@SpringBootTest
@WithMockUser("member")
class StatementsTest extends SpringBrowserlessTest {

    private static final int FEW = 2;
    private static final int MANY = 10 * FEW;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void load() {
        PlanPack.many("statements-few", FEW).load(importer);
        PlanPack.many("statements-many", MANY).load(importer);
        rights.grantAll();
    }

    @ParameterizedTest
    @CsvSource({
        "plan, ?since=none, 45, 5",
        "plan since, ?since=2015-06-02, 90, 10",
        "theme, /themes/1?since=none, 48, 5",
        "theme since, /themes/1?since=2015-06-02, 96, 10",
        "action, /actions/1.1?since=none, 43, 10",
        "action since, /actions/1.1?since=2015-06-02, 92, 20",
        "editions, /editions, 38, 5",
        "compare, /editions/compare, 45, 12",
        "metrics, /metrics?since=none, 43, 5",
        "metrics since, /metrics?since=2015-06-02, 86, 10",
        "metric, /metrics/m1, 56, 5",
        "exceptions, /exceptions, 41, 5",
        "instruments, /instruments, 38, 5",
        "risks, /risks, 38, 5",
        "organisation, /organisation, 43, 5",
        "history, /history, 60, 25"
    })
    void areAsManyForTenTimesTheRows(String page, String path, long most, long mostAgain) {
        long few = costAfterAChange("statements-few" + path);
        long many = costAfterAChange("statements-many" + path);
        assertThat(many).as(page).isEqualTo(few).isLessThanOrEqualTo(most);
        assertThat(costOf("statements-many" + path)).as(page + " again").isLessThanOrEqualTo(mostAgain);
    }

    @ParameterizedTest
    @WithMockUser("risk")
    @CsvSource({
        "register, /risks, 43, 8",
        "risk, /risks/R1, 45, 9",
        "history, /history, 61, 26",
        "own risks, /risks/mine, 44, 9",
        "review, /risks/R1/review, 62, 27",
        "new risk, /risks/new, 50, 15",
        "notices, /notices, 43, 8"
    })
    void areAsManyForTenTimesTheRisks(String page, String path, long most, long mostAgain) {
        List.of(FEW, MANY).forEach(count -> {
            RiskPack.many("statements-risks-" + count, count).load(importer);
            rights.grantAll();
            database.sql("""
                            INSERT IGNORE INTO post_holding (account_id, programme, post_code, since)
                            SELECT id, ?, 'head', '2020-01-01' FROM account WHERE username = 'risk'""").param("statements-risks-" + count).update();
        });
        long few = costAfterAChange("statements-risks-" + FEW + path);
        long many = costAfterAChange("statements-risks-" + MANY + path);
        long again = costOf("statements-risks-" + MANY + path);
        assertThat(many).as(page).isEqualTo(few).isLessThanOrEqualTo(most);
        assertThat(again).as(page + " again").isLessThanOrEqualTo(mostAgain);
    }

    @ParameterizedTest
    @WithMockUser("manager")
    @CsvSource({
        "round, /round, 50, 12",
        "what publishing would change, /round/preview, 50, 12",
        "judgement, /actions/1.1/judgement, 54, 21",
        "highlight, /themes/1/highlight, 50, 17",
        "figure, /metrics/m1/figures/2015-05, 55, 22",
        "risk scale, /manage/settings/scale, 50, 20"
    })
    void areAsManyForTenTimesTheThingsOfARound(String page, String path, long most, long mostAgain) {
        List.of(FEW, MANY).forEach(this::openARound);
        long few = costAfterAChange("statements-round-" + FEW + path);
        long many = costAfterAChange("statements-round-" + MANY + path);
        long again = costOf("statements-round-" + MANY + path);
        assertThat(many).as(page).isEqualTo(few).isLessThanOrEqualTo(most);
        assertThat(again).as(page + " again").isLessThanOrEqualTo(mostAgain);
    }

    /** Opens a round to which every action was handed in. */
    private void openARound(int count) {
        String programme = "statements-round-" + count;
        PlanPack.many(programme, count).load(importer);
        rights.grantAll();
        database.sql("""
                        INSERT IGNORE INTO round (programme, body, meeting_on, due_on, opened_by, opened_at)
                        VALUES (?, 'Board', CURRENT_DATE + INTERVAL 20 DAY, CURRENT_DATE + INTERVAL 1 DAY, 'manager', NOW(6))""").param(programme).update();
        IntStream.rangeClosed(1, count)
                .forEach(number -> database.sql("""
                        INSERT IGNORE INTO round_form (round_id, path, title, on_record, typed, handed_in_by, handed_in_at)
                        SELECT id, ?, 'Judgement', '{}', '{"rag": "red", "reason": "Nobody came."}', 'manager', NOW(6)
                        FROM round WHERE programme = ? AND open""")
                        .params("actions/1.%d/judgement".formatted(number), programme)
                        .update());
    }

    @Test
    @WithMockUser("statements-reader")
    void areAsManyForTenTimesTheProgrammes() {
        database.sql(
                        "INSERT IGNORE INTO account (username, password, display_name) VALUES ('statements-reader', '$argon2id$none', 'Reader')")
                .update();
        open(FEW);
        long few = costOf("");
        assertThat($(ListItem.class).withClassName("sheet").all()).hasSize(FEW);
        open(MANY);
        long many = costOf("");
        assertThat($(ListItem.class).withClassName("sheet").all()).hasSize(MANY);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(2);
    }

    /** Opens that many programmes to the reader. */
    private void open(int programmes) {
        IntStream.rangeClosed(1, programmes).forEach(number -> {
            String name = "statements-" + number;
            TestPack.of(name).load(importer);
            database.sql("""
                            INSERT IGNORE INTO role_grant (account_id, programme, role, since)
                            SELECT id, ?, 'MEMBER', '2015-06-01' FROM account WHERE username = 'statements-reader'""").param(name).update();
        });
    }

    /** Nothing that was kept holds any longer, so that everything is read. */
    private long costAfterAChange(String address) {
        return least(() -> {
            database.sql("UPDATE programme_turn SET version = version + 1").update();
            return costOf(address, () -> {});
        });
    }

    /** The server counts for everybody: what another context does in the background only adds, and not each time. */
    private static long least(LongSupplier cost) {
        return LongStream.generate(cost).limit(3).min().orElseThrow();
    }

    /** After a first visit, so that what is kept is not counted. */
    private long costOf(String address) {
        return least(() -> costOf(address, () -> open(address)));
    }

    private static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private long costOf(String address, Runnable before) {
        before.run();
        UI.getCurrent().navigate("login");
        long cost = Selects.of(database, () -> open(address));
        assertThat($(H1.class).single().getText()).isNotBlank();
        return cost;
    }
}
