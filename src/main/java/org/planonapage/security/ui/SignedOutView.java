package org.planonapage.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.planonapage.ui.Link;

/** Where a reader ends who has signed out. */
@Route(value = "signed-out", autoLayout = false)
@PageTitle("You have signed out – Plan on a Page")
@AnonymousAllowed
class SignedOutView extends Main {

    SignedOutView() {
        addClassName("card-page");
        Div card = new Div(
                new H1("You have signed out"),
                new Paragraph("On a shared computer, close the browser as well."),
                Link.inText("login", "Sign in again"));
        card.addClassName("card");
        add(card);
    }
}
