package org.planonapage.plan;

import static org.planonapage.plan.EditionCells.cell;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.Refusal;
import org.planonapage.exchange.RowsOnRecord;

/** Which body agreed a draft, and when: from then it is in force, and what was in force before has ended. */
record AgreeForm(String code, LocalDate today) implements Form {

    private static final List<String> COLUMNS = List.of("agreed_by", "in_force_from");

    @Override
    public Fields now(RowsOnRecord record) {
        Map<String, String> edition = new EditionCells(record, code).edition();
        Map<String, String> fields = new LinkedHashMap<>();
        COLUMNS.forEach(column -> fields.put(column, cell(edition, column)));
        return new Fields(fields);
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        EditionCells edition = new EditionCells(record, code);
        EditionRules.isDraft(edition, "record the approval of a plan");
        check(typed, edition);
        EntryList list = new EntryList(edition);
        Map<String, String> agreed = new LinkedHashMap<>(edition.edition());
        agreed.put("status", EditionStatus.IN_FORCE.word());
        list.row(EditionCells.EDITIONS, agreed, Map.of("code", code), typed, COLUMNS);
        record.rows(EditionCells.EDITIONS, Map.of("status", EditionStatus.IN_FORCE.word()))
                .forEach(last -> {
                    Map<String, String> ended = new LinkedHashMap<>(last);
                    ended.put("status", EditionStatus.ENDED.word());
                    list.add(new Entry(EditionCells.EDITIONS, ended, ""));
                });
        return list.entries();
    }

    private void check(Fields typed, EditionCells edition) {
        if (!typed.has("agreed_by")) {
            throw new Refusal("agreed_by", "Choose the body that approved it.");
        }
        if (!typed.has("in_force_from")) {
            throw new Refusal("in_force_from", "Enter the date of the approval.");
        }
        if (typed.get("in_force_from").compareTo(today.toString()) > 0) {
            throw new Refusal("in_force_from", "The date of the approval must be today or in the past.");
        }
        if (edition.actions().isEmpty()) {
            throw new Refusal(null, "Add at least 1 action before you record the approval.");
        }
    }

    @Override
    public String title() {
        return "Edition " + code + " approved";
    }
}
