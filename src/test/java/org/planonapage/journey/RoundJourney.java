package org.planonapage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planonapage.exchange.PackImporter;
import org.planonapage.plan.RunningPack;
import org.planonapage.programme.DemoRights;
import org.planonapage.quantity.Dates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round from its opening to its publication: four people write, a member reads nothing of it before and all after. */
class RoundJourney extends Journey {

    private static final String SHIRE = "/roundjourney";
    private static final LocalDate TODAY = LocalDate.now(Clock.system(Dates.LONDON));
    private static final YearMonth MONTH = YearMonth.from(TODAY).minusMonths(1);

    @BeforeAll
    static void load(@Autowired PackImporter importer, @Autowired DemoRights rights, @Autowired JdbcClient database) {
        RunningPack.of("roundjourney")
                .file("risks", "reference,title,owner", "R1,Caseloads too high,head")
                .file(
                        "risk_scores",
                        "risk,kind,scored_on,likelihood,impact,reason",
                        "R1,current,2015-05-01,4,4,Too few workers")
                .file(
                        "metrics",
                        "code,title,definition,unit,polarity,frequency,decimals,source,due_days",
                        "timely,Assessments in time,Assessments in 45 days.,percent,higher,monthly,1,Case system,2",
                        "cases,Cases open,Cases open.,count,lower,monthly,0,Case system,")
                .file(
                        "observations",
                        "metric,unit,period,basis,value",
                        "timely,shire," + MONTH.minusMonths(1) + ",in period,80",
                        "cases,shire," + MONTH.minusMonths(1) + ",in period,4")
                .file("targets", "metric,since,comparator,value,origin", "timely,2015-04,at least,90,local")
                .file("pack", "programme,format,recorded_on,source", "roundjourney,1," + TODAY + ",A test")
                .load(importer);
        rights.grantAll();
        for (String account : new String[] {"lead", "risk"}) {
            database.sql("""
                            INSERT IGNORE INTO post_holding (account_id, programme, post_code, since)
                            SELECT id, 'roundjourney', 'head', '2020-01-01' FROM account WHERE username = ?""").param(account).update();
        }
    }

    @Test
    void collectsFromFourPeopleAndPublishesAllAtOnce() {
        Page manager = signedIn("manager");
        Page lead = signedIn("lead");
        Page member = signedIn("member");
        openRound(manager);
        judge(lead, "They come in time again.");
        review();
        enterFigure();
        assertMemberSees(member, "Going well", "80.0%", false);
        sendBack(manager);
        mend(lead);
        open(manager, SHIRE + "/round/preview");
        assertThat(manager.locator(".say")).containsText("3 things will change for members");
        assertThat(manager.locator("main")).containsText("Three of four come in time.");
        assertThat(manager.locator("main")).containsText("16, Very high");
        assertThat(manager.locator("main")).containsText("80.0%");
        assertThat(manager.locator("main")).containsText("91.5");
        assertAccessibleWideAndOnAPhone(manager, "the preview");
        button(manager, "Publish 3 items").click();
        assertThat(manager.locator("main")).containsText("No round is open.");
        assertMemberSees(member, "Three of four come in time.", "91.5%", true);
    }

    private static void openRound(Page page) {
        open(page, SHIRE + "/round");
        assertAccessibleWideAndOnAPhone(page, "the form of a round");
        Locator body = page.getByLabel("Which body is meeting?");
        body.fill("Improvement Board");
        page.getByRole(AriaRole.OPTION).first().click();
        day(page, "When is the meeting?", TODAY.plusDays(20));
        day(page, "Deadline for submissions", TODAY.plusDays(2));
        button(page, "Open the round").click();
        assertThat(page.locator("main h1")).containsText("Round for the Improvement Board");
        assertAccessibleWideAndOnAPhone(page, "the round of a manager");
    }

    private static void judge(Page page, String reason) {
        open(page, SHIRE);
        assertThat(page.locator(".reminder")).containsText("due in 2 days");
        assertAccessibleWideAndOnAPhone(page, "the plan with a reminder");
        page.locator(".reminder a").click();
        assertThat(page.locator("main h1")).containsText("Round for the Improvement Board");
        assertAccessibleWideAndOnAPhone(page, "the round of a lead");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("1.1 Assess in time"))
                .first()
                .click();
        assertThat(page.locator("main h1")).hasText("Rate 1.1 Assess in time");
        page.getByLabel("Red", new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        page.getByLabel("Why?", new Page.GetByLabelOptions().setExact(true)).fill(reason);
        assertAccessibleWideAndOnAPhone(page, "the form of a judgement");
        button(page, "Save rating").click();
        assertThat(page.locator(".form .above")).containsText("Submitted for the Improvement Board");
    }

    private void review() {
        Page page = signedIn("risk");
        open(page, SHIRE + "/risks/R1/review");
        page.getByLabel("How likely is it?")
                .getByLabel("3", new Locator.GetByLabelOptions().setExact(false))
                .first()
                .check();
        page.getByLabel("Why?").fill("Two workers came.");
        button(page, "Save review").click();
        assertThat(page.locator(".form .above")).containsText("Submitted for the Improvement Board");
    }

    private void enterFigure() {
        Page page = signedIn("data");
        open(page, SHIRE + "/round");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Assessments in time, " + Dates.inWords(MONTH)))
                .first()
                .click();
        assertThat(page.locator("main h1")).hasText("Assessments in time, " + Dates.inWords(MONTH));
        page.getByLabel("Value", new Page.GetByLabelOptions().setExact(true)).fill("91.5");
        assertAccessibleWideAndOnAPhone(page, "the form of a figure");
        button(page, "Save figure").click();
        assertThat(page.locator(".form .above")).containsText("Submitted for the Improvement Board");
    }

    private static void sendBack(Page page) {
        open(page, SHIRE + "/round/preview");
        page.getByText("Field by field, or send it back").first().click();
        page.getByLabel("What needs to change?").fill("Say how many come in time.");
        button(page, "Send back: 1.1 Assess in time").click();
        assertThat(page.locator(".say")).containsText("2 things will change for members");
    }

    private static void mend(Page page) {
        open(page, SHIRE + "/round");
        assertThat(page.locator("main")).containsText("Say how many come in time.");
        open(page, SHIRE + "/actions/1.1/judgement");
        page.getByLabel("Why?", new Page.GetByLabelOptions().setExact(true)).fill("Three of four come in time.");
        button(page, "Save rating").click();
        assertThat(page.locator(".form .above")).containsText("Submitted for the Improvement Board");
    }

    private static void assertMemberSees(Page page, String reason, String figure, boolean published) {
        open(page, SHIRE + "/actions/1.1");
        assertThat(page.locator("main")).containsText(reason);
        open(page, SHIRE + "/metrics/timely");
        assertThat(page.locator("main")).containsText(figure);
        open(page, SHIRE + "/risks/R1");
        if (published) {
            assertThat(page.locator("main")).containsText("Two workers came.");
        } else {
            assertThat(page.locator("main")).not().containsText("Two workers came.");
        }
    }

    private static void day(Page page, String label, LocalDate day) {
        Locator field = page.getByLabel(label);
        field.fill(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK)));
        field.press("Enter");
        field.press("Escape");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
