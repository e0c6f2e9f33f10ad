package org.planonapage.programme;

import static org.planonapage.programme.Right.LOAD;
import static org.planonapage.programme.Right.READ;
import static org.planonapage.programme.Right.READ_NAMES;
import static org.planonapage.programme.Right.READ_UNPUBLISHED;
import static org.planonapage.programme.Right.WRITE_OWN_ACTIONS;
import static org.planonapage.programme.Right.WRITE_OWN_RISKS;

import java.util.EnumSet;
import java.util.Set;

/**
 * What an account is in a programme, and so what it may do there: this enum is the table of rights. The administrator of
 * the whole is no role in a programme and has none of these rights.
 */
public enum Role {
    MEMBER("member", READ),
    BOARD("board", READ, READ_UNPUBLISHED),
    LEAD("lead", READ, READ_UNPUBLISHED, READ_NAMES, WRITE_OWN_ACTIONS),
    RISK_OWNER("risk owner", READ, READ_UNPUBLISHED, READ_NAMES, WRITE_OWN_RISKS),
    DATA_OFFICER("data officer", READ, READ_UNPUBLISHED, READ_NAMES, LOAD),
    MANAGER("manager", Right.values());

    private final String word;
    private final Set<Right> rights;

    Role(String word, Right... rights) {
        this.word = word;
        this.rights = EnumSet.copyOf(Set.of(rights));
    }

    /** "data officer". */
    public String word() {
        return word;
    }

    /** Whether it may. */
    public boolean has(Right right) {
        return rights.contains(right);
    }
}
