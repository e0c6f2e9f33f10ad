package org.planonapage.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.RowsOnRecord;
import org.planonapage.links.ProgrammeId;

/** The form of a programme's facts and settings: its row of the pack's table, without its short name. */
record SettingsForm(ProgrammeId programme) implements Form {

    private static final List<String> COLUMNS = List.of(
            "title", "council", "closed_on", "fictional", "budget", "budget_note", "note", "small_numbers", "brag");

    @Override
    public Fields now(RowsOnRecord record) {
        Map<String, String> row = record.row("programme", Map.of("name", programme.value()));
        Map<String, String> fields = new LinkedHashMap<>();
        COLUMNS.forEach(column -> fields.put(column, row.getOrDefault(column, "")));
        return new Fields(fields);
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        Map<String, String> cells = new LinkedHashMap<>(typed.texts());
        cells.put("name", programme.value());
        return List.of(new Entry("programme", cells, ""));
    }

    @Override
    public String title() {
        return "Facts and settings of the programme";
    }
}
