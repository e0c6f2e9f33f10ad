package org.planonapage.drafts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;

/**
 * The texts of a form by the names of its fields, in the order of the form. They may say anything: whether they can
 * stand is asked when they are saved.
 */
public record Fields(Map<String, String> texts) {

    /** A form without a field. */
    public static final Fields NONE = new Fields(Map.of());

    public Fields {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** The text of a field; empty where the form has no such field. */
    public String get(String name) {
        return texts.getOrDefault(name, "");
    }

    /** Whether anything stands in the field. */
    public boolean has(String name) {
        return !get(name).isBlank();
    }

    /** The same with another text in one field. */
    public Fields with(String name, String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(name, text);
        return new Fields(changed);
    }

    /** The same without the fields whose names begin so. */
    public Fields without(String beginning) {
        Map<String, String> rest = new LinkedHashMap<>(texts);
        rest.keySet().removeIf(name -> name.startsWith(beginning));
        return new Fields(rest);
    }

    /** The numbers of the rows in {@code group}, in their order: "2" and "new1" where a field is "control.2.text". */
    public SequencedSet<String> rows(String group) {
        SequencedSet<String> numbers = new LinkedHashSet<>();
        texts.keySet().stream()
                .filter(name -> name.startsWith(group) && name.indexOf('.', group.length()) > 0)
                .forEach(name -> numbers.add(name.substring(group.length(), name.indexOf('.', group.length()))));
        return numbers;
    }

    /** Whether the field says the same in both; blanks around a text say nothing. */
    public boolean agrees(String name, Fields other) {
        return get(name).strip().equals(other.get(name).strip());
    }

    /** The names of the fields that say something else in the other, in the order of both. */
    public SequencedSet<String> differences(Fields other) {
        SequencedSet<String> names = new LinkedHashSet<>(texts.keySet());
        names.addAll(other.texts.keySet());
        names.removeIf(name -> agrees(name, other));
        return names;
    }
}
