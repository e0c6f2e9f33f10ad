package org.planonapage.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.planonapage.ui.CsvFile;
import org.planonapage.ui.Download;
import org.planonapage.ui.Facts;
import org.planonapage.ui.Sheet;

/** Says which files are taken, and hands out empty sheets to fill. */
final class WhatCanBeLoaded extends Composite<Section> {

    private static final String EMPTY_SHEET = "unit,metric,period,numerator,denominator,value\r\n";
    private static final List<String> RETURN = List.of(
            "unit",
            "role",
            "taken_at",
            "establishment",
            "permanent",
            "agency",
            "agency_covering",
            "pipeline",
            "leaving",
            "starters",
            "leavers",
            "sickness_days",
            "cases",
            "case_holders",
            "permanent_people");

    @Override
    protected Section initContent() {
        Sheet sheet = new Sheet("What can be loaded", null);
        sheet.add(
                new Facts()
                        .add(
                                "The month’s figures",
                                "one sheet, .xlsx or .csv, with the columns unit, metric, period, and numerator and denominator, or value")
                        .add(
                                "A team’s workforce return",
                                "one sheet with the columns unit, role, taken_at (the last day of the month), and what is known of establishment, permanent, agency and the rest, in FTE")
                        .add(
                                "The workforce census",
                                "the file of indicators as the Department for Education publishes it; other columns are ignored")
                        .add("unit, metric, role", "their codes, as in the programme’s own tables")
                        .add("period", "2015-07 for a month, 2015-07-14 for a day, 2015/16 Q1, 2015/16")
                        .add("Numbers", "with a decimal point: 97.6; no %, no thousands commas, no formulas")
                        .add(
                                "A risk register",
                                "as your council keeps it: a risk in a row, the names of the columns in row 1; you are asked what each column holds")
                        .add(
                                "A whole programme",
                                "a pack: a workbook with a sheet for each table, or a zip of CSV files"),
                empty());
        return sheet;
    }

    private static Paragraph empty() {
        return new Paragraph(
                Download.csv("An empty sheet to fill (CSV)", "figures.csv", () -> EMPTY_SHEET),
                new Span(" · "),
                Download.csv(
                        "An empty workforce return (CSV)", "workforce.csv", () -> CsvFile.text(Stream.of(RETURN))));
    }
}
