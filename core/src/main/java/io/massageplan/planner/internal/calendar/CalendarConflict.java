package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarScore.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Why no calendar exists: hurdles that together forbid any, none of which could be left out. Everything not named plays no
 * part: without all other hurdles there is still none, and without any one of these there is one. What a day does not
 * permit at all (its ways of massage, its kinds of session) is given and never part of it.
 * <p>
 * Found by leaving out hurdles as long as no calendar exists, safety first, floors last: so of several conflicts one is
 * found that people can do something about. Each step is proven by a full search.
 *
 * @param hurdles by rule, then day or week
 */
public record CalendarConflict(List<Hurdle> hurdles) {
    /** What is left out first. The floors stay last: they are what the others get in the way of. */
    private static final List<Hurdle.Kind> ORDER = List.of(
            Hurdle.Kind.SAFETY, Hurdle.Kind.BUDGET, Hurdle.Kind.AVAILABILITY, Hurdle.Kind.PIN, Hurdle.Kind.FLOOR);

    /** Copies the list. */
    public CalendarConflict {
        hurdles = List.copyOf(hurdles);
    }

    /**
     * A conflict of a problem without calendar; empty if what is given forbids any by itself.
     *
     * @throws IllegalArgumentException if the problem has a calendar
     */
    public static CalendarConflict of(CalendarProblem problem) {
        if (isFeasible(problem)) {
            throw new IllegalArgumentException("The calendar problem must have no calendar, but has one.");
        }
        Map<Rule, List<Hurdle>> groups = hurdles(problem);
        Set<Hurdle> lifted = new LinkedHashSet<>();
        for (Hurdle.Kind kind : ORDER) {
            groups.values().removeIf(group -> group.get(0).kind() == kind && lift(problem, lifted, group));
        }
        for (Hurdle.Kind kind : ORDER) {
            for (List<Hurdle> group : groups.values()) {
                if (group.get(0).kind() == kind) {
                    thin(problem, lifted, group);
                }
            }
        }
        List<Hurdle> left = new ArrayList<>();
        groups.values()
                .forEach(
                        group -> group.stream().filter(h -> !lifted.contains(h)).forEach(left::add));
        return new CalendarConflict(left);
    }

    /** Whether any calendar keeps all rules. */
    static boolean isFeasible(CalendarProblem problem) {
        return CalendarSolver.isFeasible(problem);
    }

    /** All hurdles of a problem, by rule. */
    static Map<Rule, List<Hurdle>> hurdles(CalendarProblem problem) {
        Map<Rule, List<Hurdle>> groups = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            if (rule == Rule.PERMITTED_VISIT || rule == Rule.PERMITTED_EXERCISE) {
                continue;
            }
            List<Hurdle> group = new ArrayList<>();
            switch (Hurdle.scope(rule)) {
                case CALENDAR -> group.add(new Hurdle(rule, CalendarProblem.ANY, CalendarProblem.ANY));
                case WEEK ->
                    IntStream.range(0, problem.weeks().size())
                            .forEach(week -> group.add(new Hurdle(rule, week, CalendarProblem.ANY)));
                case DAY -> IntStream.range(0, problem.days().size()).forEach(day -> addDay(problem, rule, day, group));
            }
            if (!group.isEmpty()) {
                groups.put(rule, group);
            }
        }
        return groups;
    }

    private static void addDay(CalendarProblem problem, Rule rule, int day, List<Hurdle> group) {
        if (rule != Rule.PINS) {
            group.add(new Hurdle(rule, day, CalendarProblem.ANY));
            return;
        }
        for (int pin = 0; pin < problem.days().get(day).pins().size(); pin++) {
            group.add(new Hurdle(rule, day, pin));
        }
    }

    /** Leaves hurdles out if there is still no calendar without them. */
    private static boolean lift(CalendarProblem problem, Set<Hurdle> lifted, List<Hurdle> hurdles) {
        Set<Hurdle> more = new LinkedHashSet<>(lifted);
        more.addAll(hurdles);
        boolean feasible = isFeasible(Lift.of(problem, more));
        if (!feasible) {
            lifted.addAll(hurdles);
        }
        return !feasible;
    }

    /** Leaves out all of a group that can be, in halves, quarters and so on, the late ones first. */
    private static void thin(CalendarProblem problem, Set<Hurdle> lifted, List<Hurdle> group) {
        List<Hurdle> left = new ArrayList<>(group);
        for (int size = (group.size() + 1) / 2; size >= 1 && group.size() > 1; size = size == 1 ? 0 : (size + 1) / 2) {
            for (int to = left.size(); to > 0; to -= size) {
                List<Hurdle> part = List.copyOf(left.subList(Math.max(0, to - size), to));
                if (part.size() < left.size() && lift(problem, lifted, part)) {
                    left.removeAll(part);
                }
            }
        }
    }
}
