package org.planonapage.history;

import org.jspecify.annotations.Nullable;

/** An exception that refuses a write for a reason that its writer can understand: the message is a sentence for the reader. */
public interface WriteRefused {

    /** Why nothing was written, and what to do. */
    @Nullable
    String getMessage();
}
