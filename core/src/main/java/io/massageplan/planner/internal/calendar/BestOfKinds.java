package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.Difference;
import io.massageplan.planner.Effort;
import io.massageplan.planner.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The best calendars of different kinds, the best of all first: of each kind its best, and no kind left out that is
 * better than the last named.
 *
 * @param calendars the cheapest first; of equals the one that comes first in the order of ties
 * @param proven whether these are all that were asked for, or all there are; else more may follow, at no less than bound
 * @param bound no calendar of another kind costs less
 */
public record BestOfKinds(List<Alternative> calendars, boolean proven, long bound) {
    private static final long FIRST_STEP = 4;

    /** Copies the list. */
    public BestOfKinds {
        calendars = List.copyOf(calendars);
    }

    /**
     * The best calendar of its kind.
     *
     * @param plan the calendar
     * @param points what it costs
     */
    public record Alternative(CalendarPlan plan, long points) {}

    /**
     * Looks for them.
     *
     * @param differences what makes a kind
     * @param most how many calendars
     */
    public static BestOfKinds of(
            CalendarProblem problem, Set<Difference> differences, int most, Effort effort, Watch watch) {
        Rooms rooms = new Rooms(problem, differences);
        if (!rooms.hasHomeCare()) {
            return new BestOfKinds(List.of(), true, 0);
        }
        ForwardPass pass = rooms.pass();
        Work work = new Work(effort, watch);
        List<Label> found = List.of();
        long bound = pass.leastBound();
        long step = FIRST_STEP;
        long threshold = bound;
        while (bound < HomeWeek.NONE && found.size() < most && !work.isOver()) {
            work.beginPass(bound);
            List<Label> last = pass.run(threshold, Integer.MAX_VALUE, work);
            if (!work.isOver()) {
                found = bestOfKinds(last);
                bound = pass.leastOver();
                threshold = Math.max(bound, threshold + step);
                step *= 2;
            }
        }
        boolean proven = bound >= HomeWeek.NONE || found.size() >= most;
        List<Alternative> calendars = new ArrayList<>();
        for (Label label : found.subList(0, Math.min(most, found.size()))) {
            calendars.add(new Alternative(rooms.plan(label), label.bound));
        }
        return new BestOfKinds(calendars, proven, found.size() > most ? found.get(most).bound : bound);
    }

    private static List<Label> bestOfKinds(List<Label> labels) {
        Map<Integer, Label> best = new LinkedHashMap<>();
        for (Label label : labels) {
            best.merge(label.kind, label, (one, other) -> other.bound < one.bound ? other : one);
        }
        List<Label> found = new ArrayList<>(best.values());
        found.sort(Comparator.<Label>comparingLong(label -> label.bound).thenComparing(Label::compareVisits));
        return found;
    }
}
