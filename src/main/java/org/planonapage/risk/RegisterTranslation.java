package org.planonapage.risk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.OwnSheet;
import org.planonapage.exchange.Refusal;
import org.planonapage.exchange.RowsOnRecord;

/**
 * Turns the rows of a council's own register into the tables of risks. A risk is known by its reference, else by its title;
 * one that is neither on record nor in an earlier row is new. What the sheet leaves blank stays as it is on record.
 */
final class RegisterTranslation implements OwnSheet.Translation {

    private static final Pattern LEVEL = Pattern.compile("(\\d+)\\D.*", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("R(\\d{1,6})");
    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d/M/uu", "d MMM uuuu", "d MMMM uuuu", "d-MMM-uu", "d MMM uu")
            .map(form -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(form)
                    .toFormatter(Locale.UK))
            .toList();

    private final String file;
    private final RowsOnRecord record;
    private final LocalDate today;
    private final Set<String> inSheet = new HashSet<>();
    private final Map<String, String> byTitle = new HashMap<>();
    private int highest;

    RegisterTranslation(String file, RowsOnRecord record, LocalDate today) {
        this.file = file;
        this.record = record;
        this.today = today;
        for (Map<String, String> risk : record.rows("risks", Map.of())) {
            String reference = risk.getOrDefault("reference", "");
            byTitle.put(lowered(risk.getOrDefault("title", "")), reference);
            count(reference);
        }
    }

    private void count(String reference) {
        Matcher number = NUMBERED.matcher(reference);
        if (number.matches()) {
            highest = Math.max(highest, Integer.parseInt(number.group(1)));
        }
    }

    @Override
    public List<Entry> entries(Map<String, String> cells) {
        String reference = reference(cells);
        List<Entry> entries = new ArrayList<>();
        entries.add(risk(reference, cells));
        score(reference, cells).ifPresent(entries::add);
        entries.addAll(lines("controls", "controls", reference, cells, Map.of("effectiveness", "not tested")));
        entries.addAll(lines("actions", "risk_actions", reference, cells, Map.of()));
        review(reference, cells).ifPresent(entries::add);
        return entries;
    }

    private String reference(Map<String, String> cells) {
        String title = cells.getOrDefault("title", "");
        if (title.isEmpty()) {
            throw new Refusal("title", "The row has no risk. Enter it in this cell, or clear the row.");
        }
        String said = cells.getOrDefault("reference", "");
        String known = byTitle.get(lowered(title));
        String reference = !said.isEmpty() ? said.replaceAll("\\s+", "") : known != null ? known : "R" + (highest + 1);
        if (!inSheet.add(lowered(reference))) {
            throw new Refusal(
                    said.isEmpty() ? "title" : "reference",
                    "An earlier row is the same risk, " + reference + ". Enter each risk in one row only.");
        }
        count(reference);
        byTitle.put(lowered(title), reference);
        return reference;
    }

    private Entry risk(String reference, Map<String, String> cells) {
        Map<String, String> risk = new LinkedHashMap<>(record.row("risks", Map.of("reference", reference)));
        risk.put("reference", reference);
        Stream.of("title", "cause", "event", "consequence", "note")
                .filter(cells::containsKey)
                .forEach(column -> risk.put(column, cells.getOrDefault(column, "")));
        if (cells.containsKey("identified_on")) {
            risk.put("identified_on", day(cells.getOrDefault("identified_on", "")));
        }
        named("owner", "posts", "title", "post", cells).ifPresent(code -> risk.put("owner", code));
        named("unit", "units", "name", "unit", cells).ifPresent(code -> risk.put("unit", code));
        return new Entry("risks", risk, "");
    }

    /** The code of what a cell names by its code or in words. */
    private Optional<String> named(String key, String table, String words, String thing, Map<String, String> cells) {
        String said = cells.getOrDefault(key, "");
        if (said.isEmpty()) {
            return Optional.empty();
        }
        List<Map<String, String>> all = record.rows(table, Map.of());
        return Optional.of(all.stream()
                .filter(row -> lowered(said).equals(lowered(row.getOrDefault("code", "")))
                        || lowered(said).equals(lowered(row.getOrDefault(words, ""))))
                .map(row -> row.getOrDefault("code", ""))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        key,
                        "No " + thing + " is called “" + said + "”. Choose one of: "
                                + all.stream()
                                        .map(row -> row.getOrDefault(words, ""))
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + ", or nothing.")));
    }

    /** A score is written when it is another than the last. */
    private Optional<Entry> score(String reference, Map<String, String> cells) {
        if (!cells.containsKey("likelihood") && !cells.containsKey("impact")) {
            return Optional.empty();
        }
        String likelihood = level(cells.getOrDefault("likelihood", ""));
        String impact = level(cells.getOrDefault("impact", ""));
        String published = level(cells.getOrDefault("score", ""));
        Map<String, String> latest =
                record.rows("risk_scores", Map.of("risk", reference, "kind", ScoreKind.CURRENT.word())).stream()
                        .max(Comparator.comparing(score -> score.getOrDefault("scored_on", "")))
                        .orElse(Map.of());
        boolean same = likelihood.equals(latest.get("likelihood")) && impact.equals(latest.get("impact"));
        if (same && published.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> score = new LinkedHashMap<>();
        score.put("risk", reference);
        score.put("kind", ScoreKind.CURRENT.word());
        score.put("scored_on", same ? latest.getOrDefault("scored_on", "") : scoredOn(cells));
        score.put("likelihood", likelihood);
        score.put("impact", impact);
        score.put("score", published);
        score.put("scale", same ? latest.getOrDefault("scale", "") : scale());
        score.put("reason", same ? latest.getOrDefault("reason", "") : "As in " + file + ".");
        score.put("note", same ? latest.getOrDefault("note", "") : "");
        return Optional.of(new Entry("risk_scores", score, ""));
    }

    private String scoredOn(Map<String, String> cells) {
        return cells.containsKey("reviewed_on") ? day(cells.getOrDefault("reviewed_on", "")) : today.toString();
    }

    private String scale() {
        return record.rows("scales", Map.of()).stream()
                .map(scale -> scale.getOrDefault("number", ""))
                .max(Comparator.comparing(Integer::valueOf))
                .orElse("");
    }

    /** Each line that the risk has not got yet, under the next number. */
    private List<Entry> lines(
            String key, String table, String reference, Map<String, String> cells, Map<String, String> also) {
        List<Map<String, String>> stored = record.rows(table, Map.of("risk", reference));
        Set<String> known = stored.stream()
                .map(row -> lowered(row.getOrDefault("text", "")))
                .collect(Collectors.toSet());
        int[] number = {
            stored.stream()
                    .mapToInt(row -> Integer.parseInt(row.getOrDefault("number", "0")))
                    .max()
                    .orElse(0)
        };
        return cells.getOrDefault(key, "")
                .lines()
                .map(line -> line.replaceFirst("^[\\s•*–-]+", "").strip())
                .filter(line -> !line.isEmpty() && known.add(lowered(line)))
                .map(line -> {
                    Map<String, String> row = new LinkedHashMap<>(also);
                    row.put("risk", reference);
                    row.put("number", Integer.toString(++number[0]));
                    row.put("text", line);
                    return new Entry(table, row, "");
                })
                .toList();
    }

    private Optional<Entry> review(String reference, Map<String, String> cells) {
        if (!cells.containsKey("reviewed_on") && !cells.containsKey("next_review")) {
            return Optional.empty();
        }
        String next = day(cells.getOrDefault("next_review", ""));
        List<Map<String, String>> stored = record.rows("risk_reviews", Map.of("risk", reference));
        if (!cells.containsKey("reviewed_on")
                && stored.stream().anyMatch(review -> next.equals(review.get("next_review")))) {
            return Optional.empty();
        }
        String day = cells.containsKey("reviewed_on") ? day(cells.getOrDefault("reviewed_on", "")) : today.toString();
        Map<String, String> review = new LinkedHashMap<>();
        review.put("reason", "As in " + file + ".");
        stored.stream().filter(one -> day.equals(one.get("reviewed_on"))).forEach(review::putAll);
        review.put("risk", reference);
        review.put("reviewed_on", day);
        if (!next.isEmpty()) {
            review.put("next_review", next);
        }
        return Optional.of(new Entry("risk_reviews", review, ""));
    }

    /** "4 Likely" says 4. What begins with no number is left for the table to refuse. */
    private static String level(String said) {
        Matcher level = LEVEL.matcher(said);
        return level.matches() ? level.group(1) : said;
    }

    /** A day as people write it. What is none is left for the table to refuse. */
    private static String day(String said) {
        String plain = said.strip().replaceFirst("T00:00.*$", "");
        for (DateTimeFormatter form : DAYS) {
            try {
                return LocalDate.parse(plain, form).toString();
            } catch (DateTimeException anotherForm) {
                continue;
            }
        }
        return plain;
    }

    private static String lowered(String text) {
        return text.strip().toLowerCase(Locale.UK);
    }
}
