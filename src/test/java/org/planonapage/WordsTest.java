package org.planonapage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is read on screen, in mail and in messages is plain modern English, and one thing has one name (docs/adr/0030). A sentence
 * is a text of the sources with a blank in it.
 */
class WordsTest {

    private static final Pattern AVOIDED = Pattern.compile(
            "\\b(anew|upon|noise|told|of today|thereof|amiss|on record|stands|stood|handed in|owes|owed|judgements?|judged"
                    + "|parted|passed over|somebody|not borne out)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** Not for readers: the log, names of columns and files, and a query. */
    private static final Set<String> NOT_READ = Set.of("Somebody could not sign in through a provider: {}");

    private static final Pattern QUERY = Pattern.compile("\\b(SELECT|UPDATE|INSERT|DELETE|FROM|WHERE|ORDER BY)\\b");

    @Test
    void areModernAndHaveOneNameForOneThing() {
        assertThat(sentences().filter(WordsTest::isAvoided)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Look at the page anew.",
                "No unit is on record.",
                "You owe this: it is owed.",
                "Nothing was told you yet."
            })
    void wouldFindWhatIsNot(String planted) {
        assertThat(isAvoided(planted)).isTrue();
    }

    @Test
    void readsTheSentencesOfTheScreens() {
        assertThat(sentences())
                .hasSizeGreaterThan(1500)
                .contains("While the round is open, updates are held until you publish them.");
    }

    private static boolean isAvoided(String sentence) {
        return !NOT_READ.contains(sentence)
                && !QUERY.matcher(sentence).find()
                && AVOIDED.matcher(sentence).find();
    }

    private static Stream<String> sentences() {
        return Stream.of("src/main/java", "src/main/resources/templates", "frontend")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(WordsTest::files)
                .filter(file ->
                        file.toString().endsWith(".java") || file.toString().endsWith(".js"))
                .filter(file -> !file.toString().contains("generated"))
                .flatMap(WordsTest::sentences);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> sentences(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.stream()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("*") && !line.startsWith("/*") && !line.startsWith("//"))
                    .flatMap(line -> TEXT.matcher(line).results().map(found -> found.group(1)))
                    .filter(text -> text.contains(" "));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
