package org.planonapage.exchange;

import java.util.List;
import java.util.Set;

/**
 * Something that a column of a council's own sheet may hold.
 *
 * @param key by which it is stored: "owner"
 * @param label what the reader is asked to choose: "Owner (post)"
 * @param numeric whether it begins with a digit in every row
 * @param words what such columns are often called, in lower case, the usual first
 * @param columns where it goes in packs, each as "table.column", so that a refusal finds the column it came from
 */
public record SheetField(String key, String label, boolean numeric, List<String> words, Set<String> columns) {}
