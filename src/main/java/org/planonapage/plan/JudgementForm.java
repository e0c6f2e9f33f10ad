package org.planonapage.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.Refusal;
import org.planonapage.exchange.RowsOnRecord;
import org.planonapage.rating.Rag;

/**
 * The judgement of an action on one day, with its stage, its milestones and a note to readers. A second judgement of the
 * same day is written beside the first and says that it corrects it. The fields of a milestone begin with {@code
 * milestone.3.}.
 *
 * @param edition the code of the action's edition
 * @param reference the action's
 * @param today the day of the judgement
 * @param figures what the metrics beneath the action say against a judgement
 */
record JudgementForm(String edition, String reference, LocalDate today, Contradictions figures) implements Form {

    static final String MILESTONE = "milestone.";

    private static final List<String> JUDGEMENT = List.of(
            "rag", "reason", "evidence", "despite", "forecast", "forecast_for", "next_review", "corrects", "made_by");
    private static final List<String> MILESTONES = List.of("done_on", "note");
    private static final String NOTE = "highlight.";

    @Override
    public Fields now(RowsOnRecord record) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> action = record.row("actions", action());
        Map<String, String> judgement = latestOfToday(record);
        JUDGEMENT.forEach(column -> fields.put(column, judgement.getOrDefault(column, "")));
        fields.merge("made_by", action.getOrDefault("post", ""), (said, lead) -> lead.isEmpty() ? said : lead);
        fields.put("lifecycle", action.getOrDefault("lifecycle", ""));
        milestones(record)
                .forEach(row -> MILESTONES.forEach(column ->
                        fields.put(MILESTONE + row.get("number") + "." + column, row.getOrDefault(column, ""))));
        fields.put(NOTE + "text", "");
        fields.put(NOTE + "kind", "progress");
        fields.put(NOTE + "direction", "");
        return new Fields(fields);
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        List<Entry> entries = new ArrayList<>();
        judgement(typed, record, entries);
        Map<String, String> action = new LinkedHashMap<>(record.row("actions", action()));
        if (!action.getOrDefault("lifecycle", "").equals(typed.get("lifecycle"))) {
            action.put("lifecycle", typed.get("lifecycle"));
            entries.add(new Entry("actions", action, ""));
        }
        milestones(typed, record, entries);
        note(typed, record, entries);
        if (entries.isEmpty()) {
            throw new Refusal("rag", "Choose red, amber or green, and enter the reason.");
        }
        return entries;
    }

    private void judgement(Fields typed, RowsOnRecord record, List<Entry> entries) {
        Map<String, String> latest = latestOfToday(record);
        boolean same = JUDGEMENT.stream()
                .allMatch(column ->
                        column.equals("made_by") || typed.get(column).equals(latest.getOrDefault(column, "")));
        if (same) {
            return;
        }
        if (!typed.has("rag")) {
            throw new Refusal("rag", "Choose red, amber or green.");
        }
        if (!typed.has("reason")) {
            throw new Refusal("reason", "Enter the reason for this rating.");
        }
        String against = figures.against(rag(typed));
        if (!against.isEmpty() && !typed.has("despite")) {
            throw new Refusal("despite", against + " Say why you rate it " + typed.get("rag") + ".");
        }
        Map<String, String> cells = cells();
        JUDGEMENT.forEach(column -> cells.put(column, typed.get(column)));
        if (!latest.isEmpty()) {
            cells.put("number", Integer.toString(number(latest) + 1));
            cells.put("corrects", today.toString());
        }
        if (against.isEmpty()) {
            cells.put("despite", "");
        }
        entries.add(new Entry("judgements", cells, ""));
    }

    /** The judgement that is typed; null while none is. */
    static @org.jspecify.annotations.Nullable Rag rag(Fields typed) {
        for (Rag rag : Rag.values()) {
            if (rag.word().equals(typed.get("rag"))) {
                return rag;
            }
        }
        return null;
    }

    private void milestones(Fields typed, RowsOnRecord record, List<Entry> entries) {
        for (Map<String, String> stored : milestones(record)) {
            Map<String, String> row = new LinkedHashMap<>(stored);
            String name = MILESTONE + row.get("number") + ".";
            MILESTONES.forEach(column -> row.put(column, typed.get(name + column)));
            if (!row.equals(stored)) {
                entries.add(new Entry("milestones", row, name));
            }
        }
    }

    private void note(Fields typed, RowsOnRecord record, List<Entry> entries) {
        Map<String, String> key = new LinkedHashMap<>();
        key.put("about", "action:" + edition + "/" + reference);
        key.put("said_on", today.toString());
        List<Map<String, String>> ofToday = record.rows("highlights", key);
        String text = typed.get(NOTE + "text").strip();
        if (text.isEmpty() || ofToday.stream().anyMatch(note -> text.equals(note.get("text")))) {
            return;
        }
        key.put("number", Integer.toString(ofToday.size() + 1));
        key.put("text", text);
        key.put("kind", typed.get(NOTE + "kind"));
        key.put("direction", typed.get(NOTE + "direction"));
        entries.add(new Entry("highlights", key, NOTE));
    }

    private Map<String, String> latestOfToday(RowsOnRecord record) {
        Map<String, String> ofToday = cells();
        return record.rows("judgements", ofToday).stream()
                .max(comparingInt(JudgementForm::number))
                .orElse(Map.of());
    }

    private static int number(Map<String, String> judgement) {
        return Integer.parseInt(judgement.getOrDefault("number", "1"));
    }

    private List<Map<String, String>> milestones(RowsOnRecord record) {
        return record.rows("milestones", Map.of("edition", edition, "action", reference)).stream()
                .sorted(comparing(row -> Integer.parseInt(row.getOrDefault("number", "0"))))
                .toList();
    }

    private Map<String, String> action() {
        return Map.of("edition", edition, "reference", reference);
    }

    private Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("edition", edition);
        cells.put("action", reference);
        cells.put("judged_on", today.toString());
        return cells;
    }

    @Override
    public String title() {
        return "Rating of " + reference;
    }

    @Override
    public boolean isCollected() {
        return true;
    }
}
