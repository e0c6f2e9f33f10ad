package org.planonapage.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a scale is written in a cell: parts parted by semicolons. Levels are names, with a weight where it is not their
 * number ({@code Rare; Unlikely; Possible; Likely; Almost certain = 8}); bands say where they begin and how often their
 * risks are reviewed ({@code Low from 1 every 12 months; High from 10}); cells name the band that a square belongs to,
 * likelihood first ({@code 1 x 5 High}).
 */
final class ScaleText {

    private static final Pattern LEVEL = Pattern.compile("(.+?)(?:\\s*=\\s*(\\d{1,3}))?");
    private static final Pattern BAND = Pattern.compile("(.+?) from (\\d{1,4})(?: every (\\d{1,2}) months?)?");
    private static final Pattern CELL = Pattern.compile("([1-5])\\s*x\\s*([1-5])\\s+(.+)");
    private static final int FEWEST_BANDS = 2;
    private static final int MOST_BANDS = 6;

    private ScaleText() {}

    /** @throws IllegalArgumentException with a sentence */
    static List<Level> levels(String text) {
        List<Level> levels = new ArrayList<>();
        for (String part : parts(text)) {
            Matcher level = matched(LEVEL, part, "a level (Almost certain, or Almost certain = 8)");
            int weight = level.group(2) == null ? levels.size() + 1 : Integer.parseInt(level.group(2));
            if (weight <= (levels.isEmpty() ? 0 : levels.getLast().weight())) {
                throw new IllegalArgumentException(
                        "“" + part + "” counts no more than the level before it; weights rise from 1.");
            }
            levels.add(new Level(level.group(1), weight));
        }
        if (levels.size() != Scale.LEVELS) {
            throw new IllegalArgumentException(
                    "You entered " + levels.size() + (levels.size() == 1 ? " level" : " levels")
                            + ". Enter five, the lowest first, with semicolons between them.");
        }
        return levels;
    }

    /** @throws IllegalArgumentException with a sentence */
    static List<Band> bands(String text) {
        List<String> parts = parts(text);
        if (parts.size() < FEWEST_BANDS || parts.size() > MOST_BANDS) {
            throw new IllegalArgumentException("You entered " + parts.size()
                    + (parts.size() == 1 ? " band" : " bands")
                    + ". Enter two to six, the lowest first, with semicolons between them.");
        }
        List<Band> bands = new ArrayList<>();
        for (String part : parts) {
            Matcher band = matched(BAND, part, "a band (High from 10 every 3 months)");
            int least = Integer.parseInt(band.group(2));
            if (!bands.isEmpty() && least <= bands.getLast().least()) {
                throw new IllegalArgumentException(
                        "“" + part + "” does not begin above the band before it; bands rise.");
            }
            bands.add(new Band(
                    band.group(1),
                    least,
                    band.group(3) == null ? null : Integer.valueOf(band.group(3)),
                    tone(bands.size(), parts.size())));
        }
        return bands;
    }

    /** The lowest band has the weakest colour and the highest the strongest. */
    private static int tone(int index, int count) {
        return 1 + Math.round((Band.STRONGEST - 1f) * index / (count - 1));
    }

    /** @throws IllegalArgumentException with a sentence */
    static Map<Scale.Cell, Band> cells(String text, List<Band> bands) {
        Map<Scale.Cell, Band> cells = new HashMap<>();
        for (String part : parts(text)) {
            Matcher cell = matched(CELL, part, "a cell (likelihood x impact and a band: 1 x 5 High)");
            Band band = bands.stream()
                    .filter(candidate -> candidate.name().equals(cell.group(3)))
                    .findAny()
                    .orElseThrow(() -> new IllegalArgumentException("“" + cell.group(3) + "” is no band; allowed: "
                            + bands.stream().map(Band::name).collect(Collectors.joining(", ")) + "."));
            cells.put(new Scale.Cell(Integer.parseInt(cell.group(1)), Integer.parseInt(cell.group(2))), band);
        }
        return cells;
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(";", -1)).map(String::strip).toList();
    }

    private static Matcher matched(Pattern form, String part, String what) {
        Matcher matcher = form.matcher(part);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("“" + part + "” is not " + what + ".");
        }
        return matcher;
    }
}
