package org.planonapage.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;

/** Says over the page that what its reader did has failed, until it is closed or another page is opened. */
final class FailureNotice extends Div {

    private FailureNotice(String sentence) {
        addClassName("failed");
        getElement().setAttribute("role", "alert");
        add(new Paragraph(sentence), new NativeButton("Close", close -> removeFromParent()));
    }

    static void show(UI ui, String sentence) {
        ui.getChildren()
                .filter(FailureNotice.class::isInstance)
                .toList()
                .forEach(earlier -> earlier.getElement().removeFromParent());
        FailureNotice notice = new FailureNotice(sentence);
        Registration leaving = ui.addAfterNavigationListener(elsewhere -> notice.removeFromParent());
        notice.addDetachListener(gone -> leaving.remove());
        ui.add(notice);
    }
}
