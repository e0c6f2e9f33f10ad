package org.planonapage.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Dates and numbers as in Britain; and a session that ended leads, without a word between, to the sign-in that says so. */
@Component
class BritishEnglish implements VaadinServiceInitListener {

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
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        event.getSource().setSystemMessagesProvider(info -> messages);
    }
}
