package org.planonapage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    /** One after the other, and not on the writer's thread: whoever saves does not wait for the pages of others. */
    private final ExecutorService telling =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("live").factory());

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
        telling.execute(() -> of(changed.programme()).forEach(Live::tell));
    }

    private static void tell(Listener listener) {
        try {
            listener.ui().access(listener.whenChanged()::run);
        } catch (UIDetachedException gone) {
            // Its page was closed just now; detaching takes it off the list.
        }
    }

    @PreDestroy
    void stop() {
        telling.shutdownNow();
    }

    private Set<Listener> of(String programme) {
        return listeners.computeIfAbsent(programme, absent -> ConcurrentHashMap.newKeySet());
    }
}
