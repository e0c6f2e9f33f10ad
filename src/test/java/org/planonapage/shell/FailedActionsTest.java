package org.planonapage.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.ErrorEvent;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.history.WriteRefused;
import org.springframework.security.access.AccessDeniedException;

class FailedActionsTest extends ScreenTest {

    private static final class Closed extends RuntimeException implements WriteRefused {

        private Closed() {
            super("The programme is closed.");
        }
    }

    private final FailedActions actions = new FailedActions();
    private final Button save = new Button("Save");

    @BeforeEach
    void press() {
        UI.getCurrent().add(save);
        save.setEnabled(false);
    }

    private void fail(RuntimeException failure) {
        actions.error(new ErrorEvent(failure, save.getElement().getNode()));
    }

    private static List<String> notices() {
        return UI.getCurrent()
                .getChildren()
                .filter(FailureNotice.class::isInstance)
                .map(Component::getElement)
                .map(notice -> notice.getAttribute("role") + ": " + notice.getTextRecursively())
                .toList();
    }

    @Test
    void givesTheButtonBack() {
        fail(new IllegalStateException("deadlock"));
        assertThat(save.isEnabled()).isTrue();
    }

    @Test
    void saysWhyAWriteWasRefused() {
        fail(new IllegalStateException(new Closed()));
        assertThat(notices()).containsExactly("alert: The programme is closed.Close");
    }

    @Test
    void saysThatARoleIsGone() {
        fail(new AccessDeniedException("denied"));
        assertThat(notices()).singleElement().asString().contains("no longer has the role it needs");
    }

    @Test
    void givesANumberForWhatNobodyCanUnderstandAndNoneOfItsWords() {
        fail(new IllegalStateException("column x is null"));
        assertThat(notices())
                .singleElement()
                .asString()
                .containsPattern("the number [0-9A-F]{8}\\.")
                .doesNotContain("column");
    }

    @Test
    void showsTheLatestOnlyAndGoesWhenClosed() {
        fail(new Closed());
        fail(new AccessDeniedException("denied"));
        assertThat(notices()).hasSize(1);
        NativeButton close = $(NativeButton.class).withText("Close").single();
        test(close).click();
        assertThat(notices()).isEmpty();
    }

    @Test
    void staysSilentForWhatHappensInTheBackground() {
        actions.error(new ErrorEvent(new IllegalStateException("push")));
        assertThat(notices()).isEmpty();
    }
}
