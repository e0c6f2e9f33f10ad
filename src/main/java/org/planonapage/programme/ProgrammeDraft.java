package org.planonapage.programme;

/**
 * A programme that is to be made, as its form holds it.
 *
 * @param name its short name, as it will stand in addresses, for good
 * @param manager the user name of its first manager
 */
public record ProgrammeDraft(String name, String title, String council, String manager) {}
