package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.MassageHistory;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.calendar.CalendarProblem;
import io.massageplan.planner.internal.calendar.History;
import io.massageplan.planner.internal.calendar.History.WeekSoFar;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a calendar must know of earlier massage and training.
 *
 * @param history as the calendar counts it: day 0 is the first of the plan
 * @param soreUntil up to this day the next visit is lighter than the last, since that may still be felt
 * @param soreDrop by how many levels
 * @param noStepUp whether the next visit may not be firmer than the last, since that one left soreness or a bruise
 */
record Past(History history, int soreUntil, int soreDrop, boolean noStepUp) {
    private static final int NEVER = -1000;
    private static final int HOURS_OF_DAY = 24;
    private static final int WINDOW_DAYS = 6;

    static Past of(PlanRequest request, Catalog catalog) {
        boolean strengthYesterday = request.client()
                .exerciseHistory()
                .lastStrength()
                .map(d -> d.equals(request.start().minusDays(1)))
                .orElse(false);
        Optional<MassageHistory> known = request.client().massageHistory();
        return known.map(massage -> of(request, massage, strengthYesterday, catalog))
                .orElseGet(() -> new Past(
                        new History(
                                false, 0, 0, List.of(), List.of(), 0, 0, strengthYesterday, 0, 0, 0, WeekSoFar.NONE),
                        NEVER,
                        0,
                        false));
    }

    private static Past of(PlanRequest request, MassageHistory massage, boolean strengthYesterday, Catalog catalog) {
        // A visit of the first day counts: nobody is massaged twice a day.
        List<Integer> visits = dates(massage).stream()
                .filter(d -> !d.isAfter(request.start()))
                .map(d -> (int) Math.max(NEVER + 1, ChronoUnit.DAYS.between(request.start(), d)))
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
        int deepGap = sore ? soreDays : gapDays(catalog.fact("deep-gap-hours"));
        List<Integer> window = visits.stream().filter(d -> d >= -WINDOW_DAYS).toList();
        return new Past(
                new History(
                        true,
                        last,
                        pressure,
                        window,
                        deep && window.contains(last) ? List.of(last) : List.of(),
                        deep ? Math.max(0, (last + deepGap) * CalendarProblem.DAY_MINUTES) : 0,
                        0,
                        strengthYesterday,
                        // The floors count from the first day of the plan.
                        0,
                        0,
                        0,
                        WeekSoFar.NONE),
                sore ? last + soreDays - 1 : NEVER,
                catalog.fact("still-sore-pressure-drop"),
                noStepUp);
    }

    /** Whether a day of the plan had its visit before the plan was made. */
    boolean isDelivered(int day) {
        return day == 0 && history.visits().contains(0);
    }

    /** The firmest pressure that the last visit leaves for the first of the plan; the step up is the calendar's rule. */
    int firmestFirst(int day) {
        if (day <= soreUntil) {
            return history.lastPressure() - soreDrop;
        }
        return noStepUp ? history.lastPressure() : CalendarProblem.FIRMEST;
    }

    /** All known days of earlier massage. */
    static TreeSet<LocalDate> dates(MassageHistory massage) {
        TreeSet<LocalDate> dates = new TreeSet<>(massage.recentVisits());
        massage.lastVisit().ifPresent(dates::add);
        return dates;
    }

    /** So many days between two dates that the hours between end and start hold whatever the clock says. */
    static int gapDays(int hours) {
        return (hours + HOURS_OF_DAY - 1) / HOURS_OF_DAY + 1;
    }

    /** The numbers of the clinical rules, from the catalogue's facts. */
    static CalendarProblem.Limits limits(Catalog catalog, Demands demands) {
        boolean exercise = demands.exerciseFloor();
        return new CalendarProblem.Limits(
                catalog.fact("visits-per-7-days-most"),
                catalog.fact("deep-per-7-days-most"),
                catalog.fact("deep-level"),
                60 * catalog.fact("deep-gap-hours"),
                catalog.fact("pressure-step-most"),
                catalog.fact("pressure-reset-gap-days"),
                catalog.fact("pressure-after-reset-most"),
                catalog.fact("pressure-after-cold-most"),
                catalog.fact("course-gap-days-most"),
                catalog.fact("visit-gap-days-most"),
                catalog.fact("usable-days-for-floor"),
                exercise ? catalog.fact("exercise-days-per-usable-week-least") : 0,
                exercise ? catalog.fact("exercise-days-per-massage-week-least") : 0,
                CalendarProblem.Limits.STANDARD.freeGapDays());
    }
}
