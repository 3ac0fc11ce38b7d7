package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.Demand;
import io.massageplan.planner.internal.calendar.CalendarDay.Keep;
import io.massageplan.planner.internal.calendar.CalendarDay.Pin;
import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For the solver: what pins leave open on a day, and what changing an earlier calendar costs, part by part. */
final class Fixed {
    private final List<Pin> pins;
    private final @Nullable Keep keep;
    private final @Nullable Visit kept;

    Fixed(CalendarDay day) {
        this.pins = day.pins();
        this.keep = day.keep().orElse(null);
        this.kept = day.keep().flatMap(Keep::visit).orElse(null);
    }

    boolean forbidsVisit() {
        boolean forbids = false;
        for (Pin pin : pins) {
            forbids |= pin.demand() == Demand.NO_VISIT;
        }
        return forbids;
    }

    boolean allowsPressure(int pressure) {
        boolean allows = true;
        for (Pin pin : pins) {
            allows &= pin.pressureLeast() <= pressure && pressure <= pin.pressureMost();
        }
        return allows;
    }

    boolean allowsStart(int start) {
        boolean allows = true;
        for (Pin pin : pins) {
            allows &= isOpen(pin.starts(), start);
        }
        return allows;
    }

    boolean allowsMassage(int massage) {
        boolean allows = true;
        for (Pin pin : pins) {
            allows &= isOpen(pin.massages(), massage);
        }
        return allows;
    }

    boolean allowsMinutes(int minutes) {
        boolean allows = true;
        for (Pin pin : pins) {
            allows &= isOpen(pin.minutes(), minutes);
        }
        return allows;
    }

    boolean allowsBefore(int before) {
        boolean allows = true;
        for (Pin pin : pins) {
            allows &= isOpen(pin.before(), before);
        }
        return allows;
    }

    boolean allowsAfter(int after) {
        boolean allows = true;
        for (Pin pin : pins) {
            allows &= isOpen(pin.after(), after);
        }
        return allows;
    }

    /** The kinds of home session the day must hold, one bit each. */
    int kinds() {
        int kinds = 0;
        for (Pin pin : pins) {
            kinds |= pin.kinds();
        }
        return kinds;
    }

    private static boolean isOpen(List<Integer> allowed, int value) {
        return allowed.isEmpty() || allowed.contains(value);
    }

    int visitPoints() {
        return keep != null && kept == null ? keep.visitPoints() : 0;
    }

    int noVisitPoints() {
        return keep != null && kept != null ? keep.visitPoints() : 0;
    }

    int startPoints(int start) {
        return keep != null && kept != null && kept.start() != start ? keep.startPoints() : 0;
    }

    int massagePoints(int massage) {
        return keep != null && kept != null && kept.massage() != massage ? keep.massagePoints() : 0;
    }

    int pressurePoints(int pressure) {
        return keep != null && kept != null && kept.pressure() != pressure ? keep.pressurePoints() : 0;
    }

    int contentPoints(int content) {
        if (keep == null || keep.content() == CalendarProblem.ANY || keep.content() == content) {
            return 0;
        }
        return keep.contentPoints();
    }

    /** Whether home care of the day is no longer free to be swapped for what costs less. */
    boolean touchesHome() {
        return kinds() != 0 || (keep != null && keep.content() != CalendarProblem.ANY);
    }
}
