package io.massageplan.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.InvalidValueException;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.check.Finding;
import io.massageplan.check.PlanCheck;
import io.massageplan.client.Answer;
import io.massageplan.client.Availability;
import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.Cause;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Consent;
import io.massageplan.client.FreeTime;
import io.massageplan.client.Use;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityReport;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Approval;
import io.massageplan.plan.BudgetUnit;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ChangeKind;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.Happened;
import io.massageplan.plan.InvalidRequestException;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.OutcomeScore;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanChange;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Progress;
import io.massageplan.plan.Review;
import io.massageplan.plan.ReviewOutcome;
import io.massageplan.plan.VisitBudget;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Status;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.Profiles;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One progress for each thing that can be reported, on one plan of weekly visits. */
class ReviseTest {
    private static final LocalDate START = Profiles.START;
    private static final CarePlanner PLANNER = CarePlanner.standard();
    private static final PlanRequest REQUEST = request(12);
    private static final CarePlan PLAN = planned(PLANNER.plan(REQUEST));

    private static PlanRequest request(int weeks) {
        ClientProfile client = Profiles.healthy()
                .answers(Profiles.allNo())
                .consent(Consent.GIVEN)
                .addComplaints(Complaint.builder()
                        .site(Site.of("LOWER_BACK"))
                        .painNow(5)
                        .onset(START.minusDays(200))
                        .cause(Cause.POSTURE)
                        .build())
                .build();
        return PlanRequest.builder()
                .client(Profiles.consistent(client))
                .start(START)
                .weeks(weeks)
                .availability(free(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY))
                .build();
    }

    private static Availability free(DayOfWeek first, DayOfWeek... more) {
        return Availability.builder()
                .addWeekly(FreeTime.of(EnumSet.of(first, more), LocalTime.of(17, 0), LocalTime.of(20, 30)))
                .build();
    }

    private static CarePlan planned(PlanResult result) {
        return assertInstanceOf(PlanResult.Planned.class, result).plan();
    }

    private static List<MassageSession> visits(CarePlan plan) {
        return plan.activities(MassageSession.class);
    }

    private static MassageSession visit(int number) {
        return visits(PLAN).get(number - 1);
    }

    private static Progress.Builder on(LocalDate day) {
        return Progress.builder().asOf(day);
    }

    private static LocalDate dayAfter(int visit) {
        return visit(visit).date().plusDays(1);
    }

    private static Revision revise(Progress.Builder progress) {
        return checked(PLANNER.revise(REQUEST, PLAN, progress.build()));
    }

    /** What every revision must keep. */
    private static Revision checked(Revision revision) {
        if (revision.result() instanceof PlanResult.Planned planned) {
            CarePlan plan = planned.plan();
            assertEquals(
                    List.of(),
                    PlanCheck.check(plan, revision.request(), Catalog.standard()).stream()
                            .filter(Finding::isHard)
                            .map(f -> f.rule() + " " + f.date() + " " + f.activities()
                                    + f.reason().facts())
                            .toList());
        }
        return revision;
    }

    private static CarePlan revised(Progress.Builder progress) {
        return planned(revise(progress).result());
    }

    private static List<Activity> before(CarePlan plan, LocalDate day) {
        return plan.activities().stream().filter(a -> a.date().isBefore(day)).toList();
    }

    private static List<String> changes(Revision revision) {
        return revision.diff().changes().stream()
                .filter(c -> c.kind() != ChangeKind.KEPT)
                .map(c -> c.kind() + " " + c.activity() + " "
                        + c.from().map(Object::toString).orElse("-") + " > "
                        + c.to().map(Object::toString).orElse("-") + " "
                        + c.reason().rule() + c.reason().facts())
                .toList();
    }

    private static List<PlanChange> of(Revision revision, ChangeKind kind, String prefix) {
        return revision.diff().of(kind).stream()
                .filter(c -> c.activity().startsWith(prefix))
                .toList();
    }

    private static Optional<Activity> find(CarePlan plan, String id) {
        return plan.activities().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    private static ActivityReport.Builder done(String activity) {
        return ActivityReport.builder().activity(activity).happened(Happened.DONE);
    }

    // ---- nothing that bites

    @Test
    void revise_nothing_identicalPlan() {
        Revision revision = revise(on(dayAfter(3)));

        assertSame(PLAN, planned(revision.result()));
        assertSame(REQUEST, revision.request());
        assertTrue(revision.diff().isEmpty());
        assertEquals(
                assertInstanceOf(PlanResult.Planned.class, PLANNER.plan(REQUEST))
                        .score(),
                assertInstanceOf(PlanResult.Planned.class, revision.result()).score());
    }

    @Test
    void revise_doneAsPlannedAndWellBorne_identicalPlan() {
        int borne = Catalog.standard().fact("soreness-step-up-most");
        Progress.Builder progress = on(dayAfter(3))
                .addReports(ActivityReport.done("visit-1"))
                .addReports(done("visit-2")
                        .soreness(borne)
                        .minutes((int) visit(2).length().toMinutes())
                        .build())
                .addReports(done("visit-3")
                        .date(visit(3).date())
                        .start(visit(3).start())
                        .build());

        assertSame(PLAN, planned(revise(progress).result()));
    }

    @Test
    void revise_onTheFirstDay_identicalPlan() {
        assertSame(PLAN, planned(revise(on(START)).result()));
    }

    @Test
    void revise_onTheLastDay_identicalPlan() {
        assertSame(PLAN, planned(revise(on(PLAN.days().to())).result()));
    }

    @Test
    void revise_approvedAndNothingTold_staysApproved() {
        CarePlan approved = PLAN.withApproval(new Approval("PHYSICAL_THERAPIST", "file 3", START));
        assertSame(
                approved,
                planned(PLANNER.revise(REQUEST, approved, on(dayAfter(1)).build())
                        .result()));
    }

    // ---- refused

    @Test
    void revise_otherRequest_refused() {
        PlanRequest other = request(11);
        InvalidValueException e = assertThrows(
                InvalidValueException.class,
                () -> PLANNER.revise(other, PLAN, on(dayAfter(1)).build()));

        assertTrue(e.getMessage().startsWith("The requestDigest (" + PLAN.requestDigest() + ") must be that of the"));
        assertTrue(e.getMessage().endsWith("Maybe give the request that came with the plan."));
    }

    private static String refusal(Progress.Builder progress) {
        return assertThrows(InvalidRequestException.class, () -> revise(progress))
                .getMessage();
    }

    @Test
    void revise_progressThatDoesNotFit_refusedWithAll() {
        assertEquals(
                "The asOf (" + START.minusDays(1) + ") must be from " + START + " to "
                        + PLAN.days().to() + ". Maybe revise the plan as it was then.",
                refusal(on(START.minusDays(1))));
        assertTrue(refusal(on(PLAN.days().to().plusDays(1))).endsWith("Maybe make a new plan."));
        String several = refusal(on(dayAfter(1))
                .addReports(ActivityReport.done("visit-99"))
                .addReports(ActivityReport.done("visit-2"))
                .addReports(ActivityReport.missed("visit-3"))
                .addReports(done("exercise-1").soreness(3).build())
                .addScores(new OutcomeScore("NRS", START, 11)));
        assertEquals(5, several.lines().count(), several);
        assertTrue(
                several.contains("The activity (visit-99) of /reports/0 must be the id of an activity of the plan."));
        assertTrue(several.contains("The score (11) of /scores/0 must be from 0 to 10."));
    }

    @Test
    void revise_movedIntoThePast_refused() {
        Progress.Builder progress = on(dayAfter(3))
                .addReports(ActivityReport.builder()
                        .activity("visit-4")
                        .happened(Happened.MOVED)
                        .date(dayAfter(3).minusDays(1))
                        .build());

        assertTrue(refusal(progress).contains("must be that of a visit, from asOf"));
    }

    // ---- the past

    @Test
    void revise_missed_pastKeptToTheByteButForIt() {
        LocalDate day = dayAfter(3);
        CarePlan revised = revised(on(day).addReports(ActivityReport.missed("visit-3")));
        List<Activity> expected = before(PLAN, day);
        List<Activity> now = before(revised, day);

        assertEquals(expected.size(), now.size());
        for (int i = 0; i < now.size(); i++) {
            boolean missed = now.get(i).status() == ActivityStatus.MISSED;
            if (!missed) {
                assertEquals(expected.get(i), now.get(i));
            }
        }
        // The ice before the visit did not take place either.
        assertEquals(
                List.of("thermal-3", "visit-3"),
                now.stream()
                        .filter(a -> a.status() == ActivityStatus.MISSED)
                        .map(Activity::id)
                        .toList());
        assertEquals(1, revised.revision());
        assertEquals(Optional.of(PLAN.planId()), revised.basedOn());
        assertTrue(revised.approval().isEmpty());
        assertNotEquals(PLAN.planId(), revised.planId());
    }

    @Test
    void revise_deliveredOtherwise_writtenAsItWas() {
        Revision revision = revise(on(dayAfter(3))
                .addReports(done("visit-3")
                        .start(LocalTime.of(18, 0))
                        .minutes(30)
                        .pressure(PressureLevel.HEAVY_LOTIONING)
                        .build()));
        MassageSession given = assertInstanceOf(
                MassageSession.class,
                find(planned(revision.result()), "visit-3").orElseThrow());

        assertEquals(ActivityStatus.DONE, given.status());
        assertEquals(LocalTime.of(18, 0), given.start());
        assertEquals(30, given.length().toMinutes());
        assertEquals(PressureLevel.HEAVY_LOTIONING, given.pressureMost());
        assertEquals(
                ChangeKind.MOVED,
                of(revision, ChangeKind.MOVED, "visit-3").get(0).kind());
    }

    @Test
    void revise_lighterThanPlanned_nextStepsFromWhatWasGiven() {
        MassageSession next = visit(5);
        assertEquals(PressureLevel.STRONG, next.pressureMost());
        CarePlan revised = revised(on(dayAfter(4))
                .addReports(
                        done("visit-4").pressure(PressureLevel.HEAVY_LOTIONING).build()));

        assertEquals(
                PressureLevel.MEDIUM,
                visits(revised).stream()
                        .filter(v -> !v.date().isBefore(dayAfter(4)))
                        .findFirst()
                        .orElseThrow()
                        .pressureMost());
    }

    @Test
    void revise_twice_secondStandsOnTheFirst() {
        Revision first = revise(on(dayAfter(3)).addReports(ActivityReport.missed("visit-3")));
        CarePlan once = planned(first.result());
        Revision second = checked(PLANNER.revise(
                first.request(),
                once,
                on(dayAfter(5)).addReports(ActivityReport.missed("visit-5")).build()));
        CarePlan twice = planned(second.result());

        assertEquals(2, twice.revision());
        assertEquals(Optional.of(once.planId()), twice.basedOn());
        assertEquals(ActivityStatus.MISSED, find(twice, "visit-3").orElseThrow().status());
        assertEquals(ActivityStatus.MISSED, find(twice, "visit-5").orElseThrow().status());
        assertSame(
                twice,
                planned(checked(PLANNER.revise(
                                second.request(), twice, on(dayAfter(6)).build()))
                        .result()));
    }

    @Test
    void revise_cancelledThenCancelledAgain_noIdTwice() {
        Revision first = revise(on(dayAfter(3)).addReports(cancelled("visit-4")));
        CarePlan once = planned(first.result());
        List<String> added = first.diff().of(ChangeKind.ADDED).stream()
                .map(PlanChange::activity)
                .filter(id -> id.startsWith("visit"))
                .toList();
        Progress.Builder again = on(dayAfter(3));
        added.forEach(id -> again.addReports(cancelled(id)));
        again.addReports(cancelled("visit-5"));
        Revision second = checked(PLANNER.revise(first.request(), once, again.build()));
        Set<String> used = new TreeSet<>();
        PLAN.activities().forEach(a -> used.add(a.id()));
        once.activities().forEach(a -> used.add(a.id()));

        second.diff().of(ChangeKind.ADDED).forEach(c -> assertFalse(used.contains(c.activity()), c.activity()));
    }

    private static ActivityReport cancelled(String visit) {
        return ActivityReport.builder()
                .activity(visit)
                .happened(Happened.CANCELLED)
                .build();
    }

    // ---- what progress demands

    @Test
    void revise_markedSoreness_nextVisitLighterOrLater() {
        PlanRequest dense = REQUEST.withProtocol("CHRONIC_SHORT_START")
                .withWeeks(4)
                .withAvailability(free(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
        CarePlan plan = planned(PLANNER.plan(dense));
        MassageSession last = visits(plan).stream()
                .filter(v -> v.date().getDayOfWeek() == DayOfWeek.MONDAY)
                .reduce((a, b) -> b)
                .orElseThrow();
        LocalDate soon = last.date().plusDays(3);
        assertTrue(visits(plan).stream().anyMatch(v -> v.date().equals(soon)), "within the hours of rest");
        Revision revision = checked(PLANNER.revise(
                dense,
                plan,
                on(last.date().plusDays(1))
                        .addReports(done(last.id()).soreness(6).build())
                        .build()));
        MassageSession next = visits(planned(revision.result())).stream()
                .filter(v -> v.date().isAfter(last.date()))
                .findFirst()
                .orElseThrow();

        boolean later = next.date().isAfter(soon);
        assertTrue(later || next.pressureMost().level() < last.pressureMost().level());
        PlanChange change = revision.diff().changes().stream()
                .filter(c -> c.activity().equals(next.id()))
                .findFirst()
                .orElseThrow();
        assertEquals("revise-soreness", change.reason().rule());
    }

    @Test
    void revise_sorenessAtItsEdge_noStepUp() {
        LocalDate day = dayAfter(4);
        int borne = Catalog.standard().fact("soreness-step-up-most");
        assertEquals(PressureLevel.STRONG, visit(5).pressureMost());

        assertSame(
                PLAN,
                planned(revise(on(day).addReports(
                                        done("visit-4").soreness(borne).build()))
                        .result()));
        Revision more =
                revise(on(day).addReports(done("visit-4").soreness(borne + 1).build()));
        MassageSession next = assertInstanceOf(
                MassageSession.class, find(planned(more.result()), "visit-5").orElseThrow());
        assertEquals(PressureLevel.MEDIUM, next.pressureMost());
        assertEquals(
                "revise-soreness",
                of(more, ChangeKind.CHANGED, "visit-5").get(0).reason().rule());
    }

    @Test
    void revise_bruise_noStepUp() {
        Revision revision =
                revise(on(dayAfter(4)).addReports(done("visit-4").bruised(true).build()));

        assertEquals(
                PressureLevel.MEDIUM,
                ((MassageSession) find(planned(revision.result()), "visit-5").orElseThrow()).pressureMost());
    }

    private static Review review(int number) {
        return PLAN.activities(Review.class).get(number - 1);
    }

    private static Revision reviewed(ReviewOutcome outcome) {
        return revise(on(review(1).date().plusDays(1))
                .addReports(done("review-1").outcome(outcome).build()));
    }

    @Test
    void revise_reviewBetter_goesOnAsTheProtocolSays() {
        Revision revision = reviewed(ReviewOutcome.BETTER);

        assertEquals(PLAN.phases(), planned(revision.result()).phases());
        assertEquals(List.of(), revision.diff().of(ChangeKind.MOVED));
        assertEquals(
                ActivityStatus.DONE,
                find(planned(revision.result()), "review-1").orElseThrow().status());
        // What comes until the next review is firm now.
        assertEquals(
                ActivityStatus.FIRM,
                find(planned(revision.result()), "visit-6").orElseThrow().status());
    }

    @Test
    void revise_reviewNoGain_anotherTechniqueOnce_thenReferred() {
        Revision first = reviewed(ReviewOutcome.NO_GAIN);
        CarePlan changed = planned(first.result());
        LocalDate from = review(1).date();
        Set<String> given = techniques(PLAN, START, from);
        Set<String> later = techniques(changed, from.plusDays(1), PLAN.days().to());
        assertTrue(later.stream().noneMatch(given::contains), given + " " + later);
        Review next = changed.activities(Review.class).stream()
                .filter(r -> r.date().isAfter(from))
                .findFirst()
                .orElseThrow();
        Revision second = PLANNER.revise(
                first.request(),
                changed,
                on(next.date().plusDays(1))
                        .addReports(
                                done(next.id()).outcome(ReviewOutcome.NO_GAIN).build())
                        .build());
        PlanResult.Referred referred = assertInstanceOf(PlanResult.Referred.class, second.result());

        assertEquals("revise-no-gain-again", referred.reasons().get(0).rule());
        assertTrue(referred.referrals().stream().anyMatch(r -> r.stopsPlan() && r.to().equals("PHYSICIAN")));
    }

    private static Set<String> techniques(CarePlan plan, LocalDate from, LocalDate to) {
        Set<String> techniques = new TreeSet<>();
        visits(plan).stream()
                .filter(v -> !v.date().isBefore(from) && !v.date().isAfter(to))
                .forEach(v -> v.segments().forEach(s -> techniques.add(s.technique())));
        return techniques;
    }

    @Test
    void revise_reviewWorse_referred_nothingAheadStays() {
        Revision revision = reviewed(ReviewOutcome.WORSE);
        PlanResult.Referred referred = assertInstanceOf(PlanResult.Referred.class, revision.result());
        LocalDate day = review(1).date().plusDays(1);

        assertEquals("revise-worse", referred.reasons().get(0).rule());
        assertEquals(
                PLAN.activities().stream().filter(a -> !a.date().isBefore(day)).count(),
                revision.diff().of(ChangeKind.DROPPED).size());
        assertTrue(revision.diff().of(ChangeKind.DROPPED).stream()
                .allMatch(c -> c.reason().rule().equals("revise-worse")));
    }

    @Test
    void revise_reviewWorseButAssessedSince_goesOn() {
        LocalDate day = review(1).date().plusDays(3);
        Revision revision = revise(on(day).addReports(
                        done("review-1").outcome(ReviewOutcome.WORSE).build())
                .addAssessments(Assessment.builder().by("PHYSICIAN").date(day).build()));

        assertInstanceOf(PlanResult.Planned.class, revision.result());
    }

    @Test
    void revise_painScore_worseByAChangeThatCounts_referred() {
        LocalDate day = dayAfter(3);
        assertInstanceOf(
                PlanResult.Planned.class,
                revise(on(day).addScores(new OutcomeScore("NRS", day, 6))).result());
        PlanResult.Referred referred = assertInstanceOf(
                PlanResult.Referred.class,
                revise(on(day).addScores(new OutcomeScore("NRS", day, 7))).result());

        assertEquals("revise-score-worse", referred.reasons().get(0).rule());
    }

    // ---- safety first

    @Test
    void revise_newEmergency_referred() {
        LocalDate day = dayAfter(3);
        Revision revision = revise(on(day).addConditions(ConditionReport.builder()
                .condition("HEART_ATTACK")
                .status(Status.ACUTE)
                .addDates(day.minusDays(1))
                .build()));

        assertInstanceOf(PlanResult.Referred.class, revision.result());
        assertTrue(revision.diff().of(ChangeKind.ADDED).isEmpty());
        assertFalse(revision.diff().of(ChangeKind.DROPPED).isEmpty());
    }

    @Test
    void revise_redFlagNoLongerSure_needsAnswers() {
        Revision revision = revise(on(dayAfter(3)).putRedFlag("EMERGENCY_SIGNS", Answer.UNKNOWN));

        assertInstanceOf(PlanResult.NeedsAnswers.class, revision.result());
        assertEquals(
                "revise-needs-answers",
                revision.diff().of(ChangeKind.DROPPED).get(0).reason().rule());
    }

    @Test
    void revise_newCondition_visitsAheadKeepItsRule() {
        LocalDate day = dayAfter(3);
        Revision revision = revise(on(day).addConditions(
                        ConditionReport.builder().condition("OSTEOPOROSIS").build()));
        CarePlan revised = planned(revision.result());

        assertEquals(before(PLAN, day), before(revised, day));
        assertFalse(revision.diff().isEmpty());
        assertTrue(visits(revised).stream()
                .filter(v -> !v.date().isBefore(day))
                .noneMatch(v -> v.pressureMost().isDeep()));
    }

    // ---- pins and free times

    @Test
    void revise_moved_keepsItsIdOnItsNewDay() {
        LocalDate to = visit(4).date().plusDays(2);
        Revision revision = revise(on(dayAfter(3))
                .addReports(ActivityReport.builder()
                        .activity("visit-4")
                        .happened(Happened.MOVED)
                        .date(to)
                        .build()));

        assertEquals(
                to, find(planned(revision.result()), "visit-4").orElseThrow().date());
        assertEquals(
                "revise-asked",
                of(revision, ChangeKind.MOVED, "visit-4").get(0).reason().rule());
    }

    @Test
    void revise_movedFromThePast_keepsItsIdOnItsNewDay() {
        LocalDate to = dayAfter(3).plusDays(1);
        Revision revision = revise(on(dayAfter(3))
                .addReports(ActivityReport.builder()
                        .activity("visit-3")
                        .happened(Happened.MOVED)
                        .date(to)
                        .build()));

        assertEquals(
                to, find(planned(revision.result()), "visit-3").orElseThrow().date());
    }

    @Test
    void revise_pinNobodyCanKeep_infeasibleWithReasons_planUndecided() {
        LocalDate sunday = visit(4).date().with(DayOfWeek.SUNDAY);
        Revision revision = revise(on(dayAfter(3))
                .addPins(Pin.builder().kind(PinKind.VISIT).date(sunday).build()));
        PlanResult.Infeasible infeasible = assertInstanceOf(PlanResult.Infeasible.class, revision.result());

        assertTrue(rules(infeasible.conflict()).contains("conflict-pin"));
        assertTrue(revision.diff().isEmpty());
    }

    private static List<String> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).toList();
    }

    @Test
    void revise_moreFreeTime_movesNothing() {
        Availability more = REQUEST.availability()
                .withWeekly(
                        REQUEST.availability().weekly().get(0),
                        new FreeTime(
                                EnumSet.of(DayOfWeek.SUNDAY),
                                LocalTime.of(8, 0),
                                LocalTime.of(20, 0),
                                EnumSet.of(Use.VISIT)));
        Revision revision = revise(on(dayAfter(3)).availability(more));

        assertTrue(revision.diff().isEmpty(), () -> changes(revision).toString());
        assertEquals(more, revision.request().availability());
        assertEquals(1, planned(revision.result()).revision());
    }

    @Test
    void revise_dayNoLongerFree_movesWhatLayThere() {
        Availability less =
                REQUEST.availability().withBreaks(new Break(visit(5).date(), visit(5).date(), BreakKind.NO_VISITS));
        Revision revision = revise(on(dayAfter(3)).availability(less));

        assertTrue(visits(planned(revision.result())).stream()
                .noneMatch(v -> v.date().equals(visit(5).date())));
        assertTrue(revision.diff().changes().stream()
                .anyMatch(
                        c -> c.activity().equals("visit-5") && c.reason().rule().equals("revise-no-time")));
    }

    @Test
    void revise_improve_pricesEachChange() {
        Availability more = REQUEST.availability()
                .withWeekly(FreeTime.of(EnumSet.allOf(DayOfWeek.class), LocalTime.of(7, 0), LocalTime.of(20, 30)));
        Revision revision = revise(on(dayAfter(3)).availability(more).improve(true));

        assertInstanceOf(PlanResult.Planned.class, revision.result());
    }

    // ---- limits are what is left of them

    @Test
    void revise_budget_countsWhatWasUsed() {
        int amount = visits(PLAN).size();
        PlanRequest limited = REQUEST.withBudget(new VisitBudget(BudgetUnit.VISITS, amount, new TreeMap<>()));
        CarePlan plan = planned(PLANNER.plan(limited));
        Revision revision = checked(PLANNER.revise(
                limited, plan, on(dayAfter(3)).addReports(cancelled("visit-4")).build()));

        assertTrue(visits(planned(revision.result())).stream()
                        .filter(v -> v.status() != ActivityStatus.CANCELLED)
                        .count()
                <= amount);
    }

    // ---- rungs

    @Test
    void revise_weekOfExerciseMissed_oneRungLower() {
        LocalDate day = START.plusDays(28);
        Progress.Builder progress = on(day);
        PLAN.activities(ExerciseBlock.class).stream()
                .filter(b -> !b.date().isBefore(START.plusDays(21)) && b.date().isBefore(day))
                .forEach(b -> progress.addReports(ActivityReport.missed(b.id())));
        CarePlan revised = revised(progress);
        int before = rung(PLAN, START.plusDays(14), START.plusDays(20));
        int after = rung(revised, day, START.plusDays(34));

        assertTrue(before > 1, "climbed to " + before);
        assertEquals(before - 1, after);
    }

    private static int rung(CarePlan plan, LocalDate from, LocalDate to) {
        return plan.activities(ExerciseBlock.class).stream()
                .filter(b -> !b.date().isBefore(from) && !b.date().isAfter(to))
                .flatMap(b -> b.exercises().stream())
                .filter(d -> d.exercise().equals("WALKING"))
                .mapToInt(ExerciseDose::rung)
                .max()
                .orElseThrow();
    }

    // ---- least change

    @Test
    void revise_missedVisit_nothingElseInTheAnnouncedDaysMoves() {
        Revision revision = revise(on(dayAfter(3)).addReports(ActivityReport.missed("visit-3")));
        LocalDate announced = dayAfter(3).plusDays(14);

        assertTrue(revision.diff().changes().stream()
                .filter(c -> !c.when().toLocalDate().isBefore(dayAfter(3)))
                .filter(c -> c.when().toLocalDate().isBefore(announced))
                .allMatch(c -> c.kind() == ChangeKind.KEPT));
    }

    @Test
    void revise_sameProgress_sameRevision() {
        Progress.Builder progress = on(dayAfter(3)).addReports(cancelled("visit-5"));

        assertEquals(revise(progress), CarePlanner.standard().revise(REQUEST, PLAN, progress.build()));
    }

    @Test
    void diff_everyActivityOfBothOnce_inOrder() {
        Revision revision = revise(on(dayAfter(3)).addReports(cancelled("visit-5")));
        Set<String> all = new TreeSet<>();
        PLAN.activities().forEach(a -> all.add(a.id()));
        planned(revision.result()).activities().forEach(a -> all.add(a.id()));
        List<String> told =
                revision.diff().changes().stream().map(PlanChange::activity).toList();

        assertEquals(all, new TreeSet<>(told));
        assertEquals(all.size(), told.size());
        for (int i = 1; i < told.size(); i++) {
            assertFalse(revision.diff()
                    .changes()
                    .get(i)
                    .when()
                    .isBefore(revision.diff().changes().get(i - 1).when()));
        }
    }
}
