package org.planonapage.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comes several times in a form: the rows there are, and the button that adds one. The focus goes into a new row, and a
 * row that was added can be removed again; one that is on record is taken off by its own means.
 */
public final class AddedRows extends Composite<Div> {

    private static final String NEW = "new";
    private static final Pattern PLACE = Pattern.compile(NEW + "(\\d+)(-.*)?");

    private final DraftForm form;
    private final String group;
    private final Function<String, ? extends Component> row;
    private final Div rows = new Div();
    private final Button add;
    /** Makes the names of added rows those of this form alone, so that none is taken for one that another form added. */
    private final String own = "-" + UUID.randomUUID().toString().substring(0, 8);

    private int added;

    /**
     * The rows of a group of fields.
     *
     * @param group what the names of their fields begin with: "milestone."
     * @param numbers of the rows there are, new ones last: "2", "new1-3fa9c02e"
     * @param more on the button: "Add a milestone"
     * @param row makes the fields of a row of that number
     */
    public AddedRows(
            DraftForm form,
            String group,
            Collection<String> numbers,
            String more,
            Function<String, ? extends Component> row) {
        this.form = form;
        this.group = group;
        this.row = row;
        this.add = new Button(more, click -> addAnother());
        rows.addClassName("rows");
        numbers.forEach(this::show);
        getContent().add(rows, add);
    }

    /** Which row it is, in words: "2", "(new)", "(new 2)". */
    public static String place(String number) {
        int added = added(number);
        return added == 0 ? number : added == 1 ? "(new)" : "(new " + added + ")";
    }

    /** The how many-th of the rows that were added; 0 for one that is on record. */
    private static int added(String number) {
        Matcher place = PLACE.matcher(number);
        return place.matches() ? Integer.parseInt(place.group(1)) : 0;
    }

    private void addAnother() {
        Component shown = show(NEW + (added + 1) + own);
        shown.getElement().executeJs("setTimeout(() => this.querySelector('input, textarea')?.focus())");
    }

    private Component show(String number) {
        Component fields = row.apply(number);
        if (!number.startsWith(NEW)) {
            rows.add(fields);
            return fields;
        }
        added = Math.max(added, added(number));
        Div whole = new Div(fields);
        Button remove = new Button("Remove");
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel("Remove " + place(number));
        remove.addClickListener(click -> {
            rows.remove(whole);
            form.forget(group + number + ".");
            add.focus();
        });
        whole.addClassName("added");
        whole.add(remove);
        rows.add(whole);
        return whole;
    }
}
