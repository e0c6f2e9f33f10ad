package org.planonapage.risk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The scales of a programme, each with the appetite in force where a score means the same on both (docs/adr/0028).
 *
 * @param inForce the latest, or the usual one where the programme has none
 * @param usual the usual one, for scores whose source names no scale
 * @param byId those of the programme by their ids
 */
record Scales(Scale inForce, Scale usual, Map<Long, Scale> byId) {

    /** @param versions the scales of the programme, oldest first */
    static Scales of(List<ScaleVersion> versions) {
        Scale inForce = versions.isEmpty() ? Scale.USUAL : versions.getLast().scale();
        Map<Long, Scale> byId = new LinkedHashMap<>();
        versions.forEach(version -> byId.put(version.id(), version.scale().accepting(inForce)));
        return new Scales(inForce, Scale.USUAL.accepting(inForce), byId);
    }

    /** The scale by which a score was given; null is the usual one. */
    Scale of(@Nullable Long id) {
        return id == null ? usual : Objects.requireNonNull(byId.get(id));
    }
}
