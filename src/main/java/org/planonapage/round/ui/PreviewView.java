package org.planonapage.round.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.planonapage.exchange.Mistake;
import org.planonapage.links.ProgrammeId;
import org.planonapage.round.Effect;
import org.planonapage.round.Round;
import org.planonapage.round.RoundLine;
import org.planonapage.round.RoundLine.State;
import org.planonapage.round.RoundSheet;
import org.planonapage.round.Rounds;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.NothingThereException;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;

/** What members would see otherwise once the round is published: each thing may be sent back, and all is published at once. */
@Route(":programme/round/preview")
@PermitAll
class PreviewView extends Page {

    private final Rounds rounds;
    private final Div problems = new Div();

    PreviewView(Rounds rounds) {
        this.rounds = rounds;
        problems.addClassName("problems");
        problems.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        problems.setVisible(false);
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        ProgrammeId programme = new ProgrammeId(reading.programme());
        RoundSheet sheet = rounds.sheet(programme);
        Round round = sheet.round();
        if (round == null || reading.asAt() != null) {
            throw new NothingThereException("No round is open, so there is nothing to publish.");
        }
        List<RoundLine> lines = sheet.all().stream()
                .filter(line -> line.state() == State.HANDED_IN)
                .toList();
        Map<String, List<RoundLine>> groups = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> Objects.requireNonNull(line.effect()).group(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        add(
                new Crumbs(List.of(new Crumbs.Crumb("Round", RoundNavigation.round(reading)))),
                new H1("What publishing would change"),
                sentence(sheet, round, lines, groups),
                problems);
        if (lines.isEmpty()) {
            add(new EmptyState("Nothing has been submitted yet.", "If you publish now, nothing changes for members."));
        }
        Div parts = new Div();
        parts.addClassName("stack");
        groups.forEach((group, things) -> parts.add(new EffectSheet(group, things, sheet.managed(), rounds, reading)));
        add(parts);
        if (sheet.managed()) {
            add(publish(programme, lines.size(), reading));
        }
        return "What publishing would change";
    }

    private static Say sentence(
            RoundSheet sheet, Round round, List<RoundLine> lines, Map<String, List<RoundLine>> groups) {
        long left = sheet.all().size() - lines.size();
        String counts = groups.entrySet().stream()
                .map(group -> group.getKey().toLowerCase(Locale.UK) + " "
                        + group.getValue().size())
                .collect(Collectors.joining(", "));
        return new Say(
                things(lines.size()) + " will change for members" + (counts.isEmpty() ? "." : ": " + counts + "."),
                marks(lines) + "The round is " + round.inWords() + ". "
                        + (left == 0
                                ? "Everything has been submitted."
                                : (left == 1
                                                ? "One item was not submitted or was sent back and will"
                                                : left + " items were not submitted or were sent back and will")
                                        + " not change."));
    }

    private static String marks(List<RoundLine> lines) {
        List<Effect> effects = lines.stream()
                .map(RoundLine::effect)
                .filter(Objects::nonNull)
                .filter(effect -> effect.after().mark() != null && effect.isChange())
                .toList();
        long better = effects.stream()
                .filter(effect -> Objects.requireNonNull(effect.after().mark())
                        .isBetterThan(Objects.requireNonNull(effect.before().mark())))
                .count();
        long worse = effects.stream()
                .filter(effect -> Objects.requireNonNull(effect.before().mark())
                        .isBetterThan(Objects.requireNonNull(effect.after().mark())))
                .count();
        return better + worse == 0 ? "" : "Ratings: " + better + " better, " + worse + " worse. ";
    }

    private static String things(int count) {
        return count == 0 ? "Nothing" : count == 1 ? "One thing" : count + " things";
    }

    private Div publish(ProgrammeId programme, int count, Reading reading) {
        Button publish = new Button(
                count == 0 ? "End the round" : count == 1 ? "Publish 1 item" : "Publish " + count + " items");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setDisableOnClick(true);
        publish.addClickListener(click -> {
            List<Mistake> mistakes = rounds.publish(programme);
            if (mistakes.isEmpty()) {
                UI.getCurrent().navigate(RoundNavigation.round(reading));
            } else {
                tell(mistakes);
                publish.setEnabled(true);
            }
        });
        Div foot = new Div(publish);
        foot.addClassName("tools");
        return foot;
    }

    private void tell(List<Mistake> mistakes) {
        UnorderedList list = new UnorderedList();
        mistakes.forEach(mistake -> list.add(new ListItem(mistake.sentence())));
        problems.removeAll();
        problems.add(new Paragraph("Nothing has been published. Correct these first:"), list);
        problems.setVisible(true);
        problems.getElement().executeJs("this.focus()");
    }
}
