package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.Effort;
import io.massageplan.planner.Watch;
import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;
import java.util.List;

/**
 * The calendars day by day with everything the rules can ask about them, kept only while they can still end under a
 * threshold. If one ends under it, the first of the cheapest is the best calendar of all.
 */
final class ForwardPass {
    private final CalendarProblem problem;
    private final DayMenus menus;
    private final HomeWeeks home;
    private final Rhythm rhythm;
    private final Budget budget;
    private final WeekFill fill;
    private final Bounds bounds;
    private final Clocks clocks;
    private final PlanKinds kinds;

    private Work work = new Work(Effort.PROOF, Watch.NONE);
    private long threshold;
    private long leastOver;

    ForwardPass(
            CalendarProblem problem,
            DayMenus menus,
            HomeWeeks home,
            Rhythm rhythm,
            Budget budget,
            WeekFill fill,
            ValueToGo value,
            PlanKinds kinds) {
        this.problem = problem;
        this.menus = menus;
        this.home = home;
        this.rhythm = rhythm;
        this.budget = budget;
        this.fill = fill;
        this.kinds = kinds;
        this.bounds = new Bounds(problem.weeks().size(), home, fill, value);
        this.clocks = new Clocks(problem, menus);
    }

    /** The least cost of any calendar, as far as the tables know. */
    long leastBound() {
        return home.untouched(0) + bounds.afterWeek(0, 0, start().pressure, budget.all(), 0);
    }

    /** The least bound over the threshold that the last pass came across; {@link HomeWeek#NONE} if it dropped nothing. */
    long leastOver() {
        return leastOver;
    }

    /**
     * The calendars of at most a threshold, as their last labels, one per state; none if the work ended before.
     *
     * @param most keep at most so many labels a day; then the cheapest is one under the threshold, not the best
     */
    List<Label> run(long threshold, int most, Work work) {
        this.threshold = threshold;
        this.work = work;
        this.leastOver = HomeWeek.NONE;
        List<Label> open = List.of(start());
        for (int day = 0; day < problem.days().size() && !work.isOver(); day++) {
            work.beginDay(day);
            Layer layer = new Layer();
            for (Label label : open) {
                extend(label, day, layer);
            }
            open = layer.finish(most);
        }
        return work.isOver() ? List.of() : open;
    }

    private Label start() {
        History history = problem.history();
        return new Label(
                null,
                null,
                Label.NO_VISIT,
                0,
                home.untouched(0),
                0,
                0,
                history.lastPressure(),
                0,
                window(history.visits()),
                window(history.deepVisits()),
                clocks.deepStart(history.deepNotBefore(), -1),
                clocks.strenuousStart(history.strenuousNotBefore(), 0),
                0,
                budget.all(),
                budget.visits(budget.all()),
                history.strengthYesterday(),
                HomePrices.UNTOUCHED,
                0);
    }

    private static int window(List<Integer> days) {
        int window = 0;
        for (int day : days) {
            window |= day < 0 && day >= -6 ? 1 << -day - 1 : 0;
        }
        return window;
    }

    private void extend(Label label, int day, Layer layer) {
        DayMenu menu = menus.of(day);
        boolean first = label.last == 0;
        boolean unknown = first && !problem.history().massaged();
        List<MenuItem> items = menu.items(first, label.deepFrom > day * CalendarProblem.DAY_MINUTES);
        if (Integer.bitCount(label.visits) < problem.limits().visitsIn7Days() && day >= label.openFrom) {
            int most = unknown ? CalendarProblem.FIRMEST : pressureMost(label, day);
            int gap = unknown ? Integer.MAX_VALUE : rhythm.gap(label.last, day);
            for (int choice = 0; choice < items.size(); choice++) {
                MenuItem item = items.get(choice);
                boolean permitted = item.visit().pressure() <= most
                        && item.gapDays() <= gap
                        && budget.after(label.left, budget.of(item), day + 1) >= 0
                        && (!item.deep() || isDeepPermitted(label, day, item));
                if (permitted) {
                    visit(label, day, item, choice, layer);
                }
            }
        }
        if (day < rhythm.latestNext(label.last)) {
            pass(label, day, layer);
        }
    }

    private int pressureMost(Label label, int day) {
        Limits limits = problem.limits();
        int most = label.pressure + limits.pressureStep();
        return rhythm.gap(label.last, day) >= limits.resetGapDays() ? Math.min(most, limits.resetPressure()) : most;
    }

    private boolean isDeepPermitted(Label label, int day, MenuItem item) {
        return Integer.bitCount(label.deep) < problem.limits().deepIn7Days()
                && day * CalendarProblem.DAY_MINUTES + item.visit().start() >= label.deepFrom;
    }

    private void visit(Label label, int day, MenuItem item, int choice, Layer layer) {
        int left = budget.after(label.left, budget.of(item), day + 1);
        long cost = label.cost + rhythm.between(label.last, day) + item.points();
        int week = problem.days().get(day).week();
        int before = label.last > home.firstDay(week) ? label.filled : 0;
        int filled = before + Bounds.VISIT + (item.deep() ? 1 : 0);
        if (filled / Bounds.VISIT > fill.visits(week)) {
            return;
        }
        HomePrices prices = home.of(week);
        int story =
                prices.with(label.story, day - home.firstDay(week), item.room().fitting(label.strenuousFrom), true);
        long rest = bounds.within(
                week, story, label.strength, filled, day + 1, item.visit().pressure(), left, day + 1);
        if (isOver(cost + rest)) {
            return;
        }
        long running = prices.price(story, label.strength);
        int end = item.visit().end();
        int absolute =
                day * CalendarProblem.DAY_MINUTES + end + problem.limits().deepGapMinutes();
        Label next = new Label(
                label,
                item,
                choice,
                cost,
                running,
                cost + rest,
                day + 1,
                item.visit().pressure(),
                filled,
                (label.visits << 1 | 1) & Label.WINDOW,
                (label.deep << 1 | (item.deep() ? 1 : 0)) & Label.WINDOW,
                item.deep() ? clocks.deepStart(absolute, day) : clocks.deepStart(label.deepFrom, day),
                item.deep() ? clocks.strenuousStart(end, day + 1) : 0,
                item.gapDays() > 1 ? day + item.gapDays() : 0,
                left,
                budget.visits(left),
                label.strength,
                story,
                kinds.after(label.kind, day, item.technique()));
        end(next, day, layer);
    }

    private void pass(Label label, int day, Layer layer) {
        int week = problem.days().get(day).week();
        HomePrices prices = home.of(week);
        int firstDay = home.firstDay(week);
        int fitting = menus.of(day).withoutVisit().fitting(label.strenuousFrom);
        int story = prices.with(label.story, day - firstDay, fitting, false);
        boolean visited = label.last > firstDay;
        // Before the first visit of a week its price must stay that of the untouched week: the table adds to that.
        long rest = visited
                ? bounds.within(
                        week, story, label.strength, label.filled, label.last, label.pressure, label.left, day + 1)
                : label.running + bounds.afterWeek(week, label.last, label.pressure, label.left, day + 1);
        if (isOver(label.cost + rest)) {
            return;
        }
        long running = visited ? prices.price(story, label.strength) : label.running;
        Label next = label.waited(
                day == 0 && problem.history().visits().contains(0),
                day == 0 && problem.history().deepVisits().contains(0),
                running,
                label.cost + rest,
                clocks.deepStart(label.deepFrom, day),
                budget.left(label.left, day + 1),
                story);
        end(next, day, layer);
    }

    /** Files a label; on the last day of a week its home care is paid, with or without strength training that day. */
    private void end(Label label, int day, Layer layer) {
        if (!home.isLast(day)) {
            add(label, layer);
            return;
        }
        int week = problem.days().get(day).week();
        HomePrices prices = home.of(week);
        if (label.last > home.firstDay(week) && fill.moreLeast(week, label.filled / Bounds.VISIT) > 0) {
            return;
        }
        long rested = prices.priceRested(label.story, label.strength);
        long any = prices.price(label.story, label.strength);
        long rest = bounds.afterWeek(week, label.last, label.pressure, label.left, day + 1);
        endWeek(label, week, rested, false, rest, layer);
        if (any < rested) {
            endWeek(label, week, any, true, rest, layer);
        }
    }

    private void endWeek(Label label, int week, long price, boolean strength, long rest, Layer layer) {
        long cost = label.cost + price;
        if (price >= HomeWeek.NONE || isOver(cost + rest)) {
            return;
        }
        boolean more = week + 1 < problem.weeks().size();
        long untouched = more ? home.untouched(week + 1) : 0;
        add(label.atWeekEnd(cost, untouched, cost + rest, more && strength), layer);
    }

    private void add(Label label, Layer layer) {
        layer.add(label);
        work.countLabel();
    }

    private boolean isOver(long bound) {
        if (bound > threshold) {
            leastOver = Math.min(leastOver, bound);
            return true;
        }
        return work.isOver();
    }
}
