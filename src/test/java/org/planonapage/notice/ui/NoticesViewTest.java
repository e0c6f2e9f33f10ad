package org.planonapage.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.TestPack;
import org.planonapage.links.ProgrammeId;
import org.planonapage.notice.Notices;
import org.planonapage.security.Username;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser("manager")
class NoticesViewTest extends ScreenTest {

    private static final ProgrammeId SHIRE = new ProgrammeId("toldshire");

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void load() {
        load(TestPack.of(SHIRE.value()));
        database.sql("DELETE FROM notice WHERE programme = 'toldshire'").update();
    }

    @Test
    void standsInTheBarOnlyWhileSomethingIsNotRead() {
        open("toldshire");
        assertThat(bar()).doesNotContain("Notices 1");
        tell(1);
        open("toldshire");
        assertThat(bar()).contains("Notices 1");
        open("toldshire/notices");
        test($(Button.class).withText("Mark all as read").single()).click();
        assertThat(bar().replace("Notices and directions", "")).doesNotContain("Notices");
    }

    @Test
    void leadsToItsPageAndIsReadThen() {
        tell(1);
        open("toldshire/notices?asAt=2015-06-02");
        assertThat(sentence()).isEqualTo("One notification is unread.");
        assertThat(links()).contains("toldshire/risks/R1?asAt=2015-06-02");
        Anchor link = $view(Anchor.class).withClassName("unread").single();
        link.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(link.getElement(), "click", JacksonUtils.createObjectNode()));
        assertThat(notices.unread(SHIRE)).isZero();
    }

    @Test
    void listsThemInPages() {
        tell(21);
        open("toldshire/notices");
        assertThat(page()).contains("Notice 21").doesNotContain("Notice 1 ").contains("Page 1 of 2");
        assertThat(links()).contains("toldshire/notices?page=2");
        open("toldshire/notices?page=2");
        assertThat(page()).contains("Notice 1").contains("Later ones");
        open("toldshire/notices?page=none");
        assertThat(page()).contains("Page 1 of 2");
    }

    @Test
    void saysWhenNothingWasTold() {
        open("toldshire/notices");
        assertThat(page()).contains("You have no notifications yet.");
    }

    private void tell(int many) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new TestingAuthenticationToken("risk", "", new String[0])));
        try {
            IntStream.rangeClosed(1, many)
                    .forEach(number ->
                            notices.tell(SHIRE, Set.of(new Username("manager")), "Notice " + number, "risks/R1"));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private String bar() {
        return text($(com.vaadin.flow.component.html.Header.class).single());
    }
}
