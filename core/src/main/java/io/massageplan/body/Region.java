package io.massageplan.body;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A region of the body, such as {@code LOWER_BACK}. Regions form a hierarchy; a part may belong to two wholes
 * (the lumbar spine to the lower back and to the spine).
 * <p>
 * Open set: an app may add regions. The geometry is asked of {@link Body}.
 */
@HouseStyle
@Value.Immutable
public interface Region extends WithRegion {
    /** Stable id, {@code LOWER_BACK}. */
    String id();

    /** The wholes it is directly part of; empty for {@code WHOLE_BODY} alone. */
    List<String> partOf();

    /** Whether it has a left and a right. */
    boolean paired();

    /** The limb it lies on, if any. */
    Optional<Limb> limb();

    /** The regions that border it. */
    List<String> near();

    /** The trunk quarter it drains to: with the arm (upper) or with the leg (lower). */
    Optional<Limb> quadrant();

    /** Hands-on minutes that it is worth in a visit, at most. A house choice, not a rule. */
    @Value.Default
    default int minutesMost() {
        return 15;
    }

    /** The firmest pressure (0-5) that is planned there; 5 is no limit. Deep work wants muscle under it. A house choice, not a rule. */
    @Value.Default
    default int pressureMost() {
        return 5;
    }

    /** Optional SNOMED CT codes; a mapping, never needed. */
    List<String> snomed();

    /** Where the codes come from. */
    Evidence evidence();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(id(), "id");
        Checks.inRange(minutesMost(), 5, 120, "minutesMost of " + id());
        Checks.inRange(pressureMost(), 0, 5, "pressureMost of " + id());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Region}; required parts left out are named when it is built. */
    final class Builder extends ImmutableRegion.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
