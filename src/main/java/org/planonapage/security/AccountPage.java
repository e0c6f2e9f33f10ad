package org.planonapage.security;

import java.util.List;

/**
 * One page of the accounts.
 *
 * @param rows by name; empty when none is found
 * @param number from 1
 * @param pages how many there are, at least 1
 * @param found how many accounts there are on all pages
 */
public record AccountPage(List<AccountRow> rows, int number, int pages, long found) {}
