package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Status;
import io.massageplan.safety.TimeSpan;
import io.massageplan.safety.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;

/**
 * On which days a restriction holds, counted from its dates. Where a date or an hour is not known, the cautious end
 * counts; an event that has happened without a date counts from the first day. What is known only later (the first visit, a meal, another touch therapy) holds every day here and is marked
 * so where it is used.
 */
final class Windows {

    private static final int HOURS_OF_DAY = 24;

    private final DateRange range;
    private final int signDays;
    private final List<Report> reports;
    private final Catalog catalog;

    /**
     * The windows of a client in a range of days.
     *
     * @param signDays how long a sign that a complaint was reported with counts as there
     */
    Windows(DateRange range, int signDays, List<Report> reports, Catalog catalog) {
        this.range = range;
        this.signDays = signDays;
        this.reports = reports;
        this.catalog = catalog;
    }

    /** The days on which a restriction holds: its window is open and what brings it is there. */
    BitSet days(Restriction restriction, Instance instance) {
        BitSet days = range.where(day -> holds(restriction, instance, day));
        boolean waitsForALook = restriction.endsBy(EndsBy.Way.ASSESSMENT)
                && instance.trigger().all().stream().anyMatch(Complaints::isAboutBeingNew);
        if (!waitsForALook) {
            days.and(instance.days());
        } else if (!instance.days().get(0)) {
            // What was new on the first day and nobody looked at does not become harmless by growing older, and the
            // other way round.
            days.clear();
        }
        if (restriction.when().anchor() == Anchor.END) {
            days.and(instance.together());
            if (fades(restriction, instance)) {
                keepWhileFresh(days, instance);
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
    private void keepWhileFresh(BitSet days, Instance instance) {
        LocalDate start = range.from();
        LocalDate healed = instance.dates().get(0).plusDays(signDays);
        if (start.isBefore(healed)) {
            int first = Math.toIntExact(ChronoUnit.DAYS.between(start, healed));
            days.clear(first, Math.max(first, days.length()));
        }
    }

    private boolean holds(Restriction restriction, Instance instance, LocalDate day) {
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

    private boolean lastsFromEvent(Restriction restriction, Instance instance, LocalDate day) {
        boolean resolved = restriction.endsBy(EndsBy.Way.RESOLUTION)
                && instance.endedOn().map(day::isAfter).orElse(false);
        if (resolved) {
            return false;
        }
        When when = restriction.when();
        return instance.dates().isEmpty()
                ? mayBeAhead(instance) || !isOver(when, range.from(), day)
                : instance.dates().stream().anyMatch(event -> isInside(when, event, day));
    }

    /**
     * Whether an event without a date may be still to come. One that has happened did so by the first day, nobody knows
     * how long before: the window has begun, and runs out as if it had been on that day.
     */
    private boolean mayBeAhead(Instance instance) {
        return instance.trigger().all().stream()
                .filter(Predicate.Reports.class::isInstance)
                .map(Predicate.Reports.class::cast)
                .findFirst()
                .map(this::mayBeAhead)
                .orElse(true);
    }

    private boolean mayBeAhead(Predicate.Reports wanted) {
        List<Status> ahead = catalog.conditions().get(wanted.condition()).ahead();
        return reports.stream()
                .filter(r ->
                        r.condition().equals(wanted.condition()) && r.dates().isEmpty())
                .filter(r -> wanted.statuses().isEmpty() || wanted.statuses().contains(r.status()))
                .anyMatch(r -> ahead.contains(r.status()));
    }

    private static boolean isInside(When when, LocalDate event, LocalDate day) {
        boolean begun = when.from().map(t -> !day.isBefore(begin(event, t))).orElse(true);
        return begun && !isOver(when, event, day);
    }

    private static boolean isOver(When when, LocalDate event, LocalDate day) {
        return when.to()
                .map(t -> t.unit() == ChronoUnit.HOURS ? day.isAfter(end(event, t)) : !day.isBefore(end(event, t)))
                .orElse(false);
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
