package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Restriction;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/**
 * One restriction because of one instance: where it reaches, on which days its window is open, and what may lift it.
 *
 * @param order place of the restriction in catalogue order
 * @param restriction the restriction
 * @param instance why it holds
 * @param area where it reaches
 * @param sites the same as sites; empty: the whole body
 * @param days the days on which it holds, lifted or not
 * @param lifts what lifts it, each in its own time
 */
record Rule(
        int order,
        Restriction restriction,
        Instance instance,
        Area area,
        List<Site> sites,
        BitSet days,
        List<Lift> lifts) {

    static Rule of(
            int order,
            Restriction restriction,
            Instance instance,
            Lift.Grounds grounds,
            Places places,
            Windows windows) {
        Area area = places.reach(restriction.where(), instance.sites());
        BitSet days = windows.days(restriction, instance);
        if (restriction.when().anchor() == Anchor.FIRST_VISIT
                && grounds.client().massageHistory().isPresent()) {
            days.clear();
        }
        return new Rule(
                order, restriction, instance, area, places.sites(area), days, Lift.of(restriction, instance, grounds));
    }

    boolean is(Anchor anchor) {
        return restriction.when().anchor() == anchor;
    }

    /** Whether it says something of every day it holds, and not only of a first visit or of something known later. */
    boolean countsEveryDay() {
        return !is(Anchor.FIRST_VISIT) && !is(Anchor.AFTER_TOUCH) && !is(Anchor.ON_THE_DAY);
    }

    List<Lift> liftsOn(LocalDate day) {
        return lifts.stream().filter(lift -> lift.holdsOn(day)).toList();
    }

    /** Whether it is a cap that tells a practitioner to begin gently: one that holds not for everybody. */
    boolean isCaution() {
        return restriction.action() == Action.CAP_PRESSURE && countsEveryDay() && !isForEverybody();
    }

    /** Whether it says nothing of this client: it holds for everybody, or for everybody who comes for the first time. */
    boolean isForEverybody() {
        return instance.trigger().all().stream()
                .allMatch(p -> p instanceof Predicate.Everyone || p instanceof Predicate.ToleranceUnknown);
    }

    /** Whether it ends by itself, sooner or later. */
    boolean endsByTime() {
        return restriction.endsBy(EndsBy.Way.TIME);
    }

    /** Whether a clinician can end it, by a clearance or by an assessment. */
    boolean isClearable() {
        return restriction.endsBy(EndsBy.Way.ASSESSMENT)
                || restriction.hardness() == Hardness.RELATIVE && restriction.endsBy(EndsBy.Way.CLEARANCE);
    }
}
