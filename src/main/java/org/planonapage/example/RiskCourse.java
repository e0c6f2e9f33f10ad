package org.planonapage.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A risk of the resource and how its score goes over its 24 reviews.
 *
 * @param last the month of its last review
 * @param steps the scores, each from a review on; empty for a risk that is not scored
 */
record RiskCourse(NamedCsvRecord row, int last, List<Step> steps) {

    static final int REVIEWS = 24;

    /** How many months lie between two reviews. */
    private static final int APART = 2;

    /** A score from a review on: {@code 4x3@6}. */
    record Step(String likelihood, String impact, int review) {

        int value() {
            return Integer.parseInt(likelihood) * Integer.parseInt(impact);
        }
    }

    static List<RiskCourse> all() {
        return Table.resource("risks").stream().map(RiskCourse::of).toList();
    }

    private static RiskCourse of(NamedCsvRecord row) {
        List<Step> steps = new ArrayList<>();
        String course = row.getField("course");
        if (!course.isEmpty()) {
            Arrays.stream(course.split(" ")).forEach(step -> {
                String[] parts = step.split("[x@]");
                steps.add(new Step(parts[0], parts[1], Integer.parseInt(parts[2])));
            });
        }
        return new RiskCourse(row, Integer.parseInt(row.getField("last")), List.copyOf(steps));
    }

    String reference() {
        return row.getField("reference");
    }

    /** The month in which it was first seen. */
    int identified() {
        return month(0) - 1;
    }

    int month(int review) {
        return last - APART * (REVIEWS - 1 - review);
    }

    boolean isScored() {
        return !steps.isEmpty();
    }

    /** The score that holds from a review on; of a scored risk only. */
    Step at(int review) {
        return steps.stream()
                .filter(step -> step.review() <= review)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** What a review says of the score: first, up, down, same; or that there is none. */
    String movement(int review) {
        if (!isScored()) {
            return "unscored";
        }
        if (review == 0) {
            return "first";
        }
        int step = Integer.compare(at(review).value(), at(review - 1).value());
        return step > 0 ? "up" : step < 0 ? "down" : "same";
    }
}
