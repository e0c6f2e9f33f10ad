package org.planonapage.risk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.planonapage.drafts.Drafts;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.ui.DraftForm;
import org.planonapage.drafts.ui.FormField;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ui.ManageNavigation;
import org.planonapage.risk.RiskScales;
import org.planonapage.risk.RiskSheet.Selection;
import org.planonapage.risk.ScalePage;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** The council's next scale, with the matrix that it would draw. */
@Route(":programme/" + RiskScales.PATH)
@PermitAll
class ScaleView extends Page {

    private static final String LEVELS =
            "Five levels, lowest first, separated by semicolons. To give a level more weight, add a number, for example Almost certain = 8.";

    private final RiskScales scales;
    private final Drafts drafts;

    ScaleView(RiskScales scales, Drafts drafts) {
        this.scales = scales;
        this.drafts = drafts;
        addClassName("manage");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        reading.requireNow("change the scale");
        ProgrammeId programme = new ProgrammeId(reading.programme());
        ScalePage page = scales.page(programme);
        Div lead = new Div(
                new Crumbs(List.of(new Crumbs.Crumb("Settings", ManageNavigation.settings(reading)))),
                new H1("Risk scale " + page.next()),
                new Say("New scores will use this scale.", "Earlier scores keep their own scale."));
        lead.addClassName("lead");
        DraftForm form = new DraftForm(new FormKey(programme, RiskScales.PATH), page.now(), drafts)
                .onSave(
                        "Save scale",
                        (read, typed) -> scales.save(programme, read, typed),
                        () -> UI.getCurrent().navigate(ManageNavigation.settings(reading)));
        Sheet matrix = new Sheet("How the matrix will look", null);
        Div drawn = new Div();
        matrix.addClassName("matrix-sheet");
        matrix.add(drawn);
        form.add(fields(form), matrix).whenTyped(typed -> draw(drawn, page, typed, reading));
        add(lead, form);
        return "Risk scale";
    }

    private static Div fields(DraftForm form) {
        Div fields = new Div(
                form.field("likelihood", FormField.paragraph("Likelihood", LEVELS)),
                form.field("impact", FormField.paragraph("Impact", LEVELS)),
                form.field(
                        "bands",
                        FormField.paragraph(
                                "Bands",
                                "Two to six bands, lowest first. Enter where each starts and how often to review its risks, for example Low from 1 every 12 months; High from 10 every 3 months.")),
                form.field(
                        "cells",
                        FormField.line(
                                "Squares in a different band", "Optional. Likelihood first, for example 1 x 5 High.")),
                form.field(
                        "appetite",
                        FormField.line("Accepted level", "The highest score you accept. Leave blank for none.")),
                form.field("note", FormField.paragraph("Note", "Optional. Who decided it, and why.")));
        fields.addClassNames("fields", "sheet");
        return fields;
    }

    /** What cannot be drawn yet says why. */
    private static void draw(Div drawn, ScalePage page, Fields typed, Reading reading) {
        drawn.removeAll();
        try {
            drawn.add(new MatrixTable(page.typed(typed), Selection.ALL, reading));
        } catch (IllegalArgumentException notYet) {
            Paragraph why = new Paragraph(notYet.getMessage());
            why.getElement().setAttribute("role", "status");
            drawn.add(why);
        }
    }
}
