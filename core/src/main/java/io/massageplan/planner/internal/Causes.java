package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.BreakKind;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.Activity;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.Delivered;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.Happened;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Segment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Why something that was announced is changed, new, or gone. */
final class Causes {
    private final Begun begun;
    private final Merge merge;
    private final Catalog catalog;
    private final PlanRequest request;
    private final Delivered delivered;
    private final Draft draft;
    private final Blocked blocked;
    /** Days on which a visit was moved, changed, came or went. */
    private final SortedSet<LocalDate> changedDays = new TreeSet<>();

    Causes(Begun begun, Merge merge, Catalog catalog, Draft draft, CarePlan revised) {
        begun.ahead().stream()
                .filter(MassageSession.class::isInstance)
                .forEach(old -> changedDays.addAll(days(old, revised)));
        Set<String> known = new TreeSet<>();
        begun.plan().activities().forEach(a -> known.add(a.id()));
        revised.activities(MassageSession.class).stream()
                .filter(v -> !known.contains(v.id()))
                .forEach(v -> changedDays.add(v.date()));
        this.begun = begun;
        this.merge = merge;
        this.catalog = catalog;
        this.request = draft.request();
        this.delivered = request.delivered().orElseThrow();
        this.draft = draft;
        this.blocked = new Blocked(request, catalog, draft.screened());
    }

    private static List<LocalDate> days(Activity old, CarePlan revised) {
        Optional<Activity> now = revised.activities().stream()
                .filter(a -> a.id().equals(old.id()))
                .findFirst();
        boolean same = now.isPresent()
                && now.get().date().equals(old.date())
                && now.get().start().equals(old.start())
                && DiffWriter.content(old).equals(DiffWriter.content(now.get()));
        if (same) {
            return List.of();
        }
        return now.map(a -> List.of(old.date(), a.date())).orElse(List.of(old.date()));
    }

    Reason ofAdded(Activity now) {
        return pin(now.date(), PinKind.VISIT, now)
                .or(() -> withVisit(now))
                .or(() -> follows(now))
                .or(this::missed)
                .orElseGet(() -> Reason.of("revise-better", List.of()));
    }

    Reason ofDropped(Activity old) {
        return pin(old.date(), PinKind.NO_VISIT, old)
                .or(() -> because(old))
                .or(() -> soreness(old))
                .or(() -> withVisit(old))
                .or(() -> follows(old))
                .or(this::missed)
                .orElseGet(() -> Reason.of("revise-better", List.of()));
    }

    Reason ofChanged(Activity old, Activity now) {
        Optional<Reason> asked = merge.movedTo(old.id())
                .filter(now.date()::equals)
                .map(day -> Reason.of("revise-asked", List.of(), "date", day.toString()));
        boolean elsewhere = !old.date().equals(now.date());
        return asked.or(() -> pin(now.date(), PinKind.VISIT, now))
                .or(() -> elsewhere ? pin(old.date(), PinKind.NO_VISIT, old) : Optional.empty())
                .or(() -> because(old))
                .or(() -> soreness(old))
                .or(() -> withVisit(now))
                .or(() -> isExercise(old) ? missedExercise() : Optional.empty())
                .or(() -> follows(old))
                .or(this::missed)
                .orElseGet(() -> Reason.of("revise-better", List.of()));
    }

    private static boolean isExercise(Activity activity) {
        return activity instanceof ExerciseBlock;
    }

    private Optional<Reason> pin(LocalDate day, PinKind kind, Activity activity) {
        boolean visit = activity instanceof MassageSession;
        return request.pins().stream()
                .filter(p -> visit && p.kind() == kind && p.date().equals(day))
                .findFirst()
                .map((Pin p) -> Reason.of("revise-pin", List.of(), "date", day.toString(), "kind", kind.name()));
    }

    /** A restriction of its day, a technique given up, or a time that is no longer free. */
    private Optional<Reason> because(Activity old) {
        if (old.date().isBefore(begun.openFrom())) {
            return Optional.empty();
        }
        if (old instanceof MassageSession visit) {
            String technique = visit.segments().get(0).technique();
            return visit.segments().stream()
                    .flatMap((Segment s) -> draft.screened()
                                    .massage(visit.date(), technique, s.site())
                                    .allowed()
                            ? List.<Reason>of().stream()
                            : blocked.massageReasons(visit.date(), technique).stream())
                    .findFirst()
                    .or(() -> delivered.techniquesGivenUp().contains(technique)
                            ? Optional.of(Reason.of(
                                    "revise-technique-changed",
                                    catalog.facts()
                                            .get("technique-changes-without-gain-most")
                                            .evidence()
                                            .sources(),
                                    "technique",
                                    technique))
                            : Optional.empty())
                    .or(() -> noTime(visit));
        }
        if (old instanceof ExerciseBlock block) {
            return block.exercises().stream()
                    .map(d -> draft.screened().exercise(block.date(), d.exercise()))
                    .filter(p -> !p.allowed())
                    .flatMap(p -> p.reasons().stream())
                    .findFirst()
                    .or(() -> isFree(block) ? Optional.empty() : Optional.of(time(block)));
        }
        return Optional.empty();
    }

    private Optional<Reason> noTime(MassageSession visit) {
        VisitTimes times = new DayTimes(request, catalog).on(visit.date());
        int start = DayTimes.minuteOf(visit.start());
        int travel = request.availability().travelMinutes();
        VisitTimes.Span away =
                new VisitTimes.Span(start - travel, start + (int) visit.length().toMinutes() + travel);
        boolean free = times.starts().contains(start)
                && times.windows().stream().anyMatch(w -> w.encloses(away))
                && times.busy().stream().noneMatch(away::overlaps)
                && !DayTimes.inBreak(request, visit.date(), BreakKind.NO_VISITS);
        return free ? Optional.empty() : Optional.of(time(visit));
    }

    private boolean isFree(ExerciseBlock block) {
        int from = DayTimes.minuteOf(block.start());
        VisitTimes.Span span =
                new VisitTimes.Span(from, from + (int) block.length().toMinutes());
        return HomeTimes.free(request, block.date()).stream().anyMatch(f -> f.encloses(span));
    }

    private static Reason time(Activity activity) {
        return Reason.of(
                "revise-no-time",
                List.of(),
                "date",
                activity.date().toString(),
                "start",
                activity.start().toString());
    }

    /** The next visit after one that left marked soreness or a bruise. */
    private Optional<Reason> soreness(Activity old) {
        boolean next = old instanceof MassageSession
                && begun.ahead().stream()
                        .filter(MassageSession.class::isInstance)
                        .findFirst()
                        .filter(old::equals)
                        .isPresent();
        return begun.lastVisit()
                .filter(v -> next)
                .flatMap(v -> begun.reportOf(v.id()))
                .filter(r -> r.bruised() || r.soreness().orElse(0) > catalog.fact("soreness-step-up-most"))
                .map(r -> Reason.of(
                        "revise-soreness",
                        catalog.facts()
                                .get("still-sore-pressure-drop")
                                .evidence()
                                .sources(),
                        "visit",
                        r.activity(),
                        "points",
                        String.valueOf(r.soreness().orElse(0))));
    }

    /** What lies on the day of a visit that changed, came or went. */
    private Optional<Reason> withVisit(Activity activity) {
        return activity instanceof MassageSession || !changedDays.contains(activity.date())
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "revise-with-visit", List.of(), "date", activity.date().toString()));
    }

    /** What comes after the first visit that changed. */
    private Optional<Reason> follows(Activity activity) {
        return changedDays.isEmpty() || !activity.date().isAfter(changedDays.first())
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "revise-follows", List.of(), "date", changedDays.first().toString()));
    }

    /** The last thing that did not take place. */
    private Optional<Reason> missed() {
        return lost(MassageSession.class).or(() -> lost(ExerciseBlock.class));
    }

    private Optional<Reason> missedExercise() {
        return lost(ExerciseBlock.class);
    }

    private Optional<Reason> lost(Class<? extends Activity> kind) {
        return begun.past().stream()
                .filter(kind::isInstance)
                .filter(a -> begun.reportOf(a.id())
                        .filter(r -> r.happened() != Happened.DONE)
                        .isPresent())
                .reduce((a, b) -> b)
                .map(a -> Reason.of(
                        "revise-missed",
                        List.of(),
                        "activity",
                        a.id(),
                        "date",
                        a.date().toString()));
    }
}
