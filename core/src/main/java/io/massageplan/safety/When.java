package io.massageplan.safety;

import java.util.Objects;
import java.util.Optional;

/**
 * When a restriction holds. Windows are half-open.
 * <p>
 * A window in hours counted from a dated event covers the event's day and, for 24 hours each, the days after it, the last
 * one included: the hour of the event is not known, and the cautious end counts. A window in days, weeks or months
 * counts calendar days: {@code [3 days, 21 days)} after 1 March is 4 March to 21 March.
 *
 * @param anchor from what it counts
 * @param from start of the window; empty: from the beginning
 * @param to end of the window, exclusive; empty: open
 */
public record When(Anchor anchor, Optional<TimeSpan> from, Optional<TimeSpan> to) {
    /** Refuses nulls. */
    public When {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** As long as the condition is reported and has not ended. */
    public static When whileReported() {
        return new When(Anchor.END, Optional.empty(), Optional.empty());
    }
}
