package io.massageplan.json;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.check.Finding;
import io.massageplan.check.Severity;
import io.massageplan.client.Consent;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.explain.PlanScore;
import io.massageplan.explain.ScoreMatch;
import io.massageplan.explain.TermScore;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.homecare.ThermalPhase;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.Approval;
import io.massageplan.plan.AsWanted;
import io.massageplan.plan.BaselineScore;
import io.massageplan.plan.Branch;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Placement;
import io.massageplan.plan.PlanGoal;
import io.massageplan.plan.Review;
import io.massageplan.plan.ReviewOutcome;
import io.massageplan.plan.Segment;
import io.massageplan.plan.ThermalSession;
import io.massageplan.plan.Versions;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.Relaxation;
import io.massageplan.safety.AnswerType;
import io.massageplan.safety.ClearanceWish;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.safety.InForce;
import io.massageplan.safety.OpenQuestion;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.SparedSite;
import io.massageplan.safety.Urgency;
import io.massageplan.screening.Referral;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Plans and results written by hand, in which every field says something. */
final class PlanSamples {
    static final Reason REASON = Reason.of("deep-gap", List.of("S36", "WAL-PR"), "days", "3", "site", "LOWER_BACK");
    static final Instruction INSTRUCTION = Instruction.of("drink-water", "glasses", "2");
    private static final LocalDate DAY = Samples.START.plusDays(1);

    private PlanSamples() {}

    static RuleOverride override() {
        return RuleOverride.builder()
                .rule("C11.2")
                .addSite(Site.of("LOWER_BACK"))
                .reason("seen by the family doctor")
                .by("PHYSICIAN, letter 14")
                .from(Samples.START)
                .until(Samples.START.plusWeeks(4))
                .build();
    }

    /** No optional part is there, and one activity, the plainest. */
    static CarePlan leastPlan() {
        return CarePlan.builder()
                .planId("plan-1")
                .revision(0)
                .clientId("c-1")
                .requestDigest("00ff")
                .versions(new Versions("0.1.0", "1", "1"))
                .start(Samples.START)
                .weeks(1)
                .protocol("CHRONIC")
                .consent(Consent.NOT_YET_ASKED)
                .addActivity(appointment())
                .build();
    }

    static CarePlan fullPlan() {
        return CarePlan.builder()
                .from(leastPlan())
                .planId("plan-2")
                .revision(1)
                .basedOn("plan-1")
                .weeks(2)
                .phases(List.of("ACUTE_EASE", "ACUTE_EASE"))
                .approval(new Approval("PHYSICAL_THERAPIST", "file 3", DAY))
                .consent(Consent.GIVEN)
                .addBaseline(BaselineScore.builder()
                        .measure("NRS")
                        .score(6)
                        .date(DAY)
                        .build())
                .addGoal(PlanGoal.builder()
                        .goal("RELIEVE_PAIN")
                        .measure("NRS")
                        .baseline(6)
                        .target(3)
                        .by(DAY.plusWeeks(1))
                        .activity("climb the stairs")
                        .build())
                .activities(List.of(massage(), exercise(), thermal(), review(), appointment()))
                .addAsWanted(AsWanted.builder()
                        .week(1)
                        .application("COLD_PACK")
                        .site(Site.of("LOWER_BACK"))
                        .length(Duration.ofMinutes(10))
                        .perDayMost(3)
                        .gap(Duration.ofMinutes(120))
                        .addReason(REASON)
                        .addInstruction(INSTRUCTION)
                        .build())
                .addEducation(Instruction.of("stay-active"))
                .addFlareUp(INSTRUCTION)
                .addDischarge(INSTRUCTION)
                .addStop(INSTRUCTION)
                .addRestriction(inForce())
                .addClearance(ClearanceWish.builder()
                        .from("PHYSICIAN")
                        .scope("HERNIATED_DISC")
                        .addRestriction("C11.2")
                        .addAdd("DEEP_TISSUE")
                        .reason(REASON)
                        .build())
                .addReferral(referral())
                .addQuestion(question())
                .addOverride(override())
                .addNote(INSTRUCTION)
                .build();
    }

    static List<PlanResult> results() {
        return List.of(
                new PlanResult.Planned(leastPlan(), score()),
                new PlanResult.NeedsAnswers(List.of(question())),
                new PlanResult.Referred(
                        ConcernLevel.HIGH, Urgency.URGENT, List.of(referral()), List.of(REASON), List.of(question())),
                new PlanResult.Infeasible(
                        List.of(REASON), List.of(new Relaxation(Relaxation.Demand.AVAILABILITY, REASON))));
    }

    private static PlanScore score() {
        ScoreMatch missing = new ScoreMatch(DAY, Optional.of(ExerciseKind.WALK), 2, 20);
        ScoreMatch pressure = new ScoreMatch(DAY, Optional.empty(), 1, 4);
        return new PlanScore(
                24,
                21,
                PlanScore.Proof.UNPROVEN,
                List.of(
                        new TermScore("wanted-pressure", 4, List.of(pressure)),
                        new TermScore("missing-session", 20, List.of(missing))));
    }

    static List<Finding> findings() {
        return List.of(
                new Finding("deep-gap", Severity.HARD, List.of("m-1", "m-2"), Optional.of(DAY), REASON),
                new Finding("floor", Severity.SOFT, List.of(), Optional.empty(), REASON));
    }

    static MassageSession massage() {
        return MassageSession.builder()
                .id("m-1")
                .date(DAY)
                .start(LocalTime.of(17, 0))
                .length(Duration.ofMinutes(60))
                .performer("MASSAGE_THERAPIST")
                .status(ActivityStatus.FIRM)
                .addReason(REASON)
                .addInstruction(INSTRUCTION)
                .addSegment(Segment.builder()
                        .site(Site.of("LOWER_BACK"))
                        .technique("SWEDISH")
                        .addStrokes("EFFLEURAGE", "PETRISSAGE")
                        .pressure(PressureLevel.MEDIUM)
                        .length(Duration.ofMinutes(50))
                        .position(Position.PRONE)
                        .addSpared(
                                new SparedSite(Site.of("SHOULDER", Side.RIGHT), Optional.empty()),
                                new SparedSite(Site.of("NECK"), Optional.of(PressureLevel.STATIONARY_HOLD)))
                        .build())
                .talk(Duration.ofMinutes(10))
                .lubricant("NONE")
                .practitioner("p-7")
                .feelingBack(true)
                .build();
    }

    private static ExerciseBlock exercise() {
        return ExerciseBlock.builder()
                .id("e-1")
                .date(DAY)
                .start(LocalTime.of(19, 0))
                .length(Duration.ofMinutes(15))
                .performer("CLIENT")
                .status(ActivityStatus.OUTLINE)
                .addReason(REASON)
                .addInstruction(INSTRUCTION)
                .kind(ExerciseKind.BLOCK_LIGHT)
                .addExercise(new ExerciseDose("CAT_CAMEL", 2, 15, 2, 8, 0))
                .supervisor("PHYSICAL_THERAPIST")
                .build();
    }

    private static ThermalSession thermal() {
        return ThermalSession.builder()
                .id("t-1")
                .date(DAY)
                .start(LocalTime.of(20, 0))
                .length(Duration.ofMinutes(30))
                .performer("CLIENT")
                .status(ActivityStatus.FIRM)
                .addReason(REASON)
                .addInstruction(INSTRUCTION)
                .application("COLD_PACK_INTERMITTENT")
                .site(Site.of("LOWER_BACK"))
                .placement(Placement.ALONE)
                .addPhases(
                        new ThermalPhase(Optional.of(ThermalKind.COLD), 10),
                        new ThermalPhase(Optional.empty(), 10),
                        new ThermalPhase(Optional.of(ThermalKind.COLD), 10))
                .build();
    }

    private static Review review() {
        return Review.builder()
                .id("r-1")
                .date(DAY)
                .start(LocalTime.of(17, 0))
                .length(Duration.ofMinutes(10))
                .performer("MASSAGE_THERAPIST")
                .status(ActivityStatus.FIRM)
                .addReason(REASON)
                .addInstruction(INSTRUCTION)
                .ridesOn("m-1")
                .addMeasure("NRS")
                .addBranches(
                        new Branch(ReviewOutcome.BETTER, Instruction.of("step-up")),
                        new Branch(ReviewOutcome.WORSE, INSTRUCTION))
                .build();
    }

    private static Appointment appointment() {
        return Appointment.builder()
                .id("a-1")
                .date(DAY)
                .start(LocalTime.of(8, 0))
                .length(Duration.ofMinutes(30))
                .performer("CHIROPRACTOR")
                .status(ActivityStatus.FIRM)
                .profession("CHIROPRACTOR")
                .build();
    }

    private static InForce inForce() {
        return InForce.builder()
                .restriction("C11.2")
                .row("C11")
                .from(Samples.START)
                .to(DAY)
                .endsByItself(true)
                .firstVisitOnly(false)
                .onTheDay(false)
                .afterTouch(false)
                .addSite(Site.of("LOWER_BACK"))
                .liftedBy("clearance:0")
                .reason(REASON)
                .build();
    }

    private static OpenQuestion question() {
        return OpenQuestion.builder()
                .id("HEART_CIRCULATION")
                .redFlag(false)
                .required(true)
                .answer(AnswerType.NUMBER)
                .addChoice("HYPERTENSION")
                .unit("mmHg")
                .text("question.HEART_CIRCULATION")
                .about("HYPERTENSION")
                .addFeed("C11")
                .build();
    }

    private static Referral referral() {
        return Referral.builder()
                .to("PHYSICIAN")
                .urgency(Urgency.SOON)
                .stopsPlan(false)
                .reason(REASON)
                .build();
    }
}
