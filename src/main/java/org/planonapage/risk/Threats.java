package org.planonapage.risk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.planonapage.drafts.Fields;
import org.planonapage.exchange.Entry;
import org.planonapage.exchange.RowsOnRecord;
import org.planonapage.links.LinkKind;

/** What a risk threatens, as a form holds it: references as packs write them, parted by commas. */
final class Threats {

    private static final String FORM = "threatens.";
    private static final String LINKS = "links";

    /** The name of the form's field: a link's column, so that a refusal of a link finds it. */
    static final String FIELD = FORM + "to";

    private Threats() {}

    /** All that a risk can threaten, by its reference, in words: the programme, themes, actions, metrics. */
    static SequencedMap<String, String> choices(RowsOnRecord record) {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        choices.put("programme", "The whole programme");
        record.rows("themes", Map.of())
                .forEach(row -> choices.put(
                        "theme:" + row.get("edition") + "/" + row.get("number"),
                        "Theme " + row.get("number") + " " + row.get("title") + " (" + row.get("edition") + ")"));
        record.rows("actions", Map.of())
                .forEach(row -> choices.put(
                        "action:" + row.get("edition") + "/" + row.get("reference"),
                        "Action " + row.get("reference") + " " + row.get("text") + " (" + row.get("edition") + ")"));
        record.rows("metrics", Map.of())
                .forEach(row -> choices.put("metric:" + row.get("code"), "Metric " + row.get("title")));
        return choices;
    }

    /** What the risk threatens on record, parted by commas. */
    static String of(String reference, RowsOnRecord record) {
        return stored(reference, record).stream().collect(joining(", "));
    }

    /** The links that have to be made and taken off the record so that the risk threatens what was typed. */
    static List<Entry> entries(String reference, Fields typed, RowsOnRecord record) {
        Set<String> stored = stored(reference, record);
        Set<String> wanted = Arrays.stream(typed.get(FIELD).split(","))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(toCollection(TreeSet::new));
        List<Entry> entries = new ArrayList<>();
        wanted.stream().filter(to -> !stored.contains(to)).forEach(to -> {
            Map<String, String> link = link(reference, to);
            link.put("kind", LinkKind.THREATENS.word());
            entries.add(new Entry(LINKS, link, FORM));
        });
        stored.stream()
                .filter(to -> !wanted.contains(to))
                .forEach(to -> entries.add(Entry.removing(LINKS, link(reference, to), FORM)));
        return entries;
    }

    private static Set<String> stored(String reference, RowsOnRecord record) {
        return record
                .rows(LINKS, Map.of("from", RiskReferences.KIND + ":" + reference, "kind", LinkKind.THREATENS.word()))
                .stream()
                .map(link -> link.getOrDefault("to", ""))
                .collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> link(String reference, String to) {
        Map<String, String> link = new LinkedHashMap<>();
        link.put("from", RiskReferences.KIND + ":" + reference);
        link.put("to", to);
        return link;
    }
}
