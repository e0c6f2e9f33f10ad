package org.planonapage.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ReferenceCard;
import org.planonapage.programme.BodyRow;
import org.planonapage.programme.RemitRow;
import org.planonapage.programme.Term;
import org.planonapage.ui.Facts;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;

/** The bodies, those with a remit first, each with its chair, its rhythm and its remits; like terms stand together. */
final class BodyList extends Composite<UnorderedList> {

    /** The terms on which a body oversees several things. */
    private record Terms(Term term, @Nullable String note) {}

    private final LocalDate readingDate;
    private final Reading reading;

    BodyList(List<BodyRow> bodies, LocalDate readingDate, Reading reading) {
        this.readingDate = readingDate;
        this.reading = reading;
        getContent().addClassName("bodies");
        bodies.stream()
                .sorted(Comparator.comparing(body -> body.remits().isEmpty()))
                .forEach(body -> getContent().add(item(body)));
    }

    private ListItem item(BodyRow body) {
        Facts facts = new Facts();
        if (body.chair() != null) {
            facts.add("Chair", body.chair());
        }
        if (body.rhythm() != null) {
            facts.add("Meets", body.rhythm());
        }
        sameTerms(body.remits()).forEach((terms, abouts) -> facts.add(verb(terms.term()), remit(terms, abouts)));
        ListItem item = new ListItem(new H3(body.name()));
        if (body.note() != null) {
            item.add(new Paragraph(body.note()));
        }
        item.add(facts);
        return item;
    }

    private static Map<Terms, List<ReferenceCard>> sameTerms(List<RemitRow> remits) {
        Map<Terms, List<ReferenceCard>> together = new LinkedHashMap<>();
        remits.forEach(
                remit -> together.computeIfAbsent(new Terms(remit.term(), remit.note()), terms -> new ArrayList<>())
                        .add(remit.about()));
        return together;
    }

    private String verb(Term term) {
        return term.isAheadOf(readingDate) ? "Is to oversee" : term.isOverBy(readingDate) ? "Oversaw" : "Oversees";
    }

    private Component[] remit(Terms terms, List<ReferenceCard> abouts) {
        List<Component> parts = new ArrayList<>();
        for (ReferenceCard about : abouts) {
            parts.add(new Div(Link.inText(address(about), about.title())));
        }
        parts.add(new Text(terms.term().inWords()));
        if (terms.note() != null) {
            Paragraph note = new Paragraph(terms.note());
            note.addClassName("quiet");
            parts.add(note);
        }
        return parts.toArray(Component[]::new);
    }

    private String address(ReferenceCard about) {
        Reading there = about.edition() == null ? reading : reading.withEdition(about.edition());
        return there.href(about.path());
    }
}
