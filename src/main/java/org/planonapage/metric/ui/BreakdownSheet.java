package org.planonapage.metric.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.planonapage.metric.Breakdown;
import org.planonapage.metric.MetricDefinition;
import org.planonapage.metric.MetricDetail;
import org.planonapage.rating.Polarity;
import org.planonapage.ui.Link;
import org.planonapage.ui.Markup;
import org.planonapage.ui.Sheet;

/** The parts of a unit as bars, the worst first, with the line of the whole, so that an average cannot hide one. */
class BreakdownSheet extends Composite<Sheet> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Breakdown breakdown;
    private final MetricDefinition metric;
    private final MetricAddress address;
    private final BigDecimal longest;

    BreakdownSheet(MetricDetail detail, Breakdown breakdown, MetricAddress address) {
        this.breakdown = breakdown;
        this.metric = detail.summary().metric();
        this.address = address;
        this.longest = longest();
        line("--all", whole());
        line("--target", target());
        Markup.printOnce(getContent(), () -> fill(detail), BreakdownSheet.class, detail, address.reading());
    }

    private void fill(MetricDetail detail) {
        OrderedList bars = new OrderedList();
        bars.addClassName("bars");
        getContent().add(head(), bars);
        breakdown.parts().forEach(part -> bars.add(bar(part, detail)));
        if (!breakdown.sum().isEmpty()) {
            getContent().add(note("Not the sum: " + breakdown.sum() + "."));
        }
        if (breakdown.withheld() > 0) {
            getContent().add(note("Small numbers are not shown, nor any figure that would reveal them."));
        }
        if (address.choice().at() != null) {
            getContent().add(Link.inText(address.at(null), "Back to the latest"));
        }
    }

    @Override
    protected Sheet initContent() {
        return new Sheet(heading(), help());
    }

    private String heading() {
        long counted = breakdown.counted();
        if (isHeldAgainstTarget() && counted > 0) {
            return breakdown.missing() + " of " + counted + (counted == 1 ? " misses" : " miss") + " the target";
        }
        return "By unit, in " + breakdown.whole().name();
    }

    private boolean isHeldAgainstTarget() {
        return breakdown.target() != null && breakdown.target().value() != null;
    }

    /** What a dark bar means; empty where none is. */
    private String dark() {
        if (breakdown.parts().stream().noneMatch(this::isBehind)) {
            return "";
        }
        return isHeldAgainstTarget() ? "; dark bars miss the target" : "; dark bars are worse than the whole";
    }

    private String help() {
        String order = metric.polarity() == Polarity.HIGHER ? "lowest first" : "highest first";
        boolean judged = breakdown.parts().stream().anyMatch(part -> part.change() != null);
        String words = breakdown.period().inWords() + ", " + order;
        return capital(words) + dark() + (judged ? ". Change shows the trend in each district" : "");
    }

    private Optional<BigDecimal> whole() {
        return breakdown.figure() == null || !breakdown.rate()
                ? Optional.empty()
                : breakdown.figure().value();
    }

    private Optional<BigDecimal> target() {
        return breakdown.target() == null || breakdown.target().upper() != null
                ? Optional.empty()
                : Optional.ofNullable(breakdown.target().value());
    }

    private BigDecimal longest() {
        return Stream.of(
                        breakdown.parts().stream().flatMap(part -> part.figure().value().stream()),
                        whole().stream(),
                        target().stream())
                .flatMap(values -> values)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** How far along the track a value lies, in percent of it. */
    private String along(BigDecimal value) {
        return longest.signum() == 0
                ? "0%"
                : value.max(BigDecimal.ZERO)
                                .multiply(HUNDRED)
                                .divide(longest, 2, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%";
    }

    private void line(String name, Optional<BigDecimal> value) {
        value.ifPresent(there -> getContent().getStyle().set(name, along(there)));
    }

    /** The names of the two lines; each stands on the side away from the other. */
    private Div head() {
        Div track = new Div();
        track.addClassName("track");
        boolean wholeFirst = whole().orElse(BigDecimal.ZERO).compareTo(target().orElse(longest)) <= 0;
        whole().ifPresent(value -> track.add(named("all", "all " + metric.print(value), wholeFirst)));
        target().ifPresent(value -> track.add(named("target", "target " + metric.printLimit(value), !wholeFirst)));
        Div head = new Div(new Span(), track);
        head.addClassNames("unit-bar", "bars-head");
        return head;
    }

    private static Span named(String line, String text, boolean left) {
        Span name = new Span(text);
        name.addClassNames("at-" + line, left ? "left" : "right");
        return name;
    }

    private ListItem bar(Breakdown.Part part, MetricDetail detail) {
        Span name = new Span(part.unit().name());
        name.addClassName("name");
        Div track = new Div();
        track.addClassNames(
                "track", whole().isPresent() ? "has-all" : "no-all", target().isPresent() ? "has-target" : "no-target");
        part.figure().value().ifPresent(value -> {
            Span fill = new Span();
            fill.addClassName("fill");
            fill.getStyle().set("width", along(value));
            track.add(fill);
        });
        Span value = new Span(breakdown.print(part, metric));
        value.addClassName(part.figure().value().isPresent() ? "val" : "quiet");
        Anchor row = new Anchor(address.unit(part.unit().code()), name, track, value, change(part));
        row.addClassName("unit-bar");
        row.setClassName("off", isBehind(part));
        if (detail.unit().filter(part.unit()::equals).isPresent()) {
            row.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(row);
    }

    /** What the heading counts: it misses the target; without one, it is on the worse side of the whole. */
    private boolean isBehind(Breakdown.Part part) {
        if (isHeldAgainstTarget()) {
            return part.misses(breakdown.target());
        }
        return part.figure()
                .value()
                .flatMap(value -> whole().map(all -> metric.polarity() == Polarity.HIGHER
                        ? value.compareTo(all) < 0
                        : metric.polarity() == Polarity.LOWER && value.compareTo(all) > 0))
                .orElse(false);
    }

    private static Component change(Breakdown.Part part) {
        if (part.change() == null) {
            return new Span();
        }
        return Standings.change(part.change());
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("note");
        return note;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
