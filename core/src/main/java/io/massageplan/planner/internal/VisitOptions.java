package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.LoadReport;
import io.massageplan.client.Preferences;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.protocol.LoadEvent;
import io.massageplan.protocol.Protocol;
import io.massageplan.screening.Permission;
import io.massageplan.screening.Screening;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Technique;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which massage each day permits: techniques in order of fit, where they may work, how firmly and for how long. Safety is
 * screening's; the client's own limits and those around a load event are added here.
 */
final class VisitOptions {
    /** Sites a visit may work: the complaint's and up to two that border it. House choice. */
    private static final int SITES_MOST = 3;

    private static final List<String> WORKED = List.of(
            "NECK_POSTERIOR",
            "SHOULDER",
            "SCAPULAR",
            "UPPER_BACK",
            "THORACOLUMBAR",
            "LOWER_BACK",
            "GLUTEAL",
            "HIP",
            "UPPER_ARM",
            "FOREARM",
            "THIGH",
            "LOWER_LEG");

    private final PlanRequest request;
    private final Catalog catalog;
    private final Screening screening;
    private final List<Site> sites;
    private final Optional<Practitioner> practitioner;

    VisitOptions(PlanRequest request, Catalog catalog, Screening screening, Protocol protocol) {
        this.request = request;
        this.catalog = catalog;
        this.screening = screening;
        this.sites = sites(request.client(), protocol, catalog);
        this.practitioner = request.practitioners().stream().findFirst();
    }

    /** Whether some massage of the phase is permitted at a place that is wanted: what a practitioner offers is another matter. */
    boolean isPermitted(LocalDate date, Week week) {
        List<String> avoided = request.client().preferences().techniquesAvoided();
        return week.phase().techniques().stream()
                .filter(t -> !avoided.contains(t))
                .anyMatch(t -> sites.stream()
                        .anyMatch(s -> screening.massage(date, t, s).allowed()));
    }

    /**
     * Where visits work: the places that hurt, then what borders the first on the back of the body; without a complaint the
     * protocol's own places.
     */
    static List<Site> sites(ClientProfile client, Protocol protocol, Catalog catalog) {
        Set<Site> sites = new LinkedHashSet<>();
        client.complaints().stream()
                .filter(c -> !c.recovered())
                .map(Complaint::site)
                .forEach(sites::add);
        if (sites.isEmpty()) {
            protocol.sites().stream().map(Site::of).forEach(sites::add);
        } else {
            Site first = sites.iterator().next();
            for (Site near : catalog.body().around(first)) {
                if (isWorked(near.region())
                        && sites.stream().noneMatch(s -> catalog.body().overlaps(near, s))) {
                    sites.add(near);
                }
            }
        }
        return sites.stream()
                .filter(s -> client.preferences().sitesAvoided().stream()
                        .noneMatch(avoided -> catalog.body().contains(avoided, s)))
                .limit(SITES_MOST)
                .toList();
    }

    /** Regions that are worked beside a complaint: muscle of back, neck, shoulder, buttock and limbs, never a bony or endangered spot. */
    private static boolean isWorked(String region) {
        return WORKED.contains(region);
    }

    List<VisitOption> options(LocalDate date, Week week) {
        List<VisitOption> options = new ArrayList<>();
        int rank = 0;
        for (String id : techniques(week)) {
            option(date, catalog.techniques().get(id), rank++).ifPresent(options::add);
        }
        return List.copyOf(options);
    }

    /** The client's wishes first, then the protocol's order of fit. */
    private List<String> techniques(Week week) {
        Preferences preferences = request.client().preferences();
        Set<String> order = new LinkedHashSet<>(preferences.techniques());
        for (ConditionReport report : request.client().conditions()) {
            adapted(report.condition()).ifPresent(order::add);
            catalog.conditions().get(report.condition()).implies().stream()
                    .flatMap(implied -> adapted(implied.condition()).stream())
                    .forEach(order::add);
        }
        if (preferences.nonWestern()) {
            order.addAll(List.of("SHIATSU", "THAI", "TUINA"));
        }
        order.addAll(week.phase().techniques());
        order.removeAll(preferences.techniquesAvoided());
        practitioner.filter(p -> !p.techniques().isEmpty()).ifPresent(p -> order.retainAll(p.techniques()));
        return List.copyOf(order);
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
        int minutesMost = technique.minutesMost();
        int first = 5;
        for (Site site : sitesFor(technique)) {
            Permission permission = screening.massage(date, technique.id(), site);
            int most =
                    Math.min(permission.pressureMost().map(PressureLevel::level).orElse(0), cap(date, technique));
            if (!permission.allowed() || most < least || !hasPosition(technique, permission)) {
                continue;
            }
            worked.add(new WorkedSite(site, most, permission));
            minutesMost = Math.min(minutesMost, permission.minutesMost().orElse(minutesMost));
            first = Math.min(first, firstMost(permission, most, least));
        }
        if (worked.isEmpty()
                || minutesMost < catalog.fact("session-minutes-least-focal")
                || !sharePositionAndProduct(technique, worked)) {
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
                Math.min(most, first),
                technique.minutesLeast(),
                minutesMost));
    }

    /** The wanted sites it can be given on; without a complaint, a technique of its own places is given there. */
    private List<Site> sitesFor(Technique technique) {
        if (technique.regions().isEmpty()) {
            return sites;
        }
        List<Site> own = technique.regions().stream().map(Site::of).toList();
        List<Site> shared = sites.stream()
                .filter(s -> own.stream().anyMatch(o -> catalog.body().contains(o, s)))
                .toList();
        boolean complaint = ProtocolChoice.complaint(request.client()).isPresent();
        return shared.isEmpty() && !complaint ? own : shared;
    }

    private static int firstMost(Permission permission, int most, int least) {
        if (!permission.allowedFirstVisit()) {
            return least - 1;
        }
        return permission.pressureMostFirstVisit().map(PressureLevel::level).orElse(most);
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

    private boolean hasPosition(Technique technique, Permission permission) {
        return technique.positions().stream()
                .anyMatch(p -> !permission.positionsExcluded().contains(p)
                        && !request.client().preferences().positionsAvoided().contains(p));
    }

    /** Caps that are not contraindications: the client's own and those around a load event. */
    private int cap(LocalDate date, Technique technique) {
        int cap = request.client()
                .preferences()
                .pressureMost()
                .map(PressureLevel::level)
                .orElse(5);
        cap = Math.min(cap, technique.pressureMost().map(PressureLevel::level).orElse(0));
        for (LoadReport load : request.client().loads()) {
            cap = Math.min(cap, loadCap(catalog.loadEvents().get(load.event()), load.date(), date));
        }
        return cap;
    }

    private int loadCap(LoadEvent event, LocalDate on, LocalDate date) {
        long daysBefore = ChronoUnit.DAYS.between(date, on);
        int cap = 5;
        if (daysBefore >= 0
                && event.noDeepFromHours().isPresent()
                && daysBefore * 24 <= event.noDeepFromHours().getAsInt()) {
            cap = catalog.fact("deep-level") - 1;
        }
        if (daysBefore >= 0
                && event.lightFromHours().isPresent()
                && event.pressureMostBefore().isPresent()
                && daysBefore * 24 <= event.lightFromHours().getAsInt()) {
            cap = Math.min(cap, event.pressureMostBefore().getAsInt());
        }
        return cap;
    }
}
