package org.planonapage.workforce;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.planonapage.TestPack;
import org.planonapage.metric.MetricPack;

/** Packs with returns, for the tests of this feature and of its screens. */
public final class WorkforcePack {

    static final String RETURNS =
            "unit,role,taken_at,months,establishment,permanent,vacant,agency,agency_covering,pipeline,"
                    + "pipeline_by,leaving,leaving_by,starters,leavers,sickness_days,cases,case_holders,permanent_people,words,note";
    static final String ROLES = "code,title,number,ceiling,manages";

    private WorkforcePack() {}

    /** The units shire, with north and south, of which south is made of two teams; social workers with a ceiling of 20, and managers. */
    static TestPack bare(String programme) {
        return TestPack.of(programme)
                .file(
                        "units",
                        "code,name,kind,parent",
                        "shire,Testshire Council,authority,",
                        "north,North,district,shire",
                        "south,South,district,shire",
                        "south-one,South One,team,south",
                        "south-two,South Two,team,south")
                .file("posts", "code,title,unit", "head,Head of Fieldwork,shire")
                .file("bodies", "code,name,kind", "board,Improvement Board,improvement board")
                .file("meetings", "body,held_on,kind", "board,2015-04-15,ordinary")
                .file("workforce_roles", ROLES, "worker,Social workers,1,20,no", "manager,Team managers,2,,yes");
    }

    /**
     * Thirteen months to May 2015 of the units of {@link #bare}: 100 posts of workers, of which 20 were vacant and, one less
     * each month, now are 8; four managers, one of them from an agency.
     */
    public static TestPack full(String programme) {
        return bare(programme)
                .file("workforce", returns().toArray(String[]::new))
                .file(
                        "caseloads",
                        "unit,role,taken_at,starts_at,ends_at,workers",
                        "north,worker,2015-05-31,0,10,4",
                        "north,worker,2015-05-31,11,20,30",
                        "north,worker,2015-05-31,21,,3",
                        "south-one,worker,2015-05-31,11,20,12",
                        "south-one,worker,2015-05-31,21,,6",
                        "south-two,worker,2015-05-31,11,20,20")
                .file(
                        "campaigns",
                        "code,title,unit,role,since,until,applications,offers,joined,note",
                        "spring,Spring campaign,,worker,2015-03,2015-04,40,9,6,On the radio.",
                        "fairs,Careers fairs,south,,2015-09,,,,,")
                .file(
                        "metrics",
                        "code,title,definition,unit,polarity,frequency,decimals,source,derived_from",
                        "vacancy,Vacant posts,Posts without a permanent worker.,percent,lower,monthly,1,HR,vacancy-rate",
                        "agency,Agency rate,Agency of those at work.,percent,lower,monthly,1,HR,agency-rate",
                        "load,Average caseload,Cases of each holder.,ratio,lower,monthly,1,HR,average-caseload")
                .file(
                        "targets",
                        "metric,since,comparator,value,origin",
                        "vacancy,2014-01,at most,5,local",
                        "load,2014-01,at most,16,local")
                .file("benchmarks", "metric,kind,period,value", "vacancy,England,2013/14,17");
    }

    private static List<String> returns() {
        List<String> lines = new ArrayList<>(List.of(RETURNS));
        for (int month = 0; month <= 12; month++) {
            String day = YearMonth.of(2014, 5).plusMonths(month).atEndOfMonth().toString();
            lines.add("north,worker," + day + ",,50," + (40 + month / 2.0) + ",,6,5,2,,1,,0.5,0,10,720,40,,,");
            lines.add("south-one,worker," + day + ",,25," + (20 + month / 4.0) + ",,3,3,1,,0,,0.5,0.25,5,400,20,,,");
            lines.add("south-two,worker," + day + ",,25," + (20 + month / 4.0) + ",,3,2,0,,1,,0.25,0,5,380,20,,,");
            lines.add("north,manager," + day + ",,2,2,,0,0,0,,0,,0,0,1,0,0,,,");
            lines.add("south-one,manager," + day + ",,1,0,,1,1,0,,0,,0,0,0,0,0,,,");
            lines.add("south-two,manager," + day + ",,1,1,,0,0,0,,0,,0,0,0,0,0,,,");
        }
        return lines;
    }

    /** That many teams of a district, each with three months of returns and a spread of caseloads. */
    public static TestPack many(String programme, int teams) {
        List<String> units = new ArrayList<>(
                List.of("code,name,kind,parent", "shire,Testshire Council,authority,", "north,North,district,shire"));
        List<String> returns = new ArrayList<>(List.of(RETURNS));
        List<String> bands = new ArrayList<>(List.of("unit,role,taken_at,starts_at,ends_at,workers"));
        for (int team = 1; team <= teams; team++) {
            units.add("team-" + team + ",Team " + team + ",team,north");
            for (String month : List.of("2015-03", "2015-04", "2015-05")) {
                returns.add("team-" + team + ",worker," + month + ",,10,9,,1,1,1,,0,,1,0,2,150,9,,,");
            }
            bands.add("team-" + team + ",worker,2015-05,0,20,9");
            bands.add("team-" + team + ",worker,2015-05,21,,2");
        }
        return MetricPack.of(programme)
                .file("units", units.toArray(String[]::new))
                .file("workforce_roles", ROLES, "worker,Social workers,1,20,no", "manager,Team managers,2,,yes")
                .file("workforce", returns.toArray(String[]::new))
                .file("caseloads", bands.toArray(String[]::new));
    }
}
