package org.planonapage.programme.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.planonapage.programme.MeetingRow;
import org.planonapage.programme.Organisation;
import org.planonapage.programme.RemitRow;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.Say;

/** What the organisation's page says first: how many bodies there are, which has it all in its remit, when one last met. */
final class OrganisationSentence {

    private static final int FIRST_NUMERAL = 2;

    private OrganisationSentence() {}

    static Say of(Organisation organisation) {
        return new Say(
                count(organisation.bodies().size()),
                (wholeProgramme(organisation) + " " + lastMeeting(organisation)).strip());
    }

    private static String count(int bodies) {
        return bodies == 0
                ? "No body oversees the programme yet."
                : bodies < FIRST_NUMERAL
                        ? "One body oversees the programme."
                        : bodies + " bodies oversee the programme.";
    }

    /** Who has all of it in its remit with no end in sight: a remit that is handed over speaks for itself further down. */
    private static String wholeProgramme(Organisation organisation) {
        LocalDate day = organisation.programme().readingDate();
        Map<String, Set<String>> bodies = new LinkedHashMap<>();
        organisation
                .bodies()
                .forEach(body -> body.remits().stream()
                        .filter(remit -> remit.about().isProgramme())
                        .map(RemitRow::term)
                        .filter(term -> !term.isAheadOf(day) && term.until() == null)
                        .forEach(term -> bodies.computeIfAbsent(term.since().inWords(), since -> new LinkedHashSet<>())
                                .add(body.name())));
        return bodies.entrySet().stream()
                .map(since -> listed(List.copyOf(since.getValue()))
                        + (since.getValue().size() == 1 ? " has" : " have") + " overseen the programme since "
                        + since.getKey() + ".")
                .collect(Collectors.joining(" "));
    }

    private static String listed(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String lastMeeting(Organisation organisation) {
        LocalDate day = organisation.programme().readingDate();
        return organisation.meetings().stream()
                .map(MeetingRow::heldOn)
                .filter(held -> !held.isAfter(day))
                .findFirst()
                .map(held -> "The last meeting was on " + Dates.inWords(held) + ".")
                .orElse("There are no meetings yet.");
    }
}
