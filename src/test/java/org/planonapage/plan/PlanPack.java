package org.planonapage.plan;

import static java.util.stream.Collectors.joining;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planonapage.TestPack;

/** Packs with a plan, for the tests of this feature, of its screens and of what all screens have in common. */
public final class PlanPack {

    private PlanPack() {}

    /**
     * A plan in force, and a draft that was put before nobody. One metric is measured beneath a theme of each, and the board
     * oversees a theme of each.
     */
    public static TestPack withSecretDraft(String programme) {
        return withMetrics(programme, 1)
                .file(
                        "editions",
                        "code,title,status,in_force_from,content",
                        "one,The plan,in force,2015-04,published",
                        "next,Next year's plan,draft,,published")
                .file("themes", "edition,number,title", "one,1,Practice", "next,1,Secret")
                .file("actions", "edition,reference,theme,text", "one,1.1,1,Do it", "next,1.1,1,Do it in secret")
                .file(
                        "links",
                        "from,to,kind",
                        "theme:one/1,metric:m1,measured by",
                        "theme:next/1,metric:m1,measured by")
                .file("remits", "body,about,since", "board,theme:one/1,2015-04", "board,theme:next/1,2015-04");
    }

    /**
     * A programme that closed on 31 May 2015: an edition in force with two themes, of whose three actions one is red, one
     * went from red to amber, and one is complete; and the edition before, not published.
     */
    public static TestPack judged(String programme) {
        return withMetrics(programme, 1)
                .file(
                        "programme",
                        "name,title,council,closed_on",
                        programme + ",Better Services,Testshire Council,2015-05-31")
                .file("posts", "code,title,unit", "head,Head of Fieldwork,shire")
                .file("meetings", "body,held_on,kind", "board,2015-04-10,ordinary")
                .file(
                        "editions",
                        "code,title,phase,vision,status,put_to,put_on,in_force_from,content,note",
                        "old,The first plan,Phase 1,,ended,,,2014-04,not published,",
                        "one,The plan,Phase 2,Every child safe,in force,board,2015-04-10,2015-05,published,Agreed late.")
                .file("ambitions", "edition,number,text", "one,1,Children first")
                .file("themes", "edition,number,title,outcome", "one,1,Practice,Children are safe", "one,2,Workforce,")
                .file(
                        "actions",
                        "edition,reference,theme,text,post,due,lifecycle",
                        "one,1.1,1,Visit in time,head,2015-12,in progress",
                        "one,1.2,1,Audit cases,,,",
                        "one,2.1,2,Recruit,,2015-04,complete")
                .file(
                        "judgements",
                        "edition,action,judged_on,rag,reason,evidence,forecast,forecast_for,made_by",
                        "one,1.1,2015-03-01,red,Half are late,,,,",
                        "one,1.1,2015-05-01,amber,Fewer are late,An audit,green,the next review,head",
                        "one,1.2,2015-05-01,red,Nobody audits,,amber,the next review,")
                .file(
                        "milestones",
                        "edition,number,theme,action,text,due,done_on",
                        "one,1,,,All trained,2015-12,",
                        "one,2,1,,Half trained,2015-04,",
                        "one,3,,1.1,First visits,2015-03,2015-03-20")
                .file(
                        "links",
                        "from,to,kind",
                        "theme:one/1,metric:m1,measured by",
                        "action:one/1.1,metric:m1,measured by")
                .file(
                        "highlights",
                        "about,said_on,number,text,kind",
                        "edition:one,2015-05-20,1,The plan is late,challenge",
                        "theme:one/1,2015-05-20,1,The theme goes well,progress",
                        "action:one/1.1,2015-05-20,1,The action goes well,progress");
    }

    /**
     * A plan as it was on record on 1 April 2015, before the board of 10 April: an action that is red, another that nobody
     * leads, and a figure that misses its target.
     */
    public static TestPack atFirst(String programme) {
        return recorded(programme, "2015-04-01")
                .file(
                        "actions",
                        "edition,reference,theme,text,post,due",
                        "one,1.1,1,Visit in time,head,2015-05",
                        "one,1.2,1,Audit cases,,")
                .file("judgements", "edition,action,judged_on,rag,reason", "one,1.1,2015-03-01,red,Half are late")
                .file("observations", "metric,unit,period,basis,value", "m1,shire,2015-03,in period,7");
    }

    /** The same on 20 May 2015: the first action is amber, reworded and due later, a third is new, and the target is met. */
    public static TestPack later(String programme) {
        return recorded(programme, "2015-05-20")
                .file(
                        "actions",
                        "edition,reference,theme,text,post,due",
                        "one,1.1,1,Visit every child in time,head,2015-12",
                        "one,1.2,1,Audit cases,,",
                        "one,1.3,1,Recruit,,")
                .file("judgements", "edition,action,judged_on,rag,reason", "one,1.1,2015-05-01,amber,Fewer are late")
                .file("observations", "metric,unit,period,basis,value", "m1,shire,2015-04,in period,1");
    }

    private static TestPack recorded(String programme, String day) {
        return withMetrics(programme, 1)
                .file("pack", "programme,format,recorded_on,source", programme + ",1," + day + ",A test")
                .file("posts", "code,title,unit", "head,Head of Fieldwork,shire")
                .file("meetings", "body,held_on,kind", "board,2015-04-10,ordinary")
                .file(
                        "editions",
                        "code,title,vision,status,in_force_from,content",
                        "one,The plan,Every child safe,in force,2015-03,published")
                .file("themes", "edition,number,title,outcome", "one,1,Practice,Children are safe")
                .file(
                        "links",
                        "from,to,kind",
                        "theme:one/1,metric:m1,measured by",
                        "action:one/1.1,metric:m1,measured by")
                .file("targets", "metric,since,comparator,value,origin", "m1,2015-01,at most,5,local");
    }

    /**
     * A plan with {@code count} of everything: themes, ambitions, actions, each with two judgements, milestones of each
     * sort, metrics with figures beneath the first theme and action, notes on all that can bear one, and bodies that
     * oversee all that can be overseen.
     */
    public static TestPack many(String programme, int count) {
        return withMetrics(programme, count)
                .file(
                        "units",
                        lines(
                                "code,name,kind,parent",
                                count,
                                n -> n == 1
                                        ? "shire,Testshire,authority,\nd1,District 1,district,shire"
                                        : "d%1$d,District %1$d,district,shire".formatted(n)))
                .file(
                        "bodies",
                        lines(
                                "code,name,kind",
                                count,
                                n -> n == 1
                                        ? "board,Board,improvement board\nb1,Body 1,other"
                                        : "b%1$d,Body %1$d,other".formatted(n)))
                .file(
                        "remits",
                        lines(
                                "body,about,since",
                                count,
                                n -> Stream.of("programme", "theme:%s/1", "action:%s/1.1", "metric:m1")
                                        .map(about -> "b" + n + "," + about.formatted(last(count)) + ",2014-05")
                                        .collect(joining("\n"))))
                .file(
                        "observations",
                        lines(
                                "metric,unit,period,basis,value",
                                count,
                                n ->
                                        "m%1$d,shire,2015-03,in period,7\nm%1$d,shire,2015-04,in period,%1$d\nm1,d%1$d,2015-04,in period,1\nm1,shire,%2$d-%3$02d,in period,%1$d"
                                                .formatted(n, 2012 + n / 12, 1 + n % 12)))
                .file("posts", lines("code,title,unit", count, "p%1$d,Post %1$d,shire"::formatted))
                .file(
                        "meetings",
                        lines(
                                "body,held_on,kind",
                                count,
                                n -> "board,2014-%02d-%02d,ordinary".formatted(1 + n % 12, n)))
                .file(
                        "editions",
                        lines(
                                "code,title,status,put_to,put_on,content",
                                count,
                                "e%1$02d,Plan %1$d,in force,board,2014-05,published"::formatted))
                .file("ambitions", lines("edition,number,text", count, (last(count) + ",%d,Good")::formatted))
                .file("themes", lines("edition,number,title", count, (last(count) + ",%1$d,Theme %1$d")::formatted))
                .file(
                        "actions",
                        lines(
                                "edition,reference,theme,text,post,due",
                                count,
                                (last(count) + ",1.%1$d,1,Do it,p%1$d,2015-12")::formatted))
                .file(
                        "judgements",
                        lines(
                                "edition,action,judged_on,rag,reason,made_by",
                                count,
                                n -> last(count)
                                        + ",1.%1$d,2015-03-01,red,Late,p%1$d\n".formatted(n)
                                        + last(count)
                                        + ",1.%1$d,2015-05-01,amber,Better,p%1$d".formatted(n)))
                .file(
                        "milestones",
                        lines(
                                "edition,number,theme,action,text,due",
                                count,
                                n -> last(count)
                                        + ",%d,,,Whole,2015-12\n".formatted(n)
                                        + last(count)
                                        + ",%d,1,,Theme,2015-12\n".formatted(100 + n)
                                        + last(count)
                                        + ",%d,,1.1,Action,2015-12".formatted(200 + n)))
                .file(
                        "links",
                        lines(
                                "from,to,kind",
                                count,
                                n -> "theme:%1$s/1,metric:m%2$d,measured by\naction:%1$s/1.1,metric:m%2$d,measured by"
                                        .formatted(last(count), n)))
                .file(
                        "highlights",
                        lines(
                                "about,said_on,number,text,kind",
                                count,
                                n -> Stream.of("programme", "edition:%s", "theme:%s/1", "action:%s/1.1", "metric:m1")
                                        .map(about ->
                                                about.formatted(last(count)) + ",2015-05-20," + n + ",Note,progress")
                                        .collect(joining("\n"))));
    }

    /** The code of the edition that is shown: the last. */
    private static String last(int count) {
        return "e%02d".formatted(count);
    }

    private static TestPack withMetrics(String programme, int count) {
        return TestPack.of(programme)
                .file("units", "code,name,kind", "shire,Testshire,authority")
                .file("bodies", "code,name,kind", "board,Board,improvement board")
                .file(
                        "metrics",
                        lines(
                                "code,title,definition,unit,polarity,frequency,decimals,source",
                                count,
                                "m%1$d,Metric %1$d,A count.,count,lower,monthly,0,Case system"::formatted))
                .file(
                        "targets",
                        lines("metric,since,comparator,value,origin", count, "m%d,2015-04,at most,5,local"::formatted))
                .file(
                        "observations",
                        lines(
                                "metric,unit,period,basis,value",
                                count,
                                "m%1$d,shire,2015-03,in period,7\nm%1$d,shire,2015-04,in period,%1$d"::formatted));
    }

    private static String[] lines(String header, int count, IntFunction<String> line) {
        return Stream.concat(Stream.of(header), IntStream.rangeClosed(1, count).mapToObj(line))
                .toArray(String[]::new);
    }
}
