package org.planonapage.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.planonapage.attention.Raised;
import org.planonapage.metric.ui.MetricLineStrip;
import org.planonapage.plan.ActionChange;
import org.planonapage.plan.ActionRow;
import org.planonapage.plan.PlanChanges;
import org.planonapage.plan.PlanExceptions;
import org.planonapage.plan.ThemeChange;
import org.planonapage.plan.ThemeRow;
import org.planonapage.ui.Link;
import org.planonapage.ui.Movement;
import org.planonapage.ui.RagBadge;
import org.planonapage.ui.RagSpread;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Tag;

/** A theme on the plan's page: its outcome, its actions with their marks, its headline metrics. */
class ThemeSheet extends Composite<Section> {

    /** More do not fit on the page; the theme's own page has them all. */
    private static final int HEADLINES = 2;

    ThemeSheet(ThemeRow theme, Map<Long, List<Raised>> raised, PlanChanges changes, Reading reading) {
        getContent().addClassNames("sheet", "theme");
        getContent().getElement().setAttribute("aria-label", "Theme " + theme.number() + ", " + theme.titleInWords());
        Span number = new Span(theme.number());
        number.addClassName("n");
        H2 title = new H2(
                number, new Text(" "), Link.to(PlanNavigation.theme(reading, theme.number()), theme.titleInWords()));
        changes.of(theme)
                .map(ThemeChange::remark)
                .filter(remark -> !remark.isEmpty())
                .ifPresent(remark -> title.add(remark(remark)));
        getContent().add(new Header(title, new RagSpread(theme.spread())));
        if (theme.outcome() != null) {
            Paragraph outcome = new Paragraph(theme.outcome());
            outcome.addClassName("out");
            getContent().add(outcome);
        }
        OrderedList actions = new OrderedList();
        theme.actions()
                .forEach(action ->
                        actions.add(row(action, raised.getOrDefault(action.id(), List.of()), changes, reading)));
        if (!theme.actions().isEmpty()) {
            getContent().add(actions);
        }
        Footer footer = new Footer();
        theme.metrics().stream().limit(HEADLINES).forEach(metric -> footer.add(new MetricLineStrip(metric, reading)));
        getContent().add(footer);
    }

    private static Span remark(String words) {
        Span remark = new Span(words);
        remark.addClassNames("mv", "fresh");
        return remark;
    }

    private static ListItem row(ActionRow action, List<Raised> raised, PlanChanges changes, Reading reading) {
        Span reference = new Span(action.reference());
        reference.addClassName("ref");
        Anchor link = Link.to(PlanNavigation.action(reading, action.reference()), "");
        link.add(reference, new Text(" " + action.text()));
        ListItem item = new ListItem(new RagBadge(action.mark()), link);
        Movement.between(changes.before(action), action.mark()).ifPresent(item::add);
        if (action.stage() != null) {
            Span stage = new Span(action.stage());
            stage.addClassName("mv");
            item.add(stage);
        }
        List<String> remarks = changes.of(action).map(ActionChange::remarks).orElse(List.of());
        if (!remarks.isEmpty()) {
            item.add(remark(String.join(", ", remarks)));
        }
        PlanExceptions.doubt(raised).ifPresent(doubt -> item.add(new Tag(doubt)));
        if (action.expectation() != null) {
            Span expectation = new Span(action.expectation());
            expectation.addClassName("mv");
            item.add(expectation);
        }
        return item;
    }
}
