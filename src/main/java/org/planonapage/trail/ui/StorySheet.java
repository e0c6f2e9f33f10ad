package org.planonapage.trail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.planonapage.exchange.Refusal;
import org.planonapage.quantity.Dates;
import org.planonapage.trail.Story;
import org.planonapage.trail.TrailWords;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Sheet;

/** What a field ever said, newest first; whoever may puts an earlier text back from here. */
final class StorySheet extends Composite<Sheet> {

    private final Story story;
    private final Consumer<String> putBack;
    private final Div refused = new Div();

    /** @param putBack puts back what the field said after an act */
    StorySheet(Story story, Consumer<String> putBack) {
        this.story = story;
        this.putBack = putBack;
        refused.addClassName("problems");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        DataTable<Story.Value> table = new DataTable<Story.Value>("What it said, newest first")
                .styled("story")
                .rowHeader("From", value -> Dates.inWords(value.act().day()))
                .column("What it said", value -> TrailWords.value(value.text()))
                .column("Who", value -> value.act().who());
        if (story.mayReturn()) {
            table.component("", this::button);
        }
        getContent().add(refused, table.rows(story.values()));
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("What it said, newest first", null);
    }

    private Component button(Story.Value value) {
        if (value.text().equals(story.values().getFirst().text())) {
            return new Span(value.equals(story.values().getFirst()) ? "now" : "as now");
        }
        NativeButton button =
                new NativeButton("Put back", click -> attempt(value.act().key()));
        button.addClassName("link");
        button.setAriaLabel("Put back the text of " + Dates.inWords(value.act().day()));
        return button;
    }

    private void attempt(String act) {
        try {
            putBack.accept(act);
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Refusal refusal) {
            refused.setText(refusal.sentence());
            refused.setVisible(true);
        }
    }
}
