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

    /** Tells what a review that was just saved decided, unless that was decided when it was opened. */
    void tell(ProgrammeId programme, String reference, Fields read, Fields review) {
        if (review.agrees("decision", read)) {
            return;
        }
        String risk = reference + " " + review.get("title");
        if (decides(review, Decision.ESCALATED)) {
            tell(programme, reference, risk + " was escalated to " + body(programme, review), review);
        } else if (decides(review, Decision.RETURNED)) {
            tell(programme, reference, risk + " was de-escalated to its owner", review);
        }
    }

    private void tell(ProgrammeId programme, String reference, String what, Fields review) {
        notices.tell(
                programme,
                rights.holders(Right.MANAGE, programme),
                what + ": " + review.get("reason"),
                "risks/" + reference);
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
