package org.planonapage.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of the plan that a form writes. */
public sealed interface PlanItem {

    /** The code of the edition that it belongs to; blank of an edition that is new. */
    String edition();

    /** Where its form is opened, below the programme; each account keeps one draft for each. */
    String path();

    /** The item whose form is opened there; empty when the path is none of these. */
    static Optional<PlanItem> at(String path) {
        List<String> words = List.of(path.split("/"));
        String edition = words.size() < 2 ? "" : words.get(1);
        String which = words.size() < 4 ? "" : words.get(3);
        PlanItem item = switch (pattern(words)) {
            case "edition/new" -> new NewEdition();
            case "editions/*" -> new OfEdition(edition);
            case "editions/*/put" -> new Putting(edition);
            case "editions/*/agreed" -> new Agreeing(edition);
            case "editions/*/theme/new" -> new OfTheme(edition, "");
            case "editions/*/themes/*" -> new OfTheme(edition, which);
            case "editions/*/themes/*/action/new" -> new NewAction(edition, which);
            case "editions/*/actions/*" -> new OfAction(edition, which);
            case "editions/*/actions/*/split" -> new Splitting(edition, which);
            case "editions/*/actions/*/merge" -> new Merging(edition, which);
            default -> null;
        };
        return Optional.ofNullable(item);
    }

    /** The words with a star for each that names something. */
    private static String pattern(List<String> words) {
        List<String> pattern = new ArrayList<>(words);
        if (words.getFirst().equals("editions") && words.size() > 1) {
            pattern.set(1, "*");
            if (words.size() > 3 && words.get(2).endsWith("s")) {
                pattern.set(3, "*");
            }
        }
        return String.join("/", pattern);
    }

    /** A new edition, from nothing or from an earlier one. */
    record NewEdition() implements PlanItem {
        @Override
        public String edition() {
            return "";
        }

        @Override
        public String path() {
            return "edition/new";
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
            return "editions/" + edition + (number.isEmpty() ? "/theme/new" : "/themes/" + number);
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
            return "editions/" + edition + "/themes/" + theme + "/action/new";
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
