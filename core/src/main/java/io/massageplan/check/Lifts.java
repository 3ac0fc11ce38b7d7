package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Clinicians;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.RuleOverride;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What lifts a restriction for a day and a place: assessment, clearance, training, or a recorded override. */
final class Lifts {
    /** What is left of a restriction. */
    enum Left {
        /** All of it. */
        WHOLE,
        /** A cap: a clearance allows up to its pressure. */
        CAP,
        /** Nothing. */
        NOTHING
    }

    /**
     * What is left of a restriction, and up to which pressure a clearance opens it.
     *
     * @param left how much is left
     * @param cap the pressure, for {@link Left#CAP}
     */
    record Lift(Left left, int cap) {
        static final Lift NONE = new Lift(Left.WHOLE, -1);
        static final Lift GONE = new Lift(Left.NOTHING, -1);
    }

    private final PlanRequest request;
    private final Catalog catalog;
    private final Geometry geometry;

    Lifts(PlanRequest request, Catalog catalog, Geometry geometry) {
        this.request = request;
        this.catalog = catalog;
        this.geometry = geometry;
    }

    /** What assessment, clearance and the practitioner's training leave of a restriction. */
    Lift of(Bite bite, LocalDate day, Site site, Optional<Practitioner> practitioner) {
        if (assessed(bite, day) || trained(bite.restriction(), practitioner)) {
            return Lift.GONE;
        }
        Restriction restriction = bite.restriction();
        if (restriction.hardness() != Hardness.RELATIVE || !restriction.endsBy(EndsBy.Way.CLEARANCE)) {
            return Lift.NONE;
        }
        List<Clearance> clearances = request.client().clearances().stream()
                .filter(c -> maySign(c, restriction) && covers(c, bite.instance(), day, site))
                .toList();
        if (clearances.stream().anyMatch(c -> c.pressureMost().isEmpty())) {
            return Lift.GONE;
        }
        return clearances.stream()
                .map(c -> c.pressureMost().orElseThrow().level())
                .max(Integer::compare)
                .map(level -> new Lift(Left.CAP, level))
                .orElse(Lift.NONE);
    }

    boolean assessed(Bite bite, LocalDate day) {
        return bite.restriction().endsBy(EndsBy.Way.ASSESSMENT) && assessed(bite.instance(), day);
    }

    /** Whether an assessment of that day or earlier looked at this instance, which was there by then. */
    boolean assessed(Instance instance, LocalDate day) {
        return request.client().assessments().stream()
                .anyMatch(a -> isSound(a, request)
                        && !a.date().isAfter(day)
                        && instance.isNamedBy(a.of())
                        && wasThere(instance, a));
    }

    /** Signed by somebody who may, on the day the complaint of today began or later. */
    static boolean isSound(Assessment assessment, PlanRequest request) {
        boolean stale = request.client().complaints().stream()
                .anyMatch(c -> !c.recovered() && assessment.date().isBefore(c.onset()));
        return !stale && Clinicians.include(assessment.by());
    }

    private static boolean wasThere(Instance instance, Assessment assessment) {
        return instance.earliest()
                .map(first -> !first.isAfter(assessment.date()))
                .orElse(true);
    }

    private static boolean trained(Restriction restriction, Optional<Practitioner> practitioner) {
        return practitioner.isPresent()
                && restriction.hardness() != Hardness.EMERGENCY
                && restriction.ends().stream()
                        .flatMap(e -> e.qualification().stream())
                        .anyMatch(practitioner.get().qualifications()::contains);
    }

    /** A clinician; where the row names who decides, one of these. */
    private static boolean maySign(Clearance clearance, Restriction restriction) {
        return Clinicians.include(clearance.by())
                && restriction.ends().stream()
                        .filter(e -> e.way() == EndsBy.Way.CLEARANCE)
                        .anyMatch(e ->
                                e.professions().isEmpty() || e.professions().contains(clearance.by()));
    }

    private boolean covers(Clearance clearance, Instance instance, LocalDate day, Site site) {
        boolean older = instance.earliest()
                .map(first -> first.isAfter(clearance.given()))
                .orElse(false);
        return !older
                && clearance.holdsOn(day)
                && instance.isNamedBy(clearance.scope())
                && (clearance.sites().isEmpty() || geometry.allowedBy(clearance.sites(), site));
    }

    /** The recorded decision that sets a restriction aside on a day at a place, if there is one. */
    Optional<RuleOverride> override(Bite bite, LocalDate day, Site site) {
        if (bite.restriction().hardness() != Hardness.RELATIVE) {
            return Optional.empty();
        }
        return request.overrides().stream()
                .filter(o -> maySetAside(o, catalog))
                .filter(o -> o.rule().equals(bite.restriction().id())
                        || o.rule().equals(bite.instance().row().id()))
                .filter(o -> holdsOn(o, day))
                .filter(o -> o.sites().isEmpty() || geometry.allowedBy(o.sites(), site))
                .findFirst();
    }

    /** Whether an override was decided by somebody who may: a clinician of a known profession, named first. */
    static boolean maySetAside(RuleOverride override, Catalog catalog) {
        String role = Clinicians.professionOf(override.by());
        boolean profession = catalog.named()
                .find(role)
                .filter(n -> n.kind().equals("profession"))
                .isPresent();
        return profession && Clinicians.include(role);
    }

    static boolean holdsOn(RuleOverride override, LocalDate day) {
        return !day.isBefore(override.from()) && !day.isAfter(override.until());
    }
}
