package org.planonapage.metric.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planonapage.metric.Scorecard;
import org.planonapage.metric.Scorecard.Grouping;
import org.planonapage.metric.Scorecard.Order;
import org.planonapage.metric.Scorecard.Selection;
import org.planonapage.metric.Scorecard.State;
import org.planonapage.ui.Chips;
import org.planonapage.ui.LinkMenu;
import org.planonapage.ui.Reading;

/** The filters, the order and the grouping of the scorecard, each a link. */
class ScorecardTools extends Composite<Div> {

    private final Scorecard scorecard;
    private final Selection on;
    private final Reading reading;

    ScorecardTools(Scorecard scorecard, Selection on, Reading reading) {
        this.scorecard = scorecard;
        this.on = on;
        this.reading = reading;
        getContent().addClassName("tools");
        getContent().add(states());
        filter("Theme", scorecard.themes(), on.theme(), this::theme);
        filter("Owner", scorecard.owners(), on.owner(), this::owner);
        filter("Reports to", scorecard.bodies(), on.body(), this::body);
        getContent().add(orders(), groupings());
    }

    private Chips states() {
        Chips chips = new Chips("Which metrics");
        for (State state : State.values()) {
            int count = scorecard.count(state, on);
            if (count > 0 || state == on.state() || state == State.ALL) {
                chips.chip(state.title() + " " + count, href(with(state)), state == on.state());
            }
        }
        return chips;
    }

    private void filter(
            String label, List<String> names, @Nullable String chosen, Function<@Nullable String, Selection> with) {
        if (names.size() < 2) {
            return;
        }
        LinkMenu menu = new LinkMenu(label, chosen == null ? label : chosen);
        menu.choice("Any", href(with.apply(null)), chosen == null);
        names.forEach(name -> menu.choice(name, href(with.apply(name)), name.equals(chosen)));
        getContent().add(menu);
    }

    private LinkMenu orders() {
        LinkMenu menu = new LinkMenu("Order", on.order().title());
        for (Order order : Order.values()) {
            menu.choice(order.title(), href(with(order)), order == on.order());
        }
        return menu;
    }

    private LinkMenu groupings() {
        LinkMenu menu = new LinkMenu("Groups", title(on.grouping()));
        for (Grouping grouping : Grouping.values()) {
            menu.choice(title(grouping), href(with(grouping)), grouping == on.grouping());
        }
        return menu;
    }

    private static String title(Grouping grouping) {
        return switch (grouping) {
            case THEME -> "Grouped by theme";
            case OWNER -> "Grouped by owner";
            case BODY -> "Grouped by body";
            case NONE -> "Not grouped";
        };
    }

    private String href(Selection selection) {
        return ScorecardNavigation.scorecard(reading, selection);
    }

    private Selection with(State state) {
        return new Selection(state, on.theme(), on.owner(), on.body(), on.order(), on.grouping());
    }

    private Selection theme(@Nullable String theme) {
        return new Selection(on.state(), theme, on.owner(), on.body(), on.order(), on.grouping());
    }

    private Selection owner(@Nullable String owner) {
        return new Selection(on.state(), on.theme(), owner, on.body(), on.order(), on.grouping());
    }

    private Selection body(@Nullable String body) {
        return new Selection(on.state(), on.theme(), on.owner(), body, on.order(), on.grouping());
    }

    private Selection with(Order order) {
        return new Selection(on.state(), on.theme(), on.owner(), on.body(), order, on.grouping());
    }

    private Selection with(Grouping grouping) {
        return new Selection(on.state(), on.theme(), on.owner(), on.body(), on.order(), grouping);
    }
}
