package io.massageplan.safety;

import io.massageplan.internal.Checks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What ends a restriction before its time.
 *
 * @param way how
 * @param qualification the qualification that ends it, for {@link Way#QUALIFICATION}; else empty
 * @param professions for {@link Way#CLEARANCE}, whose clearance counts, who is asked first named first; empty: any
 *     clinician's ({@link Clinicians})
 */
public record EndsBy(Way way, Optional<String> qualification, List<String> professions) {
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

    /** Refuses a qualification without its way, and the other way round; and professions of anything but a clearance. */
    public EndsBy {
        Objects.requireNonNull(way, "way");
        professions = List.copyOf(professions);
        Checks.that(
                (way == Way.QUALIFICATION) == qualification.isPresent(),
                "endsBy",
                way,
                "name a qualification exactly when it ends by one",
                "write qualification:MLD");
        Checks.that(
                way == Way.CLEARANCE || professions.isEmpty(),
                "endsBy",
                way,
                "name professions only of a clearance",
                "write clearance:SURGEON");
        Checks.noRepeats(professions, "professions of endsBy");
    }

    /** An end that asks for no profession. */
    public EndsBy(Way way, Optional<String> qualification) {
        this(way, qualification, List.of());
    }

    /** An end that needs no qualification. */
    public static EndsBy of(Way way) {
        return new EndsBy(way, Optional.empty());
    }

    /** A clearance that only these professions can sign. */
    public static EndsBy clearanceOf(String... professions) {
        return new EndsBy(Way.CLEARANCE, Optional.empty(), List.of(professions));
    }

    /** As the tables write it: {@code CLEARANCE:SURGEON,SPINE_SURGEON}. */
    @Override
    public String toString() {
        String of = qualification.orElseGet(() -> String.join(",", professions));
        return of.isEmpty() ? way.name() : way.name() + ":" + of;
    }
}
