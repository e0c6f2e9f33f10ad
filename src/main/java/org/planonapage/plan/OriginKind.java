package org.planonapage.plan;

/** How an action came from one of an earlier edition. */
public enum OriginKind {
    /** The same action under the same number. */
    CARRIED_OVER("carried over"),
    /** The same action under another number. */
    RENUMBERED("renumbered"),
    /** One of several that came of it. */
    SPLIT("split"),
    /** One that took it in along with others. */
    MERGED("merged");

    private final String word;

    OriginKind(String word) {
        this.word = word;
    }

    /** The word of the pack: "carried over". */
    public String word() {
        return word;
    }
}
