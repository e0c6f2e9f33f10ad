package org.planonapage.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.planonapage.history.WriteRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Says what happened when something that a reader did on a page failed, and gives back the button that was pressed: what is
 * typed stays, and can be saved again.
 */
@Component
class FailedActions implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailedActions.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        String sentence = sentence(event.getThrowable());
        UI ui = UI.getCurrent();
        // Without a component it is a task in the background, of which the reader knows nothing.
        event.getComponent().filter(pressed -> ui != null).ifPresent(pressed -> {
            if (pressed instanceof Button button) {
                button.setEnabled(true);
            }
            FailureNotice.show(ui, sentence);
        });
    }

    private static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WriteRefused refused) {
                return String.valueOf(refused.getMessage());
            }
            if (cause instanceof AccessDeniedException) {
                return "You cannot do this: your account no longer has the role it needs. Nothing was saved.";
            }
        }
        ErrorNumber number = ErrorNumber.next();
        LOG.error("Error {} in an action on a page", number, failure);
        return "Something went wrong, and this may not have been saved. Try again. If it happens again, tell the people who"
                + " look after Plan on a Page the number " + number + ".";
    }
}
