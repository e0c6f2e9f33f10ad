package org.planonapage.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.ScreenTest;
import org.planonapage.security.DemoAccount;
import org.planonapage.ui.DataTable;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** The sign-in page of a demonstration. */
@WithAnonymousUser
class SignInViewTest extends ScreenTest {

    @Test
    void asksForUserNameAndPasswordInAFormOfTheBrowser() {
        open("login");
        assertThat(heading()).isEqualTo("Plan on a Page");
        Element form = elements($view(SignInView.class).single().getElement())
                .filter(element -> element.getTag().equals("form"))
                .findAny()
                .orElseThrow();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getTextRecursively()).isEqualTo("User namePasswordSign in");
        assertThat(elements(form)
                        .filter(element -> element.getTag().equals("input"))
                        .map(element -> element.getAttribute("id") + " " + element.getAttribute("autocomplete")))
                .containsExactly("username username", "password current-password");
    }

    @Test
    void listsTheAccountsOfTheDemonstrationWithTheirPassword() {
        open("login");
        String accounts = text($(DataTable.class).single());
        assertThat(Stream.of(DemoAccount.values()).map(DemoAccount::username)).allMatch(accounts::contains);
        assertThat(page())
                .contains("This is a demonstration, on this computer only.")
                .contains("“demo”");
    }

    @ParameterizedTest
    @CsvSource({
        "error, Your user name or password is incorrect.",
        "wait, 'There have been too many attempts. Wait 15 minutes and try again.'",
        "ended, You have been signed out. Sign in to go back to your page.",
        "idle, You were signed out because you did nothing for 30 minutes. Sign in to go back to your page."
    })
    void saysWhyOneIsHereAgain(String reason, String sentence) {
        open("login");
        assertThat(wrongs()).isEmpty();
        open("login?" + reason);
        assertThat(wrongs()).singleElement().asString().startsWith(sentence);
    }

    private List<String> wrongs() {
        return $(Paragraph.class).withClassName("wrong").all().stream()
                .filter(paragraph -> "alert".equals(paragraph.getElement().getAttribute("role")))
                .map(Paragraph::getText)
                .toList();
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(SignInViewTest::elements));
    }
}
