package org.planonapage.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.planonapage.security.Viewer;
import org.planonapage.ui.Link;

/** What belongs to the reader and to no programme: the account, help, the administration, the way out. */
final class OwnMenu extends Composite<NativeDetails> {

    OwnMenu() {
        Span chip = new Span(Viewer.current().map(Viewer::username).orElse("Account") + " ▾");
        chip.addClassName("chip");
        Div panel = new Div();
        panel.addClassName("panel");
        links().forEach(panel::add);
        getContent().addClassNames("as-at", "own");
        getContent().setSummary(chip);
        getContent().setContent(panel);
    }

    static List<Component> links() {
        List<Component> links = new ArrayList<>();
        if (Viewer.current().isEmpty()) {
            links.add(Link.to("login", "Sign in"));
            links.add(Link.to("accessibility", "Accessibility"));
            links.add(Link.to("privacy", "Privacy"));
            return links;
        }
        links.add(Link.to("account", "Your account"));
        if (Viewer.current().filter(Viewer::administrator).isPresent()) {
            links.add(Link.to("admin", "Administration"));
        }
        links.add(Link.to("help", "Help"));
        links.add(Link.to("accessibility", "Accessibility"));
        links.add(Link.to("privacy", "Privacy"));
        links.add(new SignOut());
        return links;
    }
}
