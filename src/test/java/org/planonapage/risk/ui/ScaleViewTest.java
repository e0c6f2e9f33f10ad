package org.planonapage.risk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.risk.RiskPack;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser("manager")
class ScaleViewTest extends ScreenTest {

    @BeforeEach
    void load() {
        load(RiskPack.running("scaleview"));
    }

    @Test
    void isReachedFromTheSettings() {
        open("scaleview/manage/settings");
        assertThat(page()).contains("Scale 1: ");
        assertThat(links()).contains("scaleview/manage/settings/scale");
    }

    @Test
    void drawsTheMatrixOfWhatIsTyped() {
        open("scaleview/manage/settings/scale");
        assertThat(heading()).isEqualTo("Risk scale 2");
        assertThat(matrix()).contains("Certain5");
        test(area("Likelihood")).setValue("Rare; Unlikely; Possible; Likely; Almost sure = 8");
        assertThat(matrix()).contains("Almost sure8", "40");
    }

    @Test
    void saysWhyItCannotBeDrawnYet() {
        open("scaleview/manage/settings/scale");
        test($(TextField.class).all().stream()
                        .filter(field -> field.getLabel().equals("Accepted level"))
                        .findAny()
                        .orElseThrow())
                .setValue("nine");
        assertThat(page()).contains("Enter the accepted level as a whole number, for example 9.");
        assertThat($(NativeTable.class).withClassName("matrix").all()).isEmpty();
    }

    @Test
    @WithMockUser("lead")
    void isForWhoeverManages() {
        open("scaleview/manage/settings/scale");
        assertThat($(TextArea.class).all()).isEmpty();
    }

    @Test
    void readsThePastOnly() {
        open("scaleview/manage/settings/scale?asAt=2015-06-01");
        assertThat(page()).contains("You are viewing an earlier date");
    }

    private String matrix() {
        return text($(NativeTable.class).withClassName("matrix").single());
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findAny()
                .orElseThrow();
    }
}
