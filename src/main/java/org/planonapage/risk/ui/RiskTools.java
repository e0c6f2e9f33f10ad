package org.planonapage.risk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planonapage.risk.RiskSheet;
import org.planonapage.risk.RiskSheet.Order;
import org.planonapage.risk.RiskSheet.Selection;
import org.planonapage.risk.RiskSheet.State;
import org.planonapage.risk.Scale.Cell;
import org.planonapage.ui.Chips;
import org.planonapage.ui.LinkMenu;
import org.planonapage.ui.Reading;

/** The filters and the order of the register, each a link, and the file. */
class RiskTools extends Composite<Div> {

    private final RiskSheet sheet;
    private final Selection on;
    private final Reading reading;

    RiskTools(RiskSheet sheet, Selection on, Reading reading, Anchor file) {
        this.sheet = sheet;
        this.on = on;
        this.reading = reading;
        getContent().addClassName("tools");
        getContent().add(states());
        filter("Owner", sheet.owners(), on.owner(), on::ownedBy);
        filter("Linked to", sheet.themes(), on.theme(), on::threatening);
        Div end = new Div(orders(), file);
        end.addClassName("go");
        getContent().add(end);
    }

    private Chips states() {
        Chips chips = new Chips("Which risks");
        Cell cell = on.cell();
        if (cell != null) {
            chips.chip(
                    "Likelihood " + cell.likelihood() + ", impact " + cell.impact() + " ×",
                    RiskNavigation.register(reading, on.with((Cell) null)),
                    true);
        }
        for (State state : State.values()) {
            int count = sheet.count(state, on);
            if (count > 0 || state == on.state()) {
                chips.chip(
                        state.title() + " " + count,
                        RiskNavigation.register(reading, on.with(state)),
                        state == on.state());
            }
        }
        return chips;
    }

    private void filter(
            String label, List<String> names, @Nullable String chosen, Function<@Nullable String, Selection> with) {
        if (names.size() < 2 && chosen == null) {
            return;
        }
        LinkMenu menu = new LinkMenu(label, chosen == null ? label : chosen);
        menu.choice("Any", RiskNavigation.register(reading, with.apply(null)), chosen == null);
        names.forEach(
                name -> menu.choice(name, RiskNavigation.register(reading, with.apply(name)), name.equals(chosen)));
        getContent().add(menu);
    }

    private LinkMenu orders() {
        LinkMenu menu = new LinkMenu("Order", on.order().title());
        for (Order order : Order.values()) {
            menu.choice(order.title(), RiskNavigation.register(reading, on.with(order)), order == on.order());
        }
        return menu;
    }
}
