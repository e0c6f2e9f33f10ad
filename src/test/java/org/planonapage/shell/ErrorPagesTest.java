package org.planonapage.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.PermitAll;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planonapage.ScreenTest;
import org.planonapage.plan.PlanPack;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.test.context.support.WithMockUser;

/** What a reader is told where there is no page to show: what is wrong, and the way on. */
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest extends ScreenTest {

    @BeforeEach
    void load() {
        load(PlanPack.judged("errorshire"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http:evil.example", "javascript:alert(1)", "https:/evil.example/plan", "data:text"})
    void leadNowhereButIntoTheApplication(String address) {
        open(address + "?asAt=x");
        assertThat($(Anchor.class).all())
                .isNotEmpty()
                .extracting(Anchor::getHref)
                .noneMatch(href -> href.contains(":") || href.startsWith("/") || href.contains("evil"));
    }

    @Test
    void sayThatAnAddressNamesNoPage() {
        open("errorshire/nowhere");
        assertThat(heading()).isEqualTo("Page not found");
        assertThat(page()).contains("Check that you typed or copied the whole address, “errorshire/nowhere”.");
        assertThat(everything()).as("the bar of the programme stays").contains("Testshire Council");
        assertThat(links()).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "errorshire/themes/9",
                "errorshire/actions/9.9",
                "errorshire/metrics/nothing",
                "errorshire?edition=nothing"
            })
    void sayThatTheProgrammeHasNoSuchThing(String address) {
        open(address);
        assertThat(heading()).isEqualTo("Nothing to show");
        assertThat(page()).contains("There is no ").contains("See the latest plan");
        assertThat(links()).containsExactly("errorshire");
    }

    @Test
    void sayThatTheProgrammeIsNotYetOnRecordThatDay() {
        open("errorshire/themes/1?asAt=2014-05-01");
        assertThat(heading()).isEqualTo("Nothing to show");
        assertThat(page()).contains("The programme of Testshire Council does not begin until 1 June 2015.");
        assertThat(links()).containsExactly("errorshire/themes/1");
    }

    @Test
    void sayThatADayHasNotComeYet() {
        open("errorshire?asAt=2999-01-01");
        assertThat(heading()).isEqualTo("That date is in the future");
        assertThat(page()).contains("1 January 2999 is in the future. Choose an earlier date, or today, ");
        assertThat(links()).containsExactly("errorshire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31", "0001-01-01"})
    void sayWhenTheRecordBeginsOfADayThatTheDatabaseCannotName(String day) {
        open("errorshire?asAt=" + day);
        assertThat(heading()).isEqualTo("Nothing to show");
        assertThat(page()).contains("does not begin until 1 June 2015.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a..b", "error--shire", "api"})
    void sayThatNoProgrammeHasSuchAName(String name) {
        open(name);
        assertThat(heading()).isEqualTo("Page not found");
    }

    @Test
    void sayThatADayIsNoDate() {
        open("errorshire?asAt=yesterday");
        assertThat(heading()).isEqualTo("The date in the address is not valid");
        assertThat(page()).contains("“yesterday”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "errorshire",
                "errorshire/editions",
                "errorshire/themes/1",
                "errorshire/actions/1.1",
                "errorshire/metrics",
                "errorshire/metrics/m1",
                "errorshire/organisation",
                "errorshire?asAt=2015-06-02",
                "errorshire/actions/1.1?asAt=2010-01-01",
                "no-such-programme",
                "no-such-programme/actions/1.1?asAt=2015-06-02"
            })
    @WithMockUser("stranger")
    void doNotTellAStrangerWhetherThereIsAnything(String address) {
        open(address);
        assertThat(heading()).isEqualTo("Not open to your account");
        assertThat(page())
                .isEqualTo(
                        "Not open to your accountEither your account has no role in this programme, or there is no such"
                                + " programme. A programme’s manager gives roles.See the programmes that are open to you");
        assertThat(everything()).doesNotContain("Testshire").doesNotContain("Better Services");
    }

    @Test
    void giveANumberForWhatBrokeAndKeepTheCauseToTheLog(CapturedOutput log) {
        RouteConfiguration.forSessionScope().setRoute("breaks", Breaks.class);
        open("breaks?asAt=2015-06-02");
        assertThat(heading()).isEqualTo("Sorry, there is a problem with the service");
        Matcher number = Pattern.compile("the number ([0-9A-F]{8})\\.").matcher(page());
        assertThat(number.find()).as(page()).isTrue();
        assertThat(page()).doesNotContain(Breaks.CAUSE);
        assertThat(log.getAll())
                .contains("Error " + number.group(1) + " at breaks?asAt=2015-06-02")
                .contains(Breaks.CAUSE);
        assertThat(links()).containsExactly("breaks?asAt=2015-06-02");
    }

    /** The page with the bar above it. */
    private static String everything() {
        return text((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast());
    }

    /** A page that cannot be built. */
    @PermitAll
    public static class Breaks extends Main implements BeforeEnterObserver {

        private static final String CAUSE = "the cellar is flooded";

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new IllegalStateException(CAUSE);
        }
    }
}
