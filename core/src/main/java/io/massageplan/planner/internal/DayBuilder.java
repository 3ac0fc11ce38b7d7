package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.BreakKind;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.calendar.CalendarDay;
import io.massageplan.planner.internal.calendar.CalendarDay.After;
import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarDay.Start;
import io.massageplan.planner.internal.calendar.CalendarProblem;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.protocol.Phase;
import io.massageplan.protocol.Protocol;
import io.massageplan.technique.Trait;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One day of the calendar problem: which visits it permits, when, and what they cost. */
final class DayBuilder {
    private static final List<After> NOTHING_AFTER = List.of(new After(0, 0, 0));
    /** One bit for each entry of a list; the first is nothing. */
    private static final int NOTHING_BEFORE = 1;

    private static final int HOUR = 60;
    private static final int STEP_MINUTES = 5;

    private final PlanRequest request;
    private final Catalog catalog;
    private final Screened screened;
    private final VisitOptions visits;
    private final List<Site> sites;
    private final DayTimes times;
    private final Past past;
    private final HomeWeeks home;
    private final Demands demands;
    private final Asked asked;
    private final Numbers numbers = new Numbers();
    private final Weights weights = Weights.STANDARD;

    DayBuilder(
            PlanRequest request,
            Catalog catalog,
            Screened screened,
            Protocol protocol,
            Past past,
            HomeWeeks home,
            Demands demands,
            Asked asked) {
        this.request = request;
        this.catalog = catalog;
        this.screened = screened;
        this.visits = new VisitOptions(request, catalog, screened, protocol, asked);
        this.sites = VisitSites.of(request.client(), protocol, catalog);
        this.times = new DayTimes(request, catalog);
        this.past = past;
        this.home = home;
        this.demands = demands;
        this.asked = asked;
    }

    /** The ways of giving massage on a day; none on a day that had its visit before the plan. */
    List<VisitOption> options(int index, LocalDate date, Week week) {
        return week.massage() && !past.isDelivered(index) ? visits.options(date, week) : List.of();
    }

    /**
     * The first cold or heat before a visit that is wanted and permitted; empty if none is, or if the best fitting massage
     * brings its own heat.
     */
    Optional<Before> before(LocalDate date, Week week, List<VisitOption> options) {
        boolean hot = !options.isEmpty() && isHot(options.get(0));
        return before(date, week).filter(before -> !before.warm() || !hot);
    }

    private Optional<Before> before(LocalDate date, Week week) {
        if (sites.isEmpty()) {
            return Optional.empty();
        }
        List<String> candidates = asked.thermal()
                .map(List::of)
                .orElseGet(() ->
                        ThermalChoice.before(request.client().preferences().thermal(), week.phase(), catalog));
        for (String id : candidates) {
            if (id.equals("NONE")) {
                return Optional.empty();
            }
            if (screened.thermal(date, id, sites.get(0)).allowed()) {
                return Optional.of(ThermalChoice.asBefore(catalog.thermal().get(id), catalog));
            }
        }
        return Optional.empty();
    }

    Numbers numbers() {
        return numbers;
    }

    int minutesWanted(Phase phase) {
        return Math.min(phase.minutes(), request.visitMinutesMost().orElse(Integer.MAX_VALUE));
    }

    private int minutesMost(VisitOption option, Phase phase) {
        return Math.min(minutesWanted(phase), option.minutesMost());
    }

    private int minutesLeast(VisitOption option, Phase phase) {
        int focal = catalog.fact("session-minutes-least-focal");
        return Math.max(
                Math.max(focal, option.minutesLeast()), Math.min(phase.minutesLeast(), minutesMost(option, phase)));
    }

    /** The lengths an option can have: in steps down from the longest, and the shortest. */
    List<Integer> lengths(VisitOption option, Phase phase) {
        int least = minutesLeast(option, phase);
        List<Integer> lengths = new ArrayList<>();
        for (int minutes = minutesMost(option, phase); minutes >= least; minutes -= STEP_MINUTES) {
            lengths.add(minutes);
        }
        if (!lengths.isEmpty()) {
            lengths.add(least);
        }
        return lengths;
    }

    CalendarDay day(int index, LocalDate date, Week week, List<VisitOption> options, Optional<Before> before) {
        VisitTimes clock = times.on(date);
        boolean away = DayTimes.inBreak(request, date, BreakKind.NO_VISITS);
        boolean counted = demands.visitFloor() && !away && week.massage() && visits.isPermitted(date, week);
        Set<DayOfWeek> wished = request.client().preferences().days();
        boolean isWished = wished.isEmpty() || wished.contains(date.getDayOfWeek());
        return new CalendarDay(
                week.index(),
                counted,
                pins(date, away),
                Optional.empty(),
                options.stream()
                        .map(o -> massage(index, o, week.phase(), clock, before))
                        .toList(),
                clock.starts().stream()
                        .map(minute -> new Start(minute, times.isByDay(minute) ? 0 : weights.nightVisit()))
                        .toList(),
                spans(clock.windows()),
                spans(clock.staffed()),
                spans(clock.busy()),
                spans(HomeTimes.free(request, date)),
                ahead(before),
                NOTHING_AFTER,
                isWished ? 0 : weights.unwantedDay(),
                0,
                home.permitted(index),
                home.minutes(index),
                home.points(index));
    }

    /** Nothing comes first, and costs where something is wanted. */
    private List<CalendarDay.Before> ahead(Optional<Before> before) {
        CalendarDay.Before nothing =
                new CalendarDay.Before(0, before.isPresent() ? weights.thermalLeftOut() : 0, false);
        return before.map(b -> List.of(nothing, new CalendarDay.Before(b.minutes(), 0, b.cold())))
                .orElse(List.of(nothing));
    }

    private static boolean isHot(VisitOption option) {
        return option.technique().is(Trait.HEAT);
    }

    private Massage massage(int index, VisitOption option, Phase phase, VisitTimes clock, Optional<Before> before) {
        int most = Math.min(option.pressureMost(), phase.pressureMost().level());
        int wait = option.hoursAfterTouch();
        return new Massage(
                numbers.technique(option.technique().id()),
                numbers.sites(option.sites()),
                weights.techniqueRank() * option.rank(),
                option.pressureLeast(),
                most,
                Math.min(Math.min(most, option.pressureMostFirst()), past.firmestFirst(index)),
                minutesLeast(option, phase),
                minutesMost(option, phase),
                wait == 0 ? 0 : Past.gapDays(wait),
                wait == 0 ? List.of() : closed(clock.touched(), HOUR * wait),
                before.map(Before::warm).orElse(false) && isHot(option) ? NOTHING_BEFORE : Massage.ANY_BEFORE);
    }

    /** What of the day lies too near to other touch, before it or after. */
    private static List<Span> closed(List<VisitTimes.Span> touched, int wait) {
        List<Span> closed = new ArrayList<>();
        for (VisitTimes.Span touch : touched) {
            int from = Math.max(0, touch.from() - wait);
            int to = Math.min(CalendarProblem.DAY_MINUTES, touch.to() + wait);
            if (from < to) {
                closed.add(new Span(from, to));
            }
        }
        return List.copyOf(closed);
    }

    private List<CalendarDay.Pin> pins(LocalDate date, boolean away) {
        boolean pinned = isPinned(date, PinKind.VISIT);
        List<CalendarDay.Pin> pins = new ArrayList<>();
        if (pinned) {
            // What it says of start and technique has already settled what the day offers.
            pins.add(CalendarDay.Pin.VISIT);
        }
        if (away || isPinned(date, PinKind.NO_VISIT) || isFirst72Hours(date) && !pinned) {
            pins.add(CalendarDay.Pin.NO_VISIT);
        }
        return pins;
    }

    private boolean isPinned(LocalDate date, PinKind kind) {
        for (Pin pin : request.pins()) {
            if (pin.date().equals(date) && pin.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** In the first 72 hours of any episode no massage is planned: it settles first. Source: SEED, S40, S44 (dose table). */
    private boolean isFirst72Hours(LocalDate date) {
        int days = (catalog.fact("acute-no-deep-local-hours") + 23) / 24;
        return request.client().complaints().stream()
                .filter(c -> !c.recovered())
                .anyMatch(c -> !date.isAfter(c.onset().plusDays(days)));
    }

    private static List<Span> spans(List<VisitTimes.Span> spans) {
        return spans.stream()
                .map(span -> new Span(span.from(), span.to()))
                .filter(span -> span.from() < span.to())
                .toList();
    }
}
