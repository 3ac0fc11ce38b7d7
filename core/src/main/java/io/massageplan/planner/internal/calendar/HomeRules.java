package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarProblem.Content;
import io.massageplan.planner.internal.calendar.CalendarProblem.Kind;
import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;
import io.massageplan.planner.internal.calendar.CalendarProblem.Target;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import io.massageplan.planner.internal.calendar.History.WeekSoFar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the home care of one week must keep and what it pays, apart from its visits. Weeks with equal rules share one
 * {@link HomeWeek}.
 *
 * @param kinds the kinds of session
 * @param contents what a day can hold
 * @param fitting per day: the contents that fit without a visit, one bit each
 * @param besideVisit per day: the contents that fit beside some visit, one bit each; 0 on a day that offers none
 * @param visitsMost most visits of the week; 1 if it takes none
 * @param kindPoints per day and kind: what a session costs on that day
 * @param changePoints per day and content: what another content than before costs
 * @param free whether no pin and no earlier calendar says what a day holds
 * @param home what is wanted of each kind
 * @param minutes per day and content: how long it lasts; empty if the week's minutes cannot run out
 * @param minutesMost most home minutes, {@link CalendarProblem#UNLIMITED} if they cannot run out
 * @param daysLeast least exercise days of a week without a visit
 * @param daysLeastVisited least exercise days of a week with one
 * @param trainingOnVisitDay per day with a visit and training
 * @param sameKindNextDay per kind that follows itself the next day
 */
record HomeRules(
        List<Kind> kinds,
        List<Content> contents,
        List<Integer> fitting,
        List<Integer> besideVisit,
        int visitsMost,
        List<List<Integer>> kindPoints,
        List<List<Integer>> changePoints,
        boolean free,
        List<Target> home,
        List<List<Integer>> minutes,
        int minutesMost,
        int daysLeast,
        int daysLeastVisited,
        int trainingOnVisitDay,
        int sameKindNextDay) {

    static HomeRules of(CalendarProblem problem, int week, int firstDay, DayMenus menus) {
        Week wanted = problem.weeks().get(week);
        List<Integer> fitting = new ArrayList<>();
        List<Integer> besideVisit = new ArrayList<>();
        List<List<Integer>> kindPoints = new ArrayList<>();
        List<List<Integer>> changePoints = new ArrayList<>();
        boolean free = true;
        int usable = 0;
        int longest = 0;
        List<List<Integer>> minutes = new ArrayList<>();
        for (int day = firstDay;
                day < problem.days().size() && problem.days().get(day).week() == week;
                day++) {
            int fits = menus.of(day).withoutVisit().fitting(0);
            fitting.add(fits);
            boolean pinned = new Fixed(problem.days().get(day)).kinds() != 0;
            usable += (pinned ? isUsable(problem, day) : holdsExercise(problem, fits)) ? 1 : 0;
            besideVisit.add(besideVisit(menus.of(day)));
            kindPoints.add(problem.days().get(day).kindPoints());
            Fixed fixed = new Fixed(problem.days().get(day));
            free &= !fixed.touchesHome();
            changePoints.add(changePoints(problem, fixed));
            minutes.add(minutes(problem, day));
            longest += longest(minutes.get(minutes.size() - 1), fits);
        }
        boolean roomy = longest <= wanted.homeMinutesPerWeek();
        Limits limits = problem.limits();
        int visitsMost = Math.max(1, Math.min(wanted.visitsMost(), limits.visitsIn7Days()));
        WeekSoFar soFar = week == 0 ? problem.history().week() : WeekSoFar.NONE;
        boolean floor = wanted.exercisePermitted()
                && (wanted.usableDays() == CalendarProblem.ANY ? usable : wanted.usableDays()) + soFar.usableDays()
                        >= limits.usableDays();
        int withVisit = wanted.exercisePermitted() ? limits.exerciseDaysWithMassage() : 0;
        int withoutVisit = floor ? limits.exerciseDays() : 0;
        int leastVisited = Math.max(0, Math.max(withoutVisit, withVisit) - soFar.exerciseDays());
        int least = soFar.visited() ? leastVisited : Math.max(0, withoutVisit - soFar.exerciseDays());
        return new HomeRules(
                problem.kinds(),
                problem.contents(),
                List.copyOf(fitting),
                // With one visit a week nobody asks how later ones would fit.
                visitsMost == 1 ? List.of() : List.copyOf(besideVisit),
                visitsMost,
                List.copyOf(kindPoints),
                free ? List.of() : List.copyOf(changePoints),
                free,
                wanted.home(),
                roomy ? List.of() : List.copyOf(minutes),
                roomy ? CalendarProblem.UNLIMITED : wanted.homeMinutesPerWeek(),
                least,
                leastVisited,
                problem.weights().trainingOnVisitDay(),
                problem.weights().sameKindNextDay());
    }

    private static List<Integer> changePoints(CalendarProblem problem, Fixed fixed) {
        List<Integer> points = new ArrayList<>();
        for (int x = 0; x < problem.contents().size(); x++) {
            points.add(fixed.contentPoints(x));
        }
        return List.copyOf(points);
    }

    private static int besideVisit(DayMenu menu) {
        int fitting = 0;
        for (MenuItem item : menu.items()) {
            fitting |= item.room().fitting(0);
        }
        return fitting;
    }

    /** How many days of a week are usable for exercise. */
    static int usableDays(CalendarProblem problem, int week) {
        int given = problem.weeks().get(week).usableDays();
        int usable = 0;
        for (int day = 0; given == CalendarProblem.ANY && day < problem.days().size(); day++) {
            usable += problem.days().get(day).week() == week && isUsable(problem, day) ? 1 : 0;
        }
        return given == CalendarProblem.ANY ? usable : given;
    }

    /** Whether some content with exercise fits a day without a visit; pins do not matter. */
    static boolean isUsable(CalendarProblem problem, int day) {
        CalendarDay open = Changed.pins(problem.days().get(day), List.of());
        return holdsExercise(problem, new HomeFit(problem, open).withoutVisit().fitting(0));
    }

    private static boolean holdsExercise(CalendarProblem problem, int fitting) {
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

    private static List<Integer> minutes(CalendarProblem problem, int day) {
        List<Integer> minutes = new ArrayList<>();
        for (Content content : problem.contents()) {
            minutes.add(problem.days().get(day).minutes(content));
        }
        return List.copyOf(minutes);
    }

    private static int longest(List<Integer> minutes, int fitting) {
        int longest = 0;
        for (int x = 0; x < minutes.size(); x++) {
            longest = (fitting >> x & 1) == 1 ? Math.max(longest, minutes.get(x)) : longest;
        }
        return longest;
    }

    int days() {
        return fitting.size();
    }

    /** Whether some kind of a content has a property. */
    boolean holds(int content, Predicate<Kind> property) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (contents.get(content).holds(kind) && property.test(kinds.get(kind))) {
                return true;
            }
        }
        return false;
    }

    /** Whether sessions beyond the target neither cost nor count, so that counting can stop there. */
    boolean isFreeBeyondTarget(int kind) {
        Target target = home.get(kind);
        return kinds.get(kind).extraPoints() == 0
                && target.most() >= days()
                && (minutes.isEmpty() || !kinds.get(kind).exercise());
    }

    /**
     * How many sessions of a kind are worth counting. A session beyond the target costs and could be left out, unless its
     * day is needed as an exercise day: so there are never more than the target or the floor, whichever is larger.
     */
    int countMost(int kind) {
        Target target = home.get(kind);
        if (isFreeBeyondTarget(kind)) {
            return target.target();
        }
        int most = Math.min(target.most(), days());
        int needed = Math.max(target.target(), Math.max(daysLeast, daysLeastVisited));
        return free && kinds.get(kind).extraPoints() > 0 && canBeLeftOut(kind) ? Math.min(most, needed) : most;
    }

    /** Whether each content with a kind has a counterpart without it that costs no more and holds nothing more but quiet. */
    private boolean canBeLeftOut(int kind) {
        int quiet = quiet();
        for (Content content : contents) {
            int rest = content.kinds() & ~(1 << kind);
            boolean found = !content.holds(kind);
            for (Content other : contents) {
                found |= (rest & ~other.kinds()) == 0 && (other.kinds() & ~rest & ~quiet) == 0;
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** The kinds without exercise that may be added to any day at no cost, one bit each. */
    private int quiet() {
        int quiet = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            quiet |= !kinds.get(kind).exercise() && isFreeBeyondTarget(kind) && isFreeOnEachDay(kind) ? 1 << kind : 0;
        }
        return quiet;
    }

    private boolean isFreeOnEachDay(int kind) {
        int alone = 0;
        for (int x = 0; x < contents.size(); x++) {
            alone |= contents.get(x).kinds() == 1 << kind ? 1 << x : 0;
        }
        boolean free = true;
        for (int day = 0; day < days(); day++) {
            free &= kindPoints.get(day).get(kind) == 0 && (fitting.get(day) & alone) != 0;
        }
        return free;
    }
}
