package io.massageplan.planner.internal;

import io.massageplan.client.BreakKind;
import io.massageplan.client.FreeTime;
import io.massageplan.client.Use;
import io.massageplan.plan.Activity;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Placement;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.ThermalSession;
import io.massageplan.planner.internal.VisitTimes.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** When home care may take place. */
final class HomeTimes {
    static final Span WAKING = new Span(7 * 60, 21 * 60);
    private static final int STEP_MINUTES = 5;
    /** So much room by day is enough for all home care and a visit, minutes. House choice. */
    private static final int PLENTY_MINUTES = 4 * 60;

    private HomeTimes() {}

    /** The stretches of a day in which home care may lie; fixed appointments are cut out. */
    static List<Span> free(PlanRequest request, LocalDate date) {
        List<Span> spans = stretches(request, date);
        for (Span busy : DayTimes.busy(request, date)) {
            List<Span> rest = new ArrayList<>();
            for (Span span : spans) {
                if (!span.overlaps(busy)) {
                    rest.add(span);
                } else {
                    if (span.from() < busy.from()) {
                        rest.add(new Span(span.from(), busy.from()));
                    }
                    if (busy.to() < span.to()) {
                        rest.add(new Span(busy.to(), span.to()));
                    }
                }
            }
            spans = rest;
        }
        return byDay(spans);
    }

    /** The waking hours of free time that has plenty of them; else all of it. */
    private static List<Span> byDay(List<Span> spans) {
        List<Span> waking = new ArrayList<>();
        for (Span span : spans) {
            int from = Math.max(span.from(), WAKING.from());
            int to = Math.min(span.to(), WAKING.to());
            if (from < to) {
                waking.add(new Span(from, to));
            }
        }
        boolean plenty = waking.stream().anyMatch(s -> s.length() >= PLENTY_MINUTES);
        return List.copyOf(plenty ? waking : spans);
    }

    /** The stretches that are free for home care by the week, those that touch joined; none in a break. */
    static List<Span> stretches(PlanRequest request, LocalDate date) {
        if (DayTimes.inBreak(request, date, BreakKind.NO_HOME_CARE)) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (FreeTime time : request.availability().weekly()) {
            if (time.days().contains(date.getDayOfWeek()) && time.uses().contains(Use.HOME)) {
                spans.add(DayTimes.span(time));
            }
        }
        if (spans.isEmpty() && request.availability().homeCareAnyTime()) {
            spans.add(WAKING);
        }
        return joined(spans);
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparing(Span::from).thenComparing(Span::to));
        List<Span> joined = new ArrayList<>();
        for (Span next : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && next.from() <= joined.get(last).to()) {
                joined.set(
                        last,
                        new Span(
                                joined.get(last).from(),
                                Math.max(joined.get(last).to(), next.to())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** What activities take of a day, the way to and from visits included. */
    static List<Span> taken(PlanRequest request, LocalDate day, List<Activity> activities) {
        List<Span> taken = new ArrayList<>();
        for (Activity activity : activities) {
            if (activity.date().equals(day)) {
                boolean visit = activity instanceof MassageSession
                        || activity instanceof ThermalSession t && t.placement() != Placement.ALONE;
                int away = visit ? request.availability().travelMinutes() : 0;
                int from = DayTimes.minuteOf(activity.start());
                taken.add(new Span(from - away, from + (int) activity.length().toMinutes() + away));
            }
        }
        return taken;
    }

    /** The earliest start, at or after a wished one, that lies in a free stretch and meets nothing taken. */
    static OptionalInt start(List<Span> free, List<Span> taken, int wished, int minutes) {
        for (Span span : free) {
            for (int start = Math.max(span.from(), wished); start + minutes <= span.to(); start += STEP_MINUTES) {
                Span wanted = new Span(start, start + minutes);
                if (taken.stream().noneMatch(wanted::overlaps)) {
                    return OptionalInt.of(start);
                }
            }
        }
        return OptionalInt.empty();
    }
}
