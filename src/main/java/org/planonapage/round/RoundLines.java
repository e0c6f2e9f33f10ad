package org.planonapage.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.FormSource;
import org.planonapage.drafts.HandedIn;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.round.RoundForms.Stored;
import org.planonapage.round.RoundLine.Change;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays what was handed in beside what is owed. */
@Component
class RoundLines {

    private final RoundForms forms;
    private final ObjectProvider<OwedSource> owed;
    private final ObjectProvider<FormSource> sources;

    RoundLines(RoundForms forms, ObjectProvider<OwedSource> owed, ObjectProvider<FormSource> sources) {
        this.forms = forms;
        this.owed = owed;
        this.sources = sources;
    }

    /** What is owed, in the order of the features, and then what was handed in besides. */
    List<RoundLine> of(ProgrammeCard programme, Round round) {
        Map<String, Stored> handedIn = forms.all(round);
        List<RoundLine> lines = new ArrayList<>();
        owed.orderedStream()
                .flatMap(source -> source.owed(programme, round).stream())
                .forEach(one -> lines.add(line(one, handedIn.remove(one.path()))));
        handedIn.values()
                .forEach(stored ->
                        lines.add(line(new Owed(stored.form().path(), "Besides", stored.title(), null, null), stored)));
        return lines;
    }

    private RoundLine line(Owed owed, @Nullable Stored stored) {
        return stored == null
                ? new RoundLine(owed, null, null, null, List.of())
                : new RoundLine(owed, stored.by(), stored.at(), stored.returned(), changes(stored.form()));
    }

    private List<Change> changes(HandedIn handedIn) {
        Optional<FormSource> source =
                sources.stream().filter(one -> one.has(handedIn.path())).findFirst();
        Fields before = handedIn.onRecord();
        Fields after = handedIn.typed();
        return before.differences(after).stream()
                .map(field -> new Change(
                        source.map(known -> known.label(field)).orElse(field), before.get(field), after.get(field)))
                .toList();
    }
}
