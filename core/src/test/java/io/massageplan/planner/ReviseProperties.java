package io.massageplan.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.catalog.Catalog;
import io.massageplan.check.Finding;
import io.massageplan.check.PlanCheck;
import io.massageplan.client.Availability;
import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.ConditionReport;
import io.massageplan.explain.Audience;
import io.massageplan.explain.Texts;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityReport;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ChangeKind;
import io.massageplan.plan.Happened;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.OutcomeScore;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanChange;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Progress;
import io.massageplan.plan.Review;
import io.massageplan.plan.ReviewOutcome;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.AnyRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever is reported of whatever plan: the past stays, ids survive, and the check has nothing against the result. */
class ReviseProperties {
    private static final CarePlanner PLANNER = CarePlanner.standard();
    private static final int REVISIONS = 3;
    private static final List<String> CONDITIONS =
            List.of("HYPERTENSION", "OSTEOPOROSIS", "INFLUENZA", "DIABETES", "ANTICOAGULANT", "PREGNANCY");

    /** More on demand: change the number and run it once. */
    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void revise_anyProgress_pastStaysAndNothingIsBroken(@ForAll long seed) {
        PlanRequest request = AnyRequest.of(seed);
        if (PLANNER.plan(request) instanceof PlanResult.Planned planned) {
            Random random = new Random(seed);
            CarePlan plan = planned.plan();
            Set<String> used = ids(plan);
            for (int i = 0; i < REVISIONS; i++) {
                Progress progress = progress(plan, request, random);
                String which = "seed " + seed + " revision " + i;
                Revision revision = PLANNER.revise(request, plan, progress);
                look(plan, revision, progress, used, which);
                if (!(revision.result() instanceof PlanResult.Planned next)) {
                    return;
                }
                assertEquals(revision, PLANNER.revise(request, plan, progress), which);
                plan = next.plan();
                request = revision.request();
                used.addAll(ids(plan));
            }
        }
    }

    private static Set<String> ids(CarePlan plan) {
        Set<String> ids = new TreeSet<>();
        plan.activities().forEach(a -> ids.add(a.id()));
        return ids;
    }

    private static void look(CarePlan plan, Revision revision, Progress progress, Set<String> used, String which) {
        for (PlanChange change : revision.diff().changes()) {
            assertFalse(change.kind() == ChangeKind.ADDED && used.contains(change.activity()), which);
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                assertFalse(
                        Texts.of(locale)
                                .sentence(change.reason(), Audience.CLIENT)
                                .isBlank(),
                        which);
            }
        }
        if (!(revision.result() instanceof PlanResult.Planned planned)) {
            return;
        }
        List<String> hard = PlanCheck.check(planned.plan(), revision.request(), Catalog.standard()).stream()
                .filter(Finding::isHard)
                .map(f -> f.rule() + f.date() + f.activities() + f.reason().facts())
                .toList();
        assertEquals(List.of(), hard, which);
        Map<String, Activity> now = new HashMap<>();
        planned.plan().activities().forEach(a -> now.put(a.id(), a));
        Set<String> told = new TreeSet<>();
        progress.reports().forEach(r -> told.add(r.activity()));
        plan.activities().stream()
                .filter(a -> a.date().isBefore(progress.asOf()) && !(a instanceof Appointment))
                .filter(a -> a.status() == ActivityStatus.FIRM || a.status() == ActivityStatus.OUTLINE)
                .forEach(a -> {
                    Activity still = now.get(a.id());
                    boolean same = a.equals(still);
                    boolean follows = still != null && still.status() != a.status();
                    assertTrue(same || told.contains(a.id()) || follows || wasMoved(progress), which + " " + a.id());
                });
        progress.reports().stream()
                .filter(r -> r.happened() == Happened.MOVED)
                .forEach(r -> assertEquals(
                        r.date().orElseThrow(), now.get(r.activity()).date(), which));
    }

    private static boolean wasMoved(Progress progress) {
        return progress.reports().stream().anyMatch(r -> r.happened() == Happened.MOVED);
    }

    private static Progress progress(CarePlan plan, PlanRequest request, Random random) {
        int first = Math.toIntExact(request.start().until(request.openFrom(), java.time.temporal.ChronoUnit.DAYS));
        int last = 7 * plan.weeks() - 1;
        LocalDate asOf = request.start().plusDays(first + random.nextInt(Math.max(1, (last - first) / 2 + 1)));
        Progress.Builder progress = Progress.builder().asOf(asOf);
        List<Activity> open = new ArrayList<>(plan.activities());
        open.removeIf(a ->
                a instanceof Appointment || a.status() != ActivityStatus.FIRM && a.status() != ActivityStatus.OUTLINE);
        boolean moved = false;
        for (Activity activity : open) {
            boolean visit = activity instanceof MassageSession;
            if (activity.date().isBefore(asOf)) {
                if (random.nextInt(4) == 0) {
                    progress.addReports(past(activity, asOf, plan, random));
                }
            } else if (visit && random.nextInt(8) == 0) {
                progress.addReports(ActivityReport.builder()
                        .activity(activity.id())
                        .happened(Happened.CANCELLED)
                        .build());
            } else if (visit && !moved && random.nextInt(8) == 0) {
                moved = true;
                LocalDate to = activity.date().plusDays(random.nextInt(4));
                progress.addReports(ActivityReport.builder()
                        .activity(activity.id())
                        .happened(Happened.MOVED)
                        .date(to.isAfter(plan.days().to()) ? activity.date() : to)
                        .build());
            }
        }
        if (random.nextInt(4) == 0) {
            progress.addScores(new OutcomeScore("NRS", asOf, random.nextInt(7)));
        }
        if (random.nextInt(5) == 0) {
            progress.addConditions(ConditionReport.builder()
                    .condition(CONDITIONS.get(random.nextInt(CONDITIONS.size())))
                    .addDates(asOf.minusDays(random.nextInt(20)))
                    .build());
        }
        if (random.nextInt(4) == 0) {
            Availability free = request.availability();
            LocalDate from = asOf.plusDays(random.nextInt(10));
            progress.availability(free.withBreaks(
                    new Break(from, from.plusDays(random.nextInt(6)), BreakKind.values()[random.nextInt(3)])));
        }
        if (random.nextInt(5) == 0) {
            LocalDate day = asOf.plusDays(random.nextInt(7));
            if (!day.isAfter(plan.days().to())) {
                progress.addPins(Pin.builder()
                        .kind(random.nextBoolean() ? PinKind.VISIT : PinKind.NO_VISIT)
                        .date(day)
                        .build());
            }
        }
        return progress.improve(random.nextInt(5) == 0).build();
    }

    private static ActivityReport past(Activity activity, LocalDate asOf, CarePlan plan, Random random) {
        if (random.nextInt(3) == 0) {
            return ActivityReport.missed(activity.id());
        }
        ActivityReport.Builder report =
                ActivityReport.builder().activity(activity.id()).happened(Happened.DONE);
        if (activity instanceof MassageSession) {
            if (random.nextBoolean()) {
                report.soreness(random.nextInt(8));
            }
            if (random.nextInt(4) == 0) {
                report.pressure(PressureLevel.of(1 + random.nextInt(4)));
            }
            if (random.nextInt(4) == 0) {
                report.minutes(20 + random.nextInt(50));
            }
            LocalDate other = activity.date().plusDays(random.nextInt(3) - 1);
            if (random.nextInt(4) == 0 && other.isBefore(asOf) && !other.isBefore(plan.start())) {
                report.date(other);
            }
        }
        if (activity instanceof Review && random.nextInt(3) == 0) {
            report.outcome(ReviewOutcome.values()[random.nextInt(3)]);
        }
        return report.build();
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void revise_nothingThatBites_identicalPlan(@ForAll long seed) {
        PlanRequest request = AnyRequest.of(seed);
        if (PLANNER.plan(request) instanceof PlanResult.Planned planned) {
            Random random = new Random(seed);
            LocalDate asOf = request.start().plusDays(random.nextInt(7 * request.weeks()));
            Progress.Builder progress = Progress.builder().asOf(asOf);
            planned.plan().activities().stream()
                    .filter(a -> a.date().isBefore(asOf) && !(a instanceof Appointment))
                    .filter(a -> random.nextBoolean())
                    .forEach(a -> progress.addReports(ActivityReport.done(a.id())));
            Revision revision = PLANNER.revise(request, planned.plan(), progress.build());

            PlanResult.Planned same = (PlanResult.Planned) revision.result();
            assertSame(planned.plan(), same.plan(), "seed " + seed);
            assertSame(request, revision.request());
            assertEquals(planned.score().points(), same.score().points(), "seed " + seed);
            assertTrue(revision.diff().isEmpty());
        }
    }
}
