package org.planonapage.risk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.planonapage.risk.RiskScore;
import org.planonapage.ui.Tag;

/** A score with its band; one that is not the product of its parts is marked. */
class ScoreCell extends Div {

    ScoreCell(RiskScore score) {
        addClassName("score");
        Span value = new Span(Integer.toString(score.value()));
        value.addClassName("v");
        add(value, new BandBadge(score.band()));
        if (!score.isProduct()) {
            add(new Tag("as published"));
        }
    }
}
