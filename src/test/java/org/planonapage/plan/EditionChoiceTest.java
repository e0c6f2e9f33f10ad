package org.planonapage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.quantity.DayOrMonth;

class EditionChoiceTest {

    private static final LocalDate READING = LocalDate.of(2015, 7, 21);

    @Test
    void showsTheLastInForce() {
        assertThat(shown(
                        edition("first", EditionStatus.IN_FORCE, null, "2013-09"),
                        edition("third", EditionStatus.IN_FORCE, "2015-07-21", "2015-05"),
                        edition("second", EditionStatus.IN_FORCE, null, "2014-04"),
                        edition("draft", EditionStatus.DRAFT, "2015-07-20", null)))
                .isEqualTo("third");
    }

    @Test
    void showsADraftPutBeforeABodyWhereNoneIsInForce() {
        assertThat(shown(
                        edition("ended", EditionStatus.ENDED, "2011-05", null),
                        edition("draft", EditionStatus.DRAFT, "2011-09-19", null)))
                .isEqualTo("draft");
    }

    @Test
    void hidesADraftThatNoBodyHasSeenFromMembers() {
        List<EditionRow> all = List.of(
                edition("secret", EditionStatus.DRAFT, null, null),
                edition("ahead", EditionStatus.DRAFT, "2015-08-01", null));
        assertThat(EditionChoice.visible(all, READING, false)).isEmpty();
        assertThat(EditionChoice.visible(all, READING, true)).hasSize(2);
    }

    @Test
    void showsADraftOnceABodyHasSeenItThoughItIsInForceOnlyLater() {
        EditionRow draft = edition("next", EditionStatus.DRAFT, "2015-07-20", "2015-09");
        assertThat(EditionChoice.visible(List.of(draft), READING, false)).containsExactly(draft);
        assertThat(EditionChoice.visible(List.of(draft), READING.minusDays(2), false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4.2,4.10,-1", "4.10,4.2,1", "1,1.1,-1", "2.1,10.1,-1", "3.1,3.1,0"})
    void ordersReferencesByTheirNumbers(String one, String other, int order) {
        assertThat(Integer.signum(EditionRecords.byNumbers(one, other))).isEqualTo(order);
    }

    @Test
    void saysHowAnEditionStands() {
        assertThat(edition("a", EditionStatus.DRAFT, "2011-09-19", null).standing())
                .isEqualTo("Draft, submitted to the Cabinet on 19 September 2011.");
        assertThat(edition("b", EditionStatus.IN_FORCE, null, "2014-04").standing())
                .isEqualTo("In force from April 2014.");
    }

    private static @Nullable String shown(EditionRow... editions) {
        return EditionChoice.byDefault(EditionChoice.visible(List.of(editions), READING, false))
                .map(EditionRow::code)
                .orElse(null);
    }

    private static EditionRow edition(
            String code, EditionStatus status, @Nullable String putOn, @Nullable String from) {
        return new EditionRow(
                code.hashCode(),
                code,
                "The plan",
                null,
                null,
                null,
                status,
                putOn == null ? null : "Cabinet",
                putOn == null ? null : DayOrMonth.parse(putOn),
                null,
                from == null ? null : DayOrMonth.parse(from),
                Content.PUBLISHED,
                null);
    }
}
