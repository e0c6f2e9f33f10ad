package org.planonapage.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that are tried first whatever their length: one or two common words with digits and signs around them, a short piece
 * said again and again, or keys and letters in their order. It asks nobody outside.
 */
final class CommonPasswords {

    private static final Set<String> WORDS = words();

    private static final String[] ORDERS = {
        "abcdefghijklmnopqrstuvwxyz",
        "01234567890",
        "qwertyuiop",
        "asdfghjkl",
        "zxcvbnm",
        "1q2w3e4r5t6y7u8i9o0p",
        "1qaz2wsx3edc4rfv"
    };

    /** Runs of fewer keys also stand in words. */
    private static final int RUN = 4;

    private CommonPasswords() {}

    static boolean has(String password) {
        String small = password.toLowerCase(Locale.ROOT);
        return isRepeated(small) || isOfCommonWords(small) || isInOrder(small);
    }

    private static boolean isRepeated(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            String piece = text.substring(0, length);
            if (length <= 6 && piece.repeat(text.length() / length + 1).startsWith(text)) {
                return true;
            }
        }
        return false;
    }

    /** Also where digits stand for letters: p4ssw0rd. */
    private static boolean isOfCommonWords(String text) {
        return isOneOrTwo(text.replaceAll("[^a-z]", ""))
                || isOneOrTwo(text.replaceAll("^[^a-z]+|[^a-z]+$", "")
                        .replace('0', 'o')
                        .replace('1', 'i')
                        .replace('3', 'e')
                        .replace('4', 'a')
                        .replace('5', 's')
                        .replace('@', 'a')
                        .replace('$', 's')
                        .replaceAll("[^a-z]", ""));
    }

    private static boolean isOneOrTwo(String letters) {
        if (letters.isEmpty() || WORDS.contains(letters)) {
            return true;
        }
        for (int split = 1; split < letters.length(); split++) {
            if (WORDS.contains(letters.substring(0, split)) && WORDS.contains(letters.substring(split))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of it consists of runs of at least four keys or letters in order, forwards or backwards. */
    private static boolean isInOrder(String text) {
        int at = 0;
        while (at < text.length()) {
            int run = run(text, at);
            if (run < RUN) {
                return false;
            }
            at += run;
        }
        return true;
    }

    private static int run(String text, int from) {
        int longest = 1;
        for (String order : ORDERS) {
            for (String keys :
                    new String[] {order, new StringBuilder(order).reverse().toString()}) {
                int length = 1;
                while (from + length < text.length() && keys.contains(text.substring(from, from + length + 1))) {
                    length++;
                }
                longest = Math.max(longest, length);
            }
        }
        return longest;
    }

    private static Set<String> words() {
        try (InputStream file = CommonPasswords.class.getResourceAsStream("/common-words.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
