package org.planonapage.programme;

/** One thing that a role may do in a programme; {@link Role} says which role has which. */
public enum Right {
    /** Reads what is published. */
    READ,
    /** Reads also what its round has not released yet. */
    READ_UNPUBLISHED,
    /** Reads who made a change, not only that it was made. */
    READ_NAMES,
    /** Writes judgements, highlights and milestones of the actions of posts that the account holds. */
    WRITE_OWN_ACTIONS,
    /** Writes the risks of posts that the account holds. */
    WRITE_OWN_RISKS,
    /** Writes metrics and workforce, and imports packs. */
    LOAD,
    /** Writes all of the programme, publishes, and gives out roles and posts. */
    MANAGE
}
