package org.planonapage.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.planonapage.PlanOnAPage;

/**
 * A first start is killed with signal 9, again and again on the same home, each time a step further on. Its MariaDB is left
 * running, an orphan that the next start must find, or every other time killed with it, so that the next one recovers.
 */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CrashTest {

    /** When a load is killed: so many programmes are wholly stored, and this is about to be sent, or has just been. */
    private record Moment(int stored, String what) {

        @Override
        public String toString() {
            return stored + " " + what;
        }
    }

    /** In the order in which a load, begun again after each, comes to them. */
    private static final List<Moment> MOMENTS = List.of(
            new Moment(0, "INSERT INTO `change`"),
            new Moment(1, "INSERT INTO `programme`"),
            new Moment(2, "INSERT INTO `action`"),
            new Moment(3, "INSERT INTO pack_import"),
            new Moment(4, "INSERT INTO `metric`"),
            new Moment(4, "commit"),
            new Moment(5, "committed"));

    /** In the middle of the first migration, and at its end before Flyway has written that it is over. */
    private static final List<String> MIGRATING = List.of(
            "CREATE TABLE IF NOT EXISTS `change`",
            "CREATE TABLE IF NOT EXISTS pack_import",
            "CREATE TABLE IF NOT EXISTS action_origin",
            "V202612010000__initial.sql");

    @TempDir
    private static Path homes;

    private static final List<ProcessHandle> SERVERS = new ArrayList<>();

    /** What an undisturbed first load keeps, by programme and altogether. */
    private static Map<String, String> whole;

    @BeforeAll
    static void loadsUndisturbed() throws IOException {
        whole = start("undisturbed").undisturbed();
        assertThat(whole).hasSize(6).containsKey(Counts.ALTOGETHER);
    }

    /** Only when a test has failed is there anything left to end. */
    @AfterAll
    static void endsWhatIsLeft() {
        SERVERS.forEach(ProcessHandle::destroyForcibly);
    }

    /** That each migration can run again is what MigrationsTest and UpgradeTest say; here the first does, after kills. */
    @Test
    void comesBackAfterAKillInMigrations() throws IOException {
        boolean withServer = false;
        for (String moment : MIGRATING) {
            new Start(Migrator.class, homes.resolve("migrations").toString(), "0 " + moment)
                    .killAtItsMoment(withServer);
            withServer = !withServer;
        }
        assertThat(start("migrations").undisturbed()).isEqualTo(whole);
    }

    @Test
    void holdsEachProgrammeWhollyOrNotAfterAKillInALoad() throws IOException {
        boolean withServer = false;
        int stored = 0;
        for (Moment moment : MOMENTS) {
            Start start = start("load", "--doom=" + moment);
            start.killAtItsMoment(withServer);
            assertHoldsWholeProgrammes(start.found, stored);
            stored = moment.stored();
            withServer = !withServer;
        }
        Start last = start("load");
        assertThat(last.undisturbed()).isEqualTo(whole);
        assertHoldsWholeProgrammes(last.found, stored);
        assertThat(last.found).isEqualTo(whole);
        assertServes("load");
    }

    private static void assertHoldsWholeProgrammes(Map<String, String> found, int stored) {
        Map<String, String> programmes = new HashMap<>(found);
        programmes.remove(Counts.ALTOGETHER);
        assertThat(programmes).hasSize(stored);
        assertThat(whole).containsAllEntriesOf(programmes);
    }

    private static void assertServes(String home) throws IOException {
        Start application = new Start(PlanOnAPage.class, at(home), "--server.port=0");
        application.readTo("Plan on a Page is ready");
        application.process.destroy();
        application.process.onExit().join();
    }

    private static Start start(String home, String... arguments) throws IOException {
        return new Start(
                Doomed.class,
                Stream.concat(Stream.of(at(home)), Arrays.stream(arguments)).toArray(String[]::new));
    }

    private static String at(String home) {
        return "--plan.home=" + homes.resolve(home);
    }

    /** A process beside the test's, on a home of its own, and what it has said so far. */
    private static class Start {

        private final Map<String, String> found = new HashMap<>();
        private final Map<String, String> kept = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private final Process process;
        private final BufferedReader reader;

        Start(Class<?> program, String... arguments) throws IOException {
            List<String> command = Stream.concat(
                            Stream.of(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "-Dplan.programs=" + SharedDatabase.PROGRAMS,
                                    program.getName()),
                            Arrays.stream(arguments))
                    .toList();
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
            reader = process.inputReader();
        }

        Map<String, String> undisturbed() throws IOException {
            read(line -> false);
            assertThat(process.onExit().join().exitValue())
                    .as(String.join("\n", words))
                    .isZero();
            return kept;
        }

        void killAtItsMoment(boolean withServer) throws IOException {
            readTo(Doomed.REACHED);
            List<ProcessHandle> servers = process.descendants().toList();
            assertThat(servers).hasSize(1);
            SERVERS.addAll(servers);
            process.destroyForcibly().onExit().join();
            if (withServer) {
                servers.forEach(ProcessHandle::destroyForcibly);
            }
        }

        /** Reads up to the line that begins so. */
        void readTo(String beginning) throws IOException {
            if (!read(line -> line.startsWith(beginning))) {
                throw new AssertionError("The process ended before its moment:\n" + String.join("\n", words));
            }
        }

        private boolean read(Predicate<String> isLast) throws IOException {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                words.add(line);
                note(line, Doomed.FOUND, found);
                note(line, Doomed.KEPT, kept);
                if (isLast.test(line)) {
                    return true;
                }
            }
            return false;
        }

        private static void note(String line, String beginning, Map<String, String> notes) {
            if (line.startsWith(beginning)) {
                String[] parts = line.substring(beginning.length()).split(" ", 2);
                notes.put(parts[0], parts[1]);
            }
        }
    }
}
