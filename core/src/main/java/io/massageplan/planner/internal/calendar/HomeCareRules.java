package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import io.massageplan.planner.internal.calendar.CalendarProblem.Content;
import io.massageplan.planner.internal.calendar.CalendarProblem.Kind;
import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import io.massageplan.planner.internal.calendar.CalendarScore.Rule;
import io.massageplan.planner.internal.calendar.CalendarScore.Violation;
import io.massageplan.planner.internal.calendar.History.WeekSoFar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The hard rules of home care, one method each, for {@link CalendarScore}. */
final class HomeCareRules {
    private final CalendarProblem problem;
    private final CalendarPlan plan;

    HomeCareRules(CalendarProblem problem, CalendarPlan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    void addTo(List<Violation> violations) {
        for (int day = 0; day < problem.days().size(); day++) {
            Content content = content(day);
            add(violations, Rule.PERMITTED_EXERCISE, day, !isPermitted(day, content));
            add(violations, Rule.PINS, day, !holdsPinned(day, content));
            add(
                    violations,
                    Rule.HOME_MINUTES_DAY,
                    day,
                    minutes(day) > problem.weekOf(day).homeMinutesPerDay());
            boolean fits = fits(day, content, plan.visits().get(day), 0);
            add(violations, Rule.HOME_TIME, day, !fits);
            boolean rested = fits(day, content, plan.visits().get(day), strenuousFrom(day));
            add(violations, Rule.STRENUOUS_AFTER_DEEP, day, fits && !rested);
            add(violations, Rule.STRENGTH_DAYS, day, hasStrength(day) && hadStrength(day));
        }
        for (int day = 0; day < problem.days().size(); day++) {
            if (day == 0
                    || problem.days().get(day - 1).week()
                            != problem.days().get(day).week()) {
                checkWeek(violations, day);
            }
        }
    }

    private static void add(List<Violation> violations, Rule rule, int day, boolean broken) {
        if (broken) {
            violations.add(new Violation(rule, day));
        }
    }

    private void checkWeek(List<Violation> violations, int first) {
        Week week = problem.weekOf(first);
        Limits limits = problem.limits();
        int minutes = 0;
        WeekSoFar soFar = first == 0 ? problem.history().week() : WeekSoFar.NONE;
        int exerciseDays = soFar.exerciseDays();
        int usable = soFar.usableDays();
        boolean visited = soFar.visited();
        int[] sessions = new int[problem.kinds().size()];
        for (int day = first; day < problem.days().size() && isSameWeek(first, day); day++) {
            minutes += minutes(day);
            exerciseDays += isExercise(content(day)) ? 1 : 0;
            usable += isUsable(day) ? 1 : 0;
            visited |= plan.visits().get(day).isPresent();
            for (int kind = 0; kind < sessions.length; kind++) {
                sessions[kind] += content(day).holds(kind) ? 1 : 0;
            }
        }
        add(violations, Rule.HOME_MINUTES_WEEK, first, minutes > week.homeMinutesPerWeek());
        for (int kind = 0; kind < sessions.length; kind++) {
            add(
                    violations,
                    Rule.EXERCISE_PER_WEEK,
                    first,
                    sessions[kind] > week.home().get(kind).most());
        }
        int counted = week.usableDays() == CalendarProblem.ANY ? usable : soFar.usableDays() + week.usableDays();
        boolean floor = week.exercisePermitted() && counted >= limits.usableDays();
        add(violations, Rule.EXERCISE_DAYS, first, floor && exerciseDays < limits.exerciseDays());
        boolean withMassage = week.exercisePermitted() && visited;
        add(
                violations,
                Rule.EXERCISE_WITH_MASSAGE,
                first,
                withMassage && exerciseDays < limits.exerciseDaysWithMassage());
    }

    private boolean isSameWeek(int day, int other) {
        return problem.days().get(day).week() == problem.days().get(other).week();
    }

    private Content content(int day) {
        return problem.contents().get(plan.contents().get(day));
    }

    private boolean isPermitted(int day, Content content) {
        for (int kind = 0; kind < problem.kinds().size(); kind++) {
            boolean permitted = (problem.days().get(day).kindsPermitted() & 1 << kind) != 0
                    && problem.weekOf(day).home().get(kind).most() > 0;
            if (content.holds(kind) && !permitted) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsPinned(int day, Content content) {
        return problem.days().get(day).pins().stream().allMatch(pin -> (content.kinds() & pin.kinds()) == pin.kinds());
    }

    private boolean isExercise(Content content) {
        boolean exercise = false;
        for (int kind = 0; kind < problem.kinds().size(); kind++) {
            exercise |= content.holds(kind) && problem.kinds().get(kind).exercise();
        }
        return exercise;
    }

    /** Whether some content with exercise fits a day without a visit. */
    private boolean isUsable(int day) {
        for (Content content : problem.contents()) {
            if (isExercise(content)
                    && isPermitted(day, content)
                    && minutes(day, content) <= problem.weekOf(day).homeMinutesPerDay()
                    && fits(day, content, Optional.empty(), 0)) {
                return true;
            }
        }
        return false;
    }

    private int minutes(int day) {
        return minutes(day, content(day));
    }

    private int minutes(int day, Content content) {
        return problem.days().get(day).minutes(content);
    }

    private boolean hasStrength(int day) {
        boolean strength = false;
        for (int kind = 0; kind < problem.kinds().size(); kind++) {
            strength |= content(day).holds(kind) && problem.kinds().get(kind).strength();
        }
        return strength;
    }

    private boolean hadStrength(int day) {
        return day == 0 ? problem.history().strengthYesterday() : hasStrength(day - 1);
    }

    /** The clock time at which deep work ended the day before; 0 if there was none. */
    private int strenuousFrom(int day) {
        if (day == 0) {
            return problem.history().strenuousNotBefore();
        }
        Optional<Visit> yesterday = plan.visits().get(day - 1);
        boolean deep = yesterday.isPresent()
                && yesterday.get().pressure() >= problem.limits().deepLevel();
        return deep ? yesterday.get().end() : 0;
    }

    private record Session(int minutes, boolean training, boolean strenuous) {}

    /**
     * Whether the sessions of a content find a place. Moved as early as it goes, each session begins where something
     * ends: a window opens, an appointment or the visit is over, the limit after deep work, the other session.
     */
    private boolean fits(int at, Content content, Optional<Visit> visit, int strenuousFrom) {
        CalendarDay day = problem.days().get(at);
        List<Session> sessions = new ArrayList<>();
        for (int kind = 0; kind < problem.kinds().size(); kind++) {
            int minutes = day.kindMinutes().get(kind);
            Kind of = problem.kinds().get(kind);
            if (content.holds(kind) && minutes > 0) {
                sessions.add(new Session(minutes, of.training(), of.strenuous()));
            }
        }
        List<Span> taken = new ArrayList<>(day.busy());
        int trainingTo = Integer.MAX_VALUE;
        if (visit.isPresent() && isKnown(day, visit.get())) {
            Visit made = visit.get();
            int from = made.start() - day.before().get(made.before()).minutes() - problem.travelMinutes();
            int to = made.end() + day.after().get(made.after()).minutes() + problem.travelMinutes();
            taken.add(new Span(from, to));
            trainingTo = from;
        }
        return place(day, sessions, taken, trainingTo, strenuousFrom);
    }

    private static boolean isKnown(CalendarDay day, Visit visit) {
        return visit.before() < day.before().size()
                && visit.after() < day.after().size();
    }

    private static boolean place(
            CalendarDay day, List<Session> left, List<Span> taken, int trainingTo, int strenuousFrom) {
        if (left.isEmpty()) {
            return true;
        }
        for (Session session : left) {
            List<Session> rest = new ArrayList<>(left);
            rest.remove(session);
            List<Integer> starts = new ArrayList<>();
            day.homeWindows().forEach(window -> starts.add(window.from()));
            taken.forEach(span -> starts.add(span.to()));
            starts.add(strenuousFrom);
            for (int start : starts) {
                int end = start + session.minutes();
                boolean inside = day.homeWindows().stream().anyMatch(w -> w.from() <= start && end <= w.to());
                boolean clear = taken.stream().allMatch(t -> end <= t.from() || t.to() <= start);
                boolean early = !session.training() || end <= trainingTo;
                boolean late = !session.strenuous() || start >= strenuousFrom;
                if (inside && clear && early && late) {
                    List<Span> more = new ArrayList<>(taken);
                    more.add(new Span(start, end));
                    if (place(day, rest, more, trainingTo, strenuousFrom)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
