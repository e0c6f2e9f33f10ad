package org.planonapage.notice;

import java.time.Instant;

/**
 * What an account was told.
 *
 * @param sentence "R1 Caseloads too high is escalated to the Improvement Board: …"
 * @param path of the page that it is about, below the programme: "risks/R1"
 * @param madeAt when it was told
 * @param read whether the account has opened it
 */
public record Notice(long id, String sentence, String path, Instant madeAt, boolean read) {}
