package org.planonapage.security;

/** The accounts of a demonstration: one for each role, each with the password {@link #PASSWORD}. */
public enum DemoAccount {
    MEMBER("Councillor", "reads what is published"),
    BOARD("Board member", "reads also what is not yet published"),
    LEAD("Lead of a theme", "reads all, judges the actions of own posts"),
    RISK("Risk owner", "reads all, keeps the risks of own posts"),
    DATA("Data officer", "reads all, loads figures"),
    MANAGER("Programme manager", "reads and keeps all of a programme"),
    ADMIN("Administrator", "keeps accounts and settings, reads no plan");

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

    /** What it may do: "reads what is published". */
    public String may() {
        return may;
    }
}
