package org.planonapage.plan;

/** A part of the plan that a form writes. */
public sealed interface PlanItem {

    /** The code of the edition that it belongs to; blank of an edition that is new. */
    String edition();

    /** Where its form is opened, below the programme; each account keeps one draft for each. */
    String path();

    /** A new edition, from nothing or from an earlier one. */
    record NewEdition() implements PlanItem {
        @Override
        public String edition() {
            return "";
        }

        @Override
        public String path() {
            return "editions/new";
        }
    }

    /**
     * What an edition says as a whole: its title, vision and ambitions.
     *
     * @param edition its code
     */
    record OfEdition(String edition) implements PlanItem {
        @Override
        public String path() {
            return "editions/" + edition;
        }
    }

    /**
     * Before which body a draft is put, and when.
     *
     * @param edition its code
     */
    record Putting(String edition) implements PlanItem {
        @Override
        public String path() {
            return "editions/" + edition + "/put";
        }
    }

    /**
     * Which body agreed a draft, and when.
     *
     * @param edition its code
     */
    record Agreeing(String edition) implements PlanItem {
        @Override
        public String path() {
            return "editions/" + edition + "/agreed";
        }
    }

    /**
     * A theme.
     *
     * @param edition the code of its edition
     * @param number its number, or blank for one that is new
     */
    record OfTheme(String edition, String number) implements PlanItem {
        @Override
        public String path() {
            return "editions/" + edition + "/themes/" + (number.isEmpty() ? "new" : number);
        }
    }

    /**
     * An action.
     *
     * @param edition the code of its edition
     * @param reference its reference
     */
    record OfAction(String edition, String reference) implements PlanItem {
        @Override
        public String path() {
            return "editions/" + edition + "/actions/" + reference;
        }
    }

    /**
     * An action that is new.
     *
     * @param edition the code of its edition
     * @param theme the number of its theme
     */
    record NewAction(String edition, String theme) implements PlanItem {
        @Override
        public String path() {
            return "editions/" + edition + "/themes/" + theme + "/actions/new";
        }
    }

    /**
     * An action that becomes two.
     *
     * @param edition the code of its edition
     * @param reference its reference, which the first part keeps
     */
    record Splitting(String edition, String reference) implements PlanItem {
        @Override
        public String path() {
            return "editions/" + edition + "/actions/" + reference + "/split";
        }
    }

    /**
     * An action that takes another in.
     *
     * @param edition the code of its edition
     * @param reference of the one that stays
     */
    record Merging(String edition, String reference) implements PlanItem {
        @Override
        public String path() {
            return "editions/" + edition + "/actions/" + reference + "/merge";
        }
    }
}
