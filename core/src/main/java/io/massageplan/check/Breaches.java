package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.plan.Activity;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Practitioner;
import io.massageplan.plan.ThermalSession;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.TimeSpan;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The restrictions one activity breaks. */
final class Breaches {
    /**
     * A restriction that is broken, or would be without a recorded decision.
     *
     * @param bite the restriction
     * @param override the decision that sets it aside; empty if one is missing at a single place
     */
    record Broken(Bite bite, Optional<RuleOverride> override) {
        /** One place without an override is enough to make it hard. */
        Broken and(Broken other) {
            return override.isEmpty() ? this : other;
        }
    }

    private final PlanView plan;
    private final Activity activity;
    private final List<Touch> touches;
    private final List<Exercise> exercises;
    private final Optional<ThermalApplication> application;
    private final Optional<Practitioner> practitioner;

    Breaches(PlanView plan, Activity activity) {
        this.plan = plan;
        this.activity = activity;
        Optional<MassageSession> massage = as(MassageSession.class);
        touches = massage.map(plan::touches).orElse(List.of());
        practitioner = massage.flatMap(plan::practitionerOf);
        application =
                as(ThermalSession.class).flatMap(t -> plan.catalog().thermal().find(t.application()));
        exercises = as(ExerciseBlock.class).stream()
                .flatMap(b -> b.exercises().stream())
                .flatMap(d -> plan.catalog().exercises().find(d.exercise()).stream())
                .toList();
    }

    private <A> Optional<A> as(Class<A> kind) {
        return Optional.of(activity).filter(kind::isInstance).map(kind::cast);
    }

    /** Each restriction once, in catalogue order. */
    List<Broken> all() {
        Map<String, Broken> found = new LinkedHashMap<>();
        List<Site> places = places().distinct().toList();
        for (Bite bite : plan.inForce().on(activity.date())) {
            for (Site place : places) {
                // What lifts it is asked last: most restrictions say nothing of an activity.
                if (breaks(place, bite, Lifts.Lift.NONE) && counts(bite) && breaks(place, bite, lift(place, bite))) {
                    Broken broken = new Broken(bite, plan.lifts().override(bite, activity.date(), where(place, bite)));
                    found.merge(bite.restriction().id(), broken, Broken::and);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private Stream<Site> places() {
        return Stream.of(
                        touches.stream().map(Touch::site),
                        exercises.stream().flatMap(e -> Permissions.placesOf(e).stream()),
                        as(ThermalSession.class).map(ThermalSession::site).stream())
                .flatMap(s -> s);
    }

    private Lifts.Lift lift(Site place, Bite bite) {
        return plan.lifts().of(bite, activity.date(), where(place, bite), practitioner);
    }

    /** Where a lift is asked for: what is forbidden to the whole body is not allowed again to one exercised part of it. */
    private Site where(Site place, Bite bite) {
        return Permissions.where(place, bite, !exercises.isEmpty());
    }

    private boolean breaks(Site place, Bite bite, Lifts.Lift lift) {
        return touches.stream().anyMatch(t -> t.site().equals(place) && breaks(t, bite, lift))
                || exercises.stream().anyMatch(e -> breaks(e, place, bite, lift))
                || application
                        .filter(a -> Permissions.breaks(a, place, bite, lift))
                        .isPresent();
    }

    private boolean breaks(Touch touch, Bite bite, Lifts.Lift lift) {
        return Permissions.breaks(touch, bite, lift)
                || Permissions.breaksLength(touch, Times.minutesOf(activity), bite, lift);
    }

    private boolean breaks(Exercise exercise, Site place, Bite bite, Lifts.Lift lift) {
        return Permissions.placesOf(exercise).contains(place)
                && as(ExerciseBlock.class)
                        .filter(b -> Permissions.breaks(exercise, b.kind(), place, bite, lift))
                        .isPresent();
    }

    // ---- what counts from a first visit or from another touch

    private boolean counts(Bite bite) {
        return switch (bite.restriction().when().anchor()) {
            case FIRST_VISIT -> as(MassageSession.class).filter(plan::isFirst).isPresent();
            case AFTER_TOUCH -> touchedBefore(bite.restriction()) || touchedAfter(bite.restriction());
            default -> true;
        };
    }

    private boolean touchedBefore(Restriction restriction) {
        long start = Times.start(activity);
        Optional<TimeSpan> to = restriction.when().to();
        return touchTherapies()
                        .mapToLong(Times::end)
                        .anyMatch(end -> end <= start
                                && to.map(t -> start < end + seconds(t)).orElse(true))
                // The hour of an earlier visit is not known; the end of its day counts.
                || plan.earlierVisits().stream()
                        .filter(d -> !d.isAfter(activity.date()))
                        .anyMatch(d -> to.map(t -> start < Times.endOfDay(d) + seconds(t))
                                .orElse(true));
    }

    /** A distance holds both ways: the touch that follows too soon is as near as the one that went before. */
    private boolean touchedAfter(Restriction restriction) {
        long end = Times.end(activity);
        Optional<TimeSpan> to = restriction.when().to();
        return to.isPresent()
                && touchTherapies()
                        .mapToLong(Times::start)
                        .anyMatch(start -> start >= end && start < end + seconds(to.get()));
    }

    /** The touch therapies of the plan and of the fixed appointments; none is before or after itself. */
    private Stream<Activity> touchTherapies() {
        Stream<Activity> appointments =
                plan.appointments().stream().filter(Appointment::touch).map(a -> a);
        return Stream.concat(plan.massages().stream(), appointments);
    }

    private static long seconds(TimeSpan span) {
        return span.unit() == ChronoUnit.HOURS
                ? Times.hours(span.amount())
                : span.unit().getDuration().toSeconds() * span.amount();
    }
}
