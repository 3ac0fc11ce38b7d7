package io.massageplan.planner.internal.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The home care of all weeks. Weeks alike in rules share one graph and its prices. */
final class HomeWeeks {
    private final CalendarProblem problem;
    private final List<HomePrices> weeks = new ArrayList<>();
    private final int[] firstDay;
    private final List<HomePrices> distinct = new ArrayList<>();

    HomeWeeks(CalendarProblem problem, DayMenus menus) {
        this.problem = problem;
        this.firstDay = new int[problem.weeks().size()];
        Map<HomeRules, HomePrices> known = new HashMap<>();
        for (int week = 0; week < firstDay.length; week++) {
            firstDay[week] = week == 0
                    ? 0
                    : firstDay[week - 1] + weeks.get(week - 1).week().days();
            HomeRules rules = HomeRules.of(problem, week, firstDay[week], menus);
            HomePrices prices = known.get(rules);
            if (prices == null) {
                prices = new HomePrices(new HomeWeek(rules));
                known.put(rules, prices);
                distinct.add(prices);
            }
            weeks.add(prices);
        }
    }

    HomePrices of(int week) {
        return weeks.get(week);
    }

    int firstDay(int week) {
        return firstDay[week];
    }

    /** Whether a day is the last of its week. */
    boolean isLast(int day) {
        int week = problem.days().get(day).week();
        return day == firstDay[week] + weeks.get(week).week().days() - 1;
    }

    /** The least cost of a week's home care without visits. */
    long untouched(int week) {
        return weeks.get(week).price(HomePrices.UNTOUCHED, false);
    }

    /** What the visits of a week add at least, if the first leaves some room on its day and some more follow it. */
    long extra(int day, HomeRoom room, int moreVisits) {
        int week = problem.days().get(day).week();
        HomePrices prices = weeks.get(week);
        int story = prices.with(HomePrices.UNTOUCHED, day - firstDay[week], room.fitting(0), true);
        return Math.min(prices.priceBefore(story, false, moreVisits), HomeWeek.NONE) - untouched(week);
    }

    /** How many prices were worked out. */
    int worked() {
        int worked = 0;
        for (HomePrices prices : distinct) {
            worked += prices.worked();
        }
        return worked;
    }
}
