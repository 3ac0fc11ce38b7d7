package io.massageplan.plan;

import io.massageplan.evidence.Reason;
import io.massageplan.internal.Checks;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What a revision did to one activity, and why.
 *
 * @param kind what was done
 * @param activity id of the activity
 * @param week plan week, from 1: where it is now, or was if it is dropped
 * @param from when it began before; empty if it is new
 * @param to when it begins now; empty if it is dropped
 * @param reason why, as data
 */
public record PlanChange(
        ChangeKind kind,
        String activity,
        int week,
        Optional<LocalDateTime> from,
        Optional<LocalDateTime> to,
        Reason reason) {
    /** Refuses what was nowhere before and is nowhere now. */
    public PlanChange {
        Objects.requireNonNull(kind, "kind");
        Checks.notBlank(activity, "activity");
        Checks.inRange(week, 1, 52, "week");
        Checks.that(
                from.isEmpty() == (kind == ChangeKind.ADDED) && to.isEmpty() == (kind == ChangeKind.DROPPED),
                "kind",
                kind,
                "come with the times it has: from unless ADDED, to unless DROPPED",
                "give both for the others");
        Objects.requireNonNull(reason, "reason");
    }

    /** When it counts: now, or before if it is dropped. */
    public LocalDateTime when() {
        return to.or(() -> from).orElseThrow();
    }

    /** Shows what was done to which activity, not why. */
    @Override
    public String toString() {
        return "PlanChange[" + kind + " " + activity + ", week " + week + "]";
    }
}
