package org.planonapage.risk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.planonapage.risk.RiskRow;
import org.planonapage.risk.RiskScore;
import org.planonapage.risk.Scale;
import org.planonapage.risk.ScoreKind;
import org.planonapage.ui.Svg;

/**
 * A risk's scores on one line: inherent a small ring, current a large dot (a ring while within appetite), target a tick,
 * appetite an upright line through all rows.
 */
class RangeMark extends Composite<Span> {

    private static final int WIDTH = 104;
    private static final int HEIGHT = 26;
    private static final double INSET = 7;
    private static final double MIDDLE = HEIGHT / 2.0;

    private final Scale scale;

    RangeMark(RiskRow risk, Scale scale) {
        this.scale = scale;
        getContent().addClassName("range-mark");
        getContent().add(draw(risk), heard(risk));
    }

    private Svg draw(RiskRow risk) {
        Svg.Drawing drawing = Svg.sized(WIDTH, HEIGHT);
        Integer appetite = scale.appetite();
        if (appetite != null) {
            double x = x(appetite + 0.5);
            drawing.line(x, 0, x, HEIGHT, "range-appetite");
        }
        Optional<RiskScore> inherent = risk.score(ScoreKind.INHERENT);
        Optional<RiskScore> current = risk.current();
        Optional<RiskScore> target = risk.score(ScoreKind.TARGET);
        int from = least(inherent, current, target);
        int to = Math.max(value(inherent), Math.max(value(current), value(target)));
        drawing.line(x(from), MIDDLE, x(to), MIDDLE, "range-line");
        target.ifPresent(
                score -> drawing.line(x(score.value()), MIDDLE - 6, x(score.value()), MIDDLE + 6, "range-target"));
        inherent.ifPresent(score -> drawing.circle(x(score.value()), MIDDLE, 3.6, "range-inherent"));
        current.ifPresent(score -> drawing.circle(
                x(score.value()), MIDDLE, 5.4, score.isAboveAppetite() ? "range-now above" : "range-now"));
        return drawing.draw();
    }

    @SafeVarargs
    private static int least(Optional<RiskScore>... scores) {
        int least = Integer.MAX_VALUE;
        for (Optional<RiskScore> score : scores) {
            least = Math.min(least, score.map(RiskScore::value).orElse(Integer.MAX_VALUE));
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    private static int value(Optional<RiskScore> score) {
        return score.map(RiskScore::value).orElse(0);
    }

    private double x(double score) {
        return INSET + (WIDTH - 2 * INSET) * score / scale.highest();
    }

    private static Span heard(RiskRow risk) {
        String inherent = risk.score(ScoreKind.INHERENT)
                .map(score -> "inherent " + score.value())
                .orElse("inherent not published");
        String target = risk.score(ScoreKind.TARGET)
                .map(score -> ", target " + score.value())
                .orElse("");
        Span heard = new Span(inherent + target);
        heard.addClassName("sr");
        return heard;
    }
}
