package org.planonapage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.history.RecordChanged;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@WithMockUser("member")
class LiveTest extends SpringBrowserlessTest {

    private static final long LONGEST = Duration.ofSeconds(10).toNanos();

    @Autowired
    private Live live;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    private final List<String> told = new ArrayList<>();
    private final Div part = new Div();
    private final Div last = new Div();

    @BeforeEach
    void listen() {
        live.whileShown(part, "liveshire", () -> told.add("part"));
        live.whileShown(last, "sentinelshire", () -> told.add("sentinel"));
        UI.getCurrent().add(part, last);
    }

    @Test
    void tellsAPageOnceItIsWritten() {
        write("liveshire", true);
        assertThat(toldByNow()).containsExactly("part", "sentinel");
    }

    @Test
    void tellsNothingThatWasTakenBack() {
        write("liveshire", false);
        assertThat(toldByNow()).containsExactly("sentinel");
    }

    @Test
    void tellsNothingOfAnotherProgramme() {
        write("othershire", true);
        assertThat(toldByNow()).containsExactly("sentinel");
    }

    @Test
    void tellsNothingToWhatHasLeftThePage() {
        UI.getCurrent().remove(part);
        write("liveshire", true);
        assertThat(toldByNow()).containsExactly("sentinel");
    }

    @Test
    void tellsOnceWhatLeftThePageAndCameBack() {
        UI.getCurrent().remove(part);
        UI.getCurrent().add(part);
        write("liveshire", true);
        assertThat(toldByNow()).containsExactly("part", "sentinel");
    }

    private void write(String programme, boolean kept) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            events.publishEvent(new RecordChanged(programme, "manager"));
            if (!kept) {
                status.setRollbackOnly();
            }
        });
    }

    /** Pages are told one change after the other: when the last is told, all before it are. */
    private List<String> toldByNow() {
        write("sentinelshire", true);
        VaadinSession session = VaadinSession.getCurrent();
        long until = System.nanoTime() + LONGEST;
        while (!told.contains("sentinel") && System.nanoTime() < until) {
            session.getService().runPendingAccessTasks(session);
            Thread.onSpinWait();
        }
        return told;
    }
}
