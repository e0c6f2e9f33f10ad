package org.planonapage.shell;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The words of the screens that a new member of a board may not know, each explained in a line; in the order of the letters. */
final class Glossary {

    private static final SequencedMap<String, String> TERMS = new LinkedHashMap<>();

    static {
        TERMS.put(
                "Accepted level",
                "The highest risk score that the council accepts. Some councils call it risk appetite.");
        TERMS.put("Action", "Something that the plan commits the council to do, with a lead and a date.");
        TERMS.put("As at", "How a page was at the end of a chosen day, with what was known then.");
        TERMS.put("Body", "A group that oversees the programme, such as an improvement board or a scrutiny committee.");
        TERMS.put(
                "Census",
                "The yearly return on children’s social workers that councils make to the Department for Education.");
        TERMS.put("Control", "Something already in place that makes a risk less likely or less serious.");
        TERMS.put("Cover", "Agency workers who fill posts that are vacant.");
        TERMS.put("Edition", "The plan as one body approved it. A new plan is a new edition.");
        TERMS.put("Escalated", "Passed to a body, because the owner of the risk cannot deal with it alone.");
        TERMS.put("Establishment", "The number of posts that are paid for, in full-time equivalents.");
        TERMS.put("Exception", "Something that a rule found worth asking about.");
        TERMS.put(
                "Figures disagree",
                "An action is rated green while a figure linked to it misses its target or is getting worse.");
        TERMS.put("FTE", "Full-time equivalent. Two people who each work half the week are 1.0 FTE.");
        TERMS.put("Import", "One file that was loaded, with who loaded it and when.");
        TERMS.put("Inherent score", "How serious a risk would be without any controls.");
        TERMS.put("Metric", "Something that is counted regularly, such as assessments finished on time.");
        TERMS.put("Milestone", "A step of an action with a date.");
        TERMS.put("No real change", "The figure moved no more than it usually does. On a mark it is called “same”.");
        TERMS.put(
                "Normal range",
                "The range within which a figure usually moves, worked out from its own past (an XmR chart).");
        TERMS.put(
                "Notice, direction",
                "A formal demand of the government that sets out what a council must achieve and by when.");
        TERMS.put("On target so far", "The target is met today and the date by which it must be met is still to come.");
        TERMS.put("Outlook", "Whether a target can be expected to be met if nothing changes.");
        TERMS.put("Rating", "Red, amber, green or complete, given to an action by a person with a reason.");
        TERMS.put("Real change", "A figure outside its normal range, or several in a row that are not chance.");
        TERMS.put("Round", "A period in which updates are collected before a meeting and then published together.");
        TERMS.put("Similar councils", "The council’s statistical neighbours, with which its figures are compared.");
        TERMS.put("Small numbers", "Counts so low that they could identify a child. Your council can withhold them.");
        TERMS.put("Target score", "The score to which a risk is meant to be brought.");
        TERMS.put("Theme", "A part of the plan with one aim and several actions.");
        TERMS.put("Tolerance", "How far a figure may miss its target and still be amber, not red.");
        TERMS.put("Unit", "The authority, a district or a team for which figures are counted.");
        TERMS.put(
                "Vacancy rate",
                "Vacant posts as a share of all posts. The census divides by vacant and filled posts together.");
    }

    private Glossary() {}

    /** What each term means. */
    static SequencedMap<String, String> terms() {
        return TERMS;
    }
}
