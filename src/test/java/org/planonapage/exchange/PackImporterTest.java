package org.planonapage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planonapage.TestPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pack is loaded whole or not at all, and twice is as good as once. */
@SpringBootTest
class PackImporterTest {

    @Autowired
    private PackImporter importer;

    @Autowired
    private JdbcClient database;

    private static TestPack sound(String programme) {
        return TestPack.of(programme)
                .file("units", "code,name,kind", "all,Testshire,authority")
                .file("editions", "code,title,status,content", "one,The plan,in force,published")
                .file("themes", "edition,number,title", "one,1,Quality")
                .file("actions", "edition,reference,theme,text", "one,1.1,1,Do it")
                .file("judgements", "edition,action,judged_on,rag,reason", "one,1.1,2015-05-01,red,Late")
                .file(
                        "metrics",
                        "code,title,definition,unit,polarity,frequency,decimals,source",
                        "share,Share,A share,percent,higher,monthly,1,A test")
                .file(
                        "observations",
                        "metric,unit,period,basis,numerator,denominator",
                        "share,all,2015-04,in period,9,10");
    }

    @Test
    void addsOnceAndLeavesAloneTwice() {
        ImportOutcome first = sound("twice").load(importer);
        long versions = versions("action", "twice");
        ImportOutcome second = sound("twice").load(importer);
        assertThat(first).isEqualTo(new ImportOutcome("twice", 8, 0, 0));
        assertThat(second).isEqualTo(new ImportOutcome("twice", 0, 0, 8));
        assertThat(versions("action", "twice")).isEqualTo(versions);
    }

    @Test
    void keepsWhatARowSaidBefore() {
        sound("past").load(importer);
        ImportOutcome changed = sound("past")
                .file("actions", "edition,reference,theme,text,recorded_on", "one,1.1,1,Do it well,2015-07-01")
                .load(importer);
        assertThat(changed.changed()).isEqualTo(1);
        assertThat(database.sql("SELECT text FROM action FOR SYSTEM_TIME AS OF '2015-06-30' WHERE programme = 'past'")
                        .query(String.class)
                        .single())
                .isEqualTo("Do it");
        assertThat(versions("action", "past")).isEqualTo(2);
    }

    @Test
    void writesAPastThatThePackItselfTells() {
        ImportOutcome outcome = sound("told")
                .file(
                        "actions",
                        "edition,reference,theme,text,recorded_on",
                        "one,1.1,1,Third,2015-09-01",
                        "one,1.1,1,First,2015-06-01",
                        "one,1.1,1,Second,2015-07-01")
                .load(importer);
        assertThat(outcome.changed()).isEqualTo(2);
        assertThat(versions("action", "told")).isEqualTo(3);
    }

    @Test
    void refusesAnOlderPackThatSaysOtherwise() {
        sound("older").load(importer);
        sound("older")
                .file("actions", "edition,reference,theme,text,recorded_on", "one,1.1,1,July,2015-07-01")
                .load(importer);
        PackRefusedException refused = refuse(sound("older")
                .file("actions", "edition,reference,theme,text,recorded_on", "one,1.1,1,June,2015-06-15"));
        assertThat(refused.problems())
                .singleElement()
                .asString()
                .contains("actions.csv, row 2, column recorded_on")
                .contains("15 June 2015")
                .contains("1 July 2015");
        assertThat(database.sql("SELECT text FROM action WHERE programme = 'older'")
                        .query(String.class)
                        .single())
                .isEqualTo("July");
    }

    @Test
    void refusesToChangeAJudgement() {
        sound("judged").load(importer);
        PackRefusedException refused = refuse(sound("judged")
                .file(
                        "judgements",
                        "edition,action,judged_on,rag,reason,recorded_on",
                        "one,1.1,2015-05-01,green,Done,2015-08-01"));
        assertThat(refused).hasMessageContaining("never changed");
    }

    @Test
    void listsEveryMistakeAtOnceAndStoresNothing() {
        PackRefusedException refused = refuse(sound("many")
                .file(
                        "actions",
                        "edition,reference,theme,text,due",
                        "one,1.1,1,Do it,soon",
                        "one,1.2,7,Do more,2015-09")
                .file("judgements", "edition,action,judged_on,rag,reason", "one,1.1,2015-05-01,purple,Late"));
        assertThat(refused.problems())
                .extracting(PackProblem::file, PackProblem::row, PackProblem::column)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("actions.csv", 2, "due"),
                        org.assertj.core.groups.Tuple.tuple("actions.csv", 3, "theme"),
                        org.assertj.core.groups.Tuple.tuple("judgements.csv", 2, "rag"));
        assertThat(database.sql("SELECT COUNT(*) FROM programme WHERE programme = 'many'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "editions",
                        "code,titel,status,content",
                        "one,T,in force,published",
                        "The column “titel” is not known"),
                Arguments.of("editions", "code,title,status", "one,T,in force", "The column “content” is missing"),
                Arguments.of(
                        "judgements",
                        "edition,action,judged_on,rag,reason",
                        "one,1.1,01/05/2015,red,Late",
                        "“01/05/2015” is no day"),
                Arguments.of(
                        "judgements",
                        "edition,action,judged_on,rag,reason",
                        "one,1.1,2015-06-02,red,Late",
                        "lies after 1 June 2015"),
                Arguments.of(
                        "actions", "edition,reference,theme,text", "one,1.1,1,A\none,1.1,1,B", "same key as row 2"),
                Arguments.of("actions", "edition,reference,theme,text", "one,1.1,9,A", "“one/9” is not in themes.csv"),
                Arguments.of(
                        "actions",
                        "edition,reference,theme,text,recorded_on",
                        "one,1.1,1,A,2999-01-01",
                        "lies in the future"),
                Arguments.of(
                        "actions",
                        "edition,reference,theme,text,recorded_on",
                        "one,1.1,1,A,2014-01-01",
                        "begins only on 1 June 2015"),
                Arguments.of(
                        "observations",
                        "metric,unit,period,basis,numerator,denominator",
                        "share,all,2015-04,in period,11,10",
                        "above the denominator"),
                Arguments.of(
                        "observations",
                        "metric,unit,period,basis,numerator,denominator",
                        "share,all,2015-04,in period,3,0",
                        "3 over 0 has no meaning"),
                Arguments.of(
                        "observations",
                        "metric,unit,period,basis,value",
                        "share,all,2015-04,in period,101",
                        "between 0 and 100"),
                Arguments.of(
                        "observations",
                        "metric,unit,period,basis,value",
                        "share,all,2015-13,in period,50",
                        "isn’t a valid period"),
                Arguments.of(
                        "observations",
                        "metric,unit,period,basis,value",
                        "share,all,2015-04,in period,\"1,000\"",
                        "is no number"),
                Arguments.of(
                        "highlights",
                        "about,said_on,number,text,kind",
                        "theme:one/8,2015-05-01,1,Well,progress",
                        "“one/8” is not in themes.csv"),
                Arguments.of("surprises", "code", "x", "is no table of a pack"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void answersAMistakeWithASentence(String file, String header, String rows, String sentence) {
        PackRefusedException refused = refuse(sound("mistaken").file(file, header, rows));
        assertThat(refused).hasMessageContaining(sentence).hasMessageContaining(file + ".csv");
        assertThat(database.sql("SELECT COUNT(*) FROM programme WHERE programme = 'mistaken'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsNothingOfNothingAsNoValue() {
        sound("nothing")
                .file(
                        "observations",
                        "metric,unit,period,basis,numerator,denominator",
                        "share,all,2015-04,in period,0,0")
                .load(importer);
        assertThat(database.sql("SELECT COUNT(*) FROM observation WHERE programme = 'nothing' AND denominator = 0")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void readsWhatLooksLikeAFormulaAsText() {
        sound("formula")
                .file("actions", "edition,reference,theme,text", "one,1.1,1,'=SUM(A1)")
                .load(importer);
        assertThat(database.sql("SELECT text FROM action WHERE programme = 'formula'")
                        .query(String.class)
                        .single())
                .isEqualTo("=SUM(A1)");
    }

    private PackRefusedException refuse(TestPack pack) {
        PackRefusedException refused = catchThrowableOfType(PackRefusedException.class, () -> pack.load(importer));
        assertThat(refused).isNotNull();
        return refused;
    }

    private long versions(String table, String programme) {
        return database.sql("SELECT COUNT(*) FROM " + table + " FOR SYSTEM_TIME ALL WHERE programme = ?")
                .param(programme)
                .query(Long.class)
                .single();
    }
}
