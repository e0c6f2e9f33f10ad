package org.planonapage.drafts;

/**
 * A form that was handed in and is not on record yet.
 *
 * @param path where it is opened
 * @param onRecord what the record said when it was handed in
 * @param typed what it says
 */
public record HandedIn(String path, Fields onRecord, Fields typed) {}
