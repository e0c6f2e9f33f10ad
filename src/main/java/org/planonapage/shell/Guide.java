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
                    "The first page of a programme is its plan on one page: each theme with its aim, its actions and its main figures. Select a theme, an action or a figure to see what is behind it.",
                    "Red, amber and green are ratings that a person gave to an action. They are never calculated. The letter and the shape say the same as the colour. A blue square with a tick is a completed action.",
                    "“Figures disagree” means that an action is rated green while a figure linked to it misses its target or is getting worse. If the action speaks of every district, the figure of the worst district counts. It is a reason to ask, not a verdict.",
                    "Editions lists the plans that have been approved, by which body and when. You can read an older edition as the plan of its time."));

    private static final Guide FIGURES = new Guide(
            "Judge a figure",
            List.of(
                    "Metrics is the scorecard. For each figure it shows the latest value, the target, whether the target is met, and whether there is a real change. You can filter and group it, and copy the address to show others the same.",
                    "The page of a metric begins with a sentence that says what there is to see. Below it are the chart, the comparison with other councils, the parts, the table, and the definition with the source of each figure.",
                    "Provisional figures may still change. Your council can withhold small numbers. A withheld figure says that it is withheld."));

    private static final Guide QUESTIONS = new Guide(
            "Prepare a question",
            List.of(
                    "Exceptions lists what to ask about, the most important first, each with the figures behind it and a question. The number in the bar counts them.",
                    "Risks shows what may go wrong: a matrix of likelihood and impact, the register, and for each risk how its score changed and who reviewed it.",
                    "Notices and directions shows what was required of the council and whether it is met.",
                    "Organisation shows the bodies that oversee the programme, what each oversees, and when they met."));

    private static final Guide PAST = new Guide(
            "See an earlier date, and what changed",
            List.of(
                    "Use “As at” in the bar to see every page as it was at the end of a day. Choose a meeting or type any date. A strip shows the date you are viewing and takes you back to now.",
                    "You see what was known then: anything corrected later is shown as it was. You only see what your account can see today.",
                    "The plan, themes, actions and metrics show what has changed since the last meeting. Use “Hide changes” and “Show changes” to switch this off and on.",
                    "“What changed”, in the menu of the bar, sums up ratings, figures and risks since the last meeting."));

    private static final Guide RATING = new Guide(
            "Rate your actions",
            List.of(
                    "Open an action that one of your posts leads and select “Rate this action”. Choose red, amber, green or complete, give the reason, and add the evidence.",
                    "If you choose green while a figure disagrees, you are asked why.",
                    "An earlier rating is never changed. To correct one, save a new rating that names it."));

    private static final Guide RISKS = new Guide(
            "Review your risks",
            List.of(
                    "Risks has a page of the risks that your posts own, with the next review first.",
                    "A review is one form: is the risk still right, how likely and how serious is it, do the controls work, what is being done, and what do you decide. You can review a risk more than once on a day. Each review is kept.",
                    "What you type is saved as a draft that only you can see. If someone else changed the risk in the meantime, you see both and choose."));

    private static final Guide ROUNDS = new Guide(
            "Submit for a meeting",
            List.of(
                    "While a round is open, ratings, figures, reviews and comments are submitted instead of published. Round lists what you have to submit.",
                    "You can change what you submitted until the manager publishes the round. If it is sent back, the list says what needs to change."));

    private static final Guide LOADING = new Guide(
            "Type or load figures",
            List.of(
                    "On the page of a metric, select “Add” and the period to type a figure, or a period in the table to correct one.",
                    "Data loads a file of figures. First it shows what will change, or every mistake with its row and column. Nothing is saved until you confirm.",
                    "You can undo an import as a whole, unless something newer depends on it."));

    private static final Guide PLANNING = new Guide(
            "Write the plan",
            List.of(
                    "Select Edit on the plan, a theme or an action. A draft edition can be changed freely. In an approved edition you can only change the wording, with a reason; the earlier wording is kept.",
                    "To make a new plan, select “Start a new edition from this one”. Say for each action whether it goes on, is split, merged or dropped, so that the editions can be compared.",
                    "When the body has approved it, record the body and the date. Members see it from then on.",
                    "Metrics, targets and events come in a programme pack, which you load on Data. Ask the people who look after Plan on a Page for its format."));

    private static final Guide MANAGING = new Guide(
            "Manage a programme",
            List.of(
                    "People gives and withdraws roles and posts, and invites someone new by a link that works once, for a week.",
                    "Organisation holds units, posts, bodies and meetings. Settings holds the programme’s facts, up to which count small numbers are withheld, and the scale for scoring risks.",
                    "Round collects updates before a meeting. Open one for a body and a date, see what publishing would change, send back what needs work, and publish everything together.",
                    "The history shows who changed what, when and why. You can still see anything you remove as at an earlier date.",
                    "Data exports the whole programme with its history."));

    private static final Guide ADMINISTRATION = new Guide(
            "Look after the installation",
            List.of(
                    "Administration is in the menu with your name. An administrator looks after accounts and makes programmes with their first manager. Without a role in a programme, an administrator cannot see its plan.",
                    "When you disable an account, the person is signed out at once. To replace a forgotten password, create a new link on the page of the account. You can also end all sign-ins, or forget a person who has left.",
                    "The security log shows sign-ins, refusals, roles, loads and exports. Health shows whether the application is well. Backups are made each day, and the page says how to restore one."));

    private static final Guide ACCOUNT = new Guide(
            "Change your password",
            List.of(
                    "Select “Your account” in the menu with your name. Nobody else can see your password. You can also sign out everywhere else."));

    /** What concerns somebody with those roles. */
    static List<Guide> of(Set<Role> roles, boolean administrator) {
        Stream<Guide> reading = roles.isEmpty() ? Stream.of() : Stream.of(PLAN, FIGURES, QUESTIONS, PAST);
        boolean writes = has(roles, Right.WRITE_OWN_ACTIONS)
                || has(roles, Right.WRITE_OWN_RISKS)
                || has(roles, Right.LOAD)
                || has(roles, Right.MANAGE);
        return Stream.of(
                        reading,
                        when(RATING, has(roles, Right.WRITE_OWN_ACTIONS) || has(roles, Right.MANAGE)),
                        when(RISKS, has(roles, Right.WRITE_OWN_RISKS) || has(roles, Right.MANAGE)),
                        when(LOADING, has(roles, Right.LOAD)),
                        when(ROUNDS, writes),
                        when(PLANNING, has(roles, Right.MANAGE)),
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
