package io.massageplan.planner.internal;

import java.util.Optional;

/** Chooses the visits of a calendar: the seam behind which the method may change. */
interface Scheduler {
    /** The cheapest visits that keep every rule, or empty if no visits do. Same problem, same answer. */
    Optional<Schedule> schedule(SchedulingProblem problem);
}
