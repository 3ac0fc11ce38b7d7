package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityReport;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ChangeKind;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanChange;
import io.massageplan.plan.PlanDiff;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Review;
import io.massageplan.plan.ThermalSession;
import io.massageplan.planner.PlanResult;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says of every activity of a plan and its revision what became of it, and the first of the reasons that apply. */
final class DiffWriter {
    private final Begun begun;
    private final Merge merge;
    private final Catalog catalog;
    private final PlanRequest request;
    private final Map<String, Activity> before = new LinkedHashMap<>();
    private final List<PlanChange> changes = new ArrayList<>();

    DiffWriter(Begun begun, Merge merge, Catalog catalog) {
        this.begun = begun;
        this.merge = merge;
        this.catalog = catalog;
        this.request = begun.request();
        begun.plan().activities().stream()
                .filter(a -> !(a instanceof Appointment))
                .forEach(a -> before.put(a.id(), a));
    }

    /** What sets a revised plan apart. */
    PlanDiff of(CarePlan revised, Draft draft) {
        Causes causes = new Causes(begun, merge, catalog, draft, revised);
        Map<String, Activity> now = new LinkedHashMap<>();
        revised.activities().stream().filter(a -> !(a instanceof Appointment)).forEach(a -> now.put(a.id(), a));
        past();
        for (Activity old : begun.ahead()) {
            Optional<Activity> there = Optional.ofNullable(now.get(old.id()));
            if (there.isEmpty()) {
                add(ChangeKind.DROPPED, old.id(), Optional.of(old), Optional.empty(), causes.ofDropped(old));
            } else {
                ChangeKind kind = kind(old, there.get());
                Reason reason = kind == ChangeKind.KEPT ? kept(there.get()) : causes.ofChanged(old, there.get());
                add(kind, old.id(), Optional.of(old), there, reason);
            }
        }
        now.values().stream()
                .filter(a -> !before.containsKey(a.id()))
                .forEach(a -> add(ChangeKind.ADDED, a.id(), Optional.empty(), Optional.of(a), causes.ofAdded(a)));
        return diff();
    }

    /** Everything as it was. */
    PlanDiff same() {
        begun.ahead().forEach(a -> add(ChangeKind.KEPT, a.id(), Optional.of(a), Optional.of(a), kept(a)));
        return diff();
    }

    /** Nothing ahead may stay before somebody has answered or looked. */
    PlanDiff stopped(PlanResult result) {
        Reason reason = result instanceof PlanResult.Referred referred
                ? referred.reasons().get(0)
                : Reason.of("revise-needs-answers", List.of());
        past();
        begun.ahead().forEach(a -> add(ChangeKind.DROPPED, a.id(), Optional.of(a), Optional.empty(), reason));
        return diff();
    }

    /** What was announced stays until somebody gives way. */
    PlanDiff undecided() {
        past();
        Reason reason = Reason.of("revise-undecided", List.of());
        begun.ahead().forEach(a -> add(ChangeKind.KEPT, a.id(), Optional.of(a), Optional.of(a), reason));
        return diff();
    }

    private PlanDiff diff() {
        changes.sort(Comparator.comparing(PlanChange::when).thenComparing(PlanChange::activity));
        return new PlanDiff(changes);
    }

    private void add(ChangeKind kind, String id, Optional<Activity> from, Optional<Activity> to, Reason reason) {
        LocalDate day = to.or(() -> from).orElseThrow().date();
        changes.add(new PlanChange(
                kind, id, begun.index(day) / 7 + 1, from.map(DiffWriter::when), to.map(DiffWriter::when), reason));
    }

    private static LocalDateTime when(Activity activity) {
        return activity.date().atTime(activity.start());
    }

    // ---- what is over

    private void past() {
        for (Activity now : begun.past()) {
            Activity old = before.getOrDefault(now.id(), now);
            boolean off = old.status() != now.status() && !Begun.tookPlace(now);
            boolean same = old.equals(now);
            boolean placed = when(old).equals(when(now));
            if (off) {
                add(ChangeKind.DROPPED, now.id(), Optional.of(old), Optional.empty(), reported(now));
            } else {
                ChangeKind kind =
                        !placed ? ChangeKind.MOVED : statusAlone(old, now) ? ChangeKind.KEPT : ChangeKind.CHANGED;
                add(kind, now.id(), Optional.of(old), Optional.of(now), same ? over(now) : reported(now));
            }
        }
    }

    private static boolean statusAlone(Activity old, Activity now) {
        return Reported.as(old, ActivityReport.done(old.id())).equals(Reported.as(now, ActivityReport.done(now.id())));
    }

    private static Reason over(Activity activity) {
        return Reason.of("revise-over", List.of(), "date", activity.date().toString());
    }

    private static Reason reported(Activity activity) {
        return Reason.of(
                "revise-reported",
                List.of(),
                "date",
                activity.date().toString(),
                "status",
                activity.status().name());
    }

    // ---- what is ahead

    private static Reason kept(Activity activity) {
        boolean firm = activity.status() == ActivityStatus.FIRM;
        return Reason.of(firm ? "revise-kept-firm" : "revise-kept", List.of());
    }

    private static ChangeKind kind(Activity old, Activity now) {
        if (!when(old).equals(when(now))) {
            return ChangeKind.MOVED;
        }
        return content(old).equals(content(now)) ? ChangeKind.KEPT : ChangeKind.CHANGED;
    }

    /** What is done, without what is said of it. */
    static List<Object> content(Activity activity) {
        if (activity instanceof MassageSession visit) {
            return List.of(visit.segments(), visit.length(), visit.talk(), visit.lubricant());
        }
        if (activity instanceof ExerciseBlock block) {
            return List.of(block.exercises(), block.length());
        }
        if (activity instanceof ThermalSession thermal) {
            return List.of(thermal.application(), thermal.site(), thermal.length(), thermal.phases());
        }
        return activity instanceof Review review ? List.of(review.ridesOn(), review.length()) : List.of();
    }
}
