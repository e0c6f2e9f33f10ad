package org.planonapage.trail;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.PastAct;
import org.planonapage.exchange.PastWho;
import org.planonapage.quantity.Dates;
import org.planonapage.security.Viewer;

/**
 * The acts of a time, which a page narrows and turns over.
 *
 * @param all newest first
 * @param names whether the reader may know who they are by
 */
record Acts(List<PastAct> all, boolean names) {

    static final String SOMEBODY = "A council user";

    /** How many a page lists. */
    static final int ON_A_PAGE = 25;

    /** Those of that person, if the reader may know them, that wrote that table; both may be null for any. */
    Acts narrowed(@Nullable String person, @Nullable String table) {
        Predicate<PastAct> wanted =
                act -> person == null || !names || act.who().account().equals(person);
        return new Acts(
                all.stream()
                        .filter(wanted)
                        .filter(act -> table == null || act.rows().containsKey(table))
                        .map(act -> table == null ? act : only(act, table))
                        .toList(),
                names);
    }

    private static PastAct only(PastAct act, String table) {
        return new PastAct(
                act.change(), act.first(), act.last(), Map.of(table, act.rows().getOrDefault(table, 0)), act.who());
    }

    List<PastAct> page(int page) {
        return all.stream().skip((page - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
    }

    boolean goesOnAfter(int page) {
        return all.size() > page * ON_A_PAGE;
    }

    TrailPage.Count count() {
        Set<String> people = new HashSet<>();
        Set<Long> imports = new HashSet<>();
        all.forEach(act -> {
            if (act.who().isByHand()) {
                people.add(act.who().account());
            } else if (act.who().source() != null) {
                imports.add(act.change());
            }
        });
        return new TrailPage.Count(all.size(), people.size(), imports.size(), rows());
    }

    Map<String, Integer> rows() {
        Map<String, Integer> rows = new TreeMap<>();
        all.forEach(act -> act.rows().forEach((table, count) -> rows.merge(table, count, Integer::sum)));
        return rows;
    }

    /** The names of those who wrote by hand, by account; empty for whoever may not read them. */
    Map<String, String> people() {
        return names
                ? all.stream()
                        .map(PastAct::who)
                        .filter(PastWho::isByHand)
                        .collect(Collectors.toMap(PastWho::account, PastWho::name, (one, same) -> one, TreeMap::new))
                : Map.of();
    }

    /** The act of that key, or none. */
    List<PastAct> of(String key) {
        return all.stream().filter(act -> key(act).equals(key)).toList();
    }

    static String key(PastAct act) {
        return act.change() + "." + LocalDate.ofInstant(act.first(), Dates.LONDON);
    }

    TrailAct told(PastAct act, List<TrailTurn> turns) {
        PastWho who = act.who();
        String source = who.source();
        boolean dated =
                !LocalDate.ofInstant(act.last(), Dates.LONDON).equals(LocalDate.ofInstant(who.madeAt(), Dates.LONDON));
        return new TrailAct(
                key(act),
                act.last(),
                dated,
                source != null ? "Import: " + source : by(who),
                names && source == null ? who.reason() : "",
                new TreeMap<>(act.rows()),
                turns);
    }

    private String by(PastWho who) {
        if (!who.isByHand()) {
            return "The application itself";
        }
        boolean own = Viewer.current()
                .filter(viewer -> viewer.username().equals(who.account()))
                .isPresent();
        return names || own ? who.name() : SOMEBODY;
    }
}
