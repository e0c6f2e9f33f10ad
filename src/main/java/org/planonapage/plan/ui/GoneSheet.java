package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.planonapage.plan.ActionRow;
import org.planonapage.ui.RagBadge;
import org.planonapage.ui.Sheet;

/** Actions that are not in the plan any more, as they stood. */
class GoneSheet extends Composite<Sheet> {

    GoneSheet(List<ActionRow> gone) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gone");
        gone.forEach(action -> list.add(
                new ListItem(new RagBadge(action.mark()), new Span(" " + action.reference() + " " + action.text()))));
        getContent().add(list);
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Removed since then", "With the last rating of each.");
    }
}
