package io.massageplan.planner.internal;

import io.massageplan.planner.internal.Schedule.Visit;
import io.massageplan.planner.internal.SchedulingProblem.History;
import io.massageplan.protocol.Phase;

/** What a visit costs in points: fit, pressure, length, day and rhythm. */
final class VisitCost {
    private static final int FREE_AFTER_DAYS = 35;

    private VisitCost() {}

    static long of(SchedulingProblem problem, Day day, Visit visit, int lastVisit, boolean known) {
        Phase phase = day.week().phase();
        Weights weights = problem.weights();
        int wantedMinutes = Math.min(phase.minutes(), problem.minutesMost());
        long cost = (long) weights.techniqueRank() * visit.option().rank();
        cost += (long) weights.pressureLevel()
                * Math.abs(visit.pressure() - phase.pressureWanted().level());
        cost += (long) weights.fiveMinutes() * ((wantedMinutes - visit.minutes()) / 5);
        cost += day.wished() ? 0 : weights.unwantedDay();
        return cost + gap(phase, day.index(), lastVisit, known);
    }

    /** A gap is priced once, at its later visit, by that visit's week. */
    private static long gap(Phase phase, int day, int lastVisit, boolean known) {
        if (!known || lastVisit == History.NEVER) {
            // Without earlier massage the first visit is awaited from the first day on.
            return (long) phase.latePoints() * Math.min(day, FREE_AFTER_DAYS);
        }
        int gap = Math.min(day - lastVisit, FREE_AFTER_DAYS);
        if (gap < phase.gapLow()) {
            return (long) phase.earlyPoints() * (phase.gapLow() - gap);
        }
        return (long) phase.latePoints() * Math.max(0, gap - phase.gapHigh());
    }

    /** A window after a load that closes without a visit. */
    static long unvisitedLoad(SchedulingProblem problem, Day day, int lastVisit) {
        boolean missed = day.loadWindowFrom().isPresent()
                && day.week().massage()
                && lastVisit < day.loadWindowFrom().getAsInt();
        return missed ? problem.weights().noVisitAfterLoad() : 0;
    }

    /** The open gap at the end pays the late part of the last week. */
    static long openEnd(SchedulingProblem problem, int lastVisit) {
        Week last = problem.weeks().get(problem.weeks().size() - 1);
        if (!last.massage()) {
            return 0;
        }
        int from = lastVisit == History.NEVER ? 0 : lastVisit;
        int gap = Math.min(problem.days().size() - from, FREE_AFTER_DAYS);
        return (long) last.phase().latePoints() * Math.max(0, gap - last.phase().gapHigh());
    }
}
