package org.planonapage.programme;

import java.util.List;
import java.util.Set;
import org.planonapage.exchange.Column;
import org.planonapage.exchange.PackRow;
import org.planonapage.exchange.PackTable;
import org.planonapage.exchange.PackTables;
import org.planonapage.exchange.Refusal;
import org.planonapage.links.LinkKind;
import org.planonapage.links.Reference;
import org.springframework.stereotype.Component;

/** The pack's table of links. */
@Component
class LinkTables implements PackTables {

    private static final String RISK = "risk";
    private static final Set<String> THREATENED = Set.of("theme", "action", "metric", Reference.PROGRAMME);

    @Override
    public List<PackTable> tables() {
        return List.of(PackTable.of(
                        "links",
                        "link",
                        Column.anything("from").asKey(),
                        Column.anything("to").asKey(),
                        Column.choice("kind", LinkKind.class, LinkKind::word).mustBeFilled())
                .rule(LinkTables::joinsTwo)
                .rule(LinkTables::isThreatenedByARisk));
    }

    /** So that risks cannot threaten one another in a circle. */
    private static void isThreatenedByARisk(PackRow row) {
        boolean threat = row.choice("kind", LinkKind.class) == LinkKind.THREATENS;
        if (threat && !RISK.equals(row.text("from_kind"))) {
            throw new Refusal("from", "Only a risk threatens something; allowed: risk:….");
        }
        if (threat && !THREATENED.contains(String.valueOf(row.text("to_kind")))) {
            throw new Refusal(
                    "to", "A risk threatens a theme, an action, a metric or the programme; name one of these.");
        }
    }

    private static void joinsTwo(PackRow row) {
        boolean sameKind = row.text("from_kind") != null
                && String.valueOf(row.text("from_kind")).equals(row.text("to_kind"));
        if (sameKind && row.id("from_id") == row.id("to_id")) {
            throw new Refusal("to", "The link joins a thing to itself; name another.");
        }
    }
}
