package io.massageplan.technique;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dose limit of a technique, stroke or application as its sources state it.
 */
@HouseStyle
@Value.Immutable
public interface DoseLimit extends WithDoseLimit {
    /** {@link #element()} of minutes of a technique in one session. */
    String SESSION = "SESSION";

    /** {@link #element()} of minutes of a technique at one site in one session. */
    String SITE_TIME = "SITE_TIME";

    /** {@link #element()} of minutes of a technique in one session at or beside a fresh injury. */
    String NEAR_INJURY_SESSION = "NEAR_INJURY_SESSION";

    /** {@link #element()} of weeks in which a technique is given at one site. */
    String COURSE = "COURSE";

    /** Stable id. */
    String id();

    /** Id of what it limits. */
    String subject();

    /**
     * What is limited. {@link #SESSION}, {@link #SITE_TIME}, {@link #NEAR_INJURY_SESSION} and {@link #COURSE} of a technique
     * are rules of the check; the others (HOLD, PASSES, SPEED, SPOT_TIME, DISCOMFORT ...) are told with it.
     */
    String element();

    /** Lower end, in {@link #unit()}. */
    Optional<BigDecimal> low();

    /** Upper end, in {@link #unit()}. */
    Optional<BigDecimal> high();

    /** s, min, mm/s, count, points, hours, weeks, visits, cm, kPa. */
    String unit();

    /** Where it comes from. */
    Evidence evidence();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(id(), "id");
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link DoseLimit}; required parts left out are named when it is built. */
    final class Builder extends ImmutableDoseLimit.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
