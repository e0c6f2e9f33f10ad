package org.planonapage.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planonapage.plan.Compared.Fate;
import org.planonapage.plan.Matching.Origin;

class MatchingTest {

    @Test
    void followsWhatIsOnRecordThoughTheWordingIsAnother() {
        List<Compared> compared = Matching.of(
                List.of(piece(1, "1.1", "Train all staff")),
                List.of(piece(9, "4.2", "Open an academy")),
                Map.of(9L, List.of(new Origin(1, OriginKind.RENUMBERED))));
        assertThat(compared).singleElement().satisfies(one -> {
            assertThat(one.fate()).isEqualTo(Fate.CHANGED);
            assertThat(one.basis()).isEqualTo("renumbered");
            assertThat(one.before()).isEqualTo("1.1");
            assertThat(one.after()).isEqualTo("4.2");
        });
    }

    @Test
    void takesTheSameNumberForTheSameThingOnlyWhenTheWordingIsSimilar() {
        List<Compared> compared = Matching.of(
                List.of(piece(1, "1.1", "Train all staff"), piece(2, "1.2", "Open a hub in town")),
                List.of(piece(8, "1.1", "Train all new staff"), piece(9, "1.2", "Recruit forty carers")),
                Map.of());
        assertThat(compared)
                .extracting(Compared::fate, Compared::basis)
                .containsExactly(
                        tuple(Fate.CHANGED, "same number, similar wording"),
                        tuple(Fate.NEW, ""),
                        tuple(Fate.DROPPED, ""));
    }

    @Test
    void findsTheSameWordingUnderAnotherNumber() {
        List<Compared> compared = Matching.of(
                List.of(piece(1, "1.1", "Train all staff")), List.of(piece(9, "3.4", "Train all staff")), Map.of());
        assertThat(compared).singleElement().satisfies(one -> {
            assertThat(one.fate()).isEqualTo(Fate.KEPT);
            assertThat(one.basis()).isEqualTo("same wording");
        });
    }

    @Test
    void namesAllThatWasMergedAndShowsTheNearest() {
        List<Compared> compared = Matching.of(
                List.of(piece(1, "1.1", "Visit on time"), piece(2, "1.2", "Audit cases each month")),
                List.of(piece(9, "1.1", "Audit cases and visits each month")),
                Map.of(9L, List.of(new Origin(1, OriginKind.MERGED), new Origin(2, OriginKind.MERGED))));
        assertThat(compared).singleElement().satisfies(one -> {
            assertThat(one.basis()).isEqualTo("merged from 1.1 and 1.2");
            assertThat(one.before()).isEqualTo("1.2");
        });
    }

    @Test
    void showsBothPartsOfWhatWasSplitAgainstTheWhole() {
        List<Compared> compared = Matching.of(
                List.of(piece(1, "1.1", "Visit and audit")),
                List.of(piece(8, "1.1", "Visit"), piece(9, "1.2", "Audit")),
                Map.of(
                        8L, List.of(new Origin(1, OriginKind.SPLIT)),
                        9L, List.of(new Origin(1, OriginKind.SPLIT))));
        assertThat(compared).extracting(Compared::before).containsExactly("1.1", "1.1");
        assertThat(compared).extracting(Compared::basis).containsOnly("split");
    }

    @Test
    void leavesWhatWasSaidOfAnotherFieldInItsField() {
        Piece before = piece(1, "1.1", "Train all staff");
        Piece after = piece(9, "1.1", "Train all staff");
        before.fields().put("Led by", "Director");
        after.fields().put("Led by", "Head of Fieldwork");
        assertThat(Matching.of(List.of(before), List.of(after), Map.of()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.fate()).isEqualTo(Fate.CHANGED);
                    assertThat(one.fields().getFirst().words().isSame()).isTrue();
                    assertThat(one.fields().getLast().words().isSame()).isFalse();
                });
    }

    private static Piece piece(long id, String number, String text) {
        LinkedHashMap<String, String> fields = new LinkedHashMap<>();
        fields.put("Action", text);
        return new Piece(id, number, fields);
    }
}
