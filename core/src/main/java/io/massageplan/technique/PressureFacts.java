package io.massageplan.technique;

import io.massageplan.evidence.Evidence;
import java.util.List;
import java.util.Objects;

/**
 * What one level of applied pressure engages, and what it is usually given with.
 *
 * @param level the level
 * @param tissues ids of the tissues it engages
 * @param tools what touches the client: PALM, THUMBS, FOREARM ...
 * @param evidence where it comes from
 */
public record PressureFacts(PressureLevel level, List<String> tissues, List<String> tools, Evidence evidence) {
    /** Copies the lists. */
    public PressureFacts {
        Objects.requireNonNull(level, "level");
        tissues = List.copyOf(tissues);
        tools = List.copyOf(tools);
        Objects.requireNonNull(evidence, "evidence");
    }
}
