package org.planonapage.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.planonapage.exchange.Mistake;

/** What is to be put right before a form can be saved: each mistake leads to its field, which says it too. */
final class MistakeList extends Composite<Div> {

    MistakeList(List<Mistake> mistakes, Map<String, FormField<?>> fields) {
        UnorderedList list = new UnorderedList();
        mistakes.forEach(mistake -> list.add(new ListItem(told(mistake, fields.get(mistake.field())))));
        getContent().addClassName("problems");
        getContent().getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        getContent()
                .add(
                        new Paragraph(
                                mistakes.size() == 1
                                        ? "There is a problem. Nothing has been saved yet."
                                        : "There are " + mistakes.size() + " problems. Nothing has been saved yet."),
                        list);
        getContent().getElement().executeJs("this.focus()");
    }

    private static Component told(Mistake mistake, @org.jspecify.annotations.Nullable FormField<?> field) {
        if (field == null) {
            return new com.vaadin.flow.component.html.Span(mistake.sentence());
        }
        field.mark(mistake.sentence());
        NativeButton lead = new NativeButton(field.label() + ": " + mistake.sentence(), click -> field.focus());
        lead.addClassName("link");
        return lead;
    }
}
