package org.planonapage.drafts;

import java.util.List;

/**
 * A field that somebody else changed while it stood open here.
 *
 * @param field its name
 * @param read what it said when the form was opened
 * @param theirs what the record says now
 * @param typed what stands in the form here
 */
public record Difference(String field, String read, String theirs, String typed) {

    /**
     * What somebody else changed since a form was read, in the form's order; what both changed to the same is left out.
     */
    public static List<Difference> since(Fields read, Fields now, Fields typed) {
        return read.differences(now).stream()
                .filter(name -> !typed.agrees(name, now))
                .map(name -> new Difference(name, read.get(name), now.get(name), typed.get(name)))
                .toList();
    }

    /** Whether both changed it, so that one has to choose. */
    public boolean isContested() {
        return !typed.strip().equals(read.strip());
    }
}
