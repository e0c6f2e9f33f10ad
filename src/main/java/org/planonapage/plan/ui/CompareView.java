package org.planonapage.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.Compared;
import org.planonapage.plan.Compared.Fate;
import org.planonapage.plan.Content;
import org.planonapage.plan.EditionComparison;
import org.planonapage.plan.EditionComparisons;
import org.planonapage.plan.EditionRow;
import org.planonapage.quantity.WordDiff;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.LinkMenu;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;
import org.planonapage.ui.Tag;
import org.planonapage.ui.WordDiffText;

/** Two editions side by side, word by word. */
@Route(":programme/editions/compare")
@PermitAll
class CompareView extends Page {

    private final EditionComparisons comparisons;

    CompareView(EditionComparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        EditionComparison compared =
                comparisons.compare(new ProgrammeId(reading.programme()), reading.option("from"), reading.option("to"));
        add(
                new Crumbs(List.of(
                        new Crumbs.Crumb("Plan", PlanNavigation.plan(reading.withEdition(null))),
                        new Crumbs.Crumb("Editions", PlanNavigation.editions(reading)))),
                new H1("Compare two editions"));
        EditionRow from = compared.from();
        EditionRow to = compared.to();
        if (from == null || to == null) {
            add(new EmptyState("There is only one edition.", "You need two editions to compare."));
        } else {
            show(compared, from, to, reading);
        }
        return "Editions compared";
    }

    private void show(EditionComparison compared, EditionRow from, EditionRow to, Reading reading) {
        Div stack = new Div(sheet("The whole plan", compared.whole(), from, to));
        stack.addClassName("stack");
        if (unpublished(from, to).isEmpty()) {
            stack.add(
                    sheet("Priorities and ambitions", compared.ambitions(), from, to),
                    sheet("Themes", compared.themes(), from, to),
                    sheet("Actions", compared.actions(), from, to));
        }
        add(sentence(compared, from, to), choice(compared, from, to, reading), stack);
    }

    private static Optional<EditionRow> unpublished(EditionRow from, EditionRow to) {
        return Stream.of(from, to)
                .filter(edition -> edition.content() == Content.NOT_PUBLISHED)
                .findFirst();
    }

    private static Say sentence(EditionComparison compared, EditionRow from, EditionRow to) {
        Optional<EditionRow> without = unpublished(from, to);
        if (without.isPresent()) {
            return new Say(
                    "The actions of these editions can’t be compared.",
                    "The content of “" + without.get().name() + "” was not published.");
        }
        return new Say(
                compared.actions(Fate.KEPT) + " actions kept, " + compared.actions(Fate.CHANGED) + " changed, "
                        + compared.actions(Fate.NEW) + " new, " + compared.actions(Fate.DROPPED) + " dropped.",
                "From “" + from.name() + "” to “" + to.name() + "”.");
    }

    private static Component choice(EditionComparison compared, EditionRow from, EditionRow to, Reading reading) {
        LinkMenu earlier = new LinkMenu("From which edition", "From: " + from.name());
        LinkMenu later = new LinkMenu("To which edition", "To: " + to.name());
        compared.editions().forEach(edition -> {
            earlier.choice(
                    edition.nameAndTitle(),
                    PlanNavigation.compare(reading, edition.code(), to.code()),
                    edition.equals(from));
            later.choice(
                    edition.nameAndTitle(),
                    PlanNavigation.compare(reading, from.code(), edition.code()),
                    edition.equals(to));
        });
        Div tools = new Div(earlier, later);
        tools.addClassName("tools");
        return tools;
    }

    private static Component sheet(String heading, List<Compared> parts, EditionRow from, EditionRow to) {
        Sheet sheet = new Sheet(heading, null);
        sheet.add(new DataTable<Compared>(heading + " in both editions")
                .styled("compared")
                .namedBy("", CompareView::fate)
                .component(from.name(), part -> side(part, WordDiff.Fate.WENT))
                .component(to.name(), part -> side(part, WordDiff.Fate.CAME))
                .emptyText("Neither edition has any.")
                .rows(parts));
        return sheet;
    }

    private static Component fate(Compared part) {
        Div fate = new Div(new Tag(part.fate().word()));
        fate.addClassNames("fate", part.fate() == Fate.KEPT ? "stays" : "differs");
        if (!part.basis().isEmpty() && part.after() != null && !part.after().isEmpty()) {
            Span basis = new Span(part.basis());
            basis.addClassNames("quiet", "xs");
            fate.add(basis);
        }
        return fate;
    }

    private static Component side(Compared part, WordDiff.Fate fate) {
        String number = fate == WordDiff.Fate.WENT ? part.before() : part.after();
        Div side = new Div();
        if (number == null) {
            return side;
        }
        boolean first = true;
        for (Compared.Field field : part.fields()) {
            WordDiffText words = new WordDiffText(first ? number : field.name() + ":", field.words(), fate);
            boolean said = field.words().parts().stream()
                    .anyMatch(one -> one.fate() == fate || one.fate() == WordDiff.Fate.STAYED);
            side.add(said ? words : new Paragraph(""));
            first = false;
        }
        return side;
    }
}
