package io.massageplan.plan;

import java.util.List;

/**
 * What sets a revised plan apart from the one before: every activity of both, with what was done to it and why. Fixed
 * appointments are no decision of a plan and are left out.
 *
 * @param changes in order of date, start and id: where each is now, or was if it is dropped
 */
public record PlanDiff(List<PlanChange> changes) {
    /** Copies the list. */
    public PlanDiff {
        changes = List.copyOf(changes);
    }

    /** Those of a kind. */
    public List<PlanChange> of(ChangeKind kind) {
        return changes.stream().filter(c -> c.kind() == kind).toList();
    }

    /** Those of a plan week, from 1. */
    public List<PlanChange> inWeek(int week) {
        return changes.stream().filter(c -> c.week() == week).toList();
    }

    /** Whether every activity is kept. */
    public boolean isEmpty() {
        return changes.stream().allMatch(c -> c.kind() == ChangeKind.KEPT);
    }
}
