package org.planonapage.metric;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planonapage.TestPack;

/** Packs with metrics, for the tests of this feature and of its screens. */
public final class MetricPack {

    static final String METRICS = "code,title,definition,unit,polarity,frequency,decimals,source";
    static final String OBSERVATIONS = "metric,unit,period,basis,kind,numerator,denominator,value,state,words";
    public static final String TARGETS = "metric,since,comparator,value,upper,words,deadline,origin,outcome";

    private MetricPack() {}

    /** A pack with the authority "shire", one percentage "timely" and one count "cases", without figures. */
    public static TestPack of(String programme) {
        return TestPack.of(programme)
                .file("units", "code,name,kind,parent", "shire,Testshire,authority,", "north,North,district,shire")
                .file("posts", "code,title,unit", "head,Head of Fieldwork,north")
                .file(
                        "metrics",
                        METRICS + ",owner,baseline,numerator,denominator",
                        "timely,In time,Share done in time.,percent,higher,monthly,1,Case system,head,,Done,Due",
                        "cases,Open cases,Cases on the day.,count,lower,daily,0,Case system,,2633,,");
    }

    /** The same with figures, targets, an edition of two themes, notes and a remit. */
    public static TestPack full(String programme) {
        return of(programme)
                .file(
                        "programme",
                        "name,title,council,closed_on",
                        programme + ",Better Services,Testshire Council,2015-05-31")
                .file(
                        "observations",
                        OBSERVATIONS,
                        "timely,shire,2015-03,in period,,80,100,,,",
                        "timely,shire,2015-04,in period,,906,1020,,,",
                        "timely,north,2015-04,in period,,1,100,,,",
                        "timely,shire,2015-05,in period,projection,,,90,,",
                        "timely,shire,2015-04,underlying,,906,996,,,",
                        "cases,shire,2015-05-14,in period,,,,131,,")
                .file(
                        "targets",
                        TARGETS,
                        "timely,2015-04,at least,95,,,,local,",
                        "cases,2015-04,at most,200,,,2015-05,instrument,")
                .file(
                        "editions",
                        "code,title,status,in_force_from,content",
                        "phase-1,Phase 1,in force,2015-04,published")
                .file("themes", "edition,number,title", "phase-1,1,Practice", "phase-1,2,Workforce")
                .file(
                        "links",
                        "from,to,kind",
                        "theme:phase-1/2,metric:timely,measured by",
                        "theme:phase-1/1,metric:cases,measured by")
                .file(
                        "highlights",
                        "about,said_on,number,text,kind,direction",
                        "metric:timely,2015-05-20,1,One district lags,challenge,worse")
                .file("bodies", "code,name,kind", "board,Improvement Board,improvement board")
                .file("remits", "body,about,since", "board,metric:timely,2015-04");
    }

    /**
     * A county of three districts, of which "north" has one late case in a hundred each month, "west" ten and "east"
     * forty, from April 2014 to April 2015.
     *
     * @param smallNumbers the rule of the programme, or empty for none
     */
    public static TestPack county(String programme, String smallNumbers) {
        Map<String, Integer> inTime = Map.of("north", 99, "west", 90, "east", 60, "county", 249);
        Stream<String> lines = IntStream.range(0, 13)
                .mapToObj(month -> java.time.YearMonth.of(2014, 4).plusMonths(month))
                .flatMap(month -> inTime.entrySet().stream()
                        .map(unit -> "timely,%s,%s,in period,%d,%d"
                                .formatted(
                                        unit.getKey(),
                                        month,
                                        unit.getValue(),
                                        unit.getKey().equals("county") ? 300 : 100)));
        return TestPack.of(programme)
                .file(
                        "programme",
                        "name,title,council,closed_on,small_numbers",
                        programme + ",Better Services,County Council,2015-05-31," + smallNumbers)
                .file(
                        "units",
                        "code,name,kind,parent",
                        "county,County,authority,",
                        "north,North,district,county",
                        "west,West,district,county",
                        "east,East,district,county")
                .file("metrics", METRICS, "timely,In time,Share done in time.,percent,higher,monthly,1,Case system")
                .file("targets", TARGETS, "timely,2014-04,at least,95,,,,local,")
                .file(
                        "observations",
                        Stream.concat(Stream.of("metric,unit,period,basis,numerator,denominator"), lines)
                                .toArray(String[]::new));
    }

    /** A pack of {@code count} metrics under one theme, each with a target, a note and figures of two months. */
    static TestPack many(String programme, int count) {
        return of(programme)
                .file(
                        "metrics",
                        lines(
                                METRICS,
                                count,
                                number -> "m%1$d,Metric %1$d,A count.,count,lower,monthly,0,Case system"
                                        .formatted(number)))
                .file("targets", lines(TARGETS, count, "m%d,2015-04,at most,5,,,,local,"::formatted))
                .file(
                        "observations",
                        lines(
                                OBSERVATIONS,
                                count,
                                number ->
                                        "m%1$d,shire,2015-03,in period,,,,7,,\nm%1$d,shire,2015-04,in period,,,,%1$d,,"
                                                .formatted(number)))
                .file(
                        "editions",
                        "code,title,status,in_force_from,content",
                        "phase-1,Phase 1,in force,2015-04,published")
                .file("themes", "edition,number,title", "phase-1,1,Practice")
                .file("links", lines("from,to,kind", count, "theme:phase-1/1,metric:m%d,measured by"::formatted))
                .file(
                        "highlights",
                        lines(
                                "about,said_on,number,text,kind",
                                count,
                                number -> "metric:m%1$d,2015-05-20,%1$d,Note,progress".formatted(number)));
    }

    private static String[] lines(String header, int count, IntFunction<String> line) {
        return Stream.concat(Stream.of(header), IntStream.rangeClosed(1, count).mapToObj(line))
                .toArray(String[]::new);
    }
}
