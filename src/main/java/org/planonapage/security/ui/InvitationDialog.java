package org.planonapage.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.planonapage.quantity.Dates;
import org.planonapage.security.Email;
import org.planonapage.security.InvitationLink;

/** Shows a one-time link, so that it can be handed to the person it is for. */
public final class InvitationDialog {

    private InvitationDialog() {}

    /** Opens it; {@code then} runs when it is closed. */
    public static void show(InvitationLink link, Runnable then) {
        Email sent = link.sent();
        if (sent != null) {
            sent(link, sent, then);
            return;
        }
        TextField address = new TextField("Link");
        address.setValue(root() + link.path());
        address.setReadOnly(true);
        address.setWidthFull();
        Span copied = new Span();
        copied.getElement().setAttribute("role", "status");
        Button copy = new Button("Copy link", click -> {
            UI.getCurrent().getPage().executeJs("navigator.clipboard?.writeText($0)", address.getValue());
            copied.setText("Link copied");
        });
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("A link for " + link.username());
        dialog.addClassName("form-dialog");
        dialog.setWidth("min(560px, 100%)");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(
                new Paragraph("Send this link to the person. It works once, until " + Dates.inWords(link.until())
                        + ". Anyone who has the link can choose the password. You will not be able to see it again."),
                address,
                copied);
        Button done = new Button("Done", click -> dialog.close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(copy, done);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                then.run();
            }
        });
        dialog.open();
        address.focus();
    }

    private static void sent(InvitationLink link, Email sent, Runnable then) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("Link sent");
        dialog.addClassName("form-dialog");
        dialog.setWidth("min(560px, 100%)");
        dialog.add(new Paragraph("We sent a link for " + link.username() + " to " + sent.value()
                + ". It works once, until " + Dates.inWords(link.until()) + "."));
        Button done = new Button("Done", click -> dialog.close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(done);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                then.run();
            }
        });
        dialog.open();
    }

    /** The address at which the application is being used, without a slash at its end. */
    private static String root() {
        if (!(VaadinServletRequest.getCurrent() instanceof VaadinServletRequest request)) {
            return "";
        }
        HttpServletRequest http = request.getHttpServletRequest();
        boolean usual = http.getServerPort() == (http.isSecure() ? 443 : 80);
        return http.getScheme() + "://" + http.getServerName() + (usual ? "" : ":" + http.getServerPort())
                + http.getContextPath();
    }
}
