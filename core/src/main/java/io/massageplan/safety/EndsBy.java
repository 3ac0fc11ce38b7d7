package io.massageplan.safety;

import io.massageplan.internal.Checks;
import java.util.Objects;
import java.util.Optional;

/**
 * What ends a restriction before its time.
 *
 * @param way how
 * @param qualification the qualification that ends it, for {@link Way#QUALIFICATION}; else empty
 */
public record EndsBy(Way way, Optional<String> qualification) {
    /** How a restriction may end. */
    public enum Way {
        /** By itself, when its window is over. */
        TIME,
        /** When the sign is gone, the wound healed, the drug stopped. */
        RESOLUTION,
        /** By a clinician's written clearance, within its scope. */
        CLEARANCE,
        /** By a documented assessment; the only way for a red flag. */
        ASSESSMENT,
        /** When the practitioner is trained for it. */
        QUALIFICATION,
        /** When the product is replaced and tested. */
        PRODUCT,
        /** Never. */
        NEVER
    }

    /** Refuses a qualification without its way, and the other way round. */
    public EndsBy {
        Objects.requireNonNull(way, "way");
        Checks.that(
                (way == Way.QUALIFICATION) == qualification.isPresent(),
                "endsBy",
                way,
                "name a qualification exactly when it ends by one",
                "write qualification:MLD");
    }

    /** An end that needs no qualification. */
    public static EndsBy of(Way way) {
        return new EndsBy(way, Optional.empty());
    }
}
