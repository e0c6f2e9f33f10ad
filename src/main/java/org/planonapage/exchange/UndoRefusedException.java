package org.planonapage.exchange;

import java.util.List;

/** Says why an import is not undone; nothing was changed. */
public class UndoRefusedException extends RuntimeException {

    private final transient List<String> reasons;

    UndoRefusedException(List<String> reasons) {
        super("The import is not undone. " + String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** One sentence each. */
    public List<String> reasons() {
        return reasons;
    }
}
