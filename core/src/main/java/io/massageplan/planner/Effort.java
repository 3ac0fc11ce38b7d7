package io.massageplan.planner;

/**
 * How much work a solve may take before it settles for the best calendar known, with a bound on what a better one could
 * save. Counted in labels (calendars begun and kept), not in time: the same problem with the same effort gives the same
 * answer on every machine, slow or fast. A limit by the clock is a {@link Watch} that says stop; its answer may differ from
 * machine to machine and is not said to be proven. A proven answer is the same in any case.
 *
 * @param labels most labels of all passes
 */
public record Effort(long labels) {
    /** The default: about two seconds on a machine of today. Hardly any request needs a hundredth of it. */
    public static final Effort STANDARD = new Effort(5_000_000);

    /** Until it is proven, however long it takes. */
    public static final Effort PROOF = new Effort(Long.MAX_VALUE);
}
