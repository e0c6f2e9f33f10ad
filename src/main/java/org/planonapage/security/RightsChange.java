package org.planonapage.security;

import java.time.Instant;

/**
 * One line of the log of rights.
 *
 * @param by the account that did it, or "start" for the process itself
 * @param what "ann becomes manager of medway-2015"
 */
public record RightsChange(Instant at, String by, String what) {}
