package org.planonapage.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.FormSource;
import org.planonapage.drafts.HandedIn;
import org.planonapage.programme.Kept;
import org.planonapage.programme.Moments;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.round.Effect.Glimpse;
import org.planonapage.round.RoundForms.Stored;
import org.planonapage.round.RoundLine.Change;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays what was handed in beside what is owed. */
@Component
class RoundLines {

    private static final int ROUNDS = 30;

    private final RoundForms forms;
    private final ObjectProvider<OwedSource> owed;
    private final ObjectProvider<FormSource> sources;
    private final Kept<List<Owed>> kept;

    RoundLines(RoundForms forms, ObjectProvider<OwedSource> owed, ObjectProvider<FormSource> sources, Moments moments) {
        this.forms = forms;
        this.owed = owed;
        this.sources = sources;
        this.kept = moments.keeping(ROUNDS);
    }

    /** What is owed to the round, handed in or not, in the order of the features; worked out once until the next change. */
    List<Owed> owed(ProgrammeCard programme, Round round) {
        return kept.of(
                programme.id(),
                round,
                () -> owed.orderedStream()
                        .flatMap(source -> source.owed(programme, round).stream())
                        .toList());
    }

    /** What is owed, in the order of the features, and then what was handed in besides. */
    List<RoundLine> of(ProgrammeCard programme, Round round) {
        Map<String, Stored> handedIn = forms.all(round);
        Map<String, Effect> effects =
                effects(programme, handedIn.values().stream().map(Stored::form).toList());
        Map<String, Owed> all = new LinkedHashMap<>();
        owed(programme, round).forEach(one -> all.put(one.path(), one));
        handedIn.values()
                .forEach(stored -> all.putIfAbsent(
                        stored.form().path(),
                        Owed.byPost(stored.form().path(), "Other submissions", stored.title(), null, null)));
        List<RoundLine> lines = new ArrayList<>();
        all.forEach((path, one) -> lines.add(line(one, handedIn.get(path), effects.get(path))));
        return lines;
    }

    private Map<String, Effect> effects(ProgrammeCard programme, List<HandedIn> handedIn) {
        Map<String, Effect> effects = new HashMap<>();
        if (!handedIn.isEmpty()) {
            owed.orderedStream()
                    .map(source -> source.effects(programme, handedIn))
                    .forEach(effects::putAll);
        }
        return effects;
    }

    private RoundLine line(Owed owed, @Nullable Stored stored, @Nullable Effect known) {
        if (stored == null) {
            return new RoundLine(owed, null, null, null, List.of(), null);
        }
        Effect effect = known == null ? Effect.of("Other things", Glimpse.NOTHING, Glimpse.of(stored.title())) : known;
        return new RoundLine(
                owed,
                stored.by(),
                stored.at(),
                stored.returned(),
                effect.details() ? changes(stored.form()) : List.of(),
                effect);
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
