package io.massageplan.safety;

import io.massageplan.body.Site;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A clinician's written clearance. It lifts relative restrictions that a clearance ends, within its scope, dates and cap;
 * never an absolute one, never a red flag.
 */
@HouseStyle
@Value.Immutable
public interface Clearance extends WithClearance {
    /** Profession of who gave it, {@code PHYSICIAN}. */
    @Value.Redacted
    String by();

    /** Reference of the document. */
    @Value.Redacted
    Optional<String> reference();

    /** Date of the document, at the latest the first day of a plan. It speaks of what had begun by then. */
    LocalDate given();

    /** Last day it holds; empty: no end stated, and it holds for a year (fact {@code clearance-age-days}). */
    Optional<LocalDate> until();

    /** Row ids ({@code C11}) or condition ids it covers; empty: all that the client reports. */
    @Value.Redacted
    List<String> scope();

    /** Places it covers; empty: the whole body. */
    @Value.Redacted
    List<Site> sites();

    /** Firmest pressure it allows; empty: no limit stated. */
    @Value.Redacted
    Optional<PressureLevel> pressureMost();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(by(), "by");
        reference().ifPresent(text -> Checks.notBlank(text, "reference"));
        Checks.day(given(), "given");
        until().ifPresent(day -> Checks.day(day, "until"));
        if (until().isPresent()) {
            Checks.that(
                    !until().orElseThrow().isBefore(given()),
                    "until",
                    until().orElseThrow(),
                    "not be before given",
                    "check the two dates");
        }
    }

    /** Whether it holds on that day by its own dates; how long one without an end holds is a fact of the catalogue. */
    default boolean holdsOn(LocalDate day) {
        return !day.isBefore(given()) && until().map(u -> !day.isAfter(u)).orElse(true);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Clearance}; required parts left out are named when it is built. */
    final class Builder extends ImmutableClearance.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
