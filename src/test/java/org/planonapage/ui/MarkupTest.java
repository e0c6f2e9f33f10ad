package org.planonapage.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
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
                .contains("aria-label=\"" + Mark.RED.word() + "\"", "<svg width=\"1.25rem\"", ">R</text>");
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
    void printsWhatOpensByItself() {
        assertThat(inside(new Div(new NativeDetails("More", new Span("12")))))
                .isEqualTo("<details><summary>More</summary><span>12</span></details>");
        NativeDetails open = new NativeDetails("More", new Span("12"));
        open.setOpen(true);
        assertThat(inside(new Div(open))).startsWith("<details open><summary>");
    }

    @Test
    void leavesComponentsOfTheirOwnKind() {
        Div part = new Div(new com.vaadin.flow.component.charts.Chart());
        Markup.replaceInside(part.getElement());
        assertThat(part.getChildren()).hasSize(1);
    }

    /** Of a kept answer there is one object, which is why two that say the same are two. */
    private record Answer(String text) {}

    @Test
    void printsAModelOnceForEachWayOfShowingIt() {
        Answer model = new Answer("12");
        assertThat(once(model, "now", "first")).isEqualTo("<span>first</span>");
        assertThat(once(model, "now", "second")).isEqualTo("<span>first</span>");
        assertThat(once(model, "then", "second")).isEqualTo("<span>second</span>");
        assertThat(once(new Answer("12"), "now", "third")).isEqualTo("<span>third</span>");
    }

    @Test
    void tellsModelsApartAsObjects() {
        Answer model = new Answer("12");
        Answer before = new Answer("11");
        assertThat(once(model, new Markup.Same(before), "first")).isEqualTo("<span>first</span>");
        assertThat(once(model, new Markup.Same(new Answer("11")), "second")).isEqualTo("<span>second</span>");
        assertThat(once(model, new Markup.Same(before), "third")).isEqualTo("<span>first</span>");
    }

    @Test
    void refusesToPrintOnceWhatAnswersToAReader() {
        Div part = new Div();
        assertThatThrownBy(() -> Markup.replaceOnce(
                        part.getElement(),
                        () -> part.add(new NativeButton("Undo", click -> {})),
                        MarkupTest.class,
                        new Answer("")))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("What answers to a reader");
    }

    private static String once(Answer model, Object how, String word) {
        Div part = new Div(new Span("in its place before"));
        Runnable fill = () -> {
            part.removeAll();
            part.add(new Span(word));
        };
        Markup.replaceOnce(part.getElement(), fill, MarkupTest.class, model, how);
        assertThat(part.getChildren()).isEmpty();
        return part.getElement().getProperty("innerHTML");
    }

    private static String inside(Div part) {
        Markup.replaceInside(part.getElement());
        assertThat(part.getChildren()).isEmpty();
        return part.getElement().getProperty("innerHTML");
    }
}
