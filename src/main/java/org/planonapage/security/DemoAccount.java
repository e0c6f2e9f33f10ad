package org.planonapage.security;

/** The accounts of a demonstration: one for each role, each with the password {@link #PASSWORD}. */
public enum DemoAccount {
    MEMBER("Councillor", "Can see published content"),
    BOARD("Board member", "Can also see unpublished content"),
    LEAD("Theme lead", "Can see everything and rate the actions they lead"),
    RISK("Risk owner", "Can see everything and review the risks they own"),
    DATA("Data officer", "Can see everything and add figures"),
    MANAGER("Programme manager", "Can see and change everything in a programme"),
    ADMIN("Administrator", "Looks after accounts and settings, cannot see plans");

    /** The password of every demo account, and no secret. */
    public static final String PASSWORD = "demo";

    private final String title;
    private final String may;

    DemoAccount(String title, String may) {
        this.title = title;
        this.may = may;
    }

    /** "member". */
    public String username() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What the account stands for: "Councillor". */
    public String title() {
        return title;
    }

    /** What it may do: "Can see published content". */
    public String may() {
        return may;
    }
}
