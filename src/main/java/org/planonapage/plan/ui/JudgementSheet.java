package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.planonapage.plan.JudgementRow;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.RagBadge;
import org.planonapage.ui.Sheet;

/** How an action was judged, newest first. */
class JudgementSheet extends Composite<Sheet> {

    JudgementSheet(List<JudgementRow> judgements) {
        if (judgements.isEmpty()) {
            getContent().add(new Paragraph("No rating of this action was published."));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("judgements");
        judgements.forEach(judgement -> list.add(item(judgement)));
        getContent().add(list);
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Ratings", "Newest first. Earlier ratings can’t be changed.");
    }

    private static ListItem item(JudgementRow judgement) {
        H3 heading = new H3(RagBadge.withWord(judgement.rag().mark()), new Span(Dates.inWords(judgement.judgedOn())));
        ListItem item = new ListItem(heading, new Paragraph(judgement.reason()));
        if (judgement.corrects() != null) {
            item.add(new Paragraph("Corrects the rating of " + Dates.inWords(judgement.corrects()) + "."));
        }
        if (judgement.despite() != null) {
            item.add(new Paragraph("Why, although the figures disagree: " + judgement.despite()));
        }
        if (judgement.evidence() != null) {
            item.add(new Paragraph("Evidence: " + judgement.evidence()));
        }
        if (judgement.forecast() != null) {
            item.add(forecast(judgement));
        }
        if (judgement.nextReview() != null) {
            item.add(new Paragraph("Next rating due by " + Dates.inWords(judgement.nextReview()) + "."));
        }
        if (judgement.madeBy() != null) {
            item.add(new Paragraph("Rated by " + judgement.madeBy() + "."));
        }
        return item;
    }

    private static Paragraph forecast(JudgementRow judgement) {
        Paragraph forecast = new Paragraph(new Span("Forecast: "));
        if (judgement.forecast() != null) {
            forecast.add(RagBadge.withWord(judgement.forecast().mark()));
        }
        if (judgement.forecastFor() != null) {
            forecast.add(new Span(" at " + judgement.forecastFor()));
        }
        return forecast;
    }
}
