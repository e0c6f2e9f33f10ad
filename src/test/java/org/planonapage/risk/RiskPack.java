package org.planonapage.risk;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planonapage.TestPack;
import org.planonapage.metric.MetricPack;

/** Packs with risks, for the tests of this feature and of its screens. */
public final class RiskPack {

    static final String RISKS = "reference,title,cause,event,consequence,owner,unit,identified_on";
    static final String SCORES = "risk,kind,scored_on,likelihood,impact,score,scale,reason,due,note";
    static final String REVIEWS = "risk,reviewed_on,decision,body,reason,made_by,next_review";
    static final String CONTROLS = "risk,number,text,owner,effectiveness,evidence,tested_on,metric";
    private static final String SCALES = "number,likelihood,impact,bands,cells,appetite";
    private static final String BANDS =
            "Low from 1 every 12 months; Medium from 5 every 6 months; High from 10 every 3 months; Very high from 15"
                    + " every 1 month";

    private RiskPack() {}

    /** Five risks of a programme that closed on 31 May 2015, its last meeting on 2 March: R1 rose, R2 fell, R3 is not scored, R4 is escalated, R5 closed. */
    public static TestPack full(String programme) {
        return MetricPack.full(programme)
                .file("bodies", "code,name,kind", "board,Improvement Board,improvement board")
                .file("meetings", "body,held_on,kind", "board,2015-03-02,ordinary")
                .file(
                        "scales",
                        SCALES,
                        "1,Rare; Unlikely; Possible; Likely; Certain,Minor; Moderate; Serious; Major; Severe," + BANDS
                                + ",,9")
                .file(
                        "risks",
                        RISKS,
                        "R1,Caseloads too high,demand is up,workers hold too many cases,danger seen late,head,north,2014-05",
                        "R2,Staff leave,,staff leave,,,,2014-05",
                        "R3,The office moves,,,,head,,",
                        "R4,Records are lost,,records are lost,,head,,",
                        "R5,The chair leaves,,the chair leaves,,head,,")
                .file(
                        "risk_scores",
                        SCORES,
                        "R1,inherent,2014-06-01,5,5,,1,As it would be.,,",
                        "R1,target,2014-06-01,2,4,,1,What is accepted.,2015-03,",
                        "R1,current,2014-06-01,3,3,,1,First scored.,,",
                        "R1,current,2014-12-30,3,4,,1,More came.,,",
                        "R1,current,2015-04-01,4,4,,1,Still more came.,,",
                        "R2,current,2014-06-01,4,4,,1,First scored.,,",
                        "R2,current,2015-05-01,2,3,,1,Pay was raised.,,",
                        "R4,current,2015-01-01,3,3,18,1,As printed.,,The report prints 18.",
                        "R5,current,2015-01-01,5,5,,1,First scored.,,")
                .file(
                        "risk_reviews",
                        REVIEWS,
                        "R1,2015-04-01,,,More came.,head,",
                        "R2,2015-05-01,,,Pay was raised.,,",
                        "R4,2015-02-01,escalated,board,Beyond the owner.,head,2015-07-01",
                        "R5,2015-02-01,closed,,A new chair was found.,head,")
                .file(
                        "controls",
                        CONTROLS,
                        "R1,1,A panel reads caseloads,head,effective,Ten cases read.,2015-03-01,cases",
                        "R1,2,Managers check,,not effective,,,")
                .file(
                        "risk_actions",
                        "risk,number,text,owner,due,done_on",
                        "R1,1,Hire four workers,head,2015-03,",
                        "R1,2,Brief the teams,head,2015-02,2015-02-10")
                .file("actions", "edition,reference,theme,text", "phase-1,1.1,1,Hire")
                .file(
                        "links",
                        "from,to,kind",
                        "theme:phase-1/1,metric:cases,measured by",
                        "risk:R1,theme:phase-1/1,threatens",
                        "risk:R1,metric:cases,threatens",
                        "risk:R2,action:phase-1/1.1,threatens",
                        "risk:R2,programme,threatens",
                        "action:phase-1/1.1,risk:R1,answers");
    }

    /** The same while it still runs: R1, R3 and the closed R5 are those of the post that the demonstration's risk owner holds. */
    public static TestPack running(String programme) {
        return full(programme)
                .file("programme", "name,title,council", programme + ",Better Services,Testshire Council")
                .file(
                        "posts",
                        "code,title,unit",
                        "head,Head of Fieldwork,north",
                        "principal,Principal Social Worker,shire")
                .file(
                        "risks",
                        RISKS,
                        "R1,Caseloads too high,demand is up,workers hold too many cases,danger seen late,principal,north,2014-05",
                        "R2,Staff leave,,staff leave,,,,2014-05",
                        "R3,The office moves,,,,principal,,",
                        "R4,Records are lost,,records are lost,,head,,",
                        "R5,The chair leaves,,the chair leaves,,principal,,");
    }

    /** That many risks, each with scores, a review, a control, an action and a metric of its own that it threatens. */
    public static TestPack many(String programme, int count) {
        return MetricPack.of(programme)
                .file(
                        "metrics",
                        lines(
                                "code,title,definition,unit,polarity,frequency,decimals,source",
                                count,
                                "m%1$d,Metric %1$d,A count.,count,lower,monthly,0,Case system"::formatted))
                .file("risks", lines("reference,title,owner", count, "R%1$d,Risk %1$d,head"::formatted))
                .file("risk_scores", lines(SCORES, count, "R%1$d,current,2015-05-01,3,4,,,First scored.,,"::formatted))
                .file("risk_reviews", lines(REVIEWS, count, "R%1$d,2015-05-02,,,Looked at.,head,"::formatted))
                .file("controls", lines(CONTROLS, count, "R%1$d,1,A control,head,effective,,,m%1$d"::formatted))
                .file("risk_actions", lines("risk,number,text", count, "R%1$d,1,An action"::formatted))
                .file("links", lines("from,to,kind", count, "risk:R%1$d,metric:m%1$d,threatens"::formatted));
    }

    private static String[] lines(String header, int count, IntFunction<String> line) {
        return Stream.concat(Stream.of(header), IntStream.rangeClosed(1, count).mapToObj(line))
                .toArray(String[]::new);
    }
}
