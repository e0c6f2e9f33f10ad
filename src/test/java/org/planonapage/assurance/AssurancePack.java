package org.planonapage.assurance;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planonapage.TestPack;
import org.planonapage.metric.MetricPack;

/** Packs with instruments, for the tests of this feature and of its screen. */
public final class AssurancePack {

    static final String REQUIREMENTS = "instrument,reference,text,metric,target_since,deadline,outcome";

    private AssurancePack() {}

    /** A notice in force with a met, a running, a missed and an unmeasured requirement, and a direction that was lifted. */
    public static TestPack full(String programme) {
        return MetricPack.full(programme)
                .file(
                        "targets",
                        "metric,since,comparator,value,deadline,origin,outcome",
                        "timely,2015-03,at least,85,2015-04,instrument,",
                        "timely,2015-04,at least,95,2015-05,instrument,",
                        "cases,2015-04,at most,200,2016-03,instrument,")
                .file(
                        "instruments",
                        "code,kind,title,issued_by",
                        "a-direction,statutory direction,A direction,Department",
                        "notice,improvement notice,The notice,Department")
                .file(
                        "instrument_steps",
                        "instrument,number,step,taken_on,note",
                        "a-direction,1,issued,2013-07,",
                        "a-direction,2,lifted,2014-02-03,",
                        "notice,1,issued,,in 2014")
                .file(
                        "requirements",
                        REQUIREMENTS,
                        "notice,1,Most done in time,timely,2015-03,,",
                        "notice,2,Nearly all done in time,timely,2015-04,,",
                        "notice,3,Fewer open cases,cases,2015-04,,",
                        "notice,4,A plan of training,,,2015-09,",
                        "notice,10,Supervision is recorded,,,2014-12,met");
    }

    /** A notice of {@code count} requirements, each with a metric of its own. */
    static TestPack many(String programme, int count) {
        return MetricPack.of(programme)
                .file(
                        "metrics",
                        lines(
                                "code,title,definition,unit,polarity,frequency,decimals,source",
                                count,
                                "m%1$d,Metric %1$d,A count.,count,lower,monthly,0,Case system"::formatted))
                .file(
                        "targets",
                        lines(
                                "metric,since,comparator,value,origin",
                                count,
                                "m%d,2015-04,at most,5,instrument"::formatted))
                .file("instruments", "code,kind,title", "notice,improvement notice,The notice")
                .file("instrument_steps", "instrument,number,step", "notice,1,issued")
                .file("requirements", lines(REQUIREMENTS, count, "notice,%1$d,Do it,m%1$d,2015-04,,"::formatted));
    }

    private static String[] lines(String header, int count, IntFunction<String> line) {
        return Stream.concat(Stream.of(header), IntStream.rangeClosed(1, count).mapToObj(line))
                .toArray(String[]::new);
    }
}
