package org.planonapage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.planonapage.history.RecordChanged;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells pages that stand open that something was written, so that they can show it without being asked for again. It
 * knows what this process writes; what another process writes is seen at the next visit.
 */
@org.springframework.stereotype.Component
public class Live {

    private record Listener(UI ui, Runnable whenChanged) {}

    private final Map<String, Set<Listener>> listeners = new ConcurrentHashMap<>();

    /**
     * Runs {@code whenChanged}, with the page's session held, each time that something of the programme was written while
     * {@code part} is on the page.
     */
    public void whileShown(Component part, String programme, Runnable whenChanged) {
        part.addAttachListener(attached -> {
            Listener listener = new Listener(attached.getUI(), whenChanged);
            of(programme).add(listener);
            Registration[] ending = new Registration[1];
            ending[0] = part.addDetachListener(detached -> {
                of(programme).remove(listener);
                ending[0].remove();
            });
        });
    }

    @TransactionalEventListener
    void tell(RecordChanged changed) {
        of(changed.programme()).forEach(listener -> listener.ui().access(listener.whenChanged()::run));
    }

    private Set<Listener> of(String programme) {
        return listeners.computeIfAbsent(programme, absent -> ConcurrentHashMap.newKeySet());
    }
}
