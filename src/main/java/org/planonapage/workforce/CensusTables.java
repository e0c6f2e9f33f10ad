package org.planonapage.workforce;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planonapage.exchange.Column;
import org.planonapage.exchange.PackTable;
import org.planonapage.exchange.PackTables;
import org.planonapage.exchange.Refusal;
import org.springframework.stereotype.Component;

/**
 * The pack's table of the children's social work workforce census, in the columns in which the Department for Education
 * publishes it; its signs for what is not given are kept.
 */
@Component
class CensusTables implements PackTables {

    /** The figures, in percent but for caseload_fte (cases) and inpost_fte (FTE). */
    static final List<String> FIGURES = List.of(
            "vacancy_rate_fte",
            "vacancy_rate_headcount",
            "vacancy_agency_cover_rate_fte",
            "agency_rate_fte",
            "agency_rate_headcount",
            "agency_cover_rate_fte",
            "turnover_rate_fte",
            "turnover_rate_headcount",
            "absence_rate_fte",
            "caseload_fte",
            "inpost_fte");

    private static final Pattern PUBLISHED = Pattern.compile("\\d+(\\.\\d+)?|[a-z:~.]{1,4}");
    private static final int NAME = 100;
    private static final int FIGURE = 20;
    private static final int FIRST_YEAR = 2013;
    private static final int LAST_YEAR = 2100;

    @Override
    public List<PackTable> tables() {
        PackTable census = PackTable.of("census", "census_row", columns().toArray(Column[]::new))
                .figures()
                .loadedAsPublished();
        for (String figure : FIGURES) {
            census = census.rule(row -> {
                String text = row.text(figure);
                if (text != null && !PUBLISHED.matcher(text).matches()) {
                    throw new Refusal(
                            figure,
                            "“" + text + "” is neither a number, as 18.9, nor one of the census's signs, as z or x.");
                }
            });
        }
        return List.of(census);
    }

    private static Stream<Column> columns() {
        return Stream.of(
                        Stream.of(
                                Column.integer("time_period", FIRST_YEAR, LAST_YEAR)
                                        .asKey(),
                                Column.choice("geographic_level", CensusArea.class, CensusArea::word)
                                        .asKey(),
                                Column.text("region_name", NAME)
                                        .blankIs("England")
                                        .asKey(),
                                Column.text("la_name", NAME).blankIs("all").asKey()),
                        FIGURES.stream().map(figure -> Column.text(figure, FIGURE)),
                        Stream.of(Column.yesOrNo("neighbour")))
                .flatMap(columns -> columns);
    }
}
