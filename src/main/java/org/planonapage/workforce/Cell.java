package org.planonapage.workforce;

/** A unit and a role of it. */
record Cell(long unitId, long roleId) {}
