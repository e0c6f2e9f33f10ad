package org.planonapage.plan;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.programme.PostRow;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
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
        Optional<EditionRow> shown = EditionsInView.choose(inView.of(programme), null);
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<Long, PostRow> posts = programmes.posts(programme.id()).stream().collect(toMap(PostRow::id, post -> post));
        return inView.records(programme, shown.get()).actions().stream()
                .filter(action ->
                        action.lifecycle() == null || !action.lifecycle().isDone())
                .map(action -> owed(action, action.postId() == null ? null : posts.get(action.postId())))
                .toList();
    }

    private static Owed owed(Action action, @Nullable PostRow lead) {
        return new Owed(
                JudgementPage.path(action.reference()),
                "Judgement",
                action.reference() + " " + action.text(),
                lead == null ? null : lead.code(),
                lead == null ? null : lead.title());
    }
}
