package org.planonapage.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Dates and numbers as in Britain, and in plain words what Vaadin itself says. */
@Component
class BritishEnglish implements VaadinServiceInitListener {

    /** By which session.js knows it. */
    private static final String SIGNED_OUT = "You have been signed out";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setLocale(Locale.UK));
        event.getSource().addUIInitListener(ui -> {
            ui.getUI().setLocale(Locale.UK);
            // Vaadin's loading bar lies outside every landmark; as a status it need not lie in one.
            ui.getUI()
                    .getPage()
                    .executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
        });
        CustomizedSystemMessages messages = messages();
        event.getSource().setSystemMessagesProvider(info -> messages);
    }

    /** What is said in the window when the page cannot go on; session.js makes more of the first. */
    private static CustomizedSystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(SIGNED_OUT);
        messages.setSessionExpiredMessage("Press Esc to sign in and go back to your page.");
        messages.setInternalErrorCaption("Something went wrong");
        messages.setInternalErrorMessage("Press Esc to load the page again. What you typed last may not be saved.");
        messages.setCookiesDisabledCaption("Cookies are switched off");
        messages.setCookiesDisabledMessage("Allow cookies for this site, then press Esc.");
        return messages;
    }
}
