package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.LoadReport;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.calendar.CalendarDay;
import io.massageplan.planner.internal.calendar.CalendarProblem;
import io.massageplan.planner.internal.calendar.CalendarProblem.Length;
import io.massageplan.planner.internal.calendar.CalendarProblem.Load;
import io.massageplan.protocol.LoadEvent;
import io.massageplan.protocol.Phase;
import io.massageplan.protocol.Protocol;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Turns a screened request into the calendar problem. The meaning of each number stands in {@code model.md}. */
final class ProblemBuilder {
    private static final int DAYS = 7;
    private static final int HOURS_OF_DAY = 24;

    private final PlanRequest request;
    private final Catalog catalog;
    private final Screened screened;
    private final Protocol protocol;
    private final List<Week> weeks;
    private final Demands demands;
    private final Asked asked;
    private final Weights weights = Weights.STANDARD;

    ProblemBuilder(
            PlanRequest request,
            Catalog catalog,
            Screened screened,
            Protocol protocol,
            List<Week> weeks,
            Demands demands,
            Asked asked) {
        this.request = request;
        this.catalog = catalog;
        this.screened = screened;
        this.protocol = protocol;
        this.weeks = weeks;
        this.demands = demands;
        this.asked = asked;
    }

    /** The problem beside this exercise. */
    Translation build(HomeWeeks home) {
        Past past = Past.of(request, catalog);
        DayBuilder builder = new DayBuilder(request, catalog, screened, protocol, past, home, demands, asked);
        List<CalendarDay> days = new ArrayList<>();
        List<List<VisitOption>> options = new ArrayList<>();
        List<Optional<Before>> before = new ArrayList<>();
        List<CalendarProblem.Week> calendarWeeks = new ArrayList<>();
        for (Week week : weeks) {
            TreeSet<Integer> lengths = new TreeSet<>(Comparator.reverseOrder());
            for (int i = 0; i < DAYS; i++) {
                int index = DAYS * week.index() + i;
                LocalDate date = request.start().plusDays(index);
                List<VisitOption> offered = builder.options(index, date, week);
                Optional<Before> ahead = builder.before(date, week, offered);
                offered.forEach(option -> lengths.addAll(builder.lengths(option, week.phase())));
                days.add(builder.day(index, date, week, offered, ahead));
                options.add(offered);
                before.add(ahead);
            }
            calendarWeeks.add(week(week, home, List.copyOf(lengths), builder.minutesWanted(week.phase())));
        }
        CalendarProblem problem = new CalendarProblem(
                days,
                calendarWeeks,
                HomeContents.kinds(weights),
                HomeContents.contents(),
                request.availability().travelMinutes(),
                past.history(),
                Past.limits(catalog, demands),
                request.budget().map(b -> b.amount()).orElse(CalendarProblem.UNLIMITED),
                CalendarProblem.ANY,
                loads(),
                weights.ofCalendar());
        return new Translation(problem, List.copyOf(options), List.copyOf(before), home, builder.numbers());
    }

    private CalendarProblem.Week week(Week week, HomeWeeks home, List<Integer> lengths, int minutesWanted) {
        Phase phase = week.phase();
        return new CalendarProblem.Week(
                week.course(),
                week.massage(),
                phase.gapLow(),
                phase.gapHigh(),
                phase.earlyPoints(),
                phase.latePoints(),
                0,
                phase.visitsMostPerWeek(),
                phase.pressureWanted().level(),
                minutesWanted,
                lengths.stream().map(m -> new Length(m, units(m))).toList(),
                home.isPermitted(week),
                home.usableDays(week),
                home.targets(week),
                home.minutesPerDay(),
                home.minutesPerWeek());
    }

    private int units(int minutes) {
        return request.budget().map(b -> b.costOf(minutes)).orElse(0);
    }

    /** The stretches after a load on the body that want a visit, as far as they end in a week with massage. */
    private List<Load> loads() {
        List<Load> loads = new ArrayList<>();
        for (LoadReport report : request.client().loads()) {
            LoadEvent event = catalog.loadEvents().get(report.event());
            if (event.visitFromHours().isPresent() && event.visitToHours().isPresent()) {
                int from = event.visitFromHours().getAsInt();
                int to = event.visitToHours().getAsInt();
                int last = (int)
                        ChronoUnit.DAYS.between(request.start(), report.date().plusDays(to / HOURS_OF_DAY));
                boolean inside = last >= 0 && last < DAYS * weeks.size();
                if (inside && weeks.get(last / DAYS).massage()) {
                    loads.add(new Load(last - (to - from) / HOURS_OF_DAY, last, weights.noVisitAfterLoad()));
                }
            }
        }
        return List.copyOf(loads);
    }
}
