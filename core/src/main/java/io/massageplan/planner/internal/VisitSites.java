package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.protocol.Protocol;
import io.massageplan.technique.Technique;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where visits work, and how long that place is worth working. */
final class VisitSites {
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

    private VisitSites() {}

    /**
     * Where visits work: the places that hurt, then what borders the first on the back of the body; without a complaint the
     * protocol's own places.
     */
    static List<Site> of(ClientProfile client, Protocol protocol, Catalog catalog) {
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
        return wanted(List.copyOf(sites), client, catalog);
    }

    /** Regions that are worked beside a complaint: muscle of back, neck, shoulder, buttock and limbs, never a bony or endangered spot. */
    private static boolean isWorked(String region) {
        return WORKED.contains(region);
    }

    private static List<Site> wanted(List<Site> sites, ClientProfile client, Catalog catalog) {
        return sites.stream()
                .filter(s -> client.preferences().sitesAvoided().stream()
                        .noneMatch(avoided -> catalog.body().contains(avoided, s)))
                .limit(SITES_MOST)
                .toList();
    }

    /** The wanted sites a technique can be given on; without a complaint, a technique of its own places is given there. */
    static List<Site> of(Technique technique, List<Site> sites, ClientProfile client, Catalog catalog) {
        if (technique.regions().isEmpty()) {
            return sites;
        }
        List<Site> own = technique.regions().stream().map(Site::of).toList();
        List<Site> shared = sites.stream()
                .filter(s -> own.stream().anyMatch(o -> catalog.body().contains(o, s)))
                .toList();
        Optional<Complaint> complaint = ProtocolChoice.complaint(client);
        return shared.isEmpty() && complaint.isEmpty() ? wanted(own, client, catalog) : shared;
    }

    /** How long these places together are worth: an hour on a wrist is no care. A technique of its own places knows better. */
    static int minutesMost(Technique technique, List<WorkedSite> worked, Catalog catalog) {
        if (!technique.regions().isEmpty()) {
            return technique.minutesMost();
        }
        int hands = worked.stream()
                .mapToInt(w -> catalog.body().region(w.site().region()).minutesMost())
                .sum();
        return Math.min(technique.minutesMost(), catalog.fact("assessment-minutes-first-visit") + hands);
    }
}
