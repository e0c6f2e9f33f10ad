package org.planonapage.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.planonapage.security.DemoAccount;
import org.planonapage.security.DemoMode;
import org.planonapage.security.Providers;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Link;
import org.springframework.beans.factory.annotation.Value;

/** The sign-in page. Its form is the browser's own, so that password keepers know it. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in – Plan on a Page")
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver {

    private final DemoMode mode;
    private final Providers providers;
    private final Duration idle;
    private final boolean passwords;

    SignInView(
            DemoMode mode,
            Providers providers,
            @Value("${plan.session.idle:30m}") Duration idle,
            @Value("${plan.passwords:true}") boolean passwords) {
        this.passwords = passwords;
        this.mode = mode;
        this.providers = providers;
        this.idle = idle;
        addClassName("card-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Set<String> said =
                event.getLocation().getQueryParameters().getParameters().keySet();
        Div card = new Div(
                new H1("Plan on a Page"),
                new Paragraph(
                        "Improvement programmes of councils’ children’s services, each on one page, with the figures behind it."));
        card.addClassName("card");
        if (said.contains("error")) {
            card.add(wrong("Your user name or password is incorrect."));
        } else if (said.contains("wait")) {
            card.add(wrong("There have been too many attempts. Wait 15 minutes and try again."));
        } else if (said.contains("provider")) {
            card.add(
                    wrong(
                            "Your organisation knows you, but you do not have an account here. Ask your programme’s manager or your administrator to invite you."));
        } else if (said.contains("outside")) {
            card.add(
                    wrong(
                            "You could not be signed in through your organisation. Try again. If it still does not work, contact your administrator."));
        } else if (said.contains("idle")) {
            card.add(wrong("You were signed out because you did nothing for " + idle.toMinutes()
                    + " minutes. Sign in to go back to your page."));
        } else if (said.contains("ended")) {
            card.add(wrong("You have been signed out. Sign in to go back to your page."));
        }
        providers.all().forEach(provider -> card.add(through(provider)));
        if (passwords) {
            card.getElement().appendChild(form());
        }
        if (mode.isOn()) {
            card.add(accounts());
        } else if (passwords) {
            Paragraph forgotten = new Paragraph("Forgotten your password? Ask your administrator for a new link.");
            forgotten.addClassName("quiet");
            card.add(forgotten);
        }
        Paragraph foot = new Paragraph(
                Link.inText("accessibility", "Accessibility"), new Text(" · "), Link.inText("privacy", "Privacy"));
        foot.addClassNames("quiet", "foot");
        card.add(foot);
        add(card);
    }

    private static Anchor through(Providers.Provider provider) {
        Anchor link = new Anchor(provider.path(), "Sign in with " + provider.name());
        link.setRouterIgnore(true);
        link.addClassNames("act", "provider");
        return link;
    }

    private static Paragraph wrong(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("wrong");
        paragraph.getElement().setAttribute("role", "alert");
        return paragraph;
    }

    private static Element form() {
        Element form = new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", "login")
                .setAttribute("router-ignore", true);
        form.appendChild(
                field("User name", "username", "text", "username"),
                field("Password", "password", "password", "current-password"));
        form.appendChild(new Element("button").setAttribute("type", "submit").setText("Sign in"));
        return form;
    }

    private static Element field(String label, String name, String type, String autocomplete) {
        Element input = new Element("input")
                .setAttribute("id", name)
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("required", true);
        return new Element("div")
                .setAttribute("class", "field")
                .appendChild(new Element("label").setAttribute("for", name).setText(label), input);
    }

    private static Component accounts() {
        Div accounts = new Div(
                new Paragraph(
                        "This is a demonstration, on this computer only. Sign in as one of these people, with the password “"
                                + DemoAccount.PASSWORD + "”:"),
                new DataTable<DemoAccount>("Demonstration accounts")
                        .rowHeader("User name", DemoAccount::username)
                        .column("Role", DemoAccount::title)
                        .column("Can do", DemoAccount::may)
                        .rows(List.of(DemoAccount.values())));
        accounts.addClassName("accounts");
        return accounts;
    }
}
