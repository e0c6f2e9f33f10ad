package org.planonapage.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** The way out: a form of the browser's own, as signing out must be a post and work also where the connection is cut. */
@Tag("form")
final class SignOut extends Component {

    SignOut() {
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", "logout")
                .setAttribute("class", "sign-out")
                .setAttribute("router-ignore", true)
                .appendChild(
                        new Element("button").setAttribute("type", "submit").setText("Sign out"));
    }
}
