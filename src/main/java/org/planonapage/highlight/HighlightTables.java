package org.planonapage.highlight;

import java.util.List;
import org.planonapage.exchange.Column;
import org.planonapage.exchange.PackTable;
import org.planonapage.exchange.PackTables;
import org.planonapage.rating.Direction;
import org.springframework.stereotype.Component;

/** The pack's table of highlights. */
@Component
class HighlightTables implements PackTables {

    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_ON_A_DAY = 99;

    @Override
    public List<PackTable> tables() {
        return List.of(PackTable.of(
                        "highlights",
                        "highlight",
                        Column.anything("about").asKey(),
                        Column.day("said_on").asKey(),
                        Column.integer("number", 1, MOST_ON_A_DAY).asKey(),
                        Column.text("text", LONGEST_TEXT).mustBeFilled(),
                        Column.choice("kind", HighlightKind.class, HighlightKind::word)
                                .mustBeFilled(),
                        Column.choice("direction", Direction.class, Direction::word))
                .happened("said_on"));
    }
}
