package org.planonapage.ui;

import com.vaadin.flow.component.html.NativeButton;

/** A small button in a row of a table, whose accessible name says which row it acts on. */
public final class RowButton extends NativeButton {

    /**
     * @param text what it does: "Edit…"
     * @param name what it does to what: "Edit the unit North"
     */
    public RowButton(String text, String name, Runnable action) {
        super(text, click -> action.run());
        addClassNames("chip", "row-button");
        setAriaLabel(name);
    }
}
