package org.planonapage.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form: a component that shows a text and gives one back, whatever it looks like.
 *
 * @param <V> what the component itself holds
 */
public final class FormField<V> {

    private static final int PAUSE_MILLISECONDS = 600;

    private final String label;
    private final Component component;
    private final HasValue<?, V> value;
    private final Function<V, String> printing;
    private final Function<String, @Nullable V> reading;

    private FormField(
            String label,
            Component component,
            HasValue<?, V> value,
            Function<V, String> printing,
            Function<String, @Nullable V> reading) {
        this.label = label;
        this.component = component;
        this.value = value;
        this.printing = printing;
        this.reading = reading;
    }

    /** A line of text; the help says what is allowed, and is empty where that is plain. */
    public static FormField<String> line(String label, String help) {
        TextField field = new TextField(label);
        field.setHelperText(help);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLISECONDS);
        field.setWidthFull();
        return new FormField<>(label, field, field, text -> text, text -> text);
    }

    /** Text of several lines. */
    public static FormField<String> paragraph(String label, String help) {
        TextArea field = new TextArea(label);
        field.setHelperText(help);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLISECONDS);
        field.setMinRows(2);
        field.setWidthFull();
        return new FormField<>(label, field, field, text -> text, text -> text);
    }

    /**
     * One of a list, in a box that opens.
     *
     * @param words what is shown for each text that the field can hold, in their order; the empty text is none
     */
    public static FormField<String> choice(String label, Map<String, String> words) {
        Select<String> field = new Select<>();
        field.setLabel(label);
        field.setItems(List.copyOf(words.keySet()));
        field.setItemLabelGenerator(text -> words.getOrDefault(text, text));
        field.setWidthFull();
        return new FormField<>(label, field, field, FormField::blankIfNull, text -> text);
    }

    /** One of a few, all of them seen at once. */
    public static FormField<String> radios(String label, Map<String, String> words) {
        RadioButtonGroup<String> field = new RadioButtonGroup<>(label);
        field.setItems(List.copyOf(words.keySet()));
        field.setItemLabelGenerator(text -> words.getOrDefault(text, text));
        return new FormField<>(label, field, field, FormField::blankIfNull, text -> text.isEmpty() ? null : text);
    }

    /**
     * Any number of a list, in a box that can be searched; the text is what is chosen, in the order of the letters, joined
     * by commas.
     *
     * @param words what is shown for each text that can be chosen, in their order
     */
    public static FormField<Set<String>> several(String label, String help, Map<String, String> words) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>(label);
        field.setItems(List.copyOf(words.keySet()));
        field.setItemLabelGenerator(text -> words.getOrDefault(text, text));
        field.setHelperText(help);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.setWidthFull();
        return new FormField<>(
                label, field, field, chosen -> String.join(", ", new TreeSet<>(chosen)), FormField::parts);
    }

    /** A day, picked or typed: 15/12/2026, 15 Dec 2026. */
    public static FormField<LocalDate> day(String label, String help) {
        DatePicker field = new DatePicker(label);
        field.setLocale(Locale.UK);
        field.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d/M/yyyy", "yyyy-MM-dd", "d MMMM yyyy")
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage("Enter a date, for example 15/12/2026."));
        field.setHelperText(help);
        field.setWidthFull();
        return new FormField<>(label, field, field, day -> day == null ? "" : day.toString(), FormField::dayOrNull);
    }

    /**
     * The words of a field's choices by their texts, after one that says that none is chosen.
     *
     * @param none what stands for the empty text: "Not said"
     */
    public static <E> Map<String, String> words(
            String none, List<E> all, Function<E, String> text, Function<E, String> word) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", none);
        all.forEach(one -> words.put(text.apply(one), word.apply(one)));
        return words;
    }

    /** What the field is called. */
    public String label() {
        return label;
    }

    /** What stands on the page. */
    public Component component() {
        return component;
    }

    /** How a text of this field is shown where it is only read. */
    String inWords(String text) {
        if (component instanceof Select<?> select) {
            return words(select.getItemLabelGenerator(), text);
        }
        if (component instanceof MultiSelectComboBox<?> several) {
            return parts(text).stream()
                    .map(part -> words(several.getItemLabelGenerator(), part))
                    .collect(Collectors.joining("; "));
        }
        return component instanceof RadioButtonGroup<?> group ? words(group.getItemLabelGenerator(), text) : text;
    }

    @SuppressWarnings("unchecked")
    private static String words(Function<?, String> generator, String text) {
        return text.isEmpty() ? "" : ((Function<String, String>) generator).apply(text);
    }

    void show(String text) {
        value.setValue(reading.apply(text));
    }

    /** Tells each text that its reader gives it. */
    void whenTyped(Consumer<String> typed) {
        value.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(printing.apply(change.getValue()));
            }
        });
    }

    /** Says beneath the field what is wrong with it; null takes that back. */
    void mark(@Nullable String sentence) {
        if (component instanceof HasValidationProperties marked) {
            marked.setErrorMessage(sentence == null ? "" : sentence);
            marked.setInvalid(sentence != null);
        }
    }

    /** Why what was typed cannot even be read, or null: a date picker keeps such a text to itself. */
    @Nullable
    String unreadable() {
        return component instanceof DatePicker picker && picker.isInvalid() && picker.getValue() == null
                ? picker.getI18n().getBadInputErrorMessage()
                : null;
    }

    /** Brings the reader there, through whatever is folded. */
    void focus() {
        component.getParent().ifPresent(FormField::unfold);
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static void unfold(Component part) {
        if (part instanceof Details details) {
            details.setOpened(true);
        }
        part.getParent().ifPresent(FormField::unfold);
    }

    private static Set<String> parts(String text) {
        Set<String> parts = new TreeSet<>(List.of(text.split(", *")));
        parts.remove("");
        return parts;
    }

    private static String blankIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable LocalDate dayOrNull(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
