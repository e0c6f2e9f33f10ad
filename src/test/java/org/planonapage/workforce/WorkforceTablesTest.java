package org.planonapage.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.TestPack;
import org.planonapage.exchange.PackImporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class WorkforceTablesTest {

    @Autowired
    private PackImporter importer;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "workforce; unit,role,taken_at,establishment; north,worker,2015-05-31,-2;"
                        + " column establishment: -2 FTE cannot be; it is 0 or more",
                "workforce; unit,role,taken_at,establishment; north,worker,2015-05-31,'48,5';"
                        + " column establishment: “48,5” is no number here: write the decimals after a point",
                "workforce; unit,role,taken_at,agency,agency_covering; north,worker,2015-05-31,3,3.5;"
                        + " column agency_covering: 3.5 FTE cover vacancies, of only 3 agency workers; it is at most those",
                "workforce; unit,role,taken_at,agency_covering; north,worker,2015-05-31,3.5;"
                        + " column agency: Agency workers who cover vacancies are some of the agency workers",
                "workforce; unit,role,taken_at,establishment; north,worker,2015-06-02,20;"
                        + " column taken_at: 2 June 2015 lies after 1 June 2015",
                "workforce; unit,role,taken_at,establishment; east,worker,2015-05-31,20;"
                        + " column unit: “east” is not in units.csv nor stored before; allowed is what it names, as north",
                "workforce; unit,role,taken_at,establishment; north,driver,2015-05-31,20;"
                        + " column role: “driver” is not in workforce_roles.csv nor stored before",
                "workforce; unit,role,taken_at,note; north,worker,2015-05-31,Nothing came.;"
                        + " column words: The return holds no figure",
                "workforce; unit,role,taken_at,establishment,permanent,vacant; north,worker,2015-05-31,20,18,3;"
                        + " column vacant: 3.0 vacant does not go with the posts and those in post, which leave 2.0",
                "workforce; unit,role,taken_at,permanent,permanent_people; north,worker,2015-05-31,74.3,73;"
                        + " column permanent_people: Fewer people than full-time equivalents (74.3)",
                "workforce; unit,role,taken_at,cases,case_holders; north,worker,2015-05-31,300,0;"
                        + " column case_holders: Enter 0 for both cases and workers",
                "workforce; unit,role,taken_at,agency,pipeline_by; north,worker,2015-05-31,1,2015-07;"
                        + " column pipeline_by: Fill in “pipeline” too",
                "workforce; unit,role,taken_at,leaving,leaving_by; north,worker,2015-05-31,1,2015-04;"
                        + " column leaving_by: April 2015 lies before the return",
                "workforce; unit,role,taken_at,months,leavers; north,worker,2015-05-31,13,1;"
                        + " column months: “13” is not allowed here; allowed: a whole number from 1 to 12",
                "caseloads; unit,role,taken_at,starts_at,ends_at,workers; north,worker,2015-05-31,16,25,4;"
                        + " column ends_at: The band reaches over the role's ceiling of 20 cases",
                "caseloads; unit,role,taken_at,starts_at,ends_at,workers; north,worker,2015-05-31,16,10,4;"
                        + " column ends_at: The band ends before it begins",
                "campaigns; code,title,since,until; fairs,Fairs,2015-05,2015-04;"
                        + " column until: It ends before it begins",
                "workforce_breaks; since,reason; 2015-07-01,Counted anew.;"
                        + " column since: 1 July 2015 lies after 1 June 2015",
                "metrics; code,title,definition,unit,polarity,frequency,decimals,source,derived_from;"
                        + " m,M,A rate.,percent,lower,monthly,1,HR,vacancies;"
                        + " column derived_from: “vacancies” isn’t a source that figures can come from. Choose one of: agency, agency-covering",
                "metrics; code,title,definition,unit,polarity,frequency,decimals,source,derived_from;"
                        + " m,M,A rate.,count,lower,monthly,1,HR,vacancy-rate;"
                        + " column unit: Figures derived from “vacancy-rate” are of the unit “percent”",
                "metrics; code,title,definition,unit,polarity,frequency,decimals,source,derived_since;"
                        + " m,M,A rate.,percent,lower,monthly,1,HR,2015-01;"
                        + " column derived_since: Leave this blank for figures that people enter"
            })
    void refuses(String table, String header, String line, String sentence) {
        assertThatThrownBy(() -> WorkforcePack.bare("workforce-refused")
                        .file(table.strip(), header.strip(), line.strip().replace('\'', '"'))
                        .load(importer))
                .hasMessageContaining(table.strip() + ".csv, row 2, " + sentence.strip());
    }

    @Test
    void refusesTwoReturnsForOneDay() {
        assertThatThrownBy(() -> WorkforcePack.bare("workforce-twice")
                        .file(
                                "workforce",
                                "unit,role,taken_at,establishment",
                                "north,worker,2015-05-31,20",
                                "north,worker,2015-05-31,21")
                        .load(importer))
                .hasMessageContaining("workforce.csv, row 3, column taken_at: The row has the same key as row 2"
                        + " (north, worker, 2015-05-31)");
    }

    @Test
    void refusesAFigureThatTheReturnsGive() {
        String metric = "vacancy,Vacant posts,A rate.,percent,lower,monthly,1,HR,vacancy-rate,2015-03";
        String header = "code,title,definition,unit,polarity,frequency,decimals,source,derived_from,derived_since";
        TestPack pack = WorkforcePack.bare("workforce-entered").file("metrics", header, metric);
        String columns = "metric,unit,period,basis,value";
        assertThatThrownBy(() -> pack.file("observations", columns, "vacancy,shire,2015-03,in period,9")
                        .load(importer))
                .hasMessageContaining(
                        "observations.csv, row 2, column metric: The figures of this metric are worked out"
                                + " from other records (“vacancy-rate”)");
        assertThat(pack.file("observations", columns, "vacancy,shire,2015-02,in period,9")
                        .load(importer)
                        .inWords())
                .contains("0 changed");
    }

    @Test
    void keepsWhatDoesNotReconcileWhereANoteSaysWhy() {
        TestPack pack = WorkforcePack.bare("workforce-noted")
                .file(
                        "workforce",
                        "unit,role,taken_at,establishment,permanent,vacant,permanent_people,note",
                        "north,worker,2015-05-31,20,18,3,17,The report prints it so.");
        assertThat(pack.load(importer).inWords()).contains("0 changed");
    }

    @Test
    void changesNothingWhenItComesAgain() {
        WorkforcePack.full("workforce-again").load(importer);
        assertThat(WorkforcePack.full("workforce-again").load(importer).inWords())
                .startsWith("0 added, 0 changed");
    }
}
