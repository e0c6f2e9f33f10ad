package org.planonapage.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.planonapage.TestPack;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.DemoRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** A file changes no more than whoever loads it may change, and no day that was published. */
@SpringBootTest
class LoadLimitsTest {

    private static final Set<String> FIGURES = Set.of(
            "observations",
            "benchmarks",
            "distributions",
            "distribution_bands",
            "workforce",
            "caseloads",
            "campaigns",
            "census");

    private static final String PACK = "programme,format,recorded_on,source";
    private static final String METRICS = "code,title,definition,unit,polarity,frequency,decimals,source";
    private static final String RULE = "name,title,council,small_numbers";

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private PackFormat format;

    private ProgrammeId start(String name) {
        TestPack.of(name)
                .file("programme", RULE, name + ",Better Services,Testshire Council,5")
                .file("units", "code,name,kind", "all,Testshire,authority")
                .file("metrics", METRICS, "cases,Cases,A count,count,lower,monthly,0,A test")
                .load(importer);
        rights.grantAll();
        return new ProgrammeId(name);
    }

    private List<String> mistakes(ProgrammeId programme, Map<String, String> tables) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var table : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry(table.getKey() + ".csv"));
                zip.write(table.getValue().getBytes(UTF_8));
            }
        }
        return importer.preview(programme, "pack.zip", bytes.toByteArray()).problems().stream()
                .map(problem ->
                        problem.file() + ", " + problem.row() + ", " + problem.column() + ": " + problem.sentence())
                .toList();
    }

    private static Map<String, String> pack(String name, String day, int small, String table, String rows) {
        return Map.of(
                "pack",
                PACK + "\n" + name + ",1," + day + ",A test",
                "programme",
                RULE + ",recorded_on\n" + name + ",Better Services,Testshire Council," + small
                        + (small == 5 ? ",2015-06-01" : "," + day),
                table,
                rows);
    }

    private static String today() {
        return java.time.LocalDate.now(java.time.Clock.system(org.planonapage.quantity.Dates.LONDON))
                .toString();
    }

    @Test
    void everyTableSaysWhetherDataOfficersMayChangeIt() {
        assertThat(format.tables().values().stream()
                        .filter(Authority.DATA_OFFICER::mayChange)
                        .map(PackTable::name)
                        .collect(Collectors.toSet()))
                .isEqualTo(FIGURES);
        assertThat(format.tables().values()).allMatch(Authority.MANAGER::mayChange);
    }

    @Test
    @WithMockUser("data")
    void dataOfficerLoadsNoUnitAndNoRule() throws IOException {
        start("limits-data");
        ProgrammeId programme = new ProgrammeId("limits-data");
        assertThat(mistakes(programme, pack("limits-data", today(), 0, "units", "code,name,kind\nall,Other,authority")))
                .hasSize(2)
                .allMatch(mistake -> mistake.contains("You need the manager role to change the table"));
        assertThat(mistakes(
                        programme,
                        pack(
                                "limits-data",
                                today(),
                                5,
                                "observations",
                                "unit,metric,period,basis,value\nall,cases,2015-04,in period,9")))
                .isEmpty();
    }

    @Test
    @WithMockUser("manager")
    void managerLowersNoRuleByFile() throws IOException {
        assertThat(mistakes(
                        start("limits-rule"),
                        pack("limits-rule", today(), 0, "units", "code,name,kind\nall,Other,authority")))
                .singleElement()
                .asString()
                .startsWith("programme.csv, 2, small_numbers: A file cannot change the rule for small numbers.");
    }

    @Test
    @WithMockUser("manager")
    void pastIsChangedOnlyWithAReason() throws IOException {
        ProgrammeId programme = start("limits-past");
        Map<String, String> dated = new java.util.HashMap<>(
                pack("limits-past", "2015-07-01", 5, "units", "code,name,kind\nall,Other,authority"));
        assertThat(mistakes(programme, dated))
                .singleElement()
                .asString()
                .startsWith("units.csv, 2, recorded_on: The row would change what earlier days say.");
        dated.put("pack", PACK + ",reason\nlimits-past,1,2015-07-01,A test,Found in the minutes");
        assertThat(mistakes(programme, dated)).isEmpty();
    }

    @Test
    @WithMockUser("data")
    void dataOfficerChangesNoPastWithAReasonEither() throws IOException {
        ProgrammeId programme = start("limits-officer");
        Map<String, String> dated = new java.util.HashMap<>(pack(
                "limits-officer",
                "2015-07-01",
                5,
                "observations",
                "unit,metric,period,basis,value\nall,cases,2015-04,in period,9"));
        dated.put("pack", PACK + ",reason\nlimits-officer,1,2015-07-01,A test,Found in the minutes");
        assertThat(mistakes(programme, dated)).singleElement().asString().contains("earlier days");
    }
}
