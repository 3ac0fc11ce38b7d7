package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarProblem.Content;
import io.massageplan.planner.internal.calendar.CalendarProblem.Kind;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.planner.internal.calendar.CalendarProblem.Target;
import io.massageplan.planner.internal.calendar.CalendarProblem.Week;
import java.util.List;

/** Refuses a calendar problem whose parts do not fit together; the solver and the score rely on it. */
final class ProblemCheck {
    private static final int DAYS_OF_WEEK = 7;
    private static final int KINDS_MOST = 10;
    private static final int CONTENTS_MOST = 30;

    private ProblemCheck() {}

    static void check(
            List<CalendarDay> days, List<Week> weeks, List<Kind> kinds, List<Content> contents, History history) {
        require(!days.isEmpty(), "days", days.size(), "not be empty");
        boolean taken = !history.visits().contains(0) || days.get(0).massages().isEmpty();
        require(taken, "visits", history.visits(), "not hold a day that permits massage");
        boolean past = history.massaged() || history.deepNotBefore() <= 0;
        require(past, "deepNotBefore", history.deepNotBefore(), "be 0 without earlier massage");
        require(kinds.size() <= KINDS_MOST, "kinds", kinds.size(), "be at most " + KINDS_MOST);
        require(contents.size() <= CONTENTS_MOST, "contents", contents.size(), "be at most " + CONTENTS_MOST);
        checkWeeks(days, weeks, kinds);
        for (Kind kind : kinds) {
            require(kind.training() || !kind.strenuous(), "kind", kind, "be training if it is strenuous");
        }
        for (CalendarDay day : days) {
            require(day.kindPoints().size() == kinds.size(), "kindPoints", day.kindPoints(), "name every kind");
            checkMinutes(day, weeks.get(day.week()), kinds);
            int previous = 0;
            for (Span window : day.homeWindows()) {
                require(window.from() >= previous, "home windows", day.homeWindows(), "ascend and not overlap");
                previous = window.to();
            }
            for (Span busy : day.busy()) {
                require(busy.from() < busy.to(), "busy stretch", busy, "not be empty");
            }
        }
        boolean rest = false;
        for (Content content : contents) {
            checkContent(content, kinds);
            rest |= exercises(content, kinds) == 0;
        }
        require(rest, "contents", contents, "hold one without exercise");
    }

    private static void checkMinutes(CalendarDay day, Week week, List<Kind> kinds) {
        List<Integer> minutes = day.kindMinutes();
        require(minutes.size() == kinds.size(), "kindMinutes", minutes, "name every kind");
        for (int kind = 0; kind < kinds.size(); kind++) {
            boolean timed = minutes.get(kind) > 0;
            boolean open = (day.kindsPermitted() >> kind & 1) == 1
                    && week.home().get(kind).most() > 0;
            boolean fits = kinds.get(kind).exercise() ? timed || !open : !timed;
            require(fits, "minutes of kind " + kind, minutes.get(kind), "be given for exercise, and only for it");
        }
    }

    private static void checkWeeks(List<CalendarDay> days, List<Week> weeks, List<Kind> kinds) {
        int[] length = new int[weeks.size()];
        int previous = 0;
        for (CalendarDay day : days) {
            require(day.week() == previous || day.week() == previous + 1, "week", day.week(), "follow " + previous);
            require(day.week() < weeks.size(), "week", day.week(), "be one of " + weeks.size());
            previous = day.week();
            length[previous]++;
        }
        for (int week = 0; week < weeks.size(); week++) {
            require(length[week] >= 1 && length[week] <= DAYS_OF_WEEK, "days of week", length[week], "be 1 to 7");
            List<Target> home = weeks.get(week).home();
            require(home.size() == kinds.size(), "home", home, "name every kind");
        }
    }

    /** Two sessions a day at most, one of them training: so it is plain which content fits a day. */
    private static void checkContent(Content content, List<Kind> kinds) {
        int training = 0;
        int other = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (content.holds(kind)) {
                training += kinds.get(kind).training() ? 1 : 0;
                other += !kinds.get(kind).training() && kinds.get(kind).exercise() ? 1 : 0;
            }
        }
        require(content.kinds() >> kinds.size() == 0, "content", content.kinds(), "hold known kinds only");
        require(training <= 1 && other <= 1, "content", content.kinds(), "hold one training and one other at most");
    }

    private static int exercises(Content content, List<Kind> kinds) {
        int count = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            count += content.holds(kind) && kinds.get(kind).exercise() ? 1 : 0;
        }
        return count;
    }

    private static void require(boolean holds, String field, Object value, String limit) {
        if (!holds) {
            throw new IllegalArgumentException("The " + field + " (" + value + ") of the calendar must " + limit + ".");
        }
    }
}
