package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.BreakKind;
import io.massageplan.client.LoadReport;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.SchedulingProblem.Before;
import io.massageplan.planner.internal.SchedulingProblem.History;
import io.massageplan.protocol.LoadEvent;
import io.massageplan.protocol.Protocol;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Turns a screened request into the calendar problem: which visits each day permits, and when. */
final class ProblemBuilder {
    private final PlanRequest request;
    private final Catalog catalog;
    private final Screened screened;
    private final List<Week> weeks;
    private final VisitOptions visits;
    private final List<Site> sites;
    private final DayTimes times;
    private final History history;
    private final Demands demands;

    ProblemBuilder(
            PlanRequest request,
            Catalog catalog,
            Screened screened,
            Protocol protocol,
            List<Week> weeks,
            Demands demands) {
        this.request = request;
        this.catalog = catalog;
        this.screened = screened;
        this.weeks = weeks;
        this.visits = new VisitOptions(request, catalog, screened, protocol);
        this.sites = VisitSites.of(request.client(), protocol, catalog);
        this.times = new DayTimes(request, catalog);
        this.history = Past.of(request, catalog);
        this.demands = demands;
    }

    /**
     * The problem.
     *
     * @param closed plan weeks that can hold no visit, because the exercise that goes with it has no place in them
     */
    SchedulingProblem build(Set<Integer> closed) {
        List<Day> days = new ArrayList<>();
        List<Optional<Before>> before = new ArrayList<>();
        for (int i = 0; i < 7 * request.weeks(); i++) {
            LocalDate date = request.start().plusDays(i);
            Week week = weeks.get(i / 7);
            List<VisitOption> options = week.massage() ? visits.options(date, week) : List.of();
            days.add(day(i, date, week, options, closed.contains(week.index())));
            before.add(before(date, week));
        }
        return new SchedulingProblem(
                List.copyOf(days),
                weeks,
                history,
                Past.limits(catalog),
                request.budget(),
                catalog.fact("session-minutes-least-focal"),
                request.visitMinutesMost().orElse(Integer.MAX_VALUE),
                List.copyOf(before),
                Weights.STANDARD);
    }

    /** In the first 72 hours of any episode no massage is planned: it settles first. Source: SEED, S40, S44 (dose table). */
    private boolean isFirst72Hours(LocalDate date) {
        int days = (catalog.fact("acute-no-deep-local-hours") + 23) / 24;
        return request.client().complaints().stream()
                .filter(c -> !c.recovered())
                .anyMatch(c -> !date.isAfter(c.onset().plusDays(days)));
    }

    private Day day(int index, LocalDate date, Week week, List<VisitOption> options, boolean closed) {
        boolean away = DayTimes.inBreak(request, date, BreakKind.NO_VISITS);
        boolean pinned = isPinned(date, PinKind.VISIT);
        boolean unpinned = isPinned(date, PinKind.NO_VISIT);
        Set<DayOfWeek> wished = request.client().preferences().days();
        boolean delivered = history.visits().contains(index);
        return new Day(
                index,
                date,
                week,
                demands.visitFloor() && !away && week.massage() && visits.isPermitted(date, week),
                options,
                pinned,
                unpinned || away || closed || delivered || isFirst72Hours(date) && !pinned,
                wished.isEmpty() || wished.contains(date.getDayOfWeek()),
                loadWindow(index, date),
                times.on(date));
    }

    private boolean isPinned(LocalDate date, PinKind kind) {
        return request.pins().stream().anyMatch(p -> p.date().equals(date) && p.kind() == kind);
    }

    /** The first day of a window after a load that ends on this date, if one does. */
    private OptionalInt loadWindow(int index, LocalDate date) {
        for (LoadReport load : request.client().loads()) {
            LoadEvent event = catalog.loadEvents().get(load.event());
            if (event.visitFromHours().isPresent()
                    && event.visitToHours().isPresent()
                    && load.date()
                            .plusDays(event.visitToHours().getAsInt() / 24)
                            .equals(date)) {
                int length = (event.visitToHours().getAsInt()
                                - event.visitFromHours().getAsInt())
                        / 24;
                return OptionalInt.of(index - length);
            }
        }
        return OptionalInt.empty();
    }

    /** The first cold or heat before a visit that is wanted and permitted; empty if none is. */
    private Optional<Before> before(LocalDate date, Week week) {
        if (sites.isEmpty()) {
            return Optional.empty();
        }
        for (String id : ThermalChoice.before(request.client().preferences().thermal(), week.phase(), catalog)) {
            if (id.equals("NONE")) {
                return Optional.empty();
            }
            if (screened.thermal(date, id, sites.get(0)).allowed()) {
                return Optional.of(ThermalChoice.asBefore(catalog.thermal().get(id), catalog));
            }
        }
        return Optional.empty();
    }
}
