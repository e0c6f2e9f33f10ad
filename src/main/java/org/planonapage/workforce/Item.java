package org.planonapage.workforce;

/** What a return counts. Posts and workers are in full-time equivalents (FTE) unless the name says people. */
public enum Item {
    /** Funded posts. */
    ESTABLISHMENT("establishment", "Funded posts", Measure.FTE),
    PERMANENT("permanent", "Permanent in post", Measure.FTE),
    /** Vacant posts as published; where the posts and who is in them are given too, the two may not agree. */
    VACANT("vacant", "Vacant", Measure.FTE),
    AGENCY("agency", "Agency", Measure.FTE),
    /** The agency workers who cover a vacancy; the others are over establishment. */
    COVERING("agency_covering", "Agency covering a vacancy", Measure.FTE),
    /** Offers that were accepted, the workers not yet in post. */
    PIPELINE("pipeline", "Offers accepted", Measure.FTE),
    /** Permanent workers in post who gave notice. */
    LEAVING("leaving", "Leaving, notice given", Measure.FTE),
    /** Permanent workers who joined in the months of the return. */
    STARTERS("starters", "Joined", Measure.FTE),
    /** Permanent workers who left in the months of the return. */
    LEAVERS("leavers", "Left", Measure.FTE),
    /** Working days lost to sickness by permanent workers in the months of the return. */
    SICKNESS_DAYS("sickness_days", "Days lost to sickness", Measure.DAYS),
    /** Cases held by all, agency included. */
    CASES("cases", "Cases held", Measure.CASES),
    /** Those who hold at least one case, agency included. */
    CASE_HOLDERS("case_holders", "Workers who hold cases", Measure.FTE),
    PERMANENT_PEOPLE("permanent_people", "Permanent in post", Measure.PEOPLE),
    AGENCY_PEOPLE("agency_people", "Agency", Measure.PEOPLE);

    /** What an item is counted in. */
    public enum Measure {
        FTE("FTE"),
        PEOPLE("people"),
        DAYS("days"),
        CASES("cases");

        private final String word;

        Measure(String word) {
            this.word = word;
        }

        /** As it stands behind a figure: "FTE". */
        public String word() {
            return word;
        }
    }

    private final String column;
    private final String title;
    private final Measure measure;

    Item(String column, String title, Measure measure) {
        this.column = column;
        this.title = title;
        this.measure = measure;
    }

    /** The name of its column in pack and record. */
    String column() {
        return column;
    }

    /** As a figure of it is headed: "Permanent in post". */
    public String title() {
        return title;
    }

    public Measure measure() {
        return measure;
    }
}
