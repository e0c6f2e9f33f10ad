package org.planonapage.ui;

import java.util.concurrent.atomic.AtomicLong;

/** Identifiers of elements that refer to one another, each given once so that no page can hold two alike. */
final class Ids {

    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    static String next(String kind) {
        return kind + "-" + LAST.incrementAndGet();
    }
}
