package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.planonapage.plan.ActionChange;
import org.planonapage.plan.ActionChanges;
import org.planonapage.plan.ActionDetail;
import org.planonapage.quantity.WordDiff;
import org.planonapage.ui.Earlier;
import org.planonapage.ui.Reading;
import org.planonapage.ui.SinceLine;
import org.planonapage.ui.WordDiffText;

/** What became of an action since an earlier day, in a sentence, and beneath it what it said and what is other. */
class ActionComparison extends Composite<Div> {

    ActionComparison(Earlier<ActionDetail> earlier, ActionDetail action, Reading reading) {
        getContent().addClassName("changes");
        ActionChanges changes = ActionChanges.between(earlier.then(), action);
        SinceLine.of(
                        earlier,
                        changes.inWords(),
                        reading,
                        other -> PlanNavigation.action(other, action.action().reference()))
                .ifPresent(getContent()::add);
        ActionChange change = changes.action();
        if (earlier.isShown() && change != null) {
            change.words()
                    .ifPresent(words -> getContent()
                            .add(
                                    new WordDiffText("Before:", words, WordDiff.Fate.WENT),
                                    new WordDiffText("Now:", words, WordDiff.Fate.CAME)));
            change.facts()
                    .forEach(fact -> getContent()
                            .add(new Paragraph(fact.name() + ": " + said(fact.before()) + " → " + said(fact.after()))));
        }
    }

    boolean isEmpty() {
        return getContent().getComponentCount() == 0;
    }

    private static String said(String text) {
        return text.isEmpty() ? "not given" : text;
    }
}
