package org.planonapage.drafts;

import org.planonapage.links.ProgrammeId;

/**
 * Which form is meant: each account keeps one draft of it.
 *
 * @param programme whose record it writes to
 * @param path where it is opened, below the programme: "risks/R3/review"
 */
public record FormKey(ProgrammeId programme, String path) {}
