package org.planonapage.risk;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.Refusal;
import org.planonapage.exchange.RowsOnRecord;

/**
 * The review of a risk on one day: is it still right, how likely and how bad is it, do the controls hold, is done what was
 * promised, and when is it looked at again. The fields of a control or an action begin with {@code control.2.}; those of
 * one that is new with {@code control.new1.}.
 *
 * @param reference of the risk
 * @param today the day of the review
 * @param scale the number of the scale that scores are given by now; 0 for the usual one
 * @param manages whether whoever saves it manages the programme, and so may give the risk to another post or unit
 */
record ReviewForm(String reference, LocalDate today, int scale, boolean manages) implements Form {

    static final String CONTROL = "control.";
    static final String ACTION = "action.";
    static final String NEW = "new";

    private static final List<String> WORDING = List.of("title", "cause", "event", "consequence", "proximity");
    private static final List<String> BELONGING = List.of("owner", "unit");
    private static final List<String> REVIEW = List.of("decision", "body", "reason", "made_by", "next_review");
    private static final List<String> CONTROLS =
            List.of("text", "owner", "effectiveness", "evidence", "tested_on", "metric");
    private static final List<String> ACTIONS = List.of("text", "owner", "due", "done_on", "note");

    @Override
    public Fields now(RowsOnRecord record) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> risk = record.row("risks", Map.of("reference", reference));
        BELONGING.forEach(column -> fields.put(column, risk.getOrDefault(column, "")));
        WORDING.forEach(column -> fields.put(column, risk.getOrDefault(column, "")));
        fields.put(Threats.FIELD, Threats.of(reference, record));
        Map<String, String> score = latestScore(record);
        fields.put("likelihood", score.getOrDefault("likelihood", ""));
        fields.put("impact", score.getOrDefault("impact", ""));
        Map<String, String> review = record.row("risk_reviews", review());
        REVIEW.forEach(column -> fields.put(column, review.getOrDefault(column, "")));
        fields.merge("decision", Decision.REVIEWED.word(), (said, usual) -> said.isEmpty() ? usual : said);
        fields.merge("made_by", risk.getOrDefault("owner", ""), (said, owner) -> said.isEmpty() ? owner : said);
        put(fields, CONTROL, CONTROLS, record.rows("controls", risk()));
        put(fields, ACTION, ACTIONS, record.rows("risk_actions", risk()));
        return new Fields(fields);
    }

    private static void put(
            Map<String, String> fields, String group, List<String> columns, List<Map<String, String>> rows) {
        rows.forEach(row -> columns.forEach(
                column -> fields.put(group + row.get("number") + "." + column, row.getOrDefault(column, ""))));
    }

    private Map<String, String> latestScore(RowsOnRecord record) {
        Map<String, String> current = new LinkedHashMap<>(risk());
        current.put("kind", ScoreKind.CURRENT.word());
        return record.rows("risk_scores", current).stream()
                .max(Comparator.comparing(score -> score.getOrDefault("scored_on", "")))
                .orElse(Map.of());
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        List<Entry> entries = new ArrayList<>();
        if (!typed.has("reason")) {
            throw new Refusal("reason", "Say in a sentence what you found; the next reader will ask.");
        }
        checkDecision(typed, record);
        wording(typed, record, entries);
        score(typed, record, entries);
        Map<String, String> review = review();
        REVIEW.forEach(column -> review.put(column, typed.get(column)));
        if (!typed.get("decision").equals(Decision.ESCALATED.word())) {
            // The form asks for the body of an escalation only; what was chosen before another decision is not meant.
            review.put("body", "");
        }
        entries.add(new Entry("risk_reviews", review, ""));
        rows(typed, CONTROL, CONTROLS, "controls", record, entries);
        rows(typed, ACTION, ACTIONS, "risk_actions", record, entries);
        entries.addAll(Threats.entries(reference, typed, record));
        return entries;
    }

    /** A risk that is closed is reopened first, and only one that a body has is given back. */
    private void checkDecision(Fields typed, RowsOnRecord record) {
        RiskState state = record.rows("risk_reviews", risk()).stream()
                .filter(review -> !today.toString().equals(review.get("reviewed_on")))
                .sorted(Comparator.comparing(review -> review.getOrDefault("reviewed_on", "")))
                .map(review -> Decision.of(review.getOrDefault("decision", "")).state())
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .orElse(RiskState.OPEN);
        if (Decision.of(state).stream().noneMatch(decision -> decision.word().equals(typed.get("decision")))) {
            throw new Refusal(
                    "decision",
                    "The risk is " + state.word() + "; allowed: "
                            + Decision.of(state).stream().map(Decision::word).collect(joining(", ")) + ".");
        }
    }

    private void wording(Fields typed, RowsOnRecord record, List<Entry> entries) {
        Map<String, String> risk = new LinkedHashMap<>(record.row("risks", Map.of("reference", reference)));
        if (manages) {
            BELONGING.forEach(column -> risk.put(column, typed.get(column)));
        }
        WORDING.forEach(column -> risk.put(column, typed.get(column)));
        entries.add(new Entry("risks", risk, ""));
    }

    /** A score is written when it is another than the last; that of today is put right in its place. */
    private void score(Fields typed, RowsOnRecord record, List<Entry> entries) {
        Map<String, String> latest = latestScore(record);
        boolean same = typed.get("likelihood").equals(latest.getOrDefault("likelihood", ""))
                && typed.get("impact").equals(latest.getOrDefault("impact", ""));
        if (same) {
            return;
        }
        Map<String, String> score = new LinkedHashMap<>(risk());
        score.put("kind", ScoreKind.CURRENT.word());
        score.put("scored_on", today.toString());
        score.put("likelihood", typed.get("likelihood"));
        score.put("impact", typed.get("impact"));
        score.put("scale", scale == 0 ? "" : Integer.toString(scale));
        score.put("reason", typed.get("reason"));
        entries.add(new Entry("risk_scores", score, ""));
    }

    private void rows(
            Fields typed, String group, List<String> columns, String table, RowsOnRecord record, List<Entry> entries) {
        SequencedMap<String, Map<String, String>> typedRows = grouped(typed, group, columns);
        List<Map<String, String>> stored = record.rows(table, risk());
        int next = stored.stream()
                        .mapToInt(row -> Integer.parseInt(row.getOrDefault("number", "0")))
                        .max()
                        .orElse(0)
                + 1;
        for (Map.Entry<String, Map<String, String>> row : typedRows.entrySet()) {
            Map<String, String> cells = row.getValue();
            boolean isNew = row.getKey().startsWith(NEW);
            boolean isStored = stored.stream().anyMatch(one -> row.getKey().equals(one.get("number")));
            if ((!isStored && isBlank(cells)) || (isNew && isThere(cells, stored))) {
                continue;
            }
            cells.putAll(risk());
            cells.put("number", isNew ? Integer.toString(next++) : row.getKey());
            entries.add(new Entry(table, cells, group + row.getKey() + "."));
        }
    }

    /** Whether nothing stands in a row; what a choice begins with is nothing. */
    private static boolean isBlank(Map<String, String> cells) {
        return cells.entrySet().stream()
                .allMatch(cell -> cell.getValue().isBlank() || cell.getKey().equals("effectiveness"));
    }

    /** Whether a new row was stored already, when the same form is saved a second time. */
    private static boolean isThere(Map<String, String> cells, List<Map<String, String>> stored) {
        return stored.stream().anyMatch(row -> Objects.equals(row.get("text"), cells.get("text")));
    }

    /** The rows of a group as they stand in the form, by number, new ones last. */
    static SequencedMap<String, Map<String, String>> grouped(Fields typed, String group, List<String> columns) {
        TreeMap<String, Map<String, String>> rows = new TreeMap<>((one, other) ->
                one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length()));
        typed.texts().keySet().stream().filter(name -> name.startsWith(group)).forEach(name -> {
            String number = name.substring(group.length(), name.indexOf('.', group.length()));
            rows.computeIfAbsent(number, absent -> {
                Map<String, String> cells = new LinkedHashMap<>();
                columns.forEach(column -> cells.put(column, typed.get(group + absent + "." + column)));
                return cells;
            });
        });
        return rows;
    }

    /** The numbers of the controls that stand in the form. */
    static List<String> controls(Fields typed) {
        return List.copyOf(grouped(typed, CONTROL, CONTROLS).keySet());
    }

    /** The numbers of the actions that stand in the form. */
    static List<String> actions(Fields typed) {
        return List.copyOf(grouped(typed, ACTION, ACTIONS).keySet());
    }

    @Override
    public String title() {
        return "Review of " + reference;
    }

    @Override
    public boolean isCollected() {
        return true;
    }

    private Map<String, String> risk() {
        Map<String, String> key = new LinkedHashMap<>();
        key.put("risk", reference);
        return key;
    }

    private Map<String, String> review() {
        Map<String, String> key = risk();
        key.put("reviewed_on", today.toString());
        return key;
    }
}
