package org.planonapage.drafts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.Refusal;
import org.planonapage.exchange.RowsOnRecord;
import org.planonapage.links.ProgrammeId;
import org.springframework.stereotype.Component;

/**
 * A form for the tests of forms. It is found like every other, so that those tests share the application that all share: a
 * second one beside it would take over who is signed in.
 */
@Component
class UnitForms implements FormSource {

    static final String PATH = "test/units/north";

    /** A form of two fields, which writes one row. */
    record UnitForm() implements Form {

        private static final Map<String, String> NORTH = Map.of("code", "north");

        @Override
        public Fields now(RowsOnRecord record) {
            Map<String, String> unit = record.row("units", NORTH);
            return new Fields(Map.of("name", unit.get("name"), "note", unit.get("note")));
        }

        @Override
        public List<Entry> entries(Fields typed, RowsOnRecord record) {
            if (typed.get("name").equals("forbidden")) {
                throw new Refusal("name", "The form itself refuses this.");
            }
            Map<String, String> cells = new HashMap<>(record.row("units", NORTH));
            cells.putAll(typed.texts());
            return List.of(new Entry("units", cells, ""));
        }

        @Override
        public String title() {
            return "Unit put right";
        }
    }

    @Override
    public Optional<Form> form(ProgrammeId programme, String path) {
        return has(path) ? Optional.of(new UnitForm()) : Optional.empty();
    }

    @Override
    public boolean has(String path) {
        return PATH.equals(path);
    }
}
