package org.planonapage.example;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planonapage.exchange.Pack;

/** The pack of Exampleshire. */
public final class ExamplePack {

    /** The short name of the programme. */
    public static final String PROGRAMME = "exampleshire";

    private static final String SOURCE = "Exampleshire, a council that does not exist; generated";

    /** The tables that are written out in resources, but for their dates. */
    private static final List<String> WRITTEN = List.of(
            "programme",
            "units",
            "posts",
            "bodies",
            "remits",
            "meetings",
            "editions",
            "ambitions",
            "themes",
            "milestones",
            "action_origins",
            "metrics",
            "targets",
            "metric_versions",
            "metric_events",
            "highlights",
            "instruments",
            "instrument_steps",
            "requirements",
            "scales",
            "workforce_roles",
            "campaigns");

    private ExamplePack() {}

    /**
     * Makes the pack: the same bytes for the same seed and month.
     *
     * @param end the last month that there are figures of; rows are recorded up to its last day
     */
    public static Pack of(long seed, YearMonth end) {
        Months months = new Months(end);
        FigureSheet figures = FigureSheet.generate(seed, months);
        PlanSheet plan = new PlanSheet(months, figures);
        Map<String, Table> tables = new TreeMap<>();
        WRITTEN.forEach(name -> tables.put(name, Table.written(name, months)));
        tables.put(
                "pack",
                new Table("programme", "format", "recorded_on", "source")
                        .add(PROGRAMME, "1", months.day(Months.FIRST, 1).toString(), SOURCE));
        RiskPages risks = new RiskPages(seed, months);
        Table links = plan.links();
        risks.link(links);
        tables.put("links", links);
        tables.put("risks", risks.risks());
        tables.put("risk_scores", risks.scores());
        tables.put("risk_reviews", risks.reviews());
        tables.put("controls", risks.controls());
        tables.put("risk_actions", risks.actions());
        tables.put("actions", plan.actions());
        tables.put("judgements", plan.judgements());
        tables.put("observations", figures.observations());
        tables.put("benchmarks", new Comparisons(seed, months).benchmarks());
        tables.put("workforce", figures.staff().returns());
        tables.put("caseloads", figures.staff().caseloads());
        SpreadSheet spreads = new SpreadSheet(seed, months, figures);
        tables.put("distributions", spreads.distributions());
        tables.put("distribution_bands", spreads.bands());
        Map<String, byte[]> files = new TreeMap<>();
        tables.forEach((name, table) -> files.put(name + ".csv", table.csv()));
        return Pack.of(PROGRAMME, files);
    }
}
