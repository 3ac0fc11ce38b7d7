package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.MassageHistory;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityReport;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Placement;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Review;
import io.massageplan.plan.ThermalSession;
import io.massageplan.planner.internal.calendar.Aftermath;
import io.massageplan.planner.internal.calendar.CalendarPlan;
import io.massageplan.planner.internal.calendar.CalendarProblem;
import io.massageplan.planner.internal.calendar.CalendarProblem.Content;
import io.massageplan.planner.internal.calendar.ChangePrices;
import io.massageplan.planner.internal.calendar.Rest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is left of the calendar of a plan that has begun: what was delivered becomes its history, and what was announced has
 * a price to change.
 */
final class Onward {
    private static final int DAYS = 7;
    /** A way of massage that no day has. */
    private static final int GONE = 1000;

    private final Begun begun;
    private final PlanRequest request;
    private final Catalog catalog;
    private final Translation whole;
    private final CalendarProblem problem;
    private final int cut;

    Onward(Begun begun, Catalog catalog, Translation whole) {
        this.begun = begun;
        this.request = begun.request();
        this.catalog = catalog;
        this.whole = whole;
        this.problem = whole.problem();
        this.cut = begun.cut();
    }

    /** The rest, at the price of each change of what was announced. */
    CalendarProblem priced() {
        return ChangePrices.standard(firmDays()).on(rest(), announced());
    }

    /** The rest as if nothing had been announced. */
    CalendarProblem rest() {
        if (cut == 0) {
            return problem;
        }
        CalendarProblem rest = Rest.of(problem, calendar(begun.past(), 0, cut), cut);
        return aftermath(rest.days().size()).on(rest, problem.weekOf(cut));
    }

    /** What was announced for the days that are open. */
    CalendarPlan announced() {
        CalendarPlan all = calendar(begun.ahead(), cut, problem.days().size());
        return cut == 0 ? all : Rest.of(all, cut);
    }

    /** Up to the next formal review. */
    private int firmDays() {
        return begun.ahead().stream()
                .filter(Review.class::isInstance)
                .map(a -> begun.index(a.date()) - cut + 1)
                .filter(days -> days > 0)
                .findFirst()
                .orElse(problem.days().size() - cut);
    }

    // ---- what activities say of each day

    private CalendarPlan calendar(List<Activity> activities, int from, int to) {
        List<Optional<CalendarPlan.Visit>> visits = new ArrayList<>();
        List<Integer> contents = new ArrayList<>();
        for (int day = 0; day < problem.days().size(); day++) {
            LocalDate date = request.start().plusDays(day);
            List<Activity> today = day < from || day >= to
                    ? List.of()
                    : activities.stream()
                            .filter(a -> a.date().equals(date) && Begun.tookPlace(a))
                            .toList();
            int at = day;
            visits.add(today.stream()
                    .filter(MassageSession.class::isInstance)
                    .map(MassageSession.class::cast)
                    .reduce((a, b) ->
                            a.pressureMost().level() >= b.pressureMost().level() ? a : b)
                    .map(visit -> visit(at, visit, today)));
            contents.add(content(today));
        }
        return new CalendarPlan(visits, contents);
    }

    private CalendarPlan.Visit visit(int day, MassageSession visit, List<Activity> today) {
        String technique = visit.segments().get(0).technique();
        List<VisitOption> options = whole.options().get(day);
        int massage = GONE;
        for (int i = options.size() - 1; i >= 0; i--) {
            massage = options.get(i).technique().id().equals(technique) ? i : massage;
        }
        Optional<String> ahead = whole.before().get(day).map(Before::application);
        boolean before = today.stream()
                .filter(ThermalSession.class::isInstance)
                .map(ThermalSession.class::cast)
                .anyMatch(t -> t.placement() == Placement.BEFORE_VISIT
                        && ahead.filter(t.application()::equals).isPresent());
        return new CalendarPlan.Visit(
                massage,
                visit.pressureMost().level(),
                minutes(visit),
                DayTimes.minuteOf(visit.start()),
                before ? 1 : 0,
                0);
    }

    private static int minutes(Activity activity) {
        return (int) activity.length().toMinutes();
    }

    /** What a day holds; of what no content holds, the fullest that has nothing else. */
    private int content(List<Activity> today) {
        int kinds = 0;
        for (Activity activity : today) {
            kinds |= activity instanceof ExerciseBlock block ? 1 << block.kind().ordinal() : 0;
        }
        List<Content> contents = problem.contents();
        int best = -1;
        for (int i = 0; i < contents.size(); i++) {
            boolean within = (contents.get(i).kinds() & ~kinds) == 0;
            boolean strength = contents.get(i).holds(ExerciseKind.STRENGTH.ordinal());
            boolean better = best < 0
                    || Integer.bitCount(contents.get(i).kinds())
                            > Integer.bitCount(contents.get(best).kinds())
                    || strength && !contents.get(best).holds(ExerciseKind.STRENGTH.ordinal());
            best = within && better ? i : best;
        }
        return best;
    }

    // ---- what is left behind

    private Aftermath aftermath(int days) {
        Optional<Past> past = afterLastVisit();
        List<Integer> firmest = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            firmest.add(past.isPresent() ? past.get().firmestFirst(day) : CalendarProblem.FIRMEST);
        }
        int week = cut / DAYS;
        int minutes = begun.exercise().stream()
                .filter(b -> begun.index(b.date()) / DAYS == week)
                .mapToInt(Onward::minutes)
                .sum();
        return new Aftermath(
                firmest,
                past.map(p -> p.history().deepNotBefore()).orElse(0),
                begun.wasVisitMissed(),
                exerciseDays(week),
                minutes,
                request.budget()
                        .map(b -> b.amount() - spent())
                        .map(left -> Math.max(0, left))
                        .orElse(0));
    }

    private int spent() {
        return begun.visits().stream()
                .mapToInt(v -> request.budget().map(b -> b.costOf(minutes(v))).orElse(0))
                .sum();
    }

    /** The last visit as history, if it left soreness or a bruise that still counts. */
    private Optional<Past> afterLastVisit() {
        return begun.lastVisit()
                .flatMap(last -> begun.reportOf(last.id())
                        .filter(r -> r.bruised() || r.soreness().orElse(0) > catalog.fact("soreness-step-up-most"))
                        .map(report -> past(last, report)));
    }

    private Past past(MassageSession last, ActivityReport report) {
        MassageHistory history = MassageHistory.builder()
                .lastVisit(last.date())
                .lastPressure(last.pressureMost())
                .lastSoreness(report.soreness().orElse(0))
                .bruised(report.bruised())
                .build();
        PlanRequest today = request.withDelivered(Optional.empty())
                .withStart(begun.openFrom())
                .withClient(request.client().withMassageHistory(history));
        return Past.of(today, catalog);
    }

    /** In a week that has begun, a floor asks for no more exercise days than can still be had. */
    private int exerciseDays(int week) {
        Set<LocalDate> done = new TreeSet<>();
        begun.exercise().stream()
                .map(ExerciseBlock::date)
                .filter(d -> begun.index(d) / DAYS == week)
                .forEach(done::add);
        if (cut % DAYS == 0) {
            return 0;
        }
        int left = 0;
        for (int day = cut; day < DAYS * (week + 1); day++) {
            left += whole.home().isUsable(day) ? 1 : 0;
        }
        CalendarProblem.Week begunWeek = problem.weekOf(cut);
        CalendarProblem.Limits limits = problem.limits();
        int least = begunWeek.usableDays() >= limits.usableDays()
                ? limits.exerciseDays()
                : limits.exerciseDaysWithMassage();
        return Math.max(done.size(), least - left);
    }
}
