package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.LoadReport;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.PlanRequest;
import io.massageplan.protocol.LoadEvent;
import io.massageplan.safety.InForce;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Caps on pressure that are no contraindications: the client's own, the place's, those around hard effort, and where a clearance is silent. */
final class PressureCaps {
    static final String CLEARED = "cleared-pressure-most";
    private static final int NONE = 5;
    private static final int HOURS_OF_DAY = 24;

    private final PlanRequest request;
    private final Catalog catalog;
    private final List<InForce> cleared = new ArrayList<>();

    PressureCaps(PlanRequest request, Catalog catalog, Screened screened) {
        this.request = request;
        this.catalog = catalog;
        screened.screening().inForce().stream()
                .filter(PressureCaps::isClearedWithoutPressure)
                .forEach(cleared::add);
    }

    /** Lifted by a letter that names no pressure, and about massage. */
    private static boolean isClearedWithoutPressure(InForce standing) {
        var facts = standing.reason().facts();
        boolean wholly =
                standing.liftedBy().filter(by -> by.startsWith("clearance:")).isPresent();
        boolean somewhere =
                facts.getOrDefault("loosenedBy", "").startsWith("clearance:") && !facts.containsKey("loosenedTo");
        boolean massage = List.of(facts.getOrDefault("elements", "").split(" ")).stream()
                .anyMatch(e -> e.equals("massage") || e.equals("circulatory-massage") || e.startsWith("technique"));
        return (wholly || somewhere)
                && massage
                && !facts.getOrDefault("action", "").equals("SHORTEN");
    }

    /** All that a day says of these caps: on days of which it is the same they are, at every site. */
    List<Object> on(LocalDate date) {
        List<Object> all = new ArrayList<>(List.of(everywhere(date)));
        cleared.stream().filter(f -> holds(f, date)).forEach(all::add);
        return all;
    }

    private static boolean holds(InForce standing, LocalDate date) {
        return !date.isBefore(standing.from()) && !date.isAfter(standing.to());
    }

    /** The firmest pressure at a site on a day, as far as these caps go. */
    int at(LocalDate date, Site site) {
        int place = catalog.body().region(site.region()).pressureMost();
        return Math.min(Math.min(everywhere(date), place), isCleared(date, site) ? clearedMost() : NONE);
    }

    /** Whether a letter without a pressure is what permits massage there. */
    boolean isCleared(LocalDate date, Site site) {
        return cleared.stream()
                .filter(f -> holds(f, date))
                .anyMatch(f -> f.sites().isEmpty()
                        || f.sites().stream().anyMatch(s -> catalog.body().overlaps(s, site)));
    }

    private int clearedMost() {
        return catalog.fact(CLEARED);
    }

    private int everywhere(LocalDate date) {
        int cap = request.client()
                .preferences()
                .pressureMost()
                .map(PressureLevel::level)
                .orElse(NONE);
        for (LoadReport load : request.client().loads()) {
            cap = Math.min(cap, loadCap(catalog.loadEvents().get(load.event()), load.date(), date));
        }
        return isBeforeStrenuous(date) ? Math.min(cap, belowDeep()) : cap;
    }

    private int belowDeep() {
        return catalog.fact("deep-level") - 1;
    }

    /** A fixed strenuous appointment is a hard effort, and wants the same days of rest after deep work as a load does. */
    private boolean isBeforeStrenuous(LocalDate date) {
        int hours = Math.max(catalog.fact("strenuous-after-deep-hours"), catalog.fact("deep-before-hard-effort-hours"));
        int days = daysReached(hours);
        return request.appointments().stream()
                .filter(Appointment::strenuous)
                .map(Appointment::date)
                .anyMatch(d -> !date.isAfter(d) && !date.isBefore(d.minusDays(days)));
    }

    private int loadCap(LoadEvent event, LocalDate on, LocalDate date) {
        int cap = NONE;
        if (isWithin(date, on, event.noDeepFromHours())) {
            cap = belowDeep();
        }
        if (isWithin(date, on, event.lightFromHours())) {
            cap = Math.min(cap, event.pressureMostBefore().orElse(NONE));
        }
        return cap;
    }

    /** Whether a day may lie in the hours before an event or on its day; the hour of the event is not known. */
    private static boolean isWithin(LocalDate date, LocalDate event, OptionalInt hours) {
        long daysBefore = ChronoUnit.DAYS.between(date, event);
        return hours.isPresent() && daysBefore >= 0 && daysBefore <= daysReached(hours.getAsInt());
    }

    private static int daysReached(int hours) {
        return (hours + HOURS_OF_DAY - 1) / HOURS_OF_DAY;
    }
}
