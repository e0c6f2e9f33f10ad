package org.planonapage.risk;

import org.planonapage.drafts.Fields;
import org.planonapage.links.ProgrammeId;
import org.planonapage.notice.Notices;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.Right;
import org.planonapage.programme.Rights;
import org.springframework.stereotype.Component;

/** Tells whoever manages a programme that a risk goes to a body, or comes back from one. */
@Component
class RiskNews {

    private final Notices notices;
    private final Rights rights;
    private final Programmes programmes;

    RiskNews(Notices notices, Rights rights, Programmes programmes) {
        this.notices = notices;
        this.rights = rights;
        this.programmes = programmes;
    }

    /**
     * Tells what a review that was just saved decided, unless the risk stood so already.
     *
     * @param before the risk as it stood when the review was saved
     */
    void tell(ProgrammeId programme, RiskRow before, Fields review) {
        RiskFacts facts = before.facts();
        String risk = facts.reference() + " " + facts.title();
        if (decides(review, Decision.ESCALATED) && before.state() == RiskState.OPEN) {
            tell(programme, facts, risk + " was escalated to " + body(programme, review) + ": " + review.get("reason"));
        } else if (decides(review, Decision.RETURNED) && before.state() == RiskState.ESCALATED) {
            tell(programme, facts, risk + " was given back to its owner: " + review.get("reason"));
        }
    }

    private void tell(ProgrammeId programme, RiskFacts facts, String sentence) {
        notices.tell(programme, rights.holders(Right.MANAGE, programme), sentence, "risks/" + facts.reference());
    }

    private static boolean decides(Fields review, Decision decision) {
        return decision.word().equals(review.get("decision"));
    }

    private String body(ProgrammeId programme, Fields review) {
        return programmes.organisation(programme).bodies().stream()
                .filter(body -> body.code().equals(review.get("body")))
                .map(body -> body.name())
                .findAny()
                .orElse("a body");
    }
}
