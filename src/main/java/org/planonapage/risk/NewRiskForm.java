package org.planonapage.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Form;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.Refusal;
import org.planonapage.exchange.RowsOnRecord;

/**
 * A risk that is not on record yet. It may be left without a score.
 *
 * @param today the day on which it is written
 * @param scale the number of the scale that scores are given by now; 0 for the usual one
 * @param posts the codes of the posts that may own it, or null for all
 */
record NewRiskForm(LocalDate today, int scale, @Nullable Set<String> posts) implements Form {

    private static final List<String> RISK = List.of(
            "reference", "title", "cause", "event", "consequence", "owner", "unit", "identified_on", "proximity");
    private static final List<String> SCORE = List.of("likelihood", "impact", "reason");
    private static final Pattern NUMBERED = Pattern.compile("R(\\d{1,6})");

    @Override
    public Fields now(RowsOnRecord record) {
        Map<String, String> fields = new LinkedHashMap<>();
        RISK.forEach(column -> fields.put(column, ""));
        SCORE.forEach(column -> fields.put(column, ""));
        fields.put(Threats.FIELD, "");
        if (posts != null && posts.size() == 1) {
            fields.put("owner", posts.iterator().next());
        }
        return new Fields(fields);
    }

    /** The reference that a new risk gets unless its writer gives another: one more than the highest. */
    static String free(RowsOnRecord record) {
        int highest = record.rows("risks", Map.of()).stream()
                .map(risk -> NUMBERED.matcher(risk.getOrDefault("reference", "")))
                .filter(Matcher::matches)
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .max()
                .orElse(0);
        return "R" + (highest + 1);
    }

    @Override
    public List<Entry> entries(Fields typed, RowsOnRecord record) {
        String reference = typed.has("reference") ? typed.get("reference").strip() : free(record);
        refuseWhatIsThere(reference, typed, record);
        if (posts != null && !posts.contains(typed.get("owner"))) {
            throw new Refusal("owner", "Choose a post that you hold; who manages the programme gives risks to others.");
        }
        Map<String, String> risk = new LinkedHashMap<>();
        RISK.forEach(column -> risk.put(column, typed.get(column)));
        risk.put("reference", reference);
        risk.merge("identified_on", "", (said, blank) -> said.isBlank() ? today.toString() : said);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("risks", risk, ""));
        score(reference, typed, entries);
        entries.addAll(Threats.entries(reference, typed, record));
        return entries;
    }

    private static void refuseWhatIsThere(String reference, Fields typed, RowsOnRecord record) {
        for (Map<String, String> risk : record.rows("risks", Map.of())) {
            String there = risk.getOrDefault("reference", "");
            if (there.equalsIgnoreCase(reference)) {
                throw new Refusal(
                        "reference",
                        there + " already exists: “" + risk.get("title") + "”. Leave this blank for " + free(record)
                                + ".");
            }
            if (risk.getOrDefault("title", "")
                    .equalsIgnoreCase(typed.get("title").strip())) {
                throw new Refusal("title", there + " has this title already; give another, or review that risk.");
            }
        }
    }

    private void score(String reference, Fields typed, List<Entry> entries) {
        if (!typed.has("likelihood") && !typed.has("impact")) {
            if (typed.has("reason")) {
                throw new Refusal(
                        "likelihood",
                        "There is a reason for a score, but none is chosen. Choose both, or clear the reason: a risk may be left without a score.");
            }
            return;
        }
        Map<String, String> score = new LinkedHashMap<>();
        SCORE.forEach(column -> score.put(column, typed.get(column)));
        score.put("risk", reference);
        score.put("kind", ScoreKind.CURRENT.word());
        score.put("scored_on", today.toString());
        score.put("scale", scale == 0 ? "" : Integer.toString(scale));
        entries.add(new Entry("risk_scores", score, ""));
    }

    @Override
    public String title() {
        return "New risk";
    }
}
