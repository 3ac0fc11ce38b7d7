package io.massageplan.screening;

import io.massageplan.safety.Anchor;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.TimeSpan;
import io.massageplan.safety.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;

/**
 * On which days a restriction holds, counted from its dates. Where a date or an hour is not known, the cautious end
 * counts. What is known only later (the first visit, a meal, another touch therapy) holds every day here and is marked
 * so where it is used.
 */
final class Windows {

    private static final int HOURS_OF_DAY = 24;

    private Windows() {}

    /**
     * The days on which a restriction holds: its window is open and what brings it is there.
     *
     * @param signDays how long a sign that a complaint was reported with counts as there
     */
    static BitSet days(Restriction restriction, Instance instance, DateRange range, int signDays) {
        BitSet days = range.where(day -> holds(restriction, instance, day));
        boolean waitsForALook = restriction.endsBy(EndsBy.Way.ASSESSMENT)
                && instance.trigger().all().stream().anyMatch(Complaints::isAboutBeingNew);
        if (!waitsForALook) {
            days.and(instance.days());
        } else if (!instance.days().get(0)) {
            // What was new on the first day and nobody looked at does not become harmless by growing older, and the
            // other
            // way round.
            days.clear();
        }
        if (restriction.when().anchor() == Anchor.END) {
            days.and(instance.together());
            if (fades(restriction, instance)) {
                keepWhileFresh(days, instance, range.from(), signDays);
            }
        }
        return days;
    }

    /** Whether it rests on nothing but a sign of a complaint, which goes by itself and which nobody reports as gone. */
    private static boolean fades(Restriction restriction, Instance instance) {
        List<Predicate> all = instance.trigger().all();
        return all.stream().allMatch(Complaints::isAboutComplaint)
                && all.stream().anyMatch(Complaints::isSign)
                && restriction.endsBy(EndsBy.Way.RESOLUTION)
                && !restriction.endsBy(EndsBy.Way.CLEARANCE)
                && !restriction.endsBy(EndsBy.Way.ASSESSMENT);
    }

    /** A fresh sign fades with the healing; one that is there after it has not faded, and nobody knows when it will. */
    private static void keepWhileFresh(BitSet days, Instance instance, LocalDate start, int signDays) {
        LocalDate healed = instance.dates().get(0).plusDays(signDays);
        if (start.isBefore(healed)) {
            int first = Math.toIntExact(ChronoUnit.DAYS.between(start, healed));
            days.clear(first, Math.max(first, days.length()));
        }
    }

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
