package org.planonapage.admin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts the sessions of this process. */
@Component
class OpenSessions implements VaadinServiceInitListener {

    private final AtomicInteger open = new AtomicInteger();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> open.incrementAndGet());
        event.getSource().addSessionDestroyListener(ended -> open.decrementAndGet());
    }

    int count() {
        return Math.max(0, open.get());
    }
}
