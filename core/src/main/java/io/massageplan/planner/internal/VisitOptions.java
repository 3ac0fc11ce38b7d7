package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Preferences;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.protocol.Protocol;
import io.massageplan.screening.Permission;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Technique;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which massage each day permits: techniques in order of fit, where they may work, how firmly and for how long. Safety is
 * screening's; the client's own limits and those around a load event are added here.
 */
final class VisitOptions {
    private final PlanRequest request;
    private final Catalog catalog;
    private final Screened screened;
    private final Asked asked;
    private final List<Site> sites;
    private final PressureCaps caps;
    private final Doses doses;
    private final Optional<Practitioner> practitioner;
    private final Map<List<Object>, List<VisitOption>> known = new HashMap<>();

    VisitOptions(PlanRequest request, Catalog catalog, Screened screened, Protocol protocol, Asked asked) {
        this.request = request;
        this.catalog = catalog;
        this.screened = screened;
        this.asked = asked;
        this.sites = VisitSites.of(request.client(), protocol, catalog);
        this.caps = new PressureCaps(request, catalog, screened);
        this.doses = new Doses(request, catalog);
        this.practitioner = request.practitioners().stream().findFirst();
    }

    /** Whether some massage of the phase is permitted at a place that is wanted: what a practitioner offers is another matter. */
    boolean isPermitted(LocalDate date, Week week) {
        List<String> avoided = request.client().preferences().techniquesAvoided();
        return week.phase().techniques().stream()
                .filter(t -> !avoided.contains(t))
                .anyMatch(t -> sites.stream()
                        .anyMatch(s -> screened.massage(date, t, s).allowed()));
    }

    List<VisitOption> options(LocalDate date, Week week) {
        List<String> techniques = techniques(date, week);
        return known.computeIfAbsent(
                List.of(screened.period(date), techniques, caps.on(date), doses.on(date)),
                k -> options(date, techniques));
    }

    private List<VisitOption> options(LocalDate date, List<String> techniques) {
        List<VisitOption> options = new ArrayList<>();
        int rank = 0;
        for (String id : techniques) {
            option(date, catalog.techniques().get(id), rank++).ifPresent(options::add);
        }
        return List.copyOf(options);
    }

    /** What is pinned; else the client's wishes first, then the protocol's order of fit. */
    private List<String> techniques(LocalDate date, Week week) {
        Preferences preferences = request.client().preferences();
        Set<String> order = new LinkedHashSet<>(preferences.techniques());
        for (ConditionReport report : request.client().conditions()) {
            if (report.endedOn().filter(end -> end.isBefore(date)).isPresent()) {
                continue;
            }
            adapted(report.condition()).ifPresent(order::add);
            catalog.conditions().get(report.condition()).implies().stream()
                    .flatMap(implied -> adapted(implied.condition()).stream())
                    .forEach(order::add);
        }
        if (preferences.nonWestern()) {
            order.addAll(List.of("SHIATSU", "THAI", "TUINA"));
        }
        order.addAll(week.phase().techniques());
        asked.technique().ifPresent(order::add);
        for (Pin pin : request.pins()) {
            if (pin.kind() == PinKind.VISIT
                    && pin.date().equals(date)
                    && pin.technique().isPresent()) {
                order.add(pin.technique().get());
                order.retainAll(List.of(pin.technique().get()));
            }
        }
        order.removeAll(preferences.techniquesAvoided());
        if (!isTechniquePinned(date)) {
            request.delivered().ifPresent(d -> order.removeAll(d.techniquesGivenUp()));
        }
        practitioner.filter(p -> !p.techniques().isEmpty()).ifPresent(p -> order.retainAll(p.techniques()));
        return List.copyOf(order);
    }

    private boolean isTechniquePinned(LocalDate date) {
        return request.pins().stream()
                .anyMatch(p -> p.kind() == PinKind.VISIT
                        && p.date().equals(date)
                        && p.technique().isPresent());
    }

    /** Techniques made for a condition; no protocol lists them. */
    private static Optional<String> adapted(String condition) {
        return switch (condition) {
            case "PREGNANCY" -> Optional.of("PRENATAL");
            case "CANCER" -> Optional.of("ONCOLOGY");
            default -> Optional.empty();
        };
    }

    private Optional<VisitOption> option(LocalDate date, Technique technique, int rank) {
        // Cupping has no pressure: it is planned as level 0 and judged by its suction.
        int least = technique.pressureLeast().map(PressureLevel::level).orElse(0);
        List<WorkedSite> worked = new ArrayList<>();
        int wait = 0;
        int shortest = Integer.MAX_VALUE;
        for (Site site : VisitSites.of(technique, sites, request.client(), catalog)) {
            Permission permission = screened.massage(date, technique.id(), site);
            int most =
                    Math.min(permission.pressureMost().map(PressureLevel::level).orElse(0), caps.at(date, site));
            worked.add(new WorkedSite(site, most, permission, caps.isCleared(date, site)));
            if (!permission.allowed() || most < least || !sharePositionAndProduct(technique, worked)) {
                worked.remove(worked.size() - 1);
                continue;
            }
            shortest = Math.min(shortest, permission.minutesMost().orElse(shortest));
            wait = Math.max(wait, permission.hoursAfterTouch().orElse(0));
        }
        int minutesMost = Math.min(
                Math.min(shortest, doses.minutesMost(technique, date, worked)),
                VisitSites.minutesMost(technique, worked, catalog));
        if (worked.isEmpty() || minutesMost < catalog.fact("session-minutes-least-focal")) {
            return Optional.empty();
        }
        // The first site sets the pressure of the visit; the others get what they may, down to the technique's
        // lightest.
        int most = worked.get(0).pressureMost();
        return Optional.of(new VisitOption(
                technique,
                rank,
                List.copyOf(worked),
                least,
                most,
                Math.min(most, first(worked, least)),
                technique.minutesLeast(),
                minutesMost,
                wait));
    }

    /**
     * The firmest first massage: what any site that is worked then asks for holds for the visit. A site that is never worked
     * firmer says nothing of a first one: it keeps its own pressure beside the others.
     */
    private static int first(List<WorkedSite> worked, int least) {
        if (!worked.get(0).first()) {
            return least - 1;
        }
        return worked.stream()
                .filter(w -> w == worked.get(0) || isGentlerAtFirst(w))
                .filter(WorkedSite::first)
                .flatMap(w -> w.permission().pressureMostFirstVisit().stream())
                .mapToInt(PressureLevel::level)
                .min()
                .orElse(0);
    }

    private static boolean isGentlerAtFirst(WorkedSite site) {
        return !site.permission()
                .pressureMostFirstVisit()
                .equals(site.permission().pressureMost());
    }

    /** One position and one product serve a whole visit: what any of its sites excludes is out for all. */
    private boolean sharePositionAndProduct(Technique technique, List<WorkedSite> worked) {
        Preferences preferences = request.client().preferences();
        boolean position = technique.positions().stream()
                .anyMatch(p -> !preferences.positionsAvoided().contains(p)
                        && worked.stream()
                                .noneMatch(
                                        w -> w.permission().positionsExcluded().contains(p)));
        boolean product = technique.lubricants().stream()
                .anyMatch(l -> !preferences.lubricantsAvoided().contains(l)
                        && worked.stream()
                                .noneMatch(
                                        w -> w.permission().lubricantsExcluded().contains(l)));
        return position && product;
    }
}
