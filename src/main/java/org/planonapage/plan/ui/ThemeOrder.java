package org.planonapage.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.planonapage.plan.ActionRow;
import org.planonapage.plan.EditionRow;
import org.planonapage.plan.EditionStatus;
import org.planonapage.plan.ThemeRow;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;

/** A theme while the plan is written: its actions lead to their forms, and in a draft they are moved by drag or by buttons. */
final class ThemeOrder extends Composite<Section> {

    /** Does the moving. The name of the button that was pressed says where the focus belongs afterwards; blank of a drag. */
    interface Moves {

        /** To a place of a theme, which may lie before the first or after the last. */
        void action(ActionRow action, String theme, int place, String button);

        /** To a place among the themes. */
        void theme(ThemeRow theme, int place, String button);
    }

    private static final String UP = "up";
    private static final String DOWN = "down";

    private final ThemeRow theme;
    private final boolean isFirst;
    private final boolean isLast;
    private final EditionRow edition;
    private final Reading reading;
    private final Moves moves;
    private final boolean draft;
    private final Map<String, NativeButton> buttons = new HashMap<>();

    /** The theme that stands at {@code place}, from 0, of so many {@code themes}. */
    ThemeOrder(ThemeRow theme, int place, int themes, EditionRow edition, Reading reading, Moves moves) {
        this.theme = theme;
        this.isFirst = place == 0;
        this.isLast = place == themes - 1;
        this.edition = edition;
        this.reading = reading;
        this.moves = moves;
        this.draft = edition.status() == EditionStatus.DRAFT;
        getContent().addClassNames("sheet", "theme", "order");
        getContent().getElement().setAttribute("aria-label", "Theme " + theme.number() + ", " + theme.titleInWords());
        getContent().add(header());
        if (theme.outcome() != null) {
            Paragraph outcome = new Paragraph(theme.outcome());
            outcome.addClassName("out");
            getContent().add(outcome);
        }
        if (!theme.actions().isEmpty()) {
            OrderedList list = new OrderedList();
            theme.actions().forEach(action -> list.add(row(action)));
            getContent().add(list);
        }
        if (draft) {
            takeWhatIsDropped(getContent(), theme.actions().size() + 1);
        }
    }

    /** Adds what stands below the actions. */
    void add(Component part) {
        getContent().add(part);
    }

    /** The button of that name, or its partner where it can go no further; empty when it is not here. */
    Optional<Component> button(String name) {
        NativeButton named = buttons.get(name);
        return Optional.ofNullable(
                named == null || named.isEnabled()
                        ? named
                        : buttons.get(name.endsWith(UP) ? partner(name, UP, DOWN) : partner(name, DOWN, UP)));
    }

    private static String partner(String name, String one, String other) {
        return name.substring(0, name.length() - one.length()) + other;
    }

    private Header header() {
        Span number = new Span(theme.number());
        number.addClassName("n");
        H2 title = new H2(
                number,
                new Text(" "),
                Link.to(PlanNavigation.editTheme(reading, edition.code(), theme.number()), theme.titleInWords()));
        Header header = new Header(title);
        if (draft) {
            int place = Integer.parseInt(theme.number().matches("\\d{1,3}") ? theme.number() : "1");
            header.add(pair(
                    "theme " + theme.number() + " " + theme.titleInWords(),
                    "theme" + theme.id(),
                    (step, button) -> moves.theme(theme, place + step, button),
                    !isFirst,
                    !isLast));
        }
        return header;
    }

    private ListItem row(ActionRow action) {
        Span reference = new Span(action.reference());
        reference.addClassName("ref");
        Anchor link = Link.to(PlanNavigation.editAction(reading, edition.code(), action.reference()), "");
        link.add(reference, new Text(" " + action.text()));
        ListItem item = new ListItem(link);
        if (draft) {
            int place = theme.actions().indexOf(action) + 1;
            item.add(pair(
                    action.reference() + " " + action.text(),
                    "action" + action.id(),
                    (step, button) -> moves.action(action, theme.number(), place + step, button),
                    !isFirst || place > 1,
                    !isLast || place < theme.actions().size()));
            DragSource.create(item).setDragData(action);
            takeWhatIsDropped(item, place);
        }
        return item;
    }

    private void takeWhatIsDropped(Component here, int place) {
        DropTarget<Component> target = DropTarget.create(here);
        target.addDropListener(drop -> drop.getDragData()
                .filter(ActionRow.class::isInstance)
                .map(ActionRow.class::cast)
                .ifPresent(action -> moves.action(action, theme.number(), place, "")));
    }

    /** What a button does: one place up is -1, one down 1. */
    private interface Step {
        void go(int step, String button);
    }

    /** The first of all cannot go up, the last cannot go down. */
    private Component pair(String what, String name, Step step, boolean goesUp, boolean goesDown) {
        NativeButton up = button("↑", "Move up: " + what, name + UP, -1, step);
        NativeButton down = button("↓", "Move down: " + what, name + DOWN, 1, step);
        up.setEnabled(goesUp);
        down.setEnabled(goesDown);
        Div pair = new Div(up, down);
        pair.addClassName("moves");
        return pair;
    }

    private NativeButton button(String sign, String words, String name, int by, Step step) {
        NativeButton button = new NativeButton(sign, click -> step.go(by, name));
        button.setAriaLabel(words);
        button.getElement().setAttribute("title", words);
        buttons.put(name, button);
        return button;
    }
}
