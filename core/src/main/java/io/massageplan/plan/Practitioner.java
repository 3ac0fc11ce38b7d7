package io.massageplan.plan;

import io.massageplan.client.FreeTime;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.time.LocalDateTime;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who gives the visits: profession, training, and when.
 */
@HouseStyle
@Value.Immutable
public interface Practitioner extends WithPractitioner {
    /** Your id. */
    String id();

    /** Id of a profession; default MASSAGE_THERAPIST. */
    @Value.Default
    default String profession() {
        return "MASSAGE_THERAPIST";
    }

    /** Training beyond the licence: MLD, ONCOLOGY, PREGNANCY, CST. */
    @Value.Redacted
    List<String> qualifications();

    /** Techniques given; empty: all. */
    @Value.Redacted
    List<String> techniques();

    /** Weekly hours; empty: any. */
    List<FreeTime> weekly();

    /** Dated start times; if there are any, visits start on them alone. */
    List<LocalDateTime> slots();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(id(), "id");
        Checks.noRepeats(slots(), "slots");
        slots().forEach(slot -> {
            Checks.day(slot.toLocalDate(), "slots");
            Checks.wholeMinute(slot.toLocalTime(), "slots");
        });
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Practitioner}; required parts left out are named when it is built. */
    final class Builder extends ImmutablePractitioner.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
