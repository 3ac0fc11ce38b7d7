package io.massageplan.planner.internal;

import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityReport;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.Delivered;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Review;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A plan that has begun: what is over, with what was reported of it, and what is still announced.
 *
 * @param plan the plan before
 * @param request the request now in force
 * @param past what is over or called off, in order; no fixed appointments
 * @param ahead what is still announced, in order; no fixed appointments
 */
record Begun(CarePlan plan, PlanRequest request, List<Activity> past, List<Activity> ahead) {

    /**
     * The plan as the request in force sees it.
     *
     * @param moved activities of the past that were put off and so are still ahead
     */
    static Begun of(CarePlan plan, PlanRequest request, Set<String> moved) {
        Delivered delivered = request.delivered().orElseThrow();
        List<Activity> own = plan.activities().stream()
                .filter(a -> !(a instanceof Appointment))
                .toList();
        List<Activity> past = own.stream()
                .filter(a -> !moved.contains(a.id()))
                .filter(a -> delivered.reportOf(a.id()).isPresent() || a.date().isBefore(delivered.openFrom()))
                .map(a -> delivered.reportOf(a.id()).map(r -> Reported.as(a, r)).orElse(a))
                .sorted(ActivityWriter.IN_ORDER)
                .toList();
        Set<String> over = new TreeSet<>(past.stream().map(Activity::id).toList());
        List<Activity> ahead = own.stream().filter(a -> !over.contains(a.id())).toList();
        return new Begun(plan, request, past, ahead);
    }

    /** The same under a request that differs in what is wanted. */
    Begun with(PlanRequest changed) {
        return new Begun(plan, changed, past, ahead);
    }

    LocalDate openFrom() {
        return request.openFrom();
    }

    /** Index of the first open day. */
    int cut() {
        return index(openFrom());
    }

    int index(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(request.start(), day));
    }

    Optional<ActivityReport> reportOf(String activity) {
        return request.delivered().flatMap(d -> d.reportOf(activity));
    }

    private <A extends Activity> Stream<A> delivered(Class<A> kind) {
        return past.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(Begun::tookPlace)
                .filter(a -> a.date().isBefore(openFrom()));
    }

    static boolean tookPlace(Activity activity) {
        return activity.status() != ActivityStatus.MISSED && activity.status() != ActivityStatus.CANCELLED;
    }

    /** The visits that took place, in order. */
    List<MassageSession> visits() {
        return delivered(MassageSession.class).toList();
    }

    /** The exercise that took place, in order. */
    List<ExerciseBlock> exercise() {
        return delivered(ExerciseBlock.class).toList();
    }

    /** The days of the reviews that were held, in order. */
    List<Integer> reviews() {
        return delivered(Review.class).map(r -> index(r.date())).distinct().toList();
    }

    Optional<MassageSession> lastVisit() {
        List<MassageSession> visits = visits();
        return visits.isEmpty() ? Optional.empty() : Optional.of(visits.get(visits.size() - 1));
    }

    /** Whether a visit planned after the last delivered one did not take place: the floors then count from today. */
    boolean wasVisitMissed() {
        Optional<LocalDate> last = lastVisit().map(Activity::date);
        return past.stream()
                .filter(MassageSession.class::isInstance)
                .filter(v -> !tookPlace(v) && v.date().isBefore(openFrom()))
                .anyMatch(v -> last.map(v.date()::isAfter).orElse(true));
    }

    /** Whether anything that belongs to care took place, or is planned to. */
    boolean hasCare() {
        return past.stream().anyMatch(a -> tookPlace(a) && !(a instanceof Review));
    }

    // ---- exercise

    /** The kinds of exercise of a day that took place. */
    Set<ExerciseKind> kindsOn(LocalDate day) {
        Set<ExerciseKind> kinds = EnumSet.noneOf(ExerciseKind.class);
        exercise().stream().filter(b -> b.date().equals(day)).forEach(b -> kinds.add(b.kind()));
        return kinds;
    }

    /** Notes what was done in a plan week, from 0. */
    void note(int week, Rungs rungs) {
        for (ExerciseBlock block : exercise()) {
            if (index(block.date()) / 7 == week) {
                block.exercises().forEach(dose -> rungs.note(dose, week));
            }
        }
    }

    /** How long exercises were left out that were planned and not done: a break from each of them. */
    void noteBreaks(Rungs rungs) {
        Set<String> missed = new TreeSet<>();
        for (Activity activity : past) {
            if (activity instanceof ExerciseBlock block && !tookPlace(block)) {
                block.exercises().stream()
                        .map(ExerciseDose::exercise)
                        .filter(e -> lastDone(e).filter(block.date()::isBefore).isEmpty())
                        .forEach(missed::add);
            }
        }
        for (String exercise : missed) {
            lastDone(exercise)
                    .ifPresent(day ->
                            rungs.noteBreak(exercise, Math.toIntExact(ChronoUnit.DAYS.between(day, openFrom())) - 1));
        }
    }

    private Optional<LocalDate> lastDone(String exercise) {
        return exercise().stream()
                .filter(b -> b.exercises().stream().anyMatch(d -> d.exercise().equals(exercise)))
                .map(Activity::date)
                .reduce((a, b) -> b);
    }
}
