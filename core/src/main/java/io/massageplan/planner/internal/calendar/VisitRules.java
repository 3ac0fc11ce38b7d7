package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.Demand;
import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarDay.Pin;
import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import io.massageplan.planner.internal.calendar.CalendarProblem.Length;
import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.planner.internal.calendar.CalendarScore.Rule;
import io.massageplan.planner.internal.calendar.CalendarScore.Violation;
import java.util.List;
import java.util.Optional;

/** The hard rules of visits, one method each, for {@link CalendarScore}. */
final class VisitRules {
    private final CalendarProblem problem;
    private final CalendarPlan plan;
    private final Limits limits;
    private final History history;

    VisitRules(CalendarProblem problem, CalendarPlan plan) {
        this.problem = problem;
        this.plan = plan;
        this.limits = problem.limits();
        this.history = problem.history();
    }

    void addTo(List<Violation> violations) {
        int units = 0;
        for (int day = 0; day < problem.days().size(); day++) {
            Optional<Visit> visit = plan.visits().get(day);
            if (visit.isPresent()) {
                check(violations, day, visit.get());
                units += units(day, visit.get());
            }
            for (Pin pin : problem.days().get(day).pins()) {
                add(violations, Rule.PINS, day, !keepsPin(pin, visit));
            }
            add(violations, Rule.VISITS_IN_WEEK, day, isFirstOfWeek(day) && isTooSeldom(day));
            add(violations, Rule.VISIT_GAP, day, visit.isEmpty() && counted(day, false) >= limits.floorDays());
            add(violations, Rule.COURSE_GAP, day, visit.isEmpty() && counted(day, true) >= limits.courseFloorDays());
        }
        add(violations, Rule.BUDGET, 0, problem.isBudgetLimited() && units > problem.budgetUnits());
        long visits = plan.visits().stream().filter(Optional::isPresent).count();
        boolean fixed = problem.visits() != CalendarProblem.ANY;
        add(violations, Rule.VISITS_IN_ALL, 0, fixed && visits != problem.visits());
    }

    private void check(List<Violation> violations, int day, Visit visit) {
        boolean permitted = isPermitted(day, visit);
        add(violations, Rule.PERMITTED_VISIT, day, !permitted);
        if (!permitted) {
            return;
        }
        boolean cold = problem.days().get(day).before().get(visit.before()).cold();
        add(violations, Rule.FIRST_VISIT_PRESSURE, day, isTooFirmForFirst(day, visit));
        add(violations, Rule.PRESSURE_STEP, day, isTooFirmAfterLast(day, visit));
        add(violations, Rule.PRESSURE_AFTER_GAP, day, isTooFirmAfterGap(day, visit));
        add(violations, Rule.PRESSURE_AFTER_COLD, day, cold && visit.pressure() > limits.coldPressure());
        add(violations, Rule.TOUCH_GAP, day, isTooSoonAfterTouch(day, visit));
        add(violations, Rule.DEEP_GAP, day, isTooSoonAfterDeep(day, visit));
        add(violations, Rule.DEEP_IN_7_DAYS, day, inWindow(day, true) > limits.deepIn7Days());
        add(violations, Rule.VISITS_IN_7_DAYS, day, inWindow(day, false) > limits.visitsIn7Days());
        add(
                violations,
                Rule.VISITS_IN_WEEK,
                day,
                inWeek(day) > problem.weekOf(day).visitsMost());
        add(violations, Rule.FREE_TIME, day, !isFree(day, visit));
        add(violations, Rule.PRACTITIONER_TIME, day, !isStaffed(day, visit));
    }

    private static void add(List<Violation> violations, Rule rule, int day, boolean broken) {
        if (broken) {
            violations.add(new Violation(rule, day));
        }
    }

    /** The day offers that massage at that pressure, length and start, with that before and after. */
    private boolean isPermitted(int at, Visit visit) {
        CalendarDay day = problem.days().get(at);
        if (visit.massage() >= day.massages().size()
                || visit.before() >= day.before().size()
                || visit.after() >= day.after().size()) {
            return false;
        }
        Massage massage = day.massages().get(visit.massage());
        return massage.pressureLeast() <= visit.pressure()
                && visit.pressure() <= massage.pressureMost()
                && (massage.before() >> visit.before() & 1) == 1
                && massage.minutesLeast() <= visit.minutes()
                && visit.minutes() <= massage.minutesMost()
                && problem.weekOf(at).lengths().stream().anyMatch(length -> length.minutes() == visit.minutes())
                && day.starts().stream().anyMatch(start -> start.minute() == visit.start());
    }

    private boolean isTooFirmForFirst(int day, Visit visit) {
        Massage massage = problem.days().get(day).massages().get(visit.massage());
        return lastVisit(day) < 0 && visit.pressure() > massage.pressureMostFirst();
    }

    private boolean isTooFirmAfterLast(int day, Visit visit) {
        int last = lastVisit(day);
        if (last < 0 && !history.massaged()) {
            return false;
        }
        int pressure = last < 0
                ? history.lastPressure()
                : plan.visits().get(last).orElseThrow().pressure();
        return visit.pressure() > pressure + limits.pressureStep();
    }

    private boolean isTooFirmAfterGap(int day, Visit visit) {
        int last = lastVisit(day);
        if (last < 0 && !history.massaged()) {
            return false;
        }
        int gap = day - (last < 0 ? history.lastVisit() : last);
        return gap >= limits.resetGapDays() && visit.pressure() > limits.resetPressure();
    }

    private boolean isTooSoonAfterTouch(int day, Visit visit) {
        Massage massage = problem.days().get(day).massages().get(visit.massage());
        int last = lastVisit(day);
        boolean known = last >= 0 || history.massaged();
        int gap = day - (last < 0 ? history.lastVisit() : last);
        boolean other =
                massage.closed().stream().anyMatch(span -> span.from() < visit.end() && visit.start() < span.to());
        return other || known && gap < massage.gapDays() || last >= 0 && gap < gapDays(last);
    }

    /** The distance that the visit of a day wants to any other. */
    private int gapDays(int day) {
        int massage = plan.visits().get(day).orElseThrow().massage();
        List<Massage> massages = problem.days().get(day).massages();
        return massage < massages.size() ? massages.get(massage).gapDays() : 0;
    }

    /** From the end of each earlier deep work to this start, on the clock. */
    private boolean isTooSoonAfterDeep(int day, Visit visit) {
        if (!isDeep(visit)) {
            return false;
        }
        int start = day * CalendarProblem.DAY_MINUTES + visit.start();
        for (int earlier = 0; earlier < day; earlier++) {
            Optional<Visit> other = plan.visits().get(earlier);
            if (other.isPresent() && isDeep(other.get())) {
                int end = earlier * CalendarProblem.DAY_MINUTES + other.get().end();
                if (start - end < limits.deepGapMinutes()) {
                    return true;
                }
            }
        }
        return start < history.deepNotBefore();
    }

    /** Visits, or deep ones, in the seven days that end with a day. */
    private int inWindow(int day, boolean deepOnly) {
        int count = 0;
        for (int d = Math.max(0, day - 6); d <= day; d++) {
            Optional<Visit> visit = plan.visits().get(d);
            count += visit.isPresent() && (!deepOnly || isDeep(visit.get())) ? 1 : 0;
        }
        // A window of deep visits that ends with a light one was judged when its last deep one came.
        for (int d : deepOnly ? history.deepVisits() : history.visits()) {
            count += d >= day - 6 && d <= 0 ? 1 : 0;
        }
        return deepOnly && !isDeep(plan.visits().get(day).orElseThrow()) ? 0 : count;
    }

    private int inWeek(int day) {
        int count = 0;
        for (int d = 0; d <= day; d++) {
            boolean sameWeek =
                    problem.days().get(d).week() == problem.days().get(day).week();
            count += sameWeek && plan.visits().get(d).isPresent() ? 1 : 0;
        }
        return count;
    }

    private boolean isFirstOfWeek(int day) {
        return day == 0
                || problem.days().get(day - 1).week() != problem.days().get(day).week();
    }

    private boolean isTooSeldom(int first) {
        int last = first;
        while (last + 1 < problem.days().size() && !isFirstOfWeek(last + 1)) {
            last++;
        }
        return inWeek(last) < problem.weekOf(first).visitsLeast();
    }

    private boolean isFree(int at, Visit visit) {
        CalendarDay day = problem.days().get(at);
        int from = visit.start() - day.before().get(visit.before()).minutes() - problem.travelMinutes();
        int to = visit.end() + day.after().get(visit.after()).minutes() + problem.travelMinutes();
        boolean inside = false;
        for (Span window : day.visitWindows()) {
            inside |= window.from() <= from && to <= window.to();
        }
        for (Span busy : day.busy()) {
            inside &= to <= busy.from() || busy.to() <= from;
        }
        return inside;
    }

    private boolean isStaffed(int at, Visit visit) {
        CalendarDay day = problem.days().get(at);
        int from = visit.start() - day.before().get(visit.before()).minutes();
        boolean inside = day.practitioner().isEmpty();
        for (Span hours : day.practitioner()) {
            inside |= hours.from() <= from && visit.end() <= hours.to();
        }
        return inside;
    }

    private static boolean keepsPin(Pin pin, Optional<Visit> visit) {
        if (visit.isEmpty()) {
            return pin.demand() != Demand.VISIT;
        }
        Visit made = visit.get();
        return pin.demand() != Demand.NO_VISIT
                && (pin.starts().isEmpty() || pin.starts().contains(made.start()))
                && (pin.massages().isEmpty() || pin.massages().contains(made.massage()))
                && (pin.minutes().isEmpty() || pin.minutes().contains(made.minutes()))
                && (pin.before().isEmpty() || pin.before().contains(made.before()))
                && (pin.after().isEmpty() || pin.after().contains(made.after()))
                && made.pressure() >= pin.pressureLeast()
                && made.pressure() <= pin.pressureMost();
    }

    /** Counted days after the last visit, up to and including a day. */
    private int counted(int day, boolean courseOnly) {
        int last = lastVisit(day);
        int count = last >= 0 ? 0 : courseOnly ? history.courseDays() : history.countedDays();
        for (int d = last + 1; d <= day; d++) {
            count += problem.days().get(d).counted()
                            && (!courseOnly || problem.weekOf(d).course())
                    ? 1
                    : 0;
        }
        return count;
    }

    private int units(int day, Visit visit) {
        for (Length length : problem.weekOf(day).lengths()) {
            if (length.minutes() == visit.minutes()) {
                return length.units();
            }
        }
        return 0;
    }

    private boolean isDeep(Visit visit) {
        return visit.pressure() >= limits.deepLevel();
    }

    /** The day of the last visit before a day; -1 if there is none in this calendar. */
    private int lastVisit(int day) {
        for (int d = day - 1; d >= 0; d--) {
            if (plan.visits().get(d).isPresent()) {
                return d;
            }
        }
        return -1;
    }
}
