package org.planonapage.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.planonapage.ui.Link;
import org.planonapage.ui.Page;

/** A page that says what went wrong, in a sentence, and leads on. */
abstract class ErrorPage extends Main implements HasDynamicTitle {

    private String title = "";

    ErrorPage() {
        addClassName("card-page");
        setId(Page.CONTENT);
    }

    void say(String heading, String sentence, String href, String linkText) {
        title = heading;
        Div card = new Div(new H1(heading), new Paragraph(sentence), Link.inText(own(href), linkText));
        card.addClassName("card");
        removeAll();
        add(card);
    }

    /** An address comes from whoever made the link: what a browser could take for another host or a script leads home. */
    private static String own(String href) {
        String path = href.replaceFirst("[?#].*", "");
        return path.contains(":") || path.contains("\\") || path.startsWith("/") ? "" : href;
    }

    @Override
    public String getPageTitle() {
        return title + " – Plan on a Page";
    }
}
