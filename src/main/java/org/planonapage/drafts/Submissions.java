package org.planonapage.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.planonapage.exchange.Entries;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.Mistake;
import org.planonapage.exchange.ProgrammeTurn;
import org.planonapage.exchange.Refusal;
import org.planonapage.exchange.RowsOnRecord;
import org.planonapage.history.Changes;
import org.planonapage.links.ProgrammeId;
import org.planonapage.security.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves forms: in turn, against the record as it stands at that moment. Whoever calls it has asked whether the viewer
 * may write.
 */
@Component
public class Submissions {

    private final Entries entries;
    private final Changes changes;
    private final Drafts drafts;
    private final ObjectProvider<FormSource> sources;
    private final ObjectProvider<Tray> tray;
    private final ProgrammeTurn turn;

    Submissions(
            Entries entries,
            Changes changes,
            Drafts drafts,
            ObjectProvider<FormSource> sources,
            ObjectProvider<Tray> tray,
            ProgrammeTurn turn) {
        this.entries = entries;
        this.changes = changes;
        this.drafts = drafts;
        this.sources = sources;
        this.tray = tray;
        this.turn = turn;
    }

    /** What the record says now: of it a form says {@link Form#now how it begins}. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public RowsOnRecord onRecord(ProgrammeId programme) {
        return entries.onRecord(programme);
    }

    /** What a form begins with: what was handed in of it in an open round, else what the record says. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Fields open(FormKey key) {
        Form form = form(key);
        return now(key, form, entries.onRecord(key.programme()));
    }

    /**
     * Saves a form in a turn of its programme.
     *
     * <p>It is saved if nobody changed the same since it was opened and nothing is wrong with it. The same form saved
     * twice is written once. What was kept of it is forgotten when it is saved.
     *
     * @param read what the form said when it was opened, or when its reader last chose between two changes
     */
    public Outcome submit(FormKey key, Fields read, Fields typed) {
        return turn.run(key.programme(), () -> submitInTurn(key, read, typed));
    }

    private Outcome submitInTurn(FormKey key, Fields read, Fields typed) {
        Form form = form(key);
        RowsOnRecord record = entries.onRecord(key.programme());
        Fields now = now(key, form, record);
        List<Difference> differences = Difference.since(read, now, typed);
        if (!differences.isEmpty()) {
            return new Outcome.Overtaken(now, lastWriter(form.lastChange(record)), differences);
        }
        Optional<String> where = collecting(key, form);
        Fields dated = form.dated(typed);
        Written written = written(form, dated, record);
        List<Mistake> mistakes = where.isPresent()
                ? check(key.programme(), written)
                : write(key.programme(), form.reason(dated), written);
        if (!mistakes.isEmpty()) {
            return new Outcome.Refused(mistakes);
        }
        where.ifPresent(round -> tray.getObject().take(key, form.title(), form.now(record), dated));
        drafts.forget(key);
        return where.<Outcome>map(Outcome.HandedIn::new).orElseGet(Outcome.Saved::new);
    }

    /**
     * Puts everything that was handed in on record, as one change, all or none, in the running turn of the programme.
     *
     * @param reason of the change, in words
     * @return what stands in the way, each with the form's path as its field, upon which nothing is written
     */
    public List<Mistake> publish(ProgrammeId programme, List<HandedIn> handedIn, String reason) {
        RowsOnRecord record = entries.onRecord(programme);
        List<Entry> all = new ArrayList<>();
        List<Runnable> commands = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (HandedIn one : handedIn) {
            Form form = form(new FormKey(programme, one.path()));
            if (!Difference.since(one.onRecord(), form.now(record), one.typed()).isEmpty()) {
                mistakes.add(
                        new Mistake(
                                one.path(),
                                form.title()
                                        + ": someone has changed this since it was submitted. Open it, choose which version to keep, and submit it again."));
            } else {
                Written written = written(form, one.typed(), record);
                written.entries().forEach(entry -> all.add(new Entry(entry.table(), entry.cells(), one.path() + " ")));
                commands.addAll(written.commands());
                written.mistakes().forEach(mistake -> mistakes.add(new Mistake(one.path(), mistake.sentence())));
            }
        }
        return mistakes.isEmpty() ? paths(write(programme, reason, new Written(all, commands, List.of()))) : mistakes;
    }

    private static List<Mistake> paths(List<Mistake> mistakes) {
        return mistakes.stream()
                .map(mistake -> new Mistake(mistake.field().split(" ", 2)[0], mistake.sentence()))
                .toList();
    }

    /** The form that is opened there. */
    private Form form(FormKey key) {
        return sources.stream()
                .flatMap(source -> source.form(key.programme(), key.path()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No feature has the form " + key.path() + "."));
    }

    private Fields now(FormKey key, Form form, RowsOnRecord record) {
        return Optional.ofNullable(tray.getIfAvailable())
                .filter(there -> form.isCollected())
                .flatMap(there -> there.handedIn(key))
                .orElseGet(() -> form.now(record));
    }

    private Optional<String> collecting(FormKey key, Form form) {
        return Optional.ofNullable(tray.getIfAvailable())
                .filter(there -> form.isCollected())
                .flatMap(there -> there.collecting(key.programme()));
    }

    /** What a form comes to: rows and commands, or what keeps it from coming to them. */
    private record Written(List<Entry> entries, List<Runnable> commands, List<Mistake> mistakes) {}

    private static Written written(Form form, Fields typed, RowsOnRecord record) {
        try {
            List<Entry> entries = form.entries(typed, record);
            return switch (form.command(typed)) {
                case Checked.Right<Runnable> right -> new Written(entries, List.of(right.command()), List.of());
                case Checked.Wrong<Runnable> wrong -> new Written(entries, List.of(), wrong.mistakes());
            };
        } catch (Refusal refusal) {
            return new Written(
                    List.of(),
                    List.of(),
                    List.of(new Mistake(Objects.requireNonNullElse(refusal.column(), ""), refusal.sentence())));
        }
    }

    private List<Mistake> check(ProgrammeId programme, Written written) {
        List<Mistake> mistakes = new ArrayList<>(written.mistakes());
        mistakes.addAll(entries.check(programme, written.entries()));
        return mistakes;
    }

    /** Rows first: whether they can be written is known only then, and commands were checked when they were made. */
    private List<Mistake> write(ProgrammeId programme, String reason, Written written) {
        if (!written.mistakes().isEmpty()) {
            return check(programme, written);
        }
        String who = Viewer.current().map(Viewer::username).orElseThrow();
        changes.declare(programme.value(), who, reason);
        List<Mistake> mistakes = entries.write(programme, written.entries(), who, reason);
        if (mistakes.isEmpty()) {
            written.commands().forEach(Runnable::run);
        }
        return mistakes;
    }

    private String lastWriter(OptionalLong change) {
        return change.isPresent() ? changes.inWords(change.getAsLong()) : "someone who removed it";
    }
}
