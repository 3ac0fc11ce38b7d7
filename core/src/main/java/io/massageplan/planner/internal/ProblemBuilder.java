package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.FreeTime;
import io.massageplan.client.LoadReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.client.Use;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.planner.internal.SchedulingProblem.Before;
import io.massageplan.planner.internal.SchedulingProblem.History;
import io.massageplan.planner.internal.SchedulingProblem.Limits;
import io.massageplan.planner.internal.VisitTimes.Span;
import io.massageplan.protocol.LoadEvent;
import io.massageplan.protocol.Protocol;
import io.massageplan.screening.Screening;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Turns a screened request into the calendar problem: which visits each day permits, and when. */
final class ProblemBuilder {
    private static final int GRID_MINUTES = 15;

    private final PlanRequest request;
    private final Catalog catalog;
    private final Screening screening;
    private final List<Week> weeks;
    private final VisitOptions visits;
    private final List<Site> sites;
    private final Optional<Practitioner> practitioner;

    ProblemBuilder(PlanRequest request, Catalog catalog, Screening screening, Protocol protocol, List<Week> weeks) {
        this.request = request;
        this.catalog = catalog;
        this.screening = screening;
        this.weeks = weeks;
        this.visits = new VisitOptions(request, catalog, screening, protocol);
        this.sites = VisitOptions.sites(request.client(), protocol, catalog);
        this.practitioner = request.practitioners().stream().findFirst();
    }

    SchedulingProblem build() {
        List<Day> days = new ArrayList<>();
        List<Optional<Before>> before = new ArrayList<>();
        for (int i = 0; i < 7 * request.weeks(); i++) {
            LocalDate date = request.start().plusDays(i);
            Week week = weeks.get(i / 7);
            List<VisitOption> options = week.massage() ? visits.options(date, week) : List.of();
            days.add(day(i, date, week, options));
            before.add(before(date, week));
        }
        return new SchedulingProblem(
                List.copyOf(days),
                weeks,
                history(),
                limits(),
                request.budget(),
                catalog.fact("session-minutes-least-focal"),
                request.visitMinutesMost().orElse(Integer.MAX_VALUE),
                List.copyOf(before),
                Weights.STANDARD);
    }

    /** In the first 72 hours of an episode no massage is planned: it settles first. Source: SEED, S40, S44 (dose table). */
    private boolean isFirst72Hours(LocalDate date) {
        return ProtocolChoice.complaint(request.client())
                .map(c -> ChronoUnit.DAYS.between(c.onset(), date) * 24 < catalog.fact("acute-no-deep-local-hours"))
                .orElse(false);
    }

    private Day day(int index, LocalDate date, Week week, List<VisitOption> options) {
        boolean away = request.availability().breaks().stream()
                .anyMatch(b -> b.contains(date) && b.kind() != BreakKind.NO_HOME_CARE);
        boolean pinned = request.pins().stream().anyMatch(p -> p.date().equals(date) && p.kind() == PinKind.VISIT);
        boolean unpinned = request.pins().stream().anyMatch(p -> p.date().equals(date) && p.kind() == PinKind.NO_VISIT);
        Set<java.time.DayOfWeek> wished = request.client().preferences().days();
        return new Day(
                index,
                date,
                week,
                !away && week.massage() && visits.isPermitted(date, week),
                options,
                pinned,
                unpinned || away || isFirst72Hours(date),
                wished.isEmpty() || wished.contains(date.getDayOfWeek()),
                loadWindow(index, date),
                visitTimes(date));
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

    private VisitTimes visitTimes(LocalDate date) {
        List<Span> windows = new ArrayList<>();
        for (FreeTime free : request.availability().weekly()) {
            if (free.days().contains(date.getDayOfWeek()) && free.uses().contains(Use.VISIT)) {
                windows.add(span(free));
            }
        }
        List<Span> staffed = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        boolean slotted = practitioner.map(p -> !p.slots().isEmpty()).orElse(false);
        if (practitioner.isPresent()) {
            for (FreeTime hours : practitioner.get().weekly()) {
                if (hours.days().contains(date.getDayOfWeek())) {
                    staffed.add(span(hours));
                }
            }
            practitioner.get().slots().stream()
                    .filter(s -> s.toLocalDate().equals(date))
                    .map(s -> minuteOf(s.toLocalTime()))
                    .sorted()
                    .forEach(starts::add);
            if (staffed.isEmpty() && !practitioner.get().weekly().isEmpty()) {
                windows.clear();
            }
        }
        if (!slotted) {
            for (int start = 0; start < 24 * 60; start += GRID_MINUTES) {
                starts.add(start);
            }
        }
        // A pinned start is the only start of its day.
        request.pins().stream()
                .filter(p -> p.date().equals(date) && p.kind() == PinKind.VISIT)
                .flatMap(p -> p.start().stream())
                .findFirst()
                .ifPresent(pinned -> {
                    boolean offered = !slotted || starts.contains(minuteOf(pinned));
                    starts.clear();
                    if (offered) {
                        starts.add(minuteOf(pinned));
                    }
                });
        return new VisitTimes(
                List.copyOf(starts),
                List.copyOf(windows),
                busy(request, date),
                request.availability().travelMinutes(),
                List.copyOf(staffed));
    }

    static List<Span> busy(PlanRequest request, LocalDate date) {
        List<Span> busy = new ArrayList<>();
        for (Appointment appointment : request.appointments()) {
            if (appointment.date().equals(date)) {
                int from = minuteOf(appointment.start());
                busy.add(new Span(from, from + (int) appointment.length().toMinutes()));
            }
        }
        return List.copyOf(busy);
    }

    static Span span(FreeTime free) {
        return new Span(minuteOf(free.from()), minuteOf(free.to()));
    }

    static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
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
            if (screening.thermal(date, id, sites.get(0)).allowed()) {
                return Optional.of(ThermalChoice.asBefore(catalog.thermal().get(id), catalog));
            }
        }
        return Optional.empty();
    }

    private History history() {
        Optional<MassageHistory> known = request.client().massageHistory();
        if (known.isEmpty()) {
            return new History(History.NEVER, 0, false, List.of(), History.NEVER, 0, History.NEVER, false);
        }
        MassageHistory massage = known.get();
        Set<LocalDate> dates = new java.util.TreeSet<>(massage.recentVisits());
        massage.lastVisit().ifPresent(dates::add);
        List<Integer> visits = dates.stream()
                .filter(d -> d.isBefore(request.start()))
                .map(d -> (int) ChronoUnit.DAYS.between(request.start(), d))
                .toList();
        int last = visits.isEmpty() ? -catalog.fact("pressure-reset-gap-days") : visits.get(visits.size() - 1);
        int pressure = massage.lastPressure()
                .or(massage::tolerated)
                .map(PressureLevel::level)
                .orElse(catalog.fact("first-visit-pressure-most") - 1);
        boolean sore = massage.lastSoreness() >= catalog.fact("soreness-marked") || massage.bruised();
        boolean noStepUp = massage.lastSoreness() > catalog.fact("soreness-step-up-most") || massage.bruised();
        int soreDays = gapDays(catalog.fact("deep-gap-after-soreness-hours"));
        // After marked soreness the longer rest holds whatever the last pressure was.
        boolean deep = sore || pressure >= catalog.fact("deep-level");
        return new History(
                last,
                pressure,
                true,
                visits,
                deep ? last : History.NEVER,
                sore ? soreDays : gapDays(catalog.fact("deep-gap-hours")),
                sore ? last + soreDays - 1 : History.NEVER,
                noStepUp);
    }

    /** So many days between two dates that the hours between end and start hold whatever the clock says. */
    private static int gapDays(int hours) {
        return (hours + 23) / 24 + 1;
    }

    private Limits limits() {
        return new Limits(
                catalog.fact("visits-per-7-days-most"),
                catalog.fact("deep-per-7-days-most"),
                gapDays(catalog.fact("deep-gap-hours")),
                catalog.fact("pressure-reset-gap-days"),
                catalog.fact("pressure-after-reset-most"),
                catalog.fact("pressure-step-most"),
                catalog.fact("still-sore-pressure-drop"),
                catalog.fact("pressure-after-cold-most"),
                catalog.fact("course-gap-days-most"),
                catalog.fact("visit-gap-days-most"));
    }

    static boolean inBreak(PlanRequest request, LocalDate date, BreakKind kind) {
        for (Break pause : request.availability().breaks()) {
            if (pause.contains(date) && (pause.kind() == kind || pause.kind() == BreakKind.TRAVEL)) {
                return true;
            }
        }
        return false;
    }
}
