package org.planonapage.security;

import java.time.Instant;

/** Deletes one sort of data about people once it is old: each feature has its own. */
public interface Expiry {

    /** What is deleted, in words: "drafts". */
    String what();

    /** Deletes what is too old at that moment, within a transaction, and says how many rows there were. */
    int deleteOld(Instant now);
}
