package io.massageplan.screening;

import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.TimeSpan;
import io.massageplan.safety.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * On which days a restriction holds, counted from its dates. Where a date or an hour is not known, the cautious end
 * counts. What is known only later (the first visit, a meal, another touch therapy) holds every day here and is marked
 * so where it is used.
 */
final class Windows {

    private static final int HOURS_OF_DAY = 24;

    private Windows() {}

    static boolean holds(Restriction restriction, Instance instance, LocalDate day) {
        When when = restriction.when();
        return switch (when.anchor()) {
            case ALWAYS, FIRST_VISIT, ON_THE_DAY, AFTER_TOUCH -> true;
            case END -> lasts(when, instance, day);
            case EVENT -> lastsFromEvent(restriction, instance, day);
        };
    }

    private static boolean lasts(When when, Instance instance, LocalDate day) {
        boolean begun = Report.earliest(instance.dates())
                .map(first -> !day.isBefore(first))
                .orElse(true);
        boolean over = instance.endedOn()
                .map(end -> day.isAfter(when.to().map(t -> end(end, t)).orElse(end)))
                .orElse(false);
        return begun && !over;
    }

    private static boolean lastsFromEvent(Restriction restriction, Instance instance, LocalDate day) {
        boolean resolved = restriction.endsBy(EndsBy.Way.RESOLUTION)
                && instance.endedOn().map(day::isAfter).orElse(false);
        if (resolved) {
            return false;
        }
        When when = restriction.when();
        return instance.dates().isEmpty() || instance.dates().stream().anyMatch(event -> isInside(when, event, day));
    }

    private static boolean isInside(When when, LocalDate event, LocalDate day) {
        boolean begun = when.from().map(t -> !day.isBefore(begin(event, t))).orElse(true);
        boolean over = when.to()
                .map(t -> t.unit() == ChronoUnit.HOURS ? day.isAfter(end(event, t)) : !day.isBefore(end(event, t)))
                .orElse(false);
        return begun && !over;
    }

    /** Hours count from an unknown hour of the day, so a window in hours begins with the day of its first hour. */
    private static LocalDate begin(LocalDate from, TimeSpan span) {
        return span.unit() == ChronoUnit.HOURS
                ? from.plusDays(Math.floorDiv(span.amount(), HOURS_OF_DAY))
                : from.plus(span.amount(), span.unit());
    }

    /** ... and ends with the day of its last. */
    private static LocalDate end(LocalDate from, TimeSpan span) {
        return span.unit() == ChronoUnit.HOURS
                ? from.plusDays(-Math.floorDiv(-span.amount(), HOURS_OF_DAY))
                : from.plus(span.amount(), span.unit());
    }
}
