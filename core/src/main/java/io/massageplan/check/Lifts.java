package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Clinicians;
import io.massageplan.safety.Contraindication;
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
                .filter(c -> maySign(c, restriction) && covers(c, bite, day, site))
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
        boolean strict = bite.restriction().hardness() != Hardness.RELATIVE;
        return bite.restriction().endsBy(EndsBy.Way.ASSESSMENT) && assessed(bite.instance(), strict, day);
    }

    /**
     * Whether an assessment of that day or earlier looked at this instance, which was there by then.
     *
     * @param strict whether it has to name it; who was asked about a knee has said nothing of an emergency
     */
    boolean assessed(Instance instance, boolean strict, LocalDate day) {
        return request.client().assessments().stream()
                .anyMatch(a -> isSound(a, request)
                        && !a.date().isAfter(day)
                        && (strict ? instance.isListedIn(a.of()) : instance.isNamedBy(a.of()))
                        && speaksOf(instance.begins(), a.date(), day));
    }

    /** Whether a row holds an emergency or something absolute, so that an assessment has to name it. */
    static boolean isStrict(Contraindication row) {
        return row.restrictions().stream().anyMatch(r -> r.hardness() != Hardness.RELATIVE);
    }

    /**
     * Whether a document can speak of all that is there on a day: each thing had last begun by the day of the document. A
     * thing without a date counts as of the first day of the plan, and is seen by what was written shortly before.
     */
    boolean speaksOf(List<List<LocalDate>> begins, LocalDate document, LocalDate day) {
        return begins.stream().allMatch(dates -> dates.isEmpty() ? isRecent(document) : saw(dates, document, day));
    }

    private boolean isRecent(LocalDate document) {
        LocalDate oldest = Times.plusDays(request.start(), -catalog.fact("undated-document-age-days"));
        return !document.isBefore(oldest);
    }

    /** Of several dates the latest that is past on the day counts; if all are to come, the first of them. */
    private static boolean saw(List<LocalDate> dates, LocalDate document, LocalDate day) {
        LocalDate last = dates.stream()
                .filter(d -> !d.isAfter(day))
                .max(LocalDate::compareTo)
                .or(() -> dates.stream().min(LocalDate::compareTo))
                .orElseThrow();
        return !last.isAfter(document);
    }

    /** Signed by somebody who may, on the day the complaint of today began or later. */
    static boolean isSound(Assessment assessment, PlanRequest request) {
        boolean stale = request.client().complaints().stream()
                .anyMatch(c -> !c.recovered() && assessment.date().isBefore(c.onset()));
        return !stale && Clinicians.include(assessment.by());
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

    private boolean covers(Clearance clearance, Bite bite, LocalDate day, Site site) {
        List<List<LocalDate>> begins = bite.instance().begins();
        if (bite.restriction().when().anchor() != Anchor.EVENT) {
            // What lasts and has no date was there before the letter; an event without a date may be a new one.
            begins = begins.stream().filter(dates -> !dates.isEmpty()).toList();
        }
        // A letter that says no end is one of a year: what it speaks of has changed by then.
        LocalDate last = clearance
                .until()
                .orElseGet(() -> Times.plusDays(clearance.given(), catalog.fact("clearance-age-days")));
        return clearance.holdsOn(day)
                && !day.isAfter(last)
                && speaksOf(begins, clearance.given(), day)
                && bite.instance().isNamedBy(clearance.scope())
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
