package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.client.BreakKind;
import io.massageplan.client.Complaint;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.Ladder;
import io.massageplan.plan.Practitioner;
import io.massageplan.protocol.Phase;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Restriction;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Technique;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What would be possible on a day, whether the plan uses it or not: the floors ask for nothing that is forbidden. */
final class DayOptions {
    /** Minutes of home exercise a day where the request names none; documented there. */
    private static final int HOME_MINUTES = 60;

    private final PlanView plan;
    private final FreeTimes times;
    private final List<Site> sites;
    private final Map<LocalDate, List<Exercise>> permitted = new HashMap<>();

    DayOptions(PlanView plan) {
        this.plan = plan;
        this.times = new FreeTimes(plan.request().availability());
        this.sites = sites(plan);
    }

    /** Where massage is wanted: at the complaint planned for; without one, where the plan itself works. */
    private static List<Site> sites(PlanView plan) {
        Optional<Site> first =
                plan.triggers().complaints().stream().map(Complaint::site).findFirst();
        return first.map(List::of)
                .orElseGet(() -> plan.massages().stream()
                        .flatMap(m -> m.segments().stream())
                        .map(s -> s.site())
                        .distinct()
                        .toList());
    }

    static int homeMinutesMost(PlanView plan) {
        return plan.request().homeMinutesPerDay().orElse(HOME_MINUTES);
    }

    // ---- visits

    /** Whether a day without a visit counts: outside a break, and some massage would be permitted. */
    boolean countsForVisits(LocalDate day, Phase phase) {
        return !times.isBreak(day, BreakKind.NO_VISITS, BreakKind.TRAVEL)
                && phase.techniques().stream()
                        .filter(t -> !plan.preferences().techniquesAvoided().contains(t))
                        .flatMap(t -> plan.catalog().techniques().find(t).stream())
                        .anyMatch(t -> sites.stream().anyMatch(s -> permitted(day, t, s)));
    }

    private boolean permitted(LocalDate day, Technique technique, Site site) {
        boolean wished = plan.preferences().sitesAvoided().stream()
                .noneMatch(avoided -> plan.geometry().within(List.of(avoided), site));
        return wished && plan.inForce().on(day).stream().noneMatch(b -> rulesOut(b, day, technique, site));
    }

    /** Whether a restriction leaves nothing of a technique at a site, not even its lightest form. */
    private boolean rulesOut(Bite bite, LocalDate day, Technique technique, Site site) {
        Restriction restriction = bite.restriction();
        Anchor anchor = restriction.when().anchor();
        if (anchor == Anchor.AFTER_TOUCH
                || bite.area().cover(site) != Area.Cover.COVERED
                || plan.lifts().override(bite, day, site).isPresent()) {
            return false;
        }
        Lifts.Lift lift = lift(bite, day, site);
        int least = technique.pressureLeast().map(PressureLevel::level).orElse(0);
        boolean hasPressure = technique.pressureMost().isPresent();
        return lift.left() != Lifts.Left.NOTHING
                && restriction.elements().stream()
                        .filter(e -> Touch.isOf(e, technique)
                                || Touch.usesStroke(e, technique.coreStrokes(), plan.catalog()))
                        .flatMap(e -> Permissions.pressureMost(restriction, e, hasPressure, lift).stream())
                        .anyMatch(most -> most < least);
    }

    /** The most generous of what the practitioners' training leaves. */
    private Lifts.Lift lift(Bite bite, LocalDate day, Site site) {
        Stream<Optional<Practitioner>> all = Stream.concat(
                Stream.of(Optional.empty()),
                plan.request().practitioners().stream().map(Optional::of));
        return all.map(p -> plan.lifts().of(bite, day, site, p))
                .filter(l -> l.left() == Lifts.Left.NOTHING)
                .findFirst()
                .orElseGet(() -> plan.lifts().of(bite, day, site, Optional.empty()));
    }

    // ---- exercise

    /** Whether some exercise of the week's phase is permitted on a day. */
    boolean exercisePermitted(LocalDate day) {
        return !permittedExercises(day).isEmpty();
    }

    /** Whether some permitted exercise fits into the client's free time of a day. */
    boolean isUsable(LocalDate day) {
        long longest = times.home(day).stream()
                .mapToLong(FreeTimes.Stretch::minutes)
                .max()
                .orElse(0);
        long room = Math.min(longest, homeMinutesMost(plan));
        return permittedExercises(day).stream()
                .filter(e -> !e.supervised())
                .filter(e -> !plan.preferences().exercisesAvoided().contains(e.id()))
                .anyMatch(e -> minutes(e) <= room);
    }

    private int minutes(Exercise exercise) {
        int rung = ExerciseRules.startRung(plan, exercise.id());
        Optional<Ladder> ladder = plan.catalog().ladders().find(exercise.ladder());
        return ladder.flatMap(l -> l.rungs().stream()
                        .filter(r -> r.number() == rung)
                        .findFirst()
                        .map(r -> exercise.minutesAt(r, l)))
                .orElse(exercise.minutesLeast());
    }

    private List<Exercise> permittedExercises(LocalDate day) {
        return permitted.computeIfAbsent(
                day, d -> offered(d).filter(e -> isPermitted(e, d)).toList());
    }

    /** The exercises of the phase; where it names none, all. */
    private Stream<Exercise> offered(LocalDate day) {
        List<String> named = plan.phaseOn(day).map(Phase::exercises).orElse(List.of());
        return plan.catalog().exercises().all().stream().filter(e -> named.isEmpty() || named.contains(e.id()));
    }

    private boolean isPermitted(Exercise exercise, LocalDate day) {
        return plan.inForce().on(day).stream()
                .noneMatch(b ->
                        Permissions.placesOf(exercise).stream().anyMatch(place -> forbids(b, exercise, place, day)));
    }

    private boolean forbids(Bite bite, Exercise exercise, Site place, LocalDate day) {
        // What lifts it is asked last: most restrictions say nothing of exercise.
        return breaks(bite, exercise, place, Lifts.Lift.NONE)
                && breaks(bite, exercise, place, plan.lifts().of(bite, day, where(place, bite), Optional.empty()))
                && plan.lifts().override(bite, day, where(place, bite)).isEmpty();
    }

    private static Site where(Site place, Bite bite) {
        return Permissions.where(place, bite, true);
    }

    private static boolean breaks(Bite bite, Exercise exercise, Site place, Lifts.Lift lift) {
        return Permissions.breaks(exercise, exercise.kind(), place, bite, lift);
    }
}
