package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.MassageHistory;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.SchedulingProblem.History;
import io.massageplan.planner.internal.SchedulingProblem.Limits;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What a calendar must know of earlier massage, and the numbers of the spacing rules. */
final class Past {
    private Past() {}

    static History of(PlanRequest request, Catalog catalog) {
        Optional<MassageHistory> known = request.client().massageHistory();
        if (known.isEmpty()) {
            return new History(History.NEVER, 0, false, List.of(), History.NEVER, 0, History.NEVER, false);
        }
        MassageHistory massage = known.get();
        // A visit of the first day counts: nobody is massaged twice a day.
        List<Integer> visits = dates(massage).stream()
                .filter(d -> !d.isAfter(request.start()))
                .map(d -> (int) Math.max(History.NEVER + 1, ChronoUnit.DAYS.between(request.start(), d)))
                .toList();
        int last = visits.isEmpty() ? -catalog.fact("pressure-reset-gap-days") : visits.get(visits.size() - 1);
        int pressure = massage.lastPressure()
                .or(massage::tolerated)
                .map(PressureLevel::level)
                .orElse(catalog.fact("first-visit-pressure-most") - catalog.fact("pressure-step-most"));
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

    /** All known days of earlier massage. */
    static TreeSet<LocalDate> dates(MassageHistory massage) {
        TreeSet<LocalDate> dates = new TreeSet<>(massage.recentVisits());
        massage.lastVisit().ifPresent(dates::add);
        return dates;
    }

    /** So many days between two dates that the hours between end and start hold whatever the clock says. */
    static int gapDays(int hours) {
        return (hours + 23) / 24 + 1;
    }

    static Limits limits(Catalog catalog) {
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
}
