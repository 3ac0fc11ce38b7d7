package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import io.massageplan.planner.internal.calendar.CalendarProblem.Content;
import io.massageplan.planner.internal.calendar.CalendarProblem.Kind;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import io.massageplan.planner.internal.calendar.CalendarScore.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** For the oracle: which contents of home care find a place on a day, tried out on a grid of five minutes. */
final class PlainPlaces {
    private static final int GRID = 5;

    private final CalendarProblem problem;
    private final Set<Rule> off;
    private final Map<Place, Integer> places = new HashMap<>();
    private final Map<Integer, Boolean> usable = new HashMap<>();

    PlainPlaces(CalendarProblem problem, Set<Rule> off) {
        this.problem = problem;
        this.off = off;
    }

    boolean isUsable(int day) {
        return usable.computeIfAbsent(day, this::findUsable);
    }

    private boolean findUsable(int day) {
        int fitting = 0;
        for (int x = 0; x < problem.contents().size(); x++) {
            fitting |= fits(day, problem.contents().get(x), 9999, 9999, 0, false) ? 1 << x : 0;
        }
        for (int x = 0; x < problem.contents().size(); x++) {
            for (int kind = 0; kind < problem.kinds().size(); kind++) {
                boolean held =
                        (fitting >> x & 1) == 1 && problem.contents().get(x).holds(kind);
                if (held && problem.kinds().get(kind).exercise()) {
                    return true;
                }
            }
        }
        return false;
    }

    private record Place(int day, int from, int to, int strenuousFrom) {}

    /** The contents that fit a day, one bit each. */
    int fitting(int at, Optional<Visit> visit, int strenuousFrom) {
        CalendarDay day = problem.days().get(at);
        int from = visit.isPresent() ? awayFrom(problem, day, visit.get()) : 9999;
        int to = visit.isPresent() ? awayTo(problem, day, visit.get()) : 9999;
        int notBefore = isOn(Rule.STRENUOUS_AFTER_DEEP) ? strenuousFrom : 0;
        return places.computeIfAbsent(new Place(at, from, to, notBefore), place -> {
            int fitting = 0;
            for (int x = 0; x < problem.contents().size(); x++) {
                fitting |= fits(at, problem.contents().get(x), from, to, notBefore, true) ? 1 << x : 0;
            }
            return fitting;
        });
    }

    private boolean fits(int at, Content content, int awayFrom, int awayTo, int strenuousFrom, boolean pins) {
        Week week = problem.weekOf(at);
        int training = 0;
        int other = 0;
        boolean strenuous = false;
        for (int kind = 0; kind < problem.kinds().size(); kind++) {
            if (content.holds(kind)) {
                boolean permitted = (problem.days().get(at).kindsPermitted() >> kind & 1) == 1
                        && week.home().get(kind).most() > 0;
                if (isOn(Rule.PERMITTED_EXERCISE) && !permitted) {
                    return false;
                }
                Kind of = problem.kinds().get(kind);
                int minutes = problem.days().get(at).kindMinutes().get(kind);
                training += of.training() ? minutes : 0;
                other += of.training() ? 0 : minutes;
                strenuous |= of.strenuous();
            }
        }
        boolean pinned = problem.days().get(at).pins().stream().allMatch(pin -> (pin.kinds() & ~content.kinds()) == 0);
        if (pins && isOn(Rule.PINS) && !pinned) {
            return false;
        }
        if (isOn(Rule.HOME_MINUTES_DAY) && training + other > week.homeMinutesPerDay()) {
            return false;
        }
        if (!isOn(Rule.HOME_TIME)) {
            return true;
        }
        boolean[] free = freeCells(problem.days().get(at), awayFrom, awayTo);
        for (int start = 0; start < 1440; start += GRID) {
            boolean first = training == 0
                    || start + training <= awayFrom
                            && (!strenuous || start >= strenuousFrom)
                            && isFree(free, start, start + training);
            if (first && (other == 0 || hasPlace(free, other, start, training == 0 ? start : start + training))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPlace(boolean[] free, int minutes, int takenFrom, int takenTo) {
        for (int start = 0; start < 1440; start += GRID) {
            boolean apart = takenFrom == takenTo || start + minutes <= takenFrom || takenTo <= start;
            if (apart && isFree(free, start, start + minutes)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFree(boolean[] free, int from, int to) {
        for (int cell = from / GRID; cell < (to + GRID - 1) / GRID; cell++) {
            if (cell >= free.length || !free[cell]) {
                return false;
            }
        }
        return true;
    }

    /** Each five minutes of the day: inside a home window, outside appointments and the visit. No windows touch. */
    private static boolean[] freeCells(CalendarDay day, int awayFrom, int awayTo) {
        boolean[] free = new boolean[1440 / GRID];
        for (int cell = 0; cell < free.length; cell++) {
            int minute = cell * GRID;
            free[cell] = (minute < awayFrom || awayTo <= minute)
                    && day.homeWindows().stream().anyMatch(w -> w.from() <= minute && minute < w.to())
                    && day.busy().stream().noneMatch(b -> b.from() <= minute && minute < b.to());
        }
        return free;
    }

    static int awayFrom(CalendarProblem problem, CalendarDay day, Visit visit) {
        return visit.start() - day.before().get(visit.before()).minutes() - problem.travelMinutes();
    }

    static int awayTo(CalendarProblem problem, CalendarDay day, Visit visit) {
        return visit.end() + day.after().get(visit.after()).minutes() + problem.travelMinutes();
    }

    private boolean isOn(Rule rule) {
        return !off.contains(rule);
    }
}
