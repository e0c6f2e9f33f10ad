package org.planonapage.drafts.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.planonapage.drafts.Difference;
import org.planonapage.drafts.Draft;
import org.planonapage.drafts.Drafts;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.FormKey;
import org.planonapage.drafts.Outcome;
import org.planonapage.exchange.Mistake;
import org.planonapage.quantity.Dates;

/**
 * A form. What is typed is kept at once and offered again when the form is opened the next time. Saving lists what is
 * wrong, each mistake leading to its field, and shows field by field what somebody else changed meanwhile.
 */
public final class DraftForm extends Composite<Div> {

    private final FormKey key;
    private final Drafts drafts;
    private final Map<String, FormField<?>> fields = new LinkedHashMap<>();
    private final Div above = new Div();
    private final Div body = new Div();
    private final Paragraph status = new Paragraph();
    private final Button save = new Button("Save");
    private final List<Consumer<Fields>> watchers = new ArrayList<>();
    private BiFunction<Fields, Fields, Outcome> saving = (read, typed) -> new Outcome.Saved();
    private Runnable whenSaved = () -> {};
    private Runnable offering = () -> {};
    private Fields read;
    private Fields typed;
    private boolean saved;

    /**
     * A form without fields yet.
     *
     * @param now what the record says; a field that is new there is blank
     */
    public DraftForm(FormKey key, Fields now, Drafts drafts) {
        this.key = key;
        this.drafts = drafts;
        Optional<Draft> kept = drafts.find(key);
        read = kept.map(Draft::read).orElse(now);
        typed = kept.map(Draft::typed).orElse(now);
        above.addClassName("above");
        body.addClassName("body");
        status.addClassName("quiet");
        status.getElement().setAttribute("role", "status");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        kept.ifPresent(draft -> offering = () -> offer(draft, now));
    }

    /** The offer names the fields, which are known only once the form is put together. */
    @Override
    protected void onAttach(AttachEvent event) {
        offering.run();
        offering = () -> {};
    }

    @Override
    protected Div initContent() {
        Div foot = new Div(save, status);
        foot.addClassName("foot");
        Div form = new Div(above, body, foot);
        form.addClassName("form");
        form.getElement().setAttribute("role", "form").setAttribute("aria-label", save.getText());
        return form;
    }

    /** What stands in the form. */
    public Fields typed() {
        return typed;
    }

    /** Adds what the form consists of, headings and fields; the fields must be {@link #field made known} too. */
    public DraftForm add(Component... parts) {
        body.add(parts);
        return this;
    }

    /** Makes a field known under its name, filled with what was typed or read. Gives back what to put on the page. */
    public Component field(String name, FormField<?> field) {
        fields.put(name, field);
        field.show(typed.get(name));
        field.whenTyped(text -> keep(typed.with(name, text)));
        return field.component();
    }

    /** Drops the fields whose names begin so, with what was typed into them. */
    void forget(String beginning) {
        fields.keySet().removeIf(name -> name.startsWith(beginning));
        keep(typed.without(beginning));
    }

    /** Is told what stands in the form, now and whenever it changes. */
    public DraftForm whenTyped(Consumer<Fields> watcher) {
        watchers.add(watcher);
        watcher.accept(typed);
        return this;
    }

    /**
     * What saving does.
     *
     * @param words on the button: "Save the review"
     * @param action is given what was read and what is typed
     * @param afterwards what to do when it is on record
     */
    public DraftForm onSave(String words, BiFunction<Fields, Fields, Outcome> action, Runnable afterwards) {
        save.setText(words);
        saving = action;
        whenSaved = afterwards;
        return this;
    }

    private void keep(Fields now) {
        typed = now;
        watchers.forEach(watcher -> watcher.accept(typed));
        if (read.differences(typed).isEmpty()) {
            drafts.forget(key);
            status.setText("No changes yet.");
        } else {
            drafts.keep(key, read, typed);
            status.setText("Saved as a draft. Only you can see it.");
        }
    }

    private void save() {
        if (saved) {
            return;
        }
        fields.values().forEach(field -> {
            if (field.unreadable() == null) {
                field.mark(null);
            }
        });
        List<Mistake> unreadable = unreadable();
        Outcome outcome = unreadable.isEmpty() ? saving.apply(read, typed) : new Outcome.Refused(unreadable);
        above.removeAll();
        switch (outcome) {
            case Outcome.Saved done -> {
                saved = true;
                whenSaved.run();
            }
            case Outcome.HandedIn handedIn -> {
                saved = true;
                body.removeAll();
                above.add(new HandedInSheet(handedIn, whenSaved));
            }
            case Outcome.Refused refused -> above.add(new MistakeList(refused.mistakes(), fields));
            case Outcome.Overtaken overtaken -> choose(overtaken);
        }
        save.setEnabled(!saved);
    }

    private List<Mistake> unreadable() {
        List<Mistake> mistakes = new ArrayList<>();
        fields.forEach((name, field) -> {
            String sentence = field.unreadable();
            if (sentence != null) {
                mistakes.add(new Mistake(name, sentence));
            }
        });
        return mistakes;
    }

    private void choose(Outcome.Overtaken overtaken) {
        above.add(new OvertakenSheet(overtaken, fields, chosen -> {
            read = overtaken.now();
            chosen.forEach((name, text) -> typed = typed.with(name, text));
            showAll();
            keep(typed);
            save();
        }));
    }

    private void showAll() {
        fields.forEach((name, field) -> field.show(typed.get(name)));
    }

    /** Says that what was typed before is back, and what has happened to the record since. */
    private void offer(Draft draft, Fields now) {
        above.add(new KeptSheet(draft, () -> startAgain(now)));
        List<Difference> since = Difference.since(draft.read(), now, draft.typed());
        if (!since.isEmpty()) {
            choose(new Outcome.Overtaken(
                    now, "someone after your last change, on " + Dates.inWords(draft.keptAt()), since));
        }
    }

    private void startAgain(Fields now) {
        read = now;
        typed = now;
        above.removeAll();
        showAll();
        keep(now);
    }
}
