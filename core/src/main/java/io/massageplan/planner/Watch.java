package io.massageplan.planner;

/** Looks on while a calendar is sought, and may stop it: then the plan is the best one known. Called on the thread that solves, often: be quick. */
@FunctionalInterface
public interface Watch {
    /** Looks away. */
    Watch NONE = progress -> true;

    /**
     * Called when a pass begins, for each of its days, and every few hundred labels.
     *
     * @return whether to go on; once false, nobody asks again
     */
    boolean goOn(Progress progress);

    /**
     * How far it is.
     *
     * @param pass the pass, from 1
     * @param day the day the calendars of this pass have come to
     * @param labels labels so far, see {@link Effort}
     * @param bound no calendar costs less, points
     */
    record Progress(int pass, int day, long labels, long bound) {}
}
