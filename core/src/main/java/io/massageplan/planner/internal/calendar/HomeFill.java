package io.massageplan.planner.internal.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills in home care around decided visits: the cheapest contents, the first in order among equals. */
final class HomeFill {
    private final CalendarProblem problem;
    private final DayMenus menus;
    private final HomeWeeks home;

    HomeFill(CalendarProblem problem, DayMenus menus, HomeWeeks home) {
        this.problem = problem;
        this.menus = menus;
        this.home = home;
    }

    /** The whole calendar of a chain of labels, one per day. */
    CalendarPlan plan(Label last) {
        List<@Nullable MenuItem> items = new ArrayList<>();
        for (Label label = last; label.previous != null; label = label.previous) {
            items.add(0, label.visit);
        }
        List<Optional<CalendarPlan.Visit>> visits = new ArrayList<>();
        for (MenuItem item : items) {
            visits.add(item == null ? Optional.empty() : Optional.of(item.visit()));
        }
        return new CalendarPlan(visits, contents(items));
    }

    private List<Integer> contents(List<@Nullable MenuItem> items) {
        int weeks = problem.weeks().size();
        int[] stories = stories(items);
        // What the home care of a week and all after it costs, without and with strength training the day before.
        long[][] toGo = new long[weeks + 1][2];
        for (int week = weeks - 1; week >= 0; week--) {
            for (int before = 0; before < 2; before++) {
                HomePrices prices = home.of(week);
                long rested = prices.priceRested(stories[week], before == 1) + toGo[week + 1][0];
                long any = prices.price(stories[week], before == 1) + toGo[week + 1][1];
                toGo[week][before] = Math.min(HomeWeek.NONE, Math.min(rested, any));
            }
        }
        List<Integer> contents = new ArrayList<>();
        boolean strength = problem.history().strengthYesterday();
        for (int week = 0; week < weeks; week++) {
            long budget = toGo[week][strength ? 1 : 0] - toGo[week + 1][0];
            long afterStrength = toGo[week + 1][1] - toGo[week + 1][0];
            HomePrices prices = home.of(week);
            for (int content : prices.contents(stories[week], strength, afterStrength, budget)) {
                contents.add(content);
                strength = (prices.week().strengthContents() >> content & 1) == 1;
            }
        }
        return contents;
    }

    private int[] stories(List<@Nullable MenuItem> items) {
        int[] stories = new int[problem.weeks().size()];
        int strenuousFrom = problem.history().strenuousNotBefore();
        for (int day = 0; day < items.size(); day++) {
            int week = problem.days().get(day).week();
            MenuItem item = items.get(day);
            HomeRoom room = item == null ? menus.of(day).withoutVisit() : item.room();
            stories[week] = home.of(week)
                    .with(stories[week], day - home.firstDay(week), room.fitting(strenuousFrom), item != null);
            strenuousFrom = item != null && item.deep() ? item.visit().end() : 0;
        }
        return stories;
    }
}
