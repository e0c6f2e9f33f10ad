package org.planonapage.metric;

import java.time.LocalDate;

/**
 * That a figure was put right: what it said, and what it says since.
 *
 * @param was as it was printed then
 * @param is as it was printed from then on
 * @param day from which on it said so
 * @param who changed it, or from which file; never the name of a person for whoever may not read it
 * @param why as the change says; empty where it says nothing, or to whoever may not read who
 */
public record Revision(String time, String was, String is, LocalDate day, String who, String why) {}
