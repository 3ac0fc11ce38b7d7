package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import io.massageplan.planner.internal.calendar.CalendarProblem.Content;
import io.massageplan.planner.internal.calendar.CalendarProblem.Length;
import io.massageplan.planner.internal.calendar.CalendarProblem.Load;
import io.massageplan.planner.internal.calendar.CalendarProblem.Target;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import io.massageplan.planner.internal.calendar.History.WeekSoFar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a calendar problem once its beginning has happened: the same problem from some day on, with what was
 * delivered as its history. From the start of a week on, the best calendar of the rest costs exactly what the rest of the
 * best calendar that begins so costs. Within a week, what was done of a target is taken off it, and two days running of one
 * kind are no longer priced across the cut.
 */
public final class Rest {
    private final CalendarProblem problem;
    private final CalendarPlan delivered;
    private final int cut;

    private Rest(CalendarProblem problem, CalendarPlan delivered, int cut) {
        this.problem = problem;
        this.delivered = delivered;
        this.cut = cut;
    }

    /**
     * The problem from a day on.
     *
     * @param delivered what was done before that day; need not keep any rule; what it says of later days is not read
     * @param cut the first day of the rest; not 0, not after the last
     */
    public static CalendarProblem of(CalendarProblem problem, CalendarPlan delivered, int cut) {
        return new Rest(problem, delivered, cut).problem();
    }

    /** What a calendar says from a day on. */
    public static CalendarPlan of(CalendarPlan plan, int cut) {
        return new CalendarPlan(
                plan.visits().subList(cut, plan.visits().size()),
                plan.contents().subList(cut, plan.contents().size()));
    }

    private CalendarProblem problem() {
        int firstWeek = problem.days().get(cut).week();
        boolean begun = delivered.visits().subList(0, cut).stream().anyMatch(Optional::isPresent);
        List<CalendarDay> days = new ArrayList<>();
        for (CalendarDay day : problem.days().subList(cut, problem.days().size())) {
            CalendarDay left = Changed.inWeek(day, day.week() - firstWeek);
            left = begun ? Changed.withoutFirstLimit(left) : left;
            days.add(days.size() + cut < openFrom() ? Changed.withoutMassages(left) : left);
        }
        List<Week> weeks = new ArrayList<>(
                problem.weeks().subList(firstWeek, problem.weeks().size()));
        weeks.set(0, begun(weeks.get(0)));
        int units = 0;
        int visits = 0;
        for (int day = 0; day < cut; day++) {
            units += units(day);
            visits += hasVisit(day) ? 1 : 0;
        }
        return new CalendarProblem(
                days,
                weeks,
                problem.kinds(),
                problem.contents(),
                problem.travelMinutes(),
                history(),
                problem.limits(),
                problem.isBudgetLimited() ? Math.max(0, problem.budgetUnits() - units) : CalendarProblem.UNLIMITED,
                problem.visits() == CalendarProblem.ANY ? CalendarProblem.ANY : Math.max(0, problem.visits() - visits),
                problem.loads().stream()
                        .filter(load -> load.lastDay() >= cut)
                        .map(load -> new Load(load.firstDay() - cut, load.lastDay() - cut, load.points()))
                        .toList(),
                problem.weights());
    }

    /** The first day that may have a visit again after the last one delivered. */
    private int openFrom() {
        int from = 0;
        for (int day = 0; day < cut; day++) {
            List<CalendarDay.Massage> massages = problem.days().get(day).massages();
            Optional<Visit> visit = delivered.visits().get(day);
            if (visit.isPresent() && visit.get().massage() < massages.size()) {
                from = day + massages.get(visit.get().massage()).gapDays();
            }
        }
        return from;
    }

    private boolean hasVisit(int day) {
        return delivered.visits().get(day).isPresent();
    }

    private Content content(int day) {
        return problem.contents().get(delivered.contents().get(day));
    }

    private int units(int day) {
        Optional<Visit> visit = delivered.visits().get(day);
        for (Length length : problem.weekOf(day).lengths()) {
            if (visit.isPresent() && visit.get().minutes() == length.minutes()) {
                return length.units();
            }
        }
        return 0;
    }

    private int firstDayOfWeek() {
        int first = cut;
        while (first > 0
                && problem.days().get(first - 1).week()
                        == problem.days().get(cut).week()) {
            first--;
        }
        return first;
    }

    /** What is left of a week that has begun. */
    private Week begun(Week week) {
        int visits = 0;
        int minutes = 0;
        int[] sessions = new int[problem.kinds().size()];
        for (int day = firstDayOfWeek(); day < cut; day++) {
            visits += hasVisit(day) ? 1 : 0;
            for (int kind = 0; kind < sessions.length; kind++) {
                sessions[kind] += content(day).holds(kind) ? 1 : 0;
            }
            minutes += problem.days().get(day).minutes(content(day));
        }
        List<Target> home = new ArrayList<>();
        for (int kind = 0; kind < sessions.length; kind++) {
            Target target = week.home().get(kind);
            home.add(new Target(
                    Math.max(0, target.target() - sessions[kind]), Math.max(0, target.most() - sessions[kind])));
        }
        Week left =
                Changed.visits(week, Math.max(0, week.visitsLeast() - visits), Math.max(0, week.visitsMost() - visits));
        int most = week.homeMinutesPerWeek();
        return Changed.home(left, home, most == CalendarProblem.UNLIMITED ? most : Math.max(0, most - minutes));
    }

    private History history() {
        History past = problem.history();
        int last = CalendarProblem.ANY;
        int deepNotBefore = past.deepNotBefore() - cut * CalendarProblem.DAY_MINUTES;
        int strenuousNotBefore = 0;
        List<Integer> visits = new ArrayList<>();
        List<Integer> deep = new ArrayList<>();
        past.visits().forEach(day -> visits.add(day - cut));
        past.deepVisits().forEach(day -> deep.add(day - cut));
        int counted = past.countedDays();
        int course = past.courseDays();
        int uncounted = past.uncountedDays();
        for (int day = 0; day < cut; day++) {
            boolean counts = problem.days().get(day).counted();
            counted += counts ? 1 : 0;
            uncounted += counts ? 0 : 1;
            course += counts && problem.weekOf(day).course() ? 1 : 0;
            strenuousNotBefore = 0;
            Optional<Visit> visit = delivered.visits().get(day);
            if (visit.isPresent()) {
                last = day;
                counted = 0;
                course = 0;
                uncounted = 0;
                visits.add(day - cut);
                if (visit.get().pressure() >= problem.limits().deepLevel()) {
                    deep.add(day - cut);
                    strenuousNotBefore = visit.get().end();
                    deepNotBefore = (day - cut) * CalendarProblem.DAY_MINUTES
                            + visit.get().end()
                            + problem.limits().deepGapMinutes();
                }
            }
        }
        visits.removeIf(day -> day < -6);
        deep.removeIf(day -> day < -6);
        boolean any = last != CalendarProblem.ANY;
        return new History(
                any || past.massaged(),
                any ? last - cut : past.lastVisit() - cut,
                any ? delivered.visits().get(last).orElseThrow().pressure() : past.lastPressure(),
                visits,
                deep,
                Math.max(0, deepNotBefore),
                strenuousNotBefore,
                hasStrength(cut - 1),
                counted,
                course,
                uncounted,
                weekSoFar());
    }

    private boolean hasStrength(int day) {
        boolean strength = false;
        for (int kind = 0; kind < problem.kinds().size(); kind++) {
            strength |= problem.kinds().get(kind).strength() && content(day).holds(kind);
        }
        return strength;
    }

    private WeekSoFar weekSoFar() {
        int first = firstDayOfWeek();
        WeekSoFar past = first == 0 ? problem.history().week() : WeekSoFar.NONE;
        int usable = first == cut ? 0 : past.usableDays();
        int exercise = first == cut ? 0 : past.exerciseDays();
        boolean visited = first < cut && past.visited();
        for (int day = first; day < cut; day++) {
            boolean counted = problem.weekOf(day).usableDays() == CalendarProblem.ANY;
            usable += counted && HomeRules.isUsable(problem, day) ? 1 : 0;
            boolean exercised = false;
            for (int kind = 0; kind < problem.kinds().size(); kind++) {
                exercised |=
                        problem.kinds().get(kind).exercise() && content(day).holds(kind);
            }
            exercise += exercised ? 1 : 0;
            visited |= hasVisit(day);
        }
        return new WeekSoFar(usable, exercise, visited);
    }
}
