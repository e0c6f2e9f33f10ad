package org.planonapage.drafts;

import java.util.List;
import java.util.OptionalLong;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.RowsOnRecord;

/**
 * What a feature says of one of its forms, so that it can be opened and saved. A form writes rows, as a pack would, or by a
 * command of its own feature, or both, as one change.
 */
public interface Form {

    /** What the record says now, in the fields of the form. Only rows that the form shows are asked for. */
    Fields now(RowsOnRecord record);

    /**
     * What has to be written so that the record says what was typed. The fields of a form are named like the columns of
     * the tables, after the entry's {@link Entry#form}; so a refusal finds its field.
     *
     * @throws org.planonapage.exchange.Refusal naming a field, when the texts cannot be put into rows at all
     */
    List<Entry> entries(Fields typed, RowsOnRecord record);

    /**
     * What writes the rest of what was typed, or all that is wrong with it; by itself a form has no more than its {@link
     * #entries rows}. It is run in the turn of the programme, once nothing stands in the way of anything.
     */
    default Checked<Runnable> command(Fields typed) {
        return new Checked.Right<>(() -> {});
    }

    /** The same under today, which is the day of what is saved now or handed in now. */
    default Fields dated(Fields typed) {
        return typed;
    }

    /** The last of the changes that wrote what the form shows; empty when nothing of it is on record. */
    default OptionalLong lastChange(RowsOnRecord record) {
        return record.lastChange();
    }

    /** What it is, in words, also for the register of changes: "Review of R3". */
    String title();

    /** Why it is written, for the register of changes; its title, unless what was typed says more. */
    default String reason(Fields typed) {
        return title();
    }

    /** Whether it is collected before a meeting and published with all others, while a round is open. */
    default boolean isCollected() {
        return false;
    }
}
