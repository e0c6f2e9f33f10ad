package org.planonapage.plan;

import org.planonapage.TestPack;
import org.planonapage.metric.MetricPack;

/** A pack in which the rules have something to say of each sort. */
public final class DoubtfulPack {

    private DoubtfulPack() {}

    /**
     * A county that meets its target of 80% with 83%, while its district East is at 60%. Of its actions 1.1 is green and
     * promises something for every district, 1.2 is green and promises nothing for each.
     */
    public static TestPack everywhere(String programme) {
        return MetricPack.county(programme, "")
                .file("targets", MetricPack.TARGETS, "timely,2014-04,at least,80,,,,local,")
                .file(
                        "editions",
                        "code,title,status,in_force_from,content",
                        "phase-1,Phase 1,in force,2015-04,published")
                .file("themes", "edition,number,title", "phase-1,1,Practice")
                .file(
                        "actions",
                        "edition,reference,theme,text",
                        "phase-1,1.1,1,Assess in time in every district",
                        "phase-1,1.2,1,Assess in time")
                .file(
                        "judgements",
                        "edition,action,judged_on,rag,reason",
                        "phase-1,1.1,2015-05-01,green,Going well",
                        "phase-1,1.2,2015-05-01,green,Going well")
                .file(
                        "links",
                        "from,to,kind",
                        "action:phase-1/1.1,metric:timely,measured by",
                        "action:phase-1/1.2,metric:timely,measured by");
    }

    /**
     * A programme that closed on 31 May 2015. Of its actions 1.1 is green above a metric that misses its target, 1.2 red with
     * a forecast, 1.3 late, 1.4 green above a metric that meets its target, 1.5 was green at the last meeting and is amber.
     */
    public static TestPack of(String programme) {
        return MetricPack.full(programme)
                .file("bodies", "code,name,kind", "board,Improvement Board,improvement board")
                .file("meetings", "body,held_on,kind", "board,2015-04-10,ordinary")
                .file("themes", "edition,number,title", "phase-1,1,Practice", "phase-1,2,Workforce")
                .file(
                        "actions",
                        "edition,reference,theme,text,due",
                        "phase-1,1.1,1,Assess in time,",
                        "phase-1,1.2,1,Recruit,",
                        "phase-1,1.3,1,Train,2015-04",
                        "phase-1,1.4,1,Close cases,2015-12",
                        "phase-1,1.5,1,Supervise,")
                .file(
                        "judgements",
                        "edition,action,judged_on,rag,reason,forecast,forecast_for",
                        "phase-1,1.1,2015-05-01,green,Going well,,",
                        "phase-1,1.2,2015-05-01,red,Nobody comes,amber,the next review",
                        "phase-1,1.4,2015-05-01,green,Done well,,",
                        "phase-1,1.5,2015-04-01,green,Well,,",
                        "phase-1,1.5,2015-05-01,amber,Less well,,")
                .file(
                        "links",
                        "from,to,kind",
                        "action:phase-1/1.1,metric:timely,measured by",
                        "action:phase-1/1.4,metric:cases,measured by");
    }
}
