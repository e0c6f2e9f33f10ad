package org.planonapage.risk.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.planonapage.programme.PostRow;
import org.planonapage.programme.UnitRow;
import org.planonapage.risk.Level;
import org.planonapage.risk.Proximity;

/** What can be chosen in the fields of risks: the text that is stored, and the words that are shown for it. */
final class Choices {

    private Choices() {}

    static Map<String, String> posts(List<PostRow> posts, String none) {
        return of(posts, PostRow::code, PostRow::title, none);
    }

    static Map<String, String> units(List<UnitRow> units) {
        return of(units, UnitRow::code, UnitRow::name, "Not given");
    }

    static Map<String, String> proximities() {
        return of(Arrays.asList(Proximity.values()), Proximity::word);
    }

    /** The five levels of a scale: "4 Likely". */
    static Map<String, String> levels(List<Level> levels) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int level = 1; level <= levels.size(); level++) {
            words.put(
                    Integer.toString(level), level + " " + levels.get(level - 1).label());
        }
        return words;
    }

    static <E> Map<String, String> of(List<E> constants, Function<E, String> word) {
        return of(constants, word, word, "Not given");
    }

    static <E> Map<String, String> of(List<E> all, Function<E, String> text, Function<E, String> word, String none) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", none);
        all.forEach(one -> words.put(text.apply(one), word.apply(one)));
        return words;
    }
}
