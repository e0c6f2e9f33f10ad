package org.planonapage.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.planonapage.programme.UnitTree;

/** The units as a list of lists, each with what it is. */
final class UnitList {

    private UnitList() {}

    static Component of(List<UnitTree> units) {
        if (units.isEmpty()) {
            Paragraph none = new Paragraph("There are no units yet.");
            none.addClassName("quiet");
            return none;
        }
        UnorderedList tree = list(units);
        tree.addClassName("tree");
        return tree;
    }

    private static UnorderedList list(List<UnitTree> units) {
        return new UnorderedList(units.stream().map(UnitList::item).toArray(ListItem[]::new));
    }

    private static ListItem item(UnitTree tree) {
        Span kind = new Span(tree.unit().kind().word());
        kind.addClassName("kind");
        ListItem item = new ListItem(new Span(tree.unit().name()), kind);
        if (tree.unit().note() != null) {
            Paragraph note = new Paragraph(tree.unit().note());
            note.addClassName("posts");
            item.add(note);
        }
        if (!tree.parts().isEmpty()) {
            item.add(list(tree.parts()));
        }
        return item;
    }
}
