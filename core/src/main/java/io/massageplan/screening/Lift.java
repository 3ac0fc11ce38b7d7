package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Clinicians;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.RuleOverride;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that lifts a restriction, wholly or up to a pressure, somewhere, for a time.
 *
 * @param by what it is, {@code clearance:PHYSICIAN:2026-03-02}
 * @param from first day
 * @param until last day; empty: no end
 * @param sites where; empty: everywhere
 * @param pressureMost up to which pressure; empty: wholly
 */
record Lift(
        String by, LocalDate from, Optional<LocalDate> until, List<Site> sites, Optional<PressureLevel> pressureMost) {

    /** What may lift restrictions for one client, as far as documents, training and recorded decisions go. */
    record Grounds(
            ClientProfile client,
            LocalDate first,
            Set<String> qualifications,
            List<RuleOverride> overrides,
            Catalog catalog) {

        /** How long a sign that a complaint was reported with counts as there, in days. */
        int signDays() {
            return catalog.fact("sign-lasts-days");
        }

        /** The last day of a letter: as it says, else a year. */
        LocalDate last(Clearance clearance) {
            return clearance.until().orElseGet(() -> clearance.given().plusDays(catalog.fact("clearance-age-days")));
        }

        /** The earliest day of a document that speaks of what nobody dated. */
        LocalDate oldest() {
            return first.minusDays(catalog.fact("undated-document-age-days"));
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(u -> !day.isAfter(u)).orElse(true);
    }

    /** Everything that lifts a restriction where and when it holds because of this instance. */
    static List<Lift> of(Restriction restriction, Instance instance, Grounds grounds) {
        List<Lift> lifts = new ArrayList<>();
        if (restriction.endsBy(EndsBy.Way.ASSESSMENT)) {
            for (Assessment assessment : grounds.client().assessments()) {
                if (covers(assessment, instance, restriction.hardness(), grounds)) {
                    String by = "assessment:" + assessment.by() + ":" + assessment.date();
                    Optional<LocalDate> until = Sight.last(instance.begins(), assessment.date());
                    lifts.add(new Lift(by, assessment.date(), until, List.of(), Optional.empty()));
                }
            }
        }
        if (restriction.hardness() != Hardness.EMERGENCY) {
            addQualifications(restriction, grounds, lifts);
        }
        if (restriction.hardness() == Hardness.RELATIVE) {
            addClearances(restriction, instance, grounds, lifts);
            addOverrides(restriction, instance, grounds, lifts);
        }
        return lifts;
    }

    /**
     * Whether an assessment saw what this instance is made of, and speaks of it. Of an emergency, and of what is absolute,
     * it speaks only where it names it: a look at a back says nothing of the heart.
     */
    static boolean covers(Assessment assessment, Instance instance, Hardness hardness, Grounds grounds) {
        return speaksOf(assessment, instance, hardness, grounds)
                && Sight.reaches(instance.begins(), assessment.date(), grounds.oldest());
    }

    private static boolean speaksOf(Assessment assessment, Instance instance, Hardness hardness, Grounds grounds) {
        return isValid(assessment, grounds.client())
                && (hardness == Hardness.RELATIVE
                        ? instance.isWithin(assessment.of())
                        : instance.isNamedIn(assessment.of()));
    }

    /** Whether somebody has looked at it, longer ago than can be taken for what nobody dated: then the date may free it. */
    static boolean waitsForADate(Restriction restriction, Instance instance, Grounds grounds) {
        return restriction.endsBy(EndsBy.Way.ASSESSMENT)
                && grounds.client().assessments().stream()
                        .filter(a -> speaksOf(a, instance, restriction.hardness(), grounds))
                        .anyMatch(a -> a.date().isBefore(grounds.oldest())
                                && Sight.reaches(instance.begins(), a.date(), a.date()));
    }

    /** A clinician signed it, and it is not older than the complaint of today. */
    static boolean isValid(Assessment assessment, ClientProfile client) {
        return Clinicians.include(assessment.by())
                && client.complaints().stream()
                        .filter(c -> !c.recovered())
                        .noneMatch(c -> c.onset().isAfter(assessment.date()));
    }

    private static void addQualifications(Restriction restriction, Grounds grounds, List<Lift> lifts) {
        for (EndsBy end : restriction.ends()) {
            end.qualification()
                    .filter(grounds.qualifications()::contains)
                    .ifPresent(q -> lifts.add(new Lift(
                            "qualification:" + q, grounds.first(), Optional.empty(), List.of(), Optional.empty())));
        }
    }

    private static void addClearances(Restriction restriction, Instance instance, Grounds grounds, List<Lift> lifts) {
        if (!restriction.endsBy(EndsBy.Way.CLEARANCE)) {
            return;
        }
        // An operation that nobody dated may be of yesterday; a disease that nobody dated is one that lasts.
        boolean isLasting = restriction.when().anchor() != Anchor.EVENT;
        for (Clearance clearance : grounds.client().clearances()) {
            LocalDate oldest = isLasting ? LocalDate.MIN : grounds.oldest();
            boolean seen = Sight.reaches(instance.begins(), clearance.given(), oldest);
            if (seen && isSigned(clearance, restriction) && instance.isWithin(clearance.scope())) {
                lifts.add(new Lift(
                        "clearance:" + clearance.by() + ":" + clearance.given(),
                        clearance.given(),
                        Optional.of(last(grounds.last(clearance), instance, clearance.given())),
                        clearance.sites(),
                        clearance.pressureMost()));
            }
        }
    }

    private static LocalDate last(LocalDate until, Instance instance, LocalDate given) {
        return Sight.last(instance.begins(), given).filter(until::isAfter).orElse(until);
    }

    /** A clinician signed it, and one of those whom the row asks for where it names some. */
    private static boolean isSigned(Clearance clearance, Restriction restriction) {
        return Clinicians.include(clearance.by())
                && restriction.ends().stream()
                        .filter(e -> e.way() == EndsBy.Way.CLEARANCE)
                        .anyMatch(e ->
                                e.professions().isEmpty() || e.professions().contains(clearance.by()));
    }

    /** An override sets a restriction aside; what is to be watched or asked is watched and asked all the more. */
    private static void addOverrides(Restriction restriction, Instance instance, Grounds grounds, List<Lift> lifts) {
        if (restriction.action() == Action.MONITOR || restriction.action() == Action.ASK) {
            return;
        }
        for (RuleOverride override : grounds.overrides()) {
            if (override.rule().equals(restriction.id())
                    || override.rule().equals(instance.row().id())) {
                lifts.add(new Lift(
                        "override:" + override.rule(),
                        override.from(),
                        Optional.of(override.until()),
                        override.sites(),
                        Optional.empty()));
            }
        }
    }
}
