package org.planonapage.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.TestPack;
import org.planonapage.exchange.PackImporter;
import org.planonapage.history.AsAt;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.Reference;
import org.planonapage.programme.DemoRights;
import org.planonapage.rating.Direction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("member")
class HighlightsTest {

    private static final ProgrammeId NOTESHIRE = new ProgrammeId("noteshire");

    @Autowired
    private Highlights highlights;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @BeforeEach
    void load() {
        TestPack.of("noteshire")
                .file(
                        "programme",
                        "name,title,council,recorded_on",
                        "noteshire,Better Services,Noteshire Council,2015-01-01")
                .file(
                        "highlights",
                        "about,said_on,number,text,kind,direction,recorded_on",
                        "programme,2015-03-01,1,Older,challenge,worse,2015-03-01",
                        "programme,2015-06-01,2,Second,progress,,2015-06-01",
                        "programme,2015-06-01,1,First,progress,better,2015-06-01")
                .load(importer);
        rights.grantAll();
    }

    @Test
    void tellsTheNewestFirstAndInOrderWithinADay() {
        assertThat(about()).extracting(HighlightRow::text).containsExactly("First", "Second", "Older");
    }

    @Test
    void keepsADirectionOnlyWhereOneWasPublished() {
        assertThat(about())
                .extracting(HighlightRow::direction)
                .containsExactly(Direction.BETTER, null, Direction.WORSE);
    }

    @Test
    void readsAPastDayWithoutWhatWasSaidLater() {
        assertThat(new AsAt(LocalDate.of(2015, 5, 31)).read(this::about))
                .extracting(HighlightRow::text)
                .containsExactly("Older");
    }

    @Test
    @WithMockUser("stranger")
    void tellsNothingToAStranger() {
        assertThatThrownBy(this::about).isInstanceOf(AccessDeniedException.class);
    }

    private List<HighlightRow> about() {
        return highlights.about(NOTESHIRE, Reference.PROGRAMME, List.of(0L));
    }
}
