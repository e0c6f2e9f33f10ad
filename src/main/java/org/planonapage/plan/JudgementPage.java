package org.planonapage.plan;

import java.time.LocalDate;
import java.util.List;
import org.planonapage.drafts.Fields;
import org.planonapage.programme.PostRow;

/**
 * All that the form of a judgement shows.
 *
 * @param action as it stands, with its judgements and what its metrics say
 * @param now what the form begins with
 * @param today the day of the judgement
 * @param posts of the programme, by title
 */
public record JudgementPage(ActionDetail action, Fields now, LocalDate today, List<PostRow> posts) {

    /** Where the judgement of an action is written, below the programme. */
    public static String path(String reference) {
        return "actions/" + reference + "/judgement";
    }

    /** What the figures say against the judgement that is typed; empty where nothing. */
    public String against(Fields typed) {
        return Contradictions.of(action.action().text(), action.metrics()).against(JudgementForm.rag(typed));
    }
}
