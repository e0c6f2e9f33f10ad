package org.planonapage.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * An action and how it goes.
 *
 * @param marks its marks in 12 equal parts of its edition's time: R, A, G, and C for complete, which stays
 * @param metric the metric that it stands on; "" when none
 */
record Course(Phase phase, String reference, String theme, String text, String post, String marks, String metric) {

    static Course of(NamedCsvRecord row) {
        return new Course(
                Phase.of(row.getField("edition")),
                row.getField("reference"),
                row.getField("theme"),
                row.getField("text"),
                row.getField("post"),
                row.getField("course"),
                row.getField("metric"));
    }

    /** The code of its edition. */
    String edition() {
        return phase.edition();
    }

    int first() {
        return phase.first();
    }

    int last() {
        return phase.last();
    }

    private char mark(int month) {
        return marks.charAt((month - first()) * marks.length() / phase.length());
    }

    boolean isCompleteAt(int month) {
        return mark(month) == 'C';
    }

    /** The month in which it is completed, or else the last of its edition, when it is due. */
    int completed() {
        int month = first();
        while (month < last() && !isCompleteAt(month)) {
            month++;
        }
        return month;
    }

    String rag(int month) {
        return switch (mark(month)) {
            case 'R' -> "red";
            case 'A' -> "amber";
            default -> "green";
        };
    }

    /** How the mark moved since the month before: better, worse, same; or that the action is complete. */
    String movement(int month) {
        if (isCompleteAt(month)) {
            return "complete";
        }
        int step = month == first() ? 0 : Integer.compare("RAG".indexOf(mark(month)), "RAG".indexOf(mark(month - 1)));
        return step > 0 ? "better" : step < 0 ? "worse" : "same";
    }
}
