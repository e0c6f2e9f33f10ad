package org.planonapage.workforce;

import java.time.LocalDate;

/** A change in the way of counting: nothing from {@code since} on may be compared with what came before. */
public record BreakRow(LocalDate since, String reason) {}
