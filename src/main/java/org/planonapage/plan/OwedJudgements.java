package org.planonapage.plan;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.HandedIn;
import org.planonapage.programme.PostRow;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.rating.Mark;
import org.planonapage.rating.Rag;
import org.planonapage.round.Effect;
import org.planonapage.round.Effect.Glimpse;
import org.planonapage.round.Owed;
import org.planonapage.round.OwedSource;
import org.planonapage.round.Round;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every action that is not done is judged for a meeting. */
@Component
@Order(1)
class OwedJudgements implements OwedSource {

    private final EditionsInView inView;
    private final Programmes programmes;

    OwedJudgements(EditionsInView inView, Programmes programmes) {
        this.inView = inView;
        this.programmes = programmes;
    }

    @Override
    public List<Owed> owed(ProgrammeCard programme, Round round) {
        Map<Long, PostRow> posts = programmes.posts(programme.id()).stream().collect(toMap(PostRow::id, post -> post));
        return records(programme).stream()
                .flatMap(records -> records.actions().stream())
                .filter(action ->
                        action.lifecycle() == null || !action.lifecycle().isDone())
                .map(action -> owed(action, action.postId() == null ? null : posts.get(action.postId())))
                .toList();
    }

    private Optional<EditionRecords> records(ProgrammeCard programme) {
        return EditionsInView.choose(inView.of(programme), null).map(shown -> inView.records(programme, shown));
    }

    private static Owed owed(Action action, @Nullable PostRow lead) {
        return Owed.byPost(
                JudgementPage.path(action.reference()),
                "Rating",
                action.reference() + " " + action.text(),
                lead == null ? null : lead.code(),
                lead == null ? null : lead.title());
    }

    @Override
    public Map<String, Effect> effects(ProgrammeCard programme, List<HandedIn> handedIn) {
        Map<String, HandedIn> byPath = handedIn.stream().collect(toMap(HandedIn::path, form -> form));
        Map<String, Effect> effects = new HashMap<>();
        records(programme)
                .ifPresent(records -> records.actions().forEach(action -> {
                    String path = JudgementPage.path(action.reference());
                    Optional.ofNullable(byPath.get(path))
                            .ifPresent(form -> effects.put(path, effect(records, action, form.typed())));
                }));
        return effects;
    }

    private static Effect effect(EditionRecords records, Action action, Fields typed) {
        Mark before = records.row(action).mark();
        @Nullable Rag judged = JudgementForm.rag(typed);
        String reason = ActionMarks.latest(records.judgementsOf(action.id()), records.readingDate())
                .map(JudgementRow::reason)
                .orElse("");
        Mark after = Lifecycle.of(typed.get("lifecycle"))
                .filter(Lifecycle::isDone)
                .filter(done -> records.brag())
                .map(done -> Mark.COMPLETE)
                .orElse(judged == null ? before : judged.mark());
        return Effect.of(
                "Ratings of actions",
                new Glimpse(before, reason),
                new Glimpse(after, judged == null ? reason : typed.get("reason")));
    }
}
