package org.planonapage.plan;

import static org.planonapage.plan.EditionCells.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.Refusal;
import org.planonapage.exchange.RowsOnRecord;

/**
 * A new edition: a draft that begins with nothing, or with all of an earlier one but the milestones that were reached.
 *
 * @param last the code of the edition that is offered to begin with, or blank where there is none
 */
record NewEditionForm(String last) implements Form {

    /** The field that says which edition it begins with. */
    static final String FROM = "from";

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final List<String> COLUMNS = List.of("code", "title", "phase", "period", "vision");

    @Override
    public Fields now(RowsOnRecord record) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(FROM, last);
        COLUMNS.forEach(column -> fields.put(column, ""));
        fields.put("vision", last.isEmpty() ? "" : cell(new EditionCells(record, last).edition(), "vision"));
        return new Fields(fields);
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        String code = typed.get("code").strip();
        EditionCells edition = new EditionCells(record, code);
        if (!CODE.matcher(code).matches()) {
            throw new Refusal("code", "Enter lower-case letters, digits and single hyphens, for example phase-3.");
        }
        if (!edition.edition().isEmpty()) {
            throw new Refusal("code", "There is an edition “" + code + "” already. Choose another short name.");
        }
        EntryList list = new EntryList(edition);
        Map<String, String> draft = Map.of("status", EditionStatus.DRAFT.word(), "content", Content.PUBLISHED.word());
        list.row(EditionCells.EDITIONS, draft, Map.of("code", code), typed, COLUMNS);
        if (typed.has(FROM)) {
            new CarriedOver(new EditionCells(record, typed.get(FROM)), edition, list).all();
        }
        return list.entries();
    }

    @Override
    public String title() {
        return "Start a new edition of the plan";
    }
}
