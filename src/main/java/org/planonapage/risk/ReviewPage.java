package org.planonapage.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planonapage.drafts.Fields;
import org.planonapage.programme.BodyRow;
import org.planonapage.programme.PostRow;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.UnitRow;

/**
 * All that the form of a review shows.
 *
 * @param risk as it stands
 * @param scale the one that a new score is given by
 * @param now what the record says, in the fields of the form
 * @param today the day of the review
 * @param manages whether whoever reviews it may give it to another post or unit
 * @param posts of the programme, by title
 * @param bodies of the programme, by name
 * @param threatened all that a risk can threaten, by reference, in words
 */
public record ReviewPage(
        ProgrammeCard programme,
        RiskRow risk,
        Scale scale,
        Fields now,
        LocalDate today,
        boolean manages,
        List<PostRow> posts,
        List<UnitRow> units,
        List<BodyRow> bodies,
        Map<String, String> threatened) {

    /** What can be decided of it. */
    public List<Decision> decisions() {
        return Decision.of(risk.state());
    }

    /** The score that stands in the form; empty while it is not whole. */
    public Optional<RiskScore> score(Fields typed) {
        return RiskScore.typed(scale, typed.get("likelihood"), typed.get("impact"));
    }

    /** When it would be looked at next by the cadence of the band that is typed; empty while there is no score. */
    public Optional<LocalDate> nextReview(Fields typed) {
        return score(typed).map(score -> score.band().nextReview(today));
    }

    /** The numbers of the controls that stand in the form, new ones last. */
    public static List<String> controls(Fields typed) {
        return List.copyOf(typed.rows(ReviewForm.CONTROL));
    }

    /** The numbers of the mitigating actions that stand in the form, new ones last. */
    public static List<String> actions(Fields typed) {
        return List.copyOf(typed.rows(ReviewForm.ACTION));
    }
}
