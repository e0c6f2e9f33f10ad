package org.planonapage.programme;

import java.util.List;
import org.planonapage.exchange.Column;
import org.planonapage.exchange.PackRow;
import org.planonapage.exchange.PackTable;
import org.planonapage.exchange.PackTables;
import org.planonapage.exchange.Refusal;
import org.planonapage.links.LinkKind;
import org.springframework.stereotype.Component;

/** The pack's table of links. */
@Component
class LinkTables implements PackTables {

    @Override
    public List<PackTable> tables() {
        return List.of(PackTable.of(
                        "links",
                        "link",
                        Column.anything("from").asKey(),
                        Column.anything("to").asKey(),
                        Column.choice("kind", LinkKind.class, LinkKind::word).mustBeFilled())
                .rule(LinkTables::joinsTwo));
    }

    private static void joinsTwo(PackRow row) {
        boolean sameKind = row.text("from_kind") != null
                && String.valueOf(row.text("from_kind")).equals(row.text("to_kind"));
        if (sameKind && row.id("from_id") == row.id("to_id")) {
            throw new Refusal("to", "The link joins a thing to itself; name another.");
        }
    }
}
