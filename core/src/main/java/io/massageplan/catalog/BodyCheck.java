package io.massageplan.catalog;

import io.massageplan.body.Body;
import io.massageplan.body.Muscle;
import io.massageplan.body.Region;
import io.massageplan.body.Tissue;
import java.util.HashSet;
import java.util.Set;

/** Regions must form a hierarchy without circles, under one whole body, and border each other both ways. */
final class BodyCheck {
    private BodyCheck() {}

    static void check(Findings findings) {
        Entries<Region> regions = findings.catalog().regions();
        for (Region region : regions.all()) {
            findings.about("region", region.id()).known(regions, region.partOf());
            findings.known(regions, region.near());
            findings.known(region.evidence());
            findings.require(
                    !region.partOf().isEmpty() || region.id().equals(Body.WHOLE), "must be part of another region.");
            findings.require(!isPartOfItself(region, regions), "must not be part of itself.");
            for (String near : region.near()) {
                findings.require(
                        regions.find(near)
                                .map(n -> n.near().contains(region.id()))
                                .orElse(true),
                        "borders " + near + ", which does not border it.");
            }
        }
        for (Tissue tissue : findings.catalog().tissues().all()) {
            findings.about("tissue", tissue.id()).known(tissue.evidence());
        }
        for (Muscle muscle : findings.catalog().muscles().all()) {
            findings.about("muscle", muscle.id()).known(regions, muscle.regions());
            findings.known(muscle.evidence());
        }
    }

    private static boolean isPartOfItself(Region start, Entries<Region> regions) {
        Set<String> above = new HashSet<>();
        climb(start, regions, above);
        return above.contains(start.id());
    }

    private static void climb(Region region, Entries<Region> regions, Set<String> above) {
        for (String whole : region.partOf()) {
            if (above.add(whole)) {
                regions.find(whole).ifPresent(next -> climb(next, regions, above));
            }
        }
    }
}
