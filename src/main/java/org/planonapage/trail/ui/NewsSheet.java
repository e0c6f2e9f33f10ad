package org.planonapage.trail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Sheet;

/** What became of each feature's things since an earlier day, each in a sentence that leads to its page. */
final class NewsSheet extends Composite<Sheet> {

    /**
     * What one feature tells.
     *
     * @param path of its page, below the programme
     */
    record Told(String title, String path, String headline, String sentence) {}

    NewsSheet(List<Told> told, Reading reading) {
        UnorderedList list = new UnorderedList();
        list.addClassName("news");
        told.forEach(one -> list.add(
                new ListItem(Link.inText(reading.href(one.path()), one.title()), new Text(": " + one.sentence()))));
        getContent().add(list);
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("In the plan, the figures and the risks", null);
    }
}
