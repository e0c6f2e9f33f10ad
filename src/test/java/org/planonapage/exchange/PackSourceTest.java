package org.planonapage.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no pack, or larger than any, is refused before it fills the memory. */
class PackSourceTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int BOMB_MEGABYTES = 5 * 1024;

    /** The quickest level of compression that still packs zeros a thousandfold. */
    private static final int QUICK = 4;

    @Test
    void refusesAZipThatUnpacksToFiveGigabytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(QUICK);
            zip.putNextEntry(new ZipEntry("observations.csv"));
            byte[] zeros = new byte[MEGABYTE];
            for (int written = 0; written < BOMB_MEGABYTES; written++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(10 * MEGABYTE);
        assertThatThrownBy(() -> PackSource.zip("bomb.zip", new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(PackRefusedException.class)
                .hasMessageContaining("more than 200 MB");
    }

    @Test
    void refusesAZipThatIsNone() {
        assertThatThrownBy(() -> PackSource.zip("figures.zip", new ByteArrayInputStream("hello".getBytes(UTF_8))))
                .isInstanceOf(PackRefusedException.class)
                .hasMessageContaining("The zip is damaged");
    }

    @Test
    void refusesAZipOfEmptyFolders() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("testshire/"));
        }
        assertThatThrownBy(() -> PackSource.zip("folders.zip", new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(PackRefusedException.class)
                .hasMessageContaining("It holds no file");
    }

    @Test
    void readsAZipOfAFolder() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("testshire/pack.csv"));
            zip.write("programme".getBytes(UTF_8));
        }
        Pack pack = PackSource.zip("testshire.zip", new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(pack.files()).containsOnlyKeys("pack.csv");
    }

    @Test
    void readsEachFolderOfAFolderOfPacks(@TempDir Path folder) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("one")).resolve("pack.csv"), "programme");
        Files.writeString(Files.createDirectory(folder.resolve("two")).resolve("pack.csv"), "programme");
        assertThat(PackSource.allIn(folder)).extracting(Pack::source).containsExactly("one", "two");
    }

    @Test
    void refusesAFolderThatIsNotThere(@TempDir Path folder) {
        assertThatThrownBy(() -> PackSource.allIn(folder.resolve("nowhere")))
                .hasMessageContaining("There is no such folder");
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        List<PackProblem> problems = new ArrayList<>();
        assertThat(CsvFiles.parse("units.csv", "code,name".getBytes(StandardCharsets.UTF_16), problems::add))
                .isNull();
        assertThat(CsvFiles.parse("units.csv", "code,name".getBytes(StandardCharsets.UTF_16LE), problems::add))
                .isNull();
        assertThat(CsvFiles.parse("units.csv", "code,é".getBytes(StandardCharsets.ISO_8859_1), problems::add))
                .isNull();
        assertThat(problems)
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem.sentence()).contains("not UTF-8"));
    }
}
