package org.planonapage.plan;

import static org.planonapage.plan.EditionCells.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planonapage.exchange.Entry;

/**
 * The order of a draft. Themes are numbered 1, 2, 3 and the actions of theme 2 are 2.1, 2.2, 2.3; who is moved gets the
 * number of the place. A row stays itself under its new number, and whatever refers to it goes on doing so.
 */
final class PlanOrder {

    private final EditionCells edition;
    private final EntryList list;

    PlanOrder(EditionCells edition) {
        this.edition = edition;
        this.list = new EntryList(edition);
    }

    /**
     * The entries that put an action at a place, 1 the first, of a theme of the same edition; a place before the first or
     * after the last is the nearest that there is.
     */
    List<Entry> moveAction(String reference, String theme, int place) {
        EditionRules.isDraft(edition, "move an action");
        Map<String, String> action = edition.action(reference);
        String from = cell(action, "theme");
        List<Map<String, String>> there = new ArrayList<>(edition.actionsOf(theme));
        there.remove(action);
        there.add(within(place, there.size() + 1) - 1, action);
        renumber(theme, theme, there);
        if (!from.equals(theme)) {
            List<Map<String, String>> left = new ArrayList<>(edition.actionsOf(from));
            left.remove(action);
            renumber(from, from, left);
        }
        return list.entries();
    }

    /** The entries that put a theme, with its actions, at a place, 1 the first. */
    List<Entry> moveTheme(String number, int place) {
        EditionRules.isDraft(edition, "move a theme");
        List<Map<String, String>> themes = new ArrayList<>(edition.themes());
        Map<String, String> theme = edition.theme(number);
        themes.remove(theme);
        themes.add(within(place, themes.size() + 1) - 1, theme);
        for (int at = 0; at < themes.size(); at++) {
            String before = cell(themes.get(at), "number");
            String after = Integer.toString(at + 1);
            if (!before.equals(after)) {
                Map<String, String> cells = new LinkedHashMap<>(themes.get(at));
                cells.put("number", after);
                list.add(new Entry(EditionCells.THEMES, cells, "").formerly(edition.key("number", before)));
                renumber(before, after, edition.actionsOf(before));
            }
        }
        return list.entries();
    }

    private void renumber(String theme, String newTheme, List<Map<String, String>> actions) {
        for (int at = 0; at < actions.size(); at++) {
            Map<String, String> action = actions.get(at);
            String before = cell(action, "reference");
            String after = newTheme + "." + (at + 1);
            if (!before.equals(after) || !cell(action, "theme").equals(newTheme) || !theme.equals(newTheme)) {
                Map<String, String> cells = new LinkedHashMap<>(action);
                cells.put("reference", after);
                cells.put("theme", newTheme);
                list.add(new Entry(EditionCells.ACTIONS, cells, "").formerly(edition.key("reference", before)));
                origins(before, after);
            }
        }
    }

    /** What was carried over under its number says that it has another now, and the other way round. */
    private void origins(String before, String after) {
        edition.origins(before).stream()
                .filter(origin -> !cell(origin, "kind").equals(OriginKind.SPLIT.word())
                        && !cell(origin, "kind").equals(OriginKind.MERGED.word()))
                .forEach(origin -> list.add(Origins.of(
                        origin,
                        after,
                        cell(origin, "from_action").equals(after) ? OriginKind.CARRIED_OVER : OriginKind.RENUMBERED)));
    }

    private static int within(int place, int most) {
        return Math.clamp(place, 1, most);
    }

    /** The number that a new action of a theme gets: after the last. */
    static String next(String theme, EditionCells edition) {
        int last = edition.actionsOf(theme).stream()
                .mapToInt(action -> {
                    String reference = cell(action, "reference");
                    return number(reference.substring(reference.lastIndexOf('.') + 1));
                })
                .max()
                .orElse(0);
        return theme + "." + (last + 1);
    }

    /** A number as such; 0 of one that has letters. */
    static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
