package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Cause;
import io.massageplan.client.Complaint;
import io.massageplan.plan.PlanRequest;
import io.massageplan.technique.DoseLimit;
import io.massageplan.technique.Technique;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The longest visit that the dose limits of a technique leave on a day. */
final class Doses {
    private static final int HOURS_OF_DAY = 24;

    private final PlanRequest request;
    private final Catalog catalog;

    Doses(PlanRequest request, Catalog catalog) {
        this.request = request;
        this.catalog = catalog;
    }

    /** Minutes; a limit of one place bounds the visit, so that no place gets more however the minutes are shared out. */
    int minutesMost(Technique technique, LocalDate date, List<WorkedSite> worked) {
        if (over(date).contains(technique.id())) {
            return 0;
        }
        return catalog.doseLimits().all().stream()
                .filter(l -> l.subject().equals(technique.id()) && l.unit().equals("min"))
                .filter(l -> holds(l, date, worked))
                .flatMap(l -> l.high().stream())
                .mapToInt(high -> high.setScale(0, RoundingMode.FLOOR).intValueExact())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean holds(DoseLimit limit, LocalDate date, List<WorkedSite> worked) {
        return switch (limit.element()) {
            case DoseLimit.SESSION, DoseLimit.SITE_TIME -> true;
            case DoseLimit.NEAR_INJURY_SESSION -> isNearInjury(date, worked);
            default -> false;
        };
    }

    private boolean isNearInjury(LocalDate date, List<WorkedSite> worked) {
        return request.client().complaints().stream()
                .filter(c -> !c.recovered() && isFresh(c, date))
                .filter(c -> !c.signs().isEmpty() || c.cause() == Cause.TRAUMA || c.cause() == Cause.STRAIN)
                .flatMap(c -> Stream.concat(Stream.of(c.site()), catalog.body().around(c.site()).stream()))
                .anyMatch(near -> worked.stream().map(WorkedSite::site).anyMatch(s -> overlaps(s, near)));
    }

    private boolean overlaps(Site site, Site near) {
        return catalog.body().overlaps(site, near);
    }

    /** The complaints in their first hours and the courses that are over: on days of which they are the same, the limits are. */
    List<Object> on(LocalDate date) {
        List<Object> all = new ArrayList<>(over(date));
        request.client().complaints().stream().filter(c -> isFresh(c, date)).forEach(all::add);
        return all;
    }

    /** The techniques whose course would be over by a date if it began with the plan. */
    private List<String> over(LocalDate date) {
        return catalog.doseLimits().all().stream()
                .filter(l -> l.element().equals(DoseLimit.COURSE) && l.unit().equals("weeks"))
                .filter(l -> l.high()
                        .filter(weeks -> !date.isBefore(request.start().plusWeeks(weeks.longValue())))
                        .isPresent())
                .map(DoseLimit::subject)
                .toList();
    }

    /** The hour of the onset is not known: the last day its first hours may reach counts. */
    private boolean isFresh(Complaint complaint, LocalDate date) {
        int hours = catalog.fact("acute-no-deep-local-hours");
        int days = (hours + HOURS_OF_DAY - 1) / HOURS_OF_DAY;
        return !date.isBefore(complaint.onset())
                && !date.isAfter(complaint.onset().plusDays(days));
    }
}
