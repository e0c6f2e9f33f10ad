package org.planonapage.risk;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.programme.BodyRow;
import org.planonapage.programme.Organisation;
import org.planonapage.programme.PostRow;
import org.planonapage.programme.UnitRow;

/** The posts, units and bodies of a programme by the codes under which forms name them. */
record Codes(Map<String, Long> posts, Map<String, Long> units, Map<String, Long> bodies) {

    static Codes of(Organisation organisation, Iterable<UnitRow> units) {
        Map<String, Long> byCode = new HashMap<>();
        units.forEach(unit -> byCode.put(unit.code(), unit.id()));
        return new Codes(
                organisation.posts().stream().collect(toMap(PostRow::code, PostRow::id)),
                byCode,
                organisation.bodies().stream().collect(toMap(BodyRow::code, BodyRow::id)));
    }

    /** The id of the post. @throws IllegalArgumentException with a sentence when there is none of that code */
    long post(String code) {
        return id(posts, code, "post");
    }

    /** The id of the unit. @throws IllegalArgumentException with a sentence when there is none of that code */
    long unit(String code) {
        return id(units, code, "unit");
    }

    /** The id of the body. @throws IllegalArgumentException with a sentence when there is none of that code */
    long body(String code) {
        return id(bodies, code, "body");
    }

    /** The code of the post with that id; empty for none. */
    String postCode(@Nullable Long id) {
        return code(posts, id);
    }

    /** The code of the unit with that id; empty for none. */
    String unitCode(@Nullable Long id) {
        return code(units, id);
    }

    private static long id(Map<String, Long> ids, String code, String what) {
        Long id = ids.get(code);
        if (id == null) {
            throw new IllegalArgumentException("“" + code + "” is no " + what + " of this programme. Choose another.");
        }
        return id;
    }

    private static String code(Map<String, Long> ids, @Nullable Long id) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findAny()
                .orElse("");
    }
}
