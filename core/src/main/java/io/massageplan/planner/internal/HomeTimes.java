package io.massageplan.planner.internal;

import io.massageplan.client.BreakKind;
import io.massageplan.client.FreeTime;
import io.massageplan.client.Use;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.VisitTimes.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** When home care may take place. */
final class HomeTimes {
    static final Span WAKING = new Span(7 * 60, 21 * 60);
    private static final int STEP_MINUTES = 5;

    private HomeTimes() {}

    /** The stretches of a day in which home care may lie; fixed appointments are cut out. */
    static List<Span> free(PlanRequest request, LocalDate date) {
        if (ProblemBuilder.inBreak(request, date, BreakKind.NO_HOME_CARE)) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (FreeTime time : request.availability().weekly()) {
            if (time.days().contains(date.getDayOfWeek()) && time.uses().contains(Use.HOME)) {
                spans.add(ProblemBuilder.span(time));
            }
        }
        if (spans.isEmpty() && request.availability().homeCareAnyTime()) {
            spans.add(WAKING);
        }
        for (Span busy : ProblemBuilder.busy(request, date)) {
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
        return List.copyOf(spans);
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
