package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.BreakKind;
import io.massageplan.client.FreeTime;
import io.massageplan.client.Use;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.planner.internal.VisitTimes.Span;
import io.massageplan.protocol.LoadEffect;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When visits can start on the days of a request: free time, the practitioner's hours, fixed appointments, pinned starts. */
final class DayTimes {
    private static final int GRID_MINUTES = 15;
    private static final int DAY_MINUTES = 24 * 60;
    /** Touch so many days away no longer matters to any technique that keeps a distance from it. */
    private static final int TOUCH_DAYS = 14;

    private final PlanRequest request;
    private final Catalog catalog;
    private final Optional<Practitioner> practitioner;
    private final Span daytime;
    private final int least;

    DayTimes(PlanRequest request, Catalog catalog) {
        this.request = request;
        this.catalog = catalog;
        this.daytime = new Span(60 * catalog.fact("visit-hours-from"), 60 * catalog.fact("visit-hours-to"));
        this.least = catalog.fact("session-minutes-least-focal");
        this.practitioner = request.practitioners().stream().findFirst();
    }

    VisitTimes on(LocalDate date) {
        List<Span> windows = new ArrayList<>();
        for (FreeTime free : request.availability().weekly()) {
            if (free.days().contains(date.getDayOfWeek()) && free.uses().contains(Use.VISIT)) {
                windows.add(span(free));
            }
        }
        List<Span> staffed = new ArrayList<>();
        for (FreeTime hours : practitioner.map(Practitioner::weekly).orElse(List.of())) {
            if (hours.days().contains(date.getDayOfWeek())) {
                staffed.add(span(hours));
            }
        }
        boolean off = staffed.isEmpty()
                && !practitioner.map(Practitioner::weekly).orElse(List.of()).isEmpty();
        return new VisitTimes(
                starts(date).stream()
                        .filter(start -> start >= afterEffort(date))
                        .filter(start -> windows.stream().anyMatch(w -> w.from() <= start && start < w.to()))
                        .toList(),
                off ? List.of() : List.copyOf(windows),
                busy(request, date),
                request.availability().travelMinutes(),
                List.copyOf(staffed),
                touched(date));
    }

    /** Whether a visit that starts then is one by day: at night only where nothing else fits. */
    boolean isByDay(int start) {
        return daytime.encloses(new Span(start, start + least));
    }

    /**
     * Training first, then massage; before a race only a massage shorter than a visit. The hour of an event is known only if
     * it is a fixed appointment too.
     */
    private int afterEffort(LocalDate date) {
        boolean race = request.client().loads().stream()
                .filter(load -> load.date().equals(date))
                .anyMatch(
                        load -> catalog.loadEvents().get(load.event()).effects().contains(LoadEffect.PRE_EVENT));
        return standing(request)
                .filter(a -> a.strenuous() && a.date().equals(date))
                .map(a -> minuteOf(a.start()) + (int) a.length().toMinutes())
                .max(Integer::compare)
                .orElse(race ? DAY_MINUTES : 0);
    }

    /** Slots if the practitioner has any, else a grid; a pinned start is the only start of its day. */
    private List<Integer> starts(LocalDate date) {
        boolean slotted = practitioner.map(p -> !p.slots().isEmpty()).orElse(false);
        List<Integer> starts = new ArrayList<>();
        if (slotted) {
            practitioner.orElseThrow().slots().stream()
                    .filter(s -> s.toLocalDate().equals(date))
                    .map(s -> minuteOf(s.toLocalTime()))
                    .sorted()
                    .forEach(starts::add);
        } else {
            for (int start = 0; start < DAY_MINUTES; start += GRID_MINUTES) {
                starts.add(start);
            }
        }
        List<Integer> pinned = request.pins().stream()
                .filter(p -> p.date().equals(date) && p.kind() == PinKind.VISIT)
                .map(Pin::start)
                .flatMap(Optional::stream)
                .map(DayTimes::minuteOf)
                .distinct()
                .toList();
        if (pinned.isEmpty()) {
            return List.copyOf(starts);
        }
        boolean offered = pinned.size() == 1 && (!slotted || starts.contains(pinned.get(0)));
        return offered ? pinned : List.of();
    }

    /** When other touch therapies are, in minutes from midnight of this day. */
    private List<Span> touched(LocalDate date) {
        return standing(request)
                .filter(Appointment::touch)
                .filter(a -> Math.abs(ChronoUnit.DAYS.between(a.date(), date)) <= TOUCH_DAYS)
                .map(a -> {
                    int start = minuteOf(a.start()) - DAY_MINUTES * (int) ChronoUnit.DAYS.between(a.date(), date);
                    return new Span(start, start + (int) a.length().toMinutes());
                })
                .toList();
    }

    static List<Span> busy(PlanRequest request, LocalDate date) {
        return standing(request)
                .filter(a -> a.date().equals(date))
                .map(a -> new Span(
                        minuteOf(a.start()),
                        minuteOf(a.start()) + (int) a.length().toMinutes()))
                .toList();
    }

    /** Fixed appointments that take place. */
    static Stream<Appointment> standing(PlanRequest request) {
        return request.appointments().stream()
                .filter(a -> a.status() != ActivityStatus.MISSED && a.status() != ActivityStatus.CANCELLED);
    }

    static Span span(FreeTime free) {
        return new Span(minuteOf(free.from()), minuteOf(free.to()));
    }

    static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /** Whether a day lies in a break of that kind, or in travel, which is of every kind. */
    static boolean inBreak(PlanRequest request, LocalDate date, BreakKind kind) {
        return request.availability().breaks().stream()
                .anyMatch(pause -> pause.contains(date) && (pause.kind() == kind || pause.kind() == BreakKind.TRAVEL));
    }
}
