package org.planonapage.drafts;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.planonapage.exchange.Entries;
import org.planonapage.exchange.Mistake;
import org.planonapage.exchange.Refusal;
import org.planonapage.exchange.RowsOnRecord;
import org.planonapage.history.Changes;
import org.planonapage.links.ProgrammeId;
import org.planonapage.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Saves forms: in turn, against the record as it stands at that moment. */
@Component
public class Submissions {

    private final Entries entries;
    private final Changes changes;
    private final Drafts drafts;

    Submissions(Entries entries, Changes changes, Drafts drafts) {
        this.entries = entries;
        this.changes = changes;
        this.drafts = drafts;
    }

    /** What the record says now: of it a form says {@link Form#now how it begins}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RowsOnRecord onRecord(ProgrammeId programme) {
        return entries.onRecord(programme);
    }

    /**
     * Saves a form, if nobody changed the same since it was opened and nothing is wrong with it. The same form saved
     * twice is written once. What was kept of it is forgotten when it is saved.
     *
     * @param asked gives the form; it is asked once nobody else can write any more, and so sees what they wrote
     * @param read what the record said when the form was opened, or when its reader last chose between two changes
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome submit(FormKey key, Supplier<? extends Form> asked, Fields read, Fields typed) {
        entries.waitForTurn(key.programme());
        Form form = asked.get();
        RowsOnRecord record = entries.onRecord(key.programme());
        Fields now = form.now(record);
        List<Difference> differences = Difference.since(read, now, typed);
        if (!differences.isEmpty()) {
            return new Outcome.Overtaken(now, lastWriter(record), differences);
        }
        List<Mistake> mistakes = write(key, form, typed, record);
        if (!mistakes.isEmpty()) {
            return new Outcome.Refused(mistakes);
        }
        drafts.forget(key);
        return new Outcome.Saved();
    }

    private List<Mistake> write(FormKey key, Form form, Fields typed, RowsOnRecord record) {
        try {
            String who = Viewer.current().map(Viewer::username).orElseThrow();
            return entries.write(key.programme(), form.entries(typed, record), who, form.reason());
        } catch (Refusal refusal) {
            return List.of(new Mistake(Objects.requireNonNullElse(refusal.column(), ""), refusal.sentence()));
        }
    }

    private String lastWriter(RowsOnRecord record) {
        return record.lastChange().isPresent()
                ? changes.inWords(record.lastChange().getAsLong())
                : "somebody who took it off the record";
    }
}
