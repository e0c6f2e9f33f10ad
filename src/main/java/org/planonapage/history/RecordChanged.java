package org.planonapage.history;

/**
 * Says that something of a programme was written; told once the transaction that wrote it holds.
 *
 * @param programme its short name
 * @param who the account that wrote it, or "start"
 */
public record RecordChanged(String programme, String who) {}
