package org.planonapage.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.stream.Collectors;
import org.planonapage.programme.Rights;
import org.planonapage.programme.Role;
import org.planonapage.security.AccountRights;
import org.planonapage.ui.Facts;
import org.planonapage.ui.Page;
import org.planonapage.ui.Say;

/** A short guide for what the reader's roles allow. */
@Route("help")
@PageTitle("Help – Plan on a Page")
@PermitAll
class HelpView extends Main implements BeforeEnterObserver {

    private final Rights rights;
    private final AccountRights accounts;

    HelpView(Rights rights, AccountRights accounts) {
        this.rights = rights;
        this.accounts = accounts;
        addClassNames("page", "guide");
        setId(Page.CONTENT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<Role> roles = rights.rolesAnywhere();
        boolean administrator = accounts.administers();
        removeAll();
        add(new H1("Help"), sentence(roles, administrator));
        Guide.of(roles, administrator).forEach(guide -> {
            UnorderedList steps = new UnorderedList();
            guide.steps().forEach(step -> steps.add(new ListItem(step)));
            add(new H2(guide.heading()), steps);
        });
        H2 glossary = new H2("Glossary");
        glossary.setId("glossary");
        Facts terms = new Facts();
        Glossary.terms().forEach(terms::add);
        add(glossary, terms);
    }

    private static Say sentence(Set<Role> roles, boolean administrator) {
        String words = roles.stream().sorted().map(Role::word).collect(Collectors.joining(", "));
        if (roles.isEmpty()) {
            return administrator
                    ? new Say("You are an administrator.", "You have no role in a programme, so you cannot see a plan.")
                    : new Say(
                            "You have no role in a programme yet.",
                            "Ask the manager of your programme to give you one.");
        }
        return new Say(
                "Your roles: " + words + (administrator ? ", administrator." : "."),
                "You can have a different role in each programme.");
    }
}
