package org.planonapage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planonapage.Stored;
import org.planonapage.TestPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a person may get wrong in a pack, one mistake at a time: a sentence says what and where, and no table holds a row
 * more than before. What is too large to be a pack is in {@link PackSourceTest}.
 */
@SpringBootTest
class BadPacksTest {

    private static final String PROGRAMME = "badshire";
    private static final String FIGURES = "metric,unit,period,basis,numerator,denominator";
    private static final String ACTIONS = "edition,reference,theme,text,due";

    @Autowired
    private PackImporter importer;

    @Autowired
    private JdbcClient database;

    /** A mistake, where it is found (row 0 and no column: the file as a whole), and what is said of it. */
    private record Mistake(
            String name,
            UnaryOperator<TestPack> made,
            @Nullable String file,
            int row,
            @Nullable String column,
            String said) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static TestPack sound(String programme) {
        return TestPack.of(programme)
                .file("units", "code,name,kind", "all,Testshire,authority")
                .file("editions", "code,title,status,content", "one,The plan,in force,published")
                .file("themes", "edition,number,title", "one,1,Quality")
                .file("actions", "edition,reference,theme,text,due", "one,1.1,1,Do it,2015-09")
                .file(
                        "metrics",
                        "code,title,definition,unit,polarity,frequency,decimals,source",
                        "share,Share,A share,percent,higher,monthly,1,A test")
                .file("observations", FIGURES, "share,all,2015-04,in period,9,10");
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake("no pack.csv", pack -> pack.without("pack"), null, 0, null, "The table pack is missing"),
                new Mistake(
                        "no programme.csv",
                        pack -> pack.without("programme"),
                        null,
                        0,
                        null,
                        "The table programme is missing"),
                new Mistake(
                        "a wrong header",
                        pack -> pack.file("themes", "edition,number,heading", "one,1,Quality"),
                        "themes.csv",
                        0,
                        null,
                        "The column “heading” is not known"),
                new Mistake(
                        "a bad date",
                        pack -> pack.file("actions", ACTIONS, "one,1.1,1,Do it,31/09/2015"),
                        "actions.csv",
                        2,
                        "due",
                        "“31/09/2015” isn’t a date or a month"),
                new Mistake(
                        "a day that no calendar has",
                        pack -> pack.file("actions", ACTIONS, "one,1.1,1,Do it,2015-02-30"),
                        "actions.csv",
                        2,
                        "due",
                        "“2015-02-30”"),
                new Mistake(
                        "a duplicate reference",
                        pack -> pack.file("actions", ACTIONS, "one,1.1,1,Do it,", "one,1.1,1,Do more,"),
                        "actions.csv",
                        3,
                        "reference",
                        "same key as row 2"),
                new Mistake(
                        "an unknown theme",
                        pack -> pack.file("actions", ACTIONS, "one,1.1,9,Do it,"),
                        "actions.csv",
                        2,
                        "theme",
                        "“one/9” is not in themes.csv"),
                new Mistake(
                        "a numerator above its denominator",
                        pack -> pack.file("observations", FIGURES, "share,all,2015-04,in period,11,10"),
                        "observations.csv",
                        2,
                        "numerator",
                        "above the denominator"),
                new Mistake(
                        "a numerator over 0",
                        pack -> pack.file("observations", FIGURES, "share,all,2015-04,in period,3,0"),
                        "observations.csv",
                        2,
                        "numerator",
                        "3 over 0 has no meaning"),
                new Mistake(
                        "UTF-16 with its mark",
                        pack -> pack.encoded("units", StandardCharsets.UTF_16, "code,name,kind", "all,Shire,authority"),
                        "units.csv",
                        0,
                        null,
                        "The file is not UTF-8"),
                new Mistake(
                        "UTF-16 without a mark",
                        pack -> pack.encoded(
                                "units", StandardCharsets.UTF_16LE, "code,name,kind", "all,Shire,authority"),
                        "units.csv",
                        0,
                        null,
                        "The file is not UTF-8"),
                new Mistake(
                        "a formula for a number",
                        pack -> pack.file("observations", FIGURES, "share,all,2015-04,in period,=3+4,10"),
                        "observations.csv",
                        2,
                        "numerator",
                        "“=3+4” is no number"));
    }

    @BeforeEach
    void loadSomethingElse() {
        sound("goodshire").load(importer);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void areAnsweredWithASentenceAndNothingIsStored(Mistake mistake) {
        Map<String, Long> history = Stored.history(database);
        Map<String, Long> unversioned = Stored.unversioned(database);
        PackRefusedException refused = refuse(mistake.made().apply(sound(PROGRAMME)));
        assertThat(refused.problems())
                .extracting(PackProblem::file, PackProblem::row, PackProblem::column)
                .contains(tuple(mistake.file(), mistake.row(), mistake.column()));
        assertThat(refused.problems())
                .extracting(PackProblem::sentence)
                .anyMatch(sentence -> sentence.contains(mistake.said()));
        assertThat(Stored.history(database)).isEqualTo(history);
        assertThat(Stored.unversioned(database)).isEqualTo(unversioned);
    }

    @Test
    void areAnsweredSoAlsoWhenOlderThanWhatIsLoaded() {
        sound("newshire").load(importer);
        sound("newshire")
                .file("themes", "edition,number,title,recorded_on", "one,1,July,2015-07-01")
                .load(importer);
        Map<String, Long> history = Stored.history(database);
        Map<String, Long> unversioned = Stored.unversioned(database);
        PackRefusedException refused =
                refuse(sound("newshire").file("themes", "edition,number,title,recorded_on", "one,1,June,2015-06-15"));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).startsWith("themes.csv, row 2, column recorded_on: ");
            assertThat(problem.sentence()).contains("15 June 2015").contains("1 July 2015");
        });
        assertThat(Stored.history(database)).isEqualTo(history);
        assertThat(Stored.unversioned(database)).isEqualTo(unversioned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=SUM(A1)", "'=SUM(A1)", "@cmd", "'@cmd", "+1 social worker", "-2 vacancies"})
    void areNotThoseWhoseTextLooksLikeAFormula(String text) {
        String programme = "formula-" + Integer.toHexString(text.hashCode());
        sound(programme).file("actions", ACTIONS, "one,1.1,1," + text + ",").load(importer);
        assertThat(database.sql("SELECT text FROM action WHERE programme = ?")
                        .param(programme)
                        .query(String.class)
                        .single())
                .isEqualTo(text.startsWith("'") ? text.substring(1) : text);
    }

    private PackRefusedException refuse(TestPack pack) {
        PackRefusedException refused = catchThrowableOfType(PackRefusedException.class, () -> pack.load(importer));
        assertThat(refused).isNotNull();
        return refused;
    }
}
