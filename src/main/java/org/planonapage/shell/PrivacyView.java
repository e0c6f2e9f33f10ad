package org.planonapage.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import org.planonapage.ui.Page;
import org.springframework.beans.factory.annotation.Value;

/** What the application keeps about the people who use it, why, and for how long. */
@Route("privacy")
@PageTitle("Privacy – Plan on a Page")
@AnonymousAllowed
class PrivacyView extends Main {

    /**
     * @param contact whom to write to, as the council that runs this says; blank where it does not
     * @param days how long the security log is kept
     */
    PrivacyView(@Value("${plan.privacy.contact:}") String contact, @Value("${plan.security-log.days:730}") int days) {
        addClassNames("page", "guide");
        setId(Page.CONTENT);
        add(new H1("Privacy"));
        say(
                "This page is about people who have an account. Your council runs this application and decides how it is used.");
        head("What is kept about you, and why");
        list(
                "Your user name, name, e-mail address, roles and posts: so that you can sign in, see what you may see, and get reminders.",
                "A hash of your password, from which nobody can read it, unless you sign in through your council’s own service.",
                "When you last signed in: so that accounts nobody uses can be closed.",
                "What you changed in a programme, and when: so that a decision can be traced to who made it.",
                "What you have typed and not saved, and the notices you were given.",
                "A security log of sign-ins, refusals, changes of rights, loads and exports, with the address of your network: so that misuse can be found.");
        say(
                "One cookie keeps you signed in. It goes when you sign out. Nothing is sent to anyone outside the council, except e-mail that you get from the application.");
        head("How long it is kept");
        list(
                "Drafts: 90 days after you last typed in them.",
                "Notices: one year.",
                "Invitation links: 30 days.",
                "The security log: " + Math.max(days, 30) + " days.",
                "Your account: until you leave. The administrator can then forget you: the account is deleted, and what you did stays under a name such as “a former member of staff 17”.",
                "Backups hold all of this for as long as the council keeps them.");
        head("Your rights");
        say(
                "You can ask to see what is kept about you, to have it put right, and to have it deleted. "
                        + (contact.isBlank()
                                ? "Ask the administrator of this installation, or your council’s data protection officer."
                                : "Write to: " + contact + ".")
                        + " If you are not happy with the answer, you can complain to the Information Commissioner’s Office (ico.org.uk).");
    }

    private void head(String heading) {
        add(new H2(heading));
    }

    private void say(String sentence) {
        add(new Paragraph(sentence));
    }

    private void list(String... items) {
        add(new UnorderedList(Stream.of(items).map(ListItem::new).toArray(ListItem[]::new)));
    }
}
