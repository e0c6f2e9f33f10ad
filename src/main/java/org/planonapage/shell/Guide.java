package org.planonapage.shell;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.planonapage.programme.Right;
import org.planonapage.programme.Role;

/**
 * A part of the help.
 *
 * @param heading what one wants to do
 * @param steps how it is done, a sentence or two each
 */
record Guide(String heading, List<String> steps) {

    private static final Guide PLAN = new Guide(
            "Read the plan",
            List.of(
                    "The first page of a programme is its plan on one page: each theme with its outcome, its actions and the figures beneath them. A click on a theme, an action or a figure leads down to what it rests on.",
                    "Red, amber and green are judgements that a person made of an action, never computed; the letter and the shape say the same as the colour. A blue square with a tick is an action that is complete.",
                    "“Figures disagree” stands beside an action that is judged green while a figure linked to it misses its target or gets worse. If the action speaks of every district, the figure of the worst district counts. It is a reason to ask, not a verdict.",
                    "Editions lists the plans that one after another were agreed, by which body and when. An older edition can be read as the plan of its time."));

    private static final Guide FIGURES = new Guide(
            "Judge a figure",
            List.of(
                    "Metrics is the scorecard: for each figure the latest value, the target, whether it is met, and whether the change is real or only the usual ups and downs. It can be filtered and grouped; the address keeps what you chose, so that a copied link shows the same.",
                    "A metric's page says first in a sentence what there is to see. Below stand the picture, the comparison with others, the parts, the table, and the definition with the file from which each figure came.",
                    "“Provisional” figures may still change. Small numbers may be withheld where a programme has decided so; a withheld figure says that it is."));

    private static final Guide QUESTIONS = new Guide(
            "Prepare a question",
            List.of(
                    "Exceptions lists what deserves a question, the most telling first, each with the figures behind it and a question that could be asked. The number in the bar counts them.",
                    "Risks shows what may go wrong: a matrix of likelihood and impact, the register, and for each risk how its score moved and who looked at it when.",
                    "Instruments shows notices and directions with what they require and whether it is met.",
                    "Organisation names the bodies that oversee the programme, what each oversees, and when they met."));

    private static final Guide PAST = new Guide(
            "See a page as it stood",
            List.of(
                    "“As at” in the bar shows every page as it stood at the end of a day: the day of a meeting, or any other. A strip says which day is read and leads back to now.",
                    "What was corrected later is shown as it was then. Rights are always those of today.",
                    "The plan, a theme, an action and the metrics say what changed since the last meeting: what is new, moved, reworded or gone. “Hide changes” puts it away, “Show changes” brings it back; another day can be written into the address, as in ?since=2015-05-01."));

    private static final Guide RISKS = new Guide(
            "Review your risks",
            List.of(
                    "Risks has a page of your own risks: those of the posts that you hold, with those first whose review is due.",
                    "The review of a risk is one form. What you type is kept as you type, and offered again if the session ends. If somebody else changed the risk meanwhile, you are shown what, and choose."));

    private static final Guide LOADING = new Guide(
            "Load figures",
            List.of(
                    "Data takes a file of figures or a whole programme pack, as CSV files or a workbook. It first shows what the file would add and change, or every mistake at once with its row and column; nothing is stored before you say so.",
                    "An import is undone as a whole by its button, unless something newer builds on it. The whole programme can be taken out as files there too."));

    private static final Guide MANAGING = new Guide(
            "Manage a programme",
            List.of(
                    "Manage has three pages. People gives and withdraws roles and posts, and invites somebody new by a link that works once, for a week: copy it and give it to the person.",
                    "Organisation keeps units, posts, bodies and meetings. Settings keeps the programme's facts, up to which count small numbers are withheld, and the scale by which risks are scored.",
                    "Each change is on record with who made it and when. What is taken off the record can still be read as at an earlier day."));

    private static final Guide ADMINISTRATION = new Guide(
            "Keep the installation",
            List.of(
                    "Administration is in the menu with your name. An administrator keeps accounts, makes programmes with their first manager, and gives roles; without a role in a programme, an administrator does not read its plan.",
                    "An account that is disabled can do nothing from its next click on. A forgotten password is replaced by a new link from the account's page. Failed sign-ins are listed, and whoever has to wait can be released.",
                    "Health says whether the application is well. Backups are taken each day and by a button; the page says how one is restored."));

    private static final Guide ACCOUNT = new Guide(
            "Change your password",
            List.of("Your account, in the menu with your name, changes it. Nobody else can see it."));

    /** What concerns somebody with those roles. */
    static List<Guide> of(Set<Role> roles, boolean administrator) {
        Stream<Guide> reading = roles.isEmpty() ? Stream.of() : Stream.of(PLAN, FIGURES, QUESTIONS, PAST);
        return Stream.of(
                        reading,
                        when(RISKS, has(roles, Right.WRITE_OWN_RISKS)),
                        when(LOADING, has(roles, Right.LOAD)),
                        when(MANAGING, has(roles, Right.MANAGE)),
                        when(ADMINISTRATION, administrator),
                        Stream.of(ACCOUNT))
                .flatMap(guides -> guides)
                .toList();
    }

    private static Stream<Guide> when(Guide guide, boolean wanted) {
        return wanted ? Stream.of(guide) : Stream.of();
    }

    private static boolean has(Set<Role> roles, Right right) {
        return roles.stream().anyMatch(role -> role.has(right));
    }
}
