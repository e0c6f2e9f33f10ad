package org.planonapage.risk.ui;

import com.vaadin.flow.component.html.Span;
import org.planonapage.risk.RiskRow;
import org.planonapage.risk.RiskScore;

/** Where a risk moved since the last meeting: "▲ from 16", "same"; nothing where it cannot be said. */
class Since extends Span {

    /** @param now whether the present score is said instead of the one before */
    Since(RiskRow risk, boolean now) {
        addClassName("since");
        risk.direction().ifPresent(direction -> {
            switch (direction) {
                case HIGHER -> say("higher", "▲", "higher", risk, now);
                case LOWER -> say("lower", "▼", "lower", risk, now);
                case SAME -> quiet("same");
                case NEW -> quiet("new");
            }
        });
    }

    private void say(String className, String shape, String word, RiskRow risk, boolean now) {
        addClassName(className);
        Span seen = new Span(shape);
        seen.getElement().setAttribute("aria-hidden", "true");
        Span heard = new Span(word + ", ");
        heard.addClassName("sr");
        String score = now
                ? risk.current().map(Since::value).orElse("")
                : "from " + risk.before().map(Since::value).orElse("");
        add(seen, heard, new Span(" " + score));
    }

    private void quiet(String word) {
        addClassName("quiet");
        add(word);
    }

    private static String value(RiskScore score) {
        return Integer.toString(score.value());
    }
}
