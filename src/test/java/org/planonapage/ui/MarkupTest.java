package org.planonapage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import org.planonapage.rating.Mark;

class MarkupTest {

    @Test
    void printsWhatTheElementsSay() {
        Span word = new Span("red");
        word.addClassNames("a", "b");
        assertThat(inside(new Div(word, new Text(" & more"), Link.to("medway?a=1&b=2", "on"), new HtmlComponent("br"))))
                .isEqualTo("<span class=\"a b\">red</span> &amp; more<a href=\"medway?a=1&amp;b=2\">on</a><br>");
    }

    @Test
    void printsTextAsTextWhateverItSays() {
        Span title = new Span("<img src=x onerror=alert(1)>");
        title.setTitle("\"><script>");
        assertThat(inside(new Div(title)))
                .isEqualTo("<span title=\"&quot;&gt;&lt;script&gt;\">&lt;img src=x onerror=alert(1)&gt;</span>");
    }

    @Test
    void keepsPicturesThatAreMarkupAlready() {
        RagBadge badge = new RagBadge(Mark.RED);
        assertThat(inside(new Div(badge)))
                .startsWith("<span ")
                .contains("aria-label=\"" + Mark.RED.word() + "\"", "<svg width=\"20\"", ">R</text>");
    }

    @Test
    void leavesOutWhatIsNotShown() {
        Span hidden = new Span("hidden");
        hidden.setVisible(false);
        assertThat(inside(new Div(hidden, new Text("shown")))).isEqualTo("shown");
    }

    @Test
    void leavesWhatAnswersToAClick() {
        Div part = new Div(new Span(new NativeButton("Undo", click -> {})));
        Markup.replaceInside(part.getElement());
        assertThat(part.getChildren()).hasSize(1);
        assertThat(part.getElement().hasProperty("innerHTML")).isFalse();
    }

    @Test
    void leavesComponentsOfTheirOwnKind() {
        Div part = new Div(new com.vaadin.flow.component.charts.Chart());
        Markup.replaceInside(part.getElement());
        assertThat(part.getChildren()).hasSize(1);
    }

    private static String inside(Div part) {
        Markup.replaceInside(part.getElement());
        assertThat(part.getChildren()).isEmpty();
        return part.getElement().getProperty("innerHTML");
    }
}
