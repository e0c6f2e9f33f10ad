package org.planonapage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The invariants of ARCHITECTURE.md that only the words of the sources show, in Java, SQL and CSS; {@link
 * PlantedViolationsTest} proves that each can fail.
 */
class SourceTest {

    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("src/main/resources/db"), Path.of("frontend/theme"));

    /**
     * Words that belong to few files.
     *
     * @param words what only they may say
     * @param home the end of the path of a file that may
     */
    record Rule(Pattern words, Pattern home) {

        /** The files below the folder that say the words and may not. */
        List<Path> breaches(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(Files::isRegularFile)
                        .filter(Predicate.not(
                                file -> home.matcher(file.toString()).find()))
                        .filter(file -> words.matcher(read(file)).find())
                        .toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** The home of what nobody may say. */
    private static final String NOWHERE = "^$";

    static final Map<String, Rule> RULES = new TreeMap<>(Map.of(
            "I7 as at",
            rule("(?i)system_versioning_asof", "/history/[A-Za-z]+\\.java$"),
            "I8 timestamp",
            rule("(?i)@@(session\\.)?timestamp|\\bset\\s+(session\\s+)?timestamp\\b", "/history/[A-Za-z]+\\.java$"),
            "I14 colour of marks",
            rule(
                    "rag-(red|amber|green|complete|none)|RagBadge\\.(colour|onColour)",
                    "(/RagBadge\\.java|/RagSpread\\.java|/kit\\.css|/tokens\\.css)$"),
            "I20 colours of the page",
            rule("(?i)[:(,]\\s*(#[0-9a-f]{3,8}\\b|rgba?\\(|hsla?\\()", "(/tokens\\.css|/db/.*|\\.java)$"),
            "I23 the whole past",
            rule(
                    "FOR SYSTEM_TIME ALL",
                    "/(Revisions|Withholding|KeptReturns|RecordStore|PastSql|Past|ProgrammeRepository)\\.java$"),
            "I22 numbers in British English",
            rule("%,d[^\"]*\"\\s*\\.formatted", NOWHERE),
            "I21 style by words",
            rule("\\[data-label[*^$~|]?=\"?[^\"\\]]", NOWHERE)));

    private static Rule rule(String words, String home) {
        return new Rule(Pattern.compile(words), Pattern.compile(home));
    }

    @TestFactory
    List<DynamicTest> keeps() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(SOURCES)
                                .flatMap(rule.getValue()::breaches)
                                .isEmpty()))
                .toList();
    }

    @TestFactory
    List<DynamicTest> findsWhatItLooksForAtHome() {
        return RULES.entrySet().stream()
                .filter(rule -> !rule.getValue().home().pattern().equals(NOWHERE))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(SOURCES)
                                .flatMap(new Rule(rule.getValue().words(), Pattern.compile(NOWHERE))::breaches)
                                .isNotEmpty()))
                .toList();
    }
}
