package org.planonapage.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two texts word by word: what stayed, what went and what came. What stayed is the longest common subsequence of their
 * words, as in the comparison of files by Hunt and McIlroy.
 *
 * @param parts in the order in which they are read; what went stands before what came in its place
 */
public record WordDiff(List<Part> parts) {

    /** What became of some words. */
    public enum Fate {
        STAYED,
        WENT,
        CAME
    }

    /** Words that follow one another and share a fate. */
    public record Part(Fate fate, String words) {}

    public WordDiff {
        parts = List.copyOf(parts);
    }

    /** How {@code before} became {@code after}; either may be blank. */
    public static WordDiff between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int[][] common = common(old, now);
        List<Part> parts = new ArrayList<>();
        int left = 0;
        int right = 0;
        while (left < old.size() || right < now.size()) {
            if (left < old.size() && right < now.size() && old.get(left).equals(now.get(right))) {
                add(parts, Fate.STAYED, old.get(left++));
                right++;
            } else if (left < old.size()
                    && (right == now.size() || common[left + 1][right] >= common[left][right + 1])) {
                add(parts, Fate.WENT, old.get(left++));
            } else {
                add(parts, Fate.CAME, now.get(right++));
            }
        }
        return new WordDiff(parts);
    }

    /** Whether every word stayed. */
    public boolean isSame() {
        return parts.stream().allMatch(part -> part.fate() == Fate.STAYED);
    }

    /** How much two texts have in common, from 0 to 1: twice the words that stay over the words of both. */
    public static double likeness(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        return old.isEmpty() && now.isEmpty() ? 1 : 2.0 * common(old, now)[0][0] / (old.size() + now.size());
    }

    /** The length of the longest common subsequence of what is left from each place on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int left = old.size() - 1; left >= 0; left--) {
            for (int right = now.size() - 1; right >= 0; right--) {
                common[left][right] = old.get(left).equals(now.get(right))
                        ? common[left + 1][right + 1] + 1
                        : Math.max(common[left + 1][right], common[left][right + 1]);
            }
        }
        return common;
    }

    private static void add(List<Part> parts, Fate fate, String word) {
        Part last = parts.isEmpty() ? null : parts.getLast();
        if (last != null && last.fate() == fate) {
            parts.set(parts.size() - 1, new Part(fate, last.words() + " " + word));
        } else {
            parts.add(new Part(fate, word));
        }
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
