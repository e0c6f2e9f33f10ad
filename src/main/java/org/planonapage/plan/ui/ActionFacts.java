package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.planonapage.plan.ActionChange;
import org.planonapage.quantity.WordDiff;
import org.planonapage.rating.Mark;
import org.planonapage.ui.Movement;
import org.planonapage.ui.WordDiffText;

/** What became of an action, fact by fact and word by word; nothing where it is as it was. */
class ActionFacts extends Composite<Div> {

    ActionFacts(ActionChange change) {
        getContent().addClassName("changes");
        if (change.isNew()) {
            line("New.");
        }
        Mark now = change.now() == null ? Mark.NONE : change.now().mark();
        Movement.between(change.before(), now)
                .ifPresent(movement -> getContent().add(new Paragraph(movement)));
        change.words().ifPresent(words -> {
            line("Reworded:");
            getContent()
                    .add(
                            new WordDiffText("from", words, WordDiff.Fate.WENT),
                            new WordDiffText("to", words, WordDiff.Fate.CAME));
        });
        change.facts().forEach(fact -> line(fact.name() + ": " + said(fact.before()) + " → " + said(fact.after())));
    }

    /** Whether there is anything to say of it. */
    static boolean isSaid(ActionChange change) {
        return change.now() != null
                && (change.isNew() || change.isMoved() || !change.remarks().isEmpty());
    }

    private void line(String words) {
        getContent().add(new Paragraph(new Span(words)));
    }

    private static String said(String text) {
        return text.isEmpty() ? "not given" : text;
    }
}
