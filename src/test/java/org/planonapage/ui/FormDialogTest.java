package org.planonapage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without the application around it: its layout needs the whole of Spring. */
@ViewPackages(classes = FormDialogTest.class)
class FormDialogTest extends BrowserlessTest {

    private final TextField reason = new TextField("Reason");
    private final List<String> saved = new ArrayList<>();
    private final FormDialog form = new FormDialog("Rescore risk R3")
            .field(reason)
            .onSave(() -> {
                if (reason.isEmpty()) {
                    return List.of(new FormDialog.Problem(reason, "Say why the score changes."));
                }
                saved.add(reason.getValue());
                return List.of();
            });

    @Test
    void savesAndCloses() {
        form.open();
        reason.setValue("Demand rose");
        click("Save");
        assertThat(saved).containsExactly("Demand rose");
        assertThat($(Dialog.class).exists()).isFalse();
    }

    @Test
    void listsProblemsThatLeadToTheirFields() {
        form.open();
        click("Save");
        assertThat($(Dialog.class).exists()).isTrue();
        assertThat($(NativeButton.class).single().getText()).isEqualTo("Say why the score changes.");
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).isEqualTo("Say why the score changes.");
    }

    @Test
    void clearsProblemsThatWerePutRight() {
        form.open();
        click("Save");
        reason.setValue("Demand rose");
        click("Save");
        assertThat(reason.isInvalid()).isFalse();
    }

    @Test
    void closesAtOnceWhileNothingIsChanged() {
        form.open();
        click("Cancel");
        assertThat($(Dialog.class).exists()).isFalse();
    }

    @Test
    void asksBeforeItDropsAChange() {
        form.open();
        reason.setValue("Demand rose");
        click("Cancel");
        assertThat($(Dialog.class).exists()).isTrue();
        click("Discard changes");
        assertThat($(Dialog.class).exists()).isFalse();
        assertThat(saved).isEmpty();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
