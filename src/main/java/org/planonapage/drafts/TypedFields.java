package org.planonapage.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.Cells;
import org.planonapage.exchange.Mistake;

/** Reads the fields of a form into values, and remembers what is wrong with any of them, each at its field. */
public final class TypedFields {

    private final Fields fields;
    private final List<Mistake> mistakes = new ArrayList<>();

    public TypedFields(Fields fields) {
        this.fields = fields;
    }

    /** What stands in the field, without the blanks around it. */
    public String text(String field) {
        return fields.get(field).strip().replace("\r\n", "\n");
    }

    /** The value of a field that may be blank; null when it is, or cannot be read. */
    public <T> @Nullable T read(String field, Function<String, T> reading) {
        String text = text(field);
        try {
            return text.isEmpty() ? null : reading.apply(text);
        } catch (IllegalArgumentException wrong) {
            refuse(field, String.valueOf(wrong.getMessage()));
            return null;
        }
    }

    /** The value of a field that must be filled; null when it is not, or cannot be read. */
    public <T> @Nullable T readFilled(String field, Function<String, T> reading) {
        if (text(field).isEmpty()) {
            refuse(field, Cells.BLANK);
        }
        return read(field, reading);
    }

    /** Remembers what {@code rule} says against a field, in an {@link IllegalArgumentException}. */
    public void check(String field, Runnable rule) {
        try {
            rule.run();
        } catch (IllegalArgumentException wrong) {
            refuse(field, String.valueOf(wrong.getMessage()));
        }
    }

    /** Remembers what is wrong with a field. */
    public void refuse(String field, String sentence) {
        mistakes.add(new Mistake(field, sentence));
    }

    /** What is wrong, in the order in which it was found; empty when nothing is. */
    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }
}
