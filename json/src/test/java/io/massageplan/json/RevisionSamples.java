package io.massageplan.json;

import io.massageplan.client.Answer;
import io.massageplan.client.ConditionReport;
import io.massageplan.plan.ActivityReport;
import io.massageplan.plan.ChangeKind;
import io.massageplan.plan.Delivered;
import io.massageplan.plan.Happened;
import io.massageplan.plan.OutcomeScore;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanChange;
import io.massageplan.plan.PlanDiff;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Progress;
import io.massageplan.plan.ReviewOutcome;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What happens while a plan runs, in which every field says something. */
final class RevisionSamples {
    private static final LocalDate DAY = Samples.START.plusDays(9);

    private RevisionSamples() {}

    static Progress leastProgress() {
        return Progress.builder().asOf(DAY).build();
    }

    static Progress fullProgress() {
        return Progress.builder()
                .asOf(DAY)
                .reports(reports())
                .addReport(ActivityReport.builder()
                        .activity("visit-3")
                        .happened(Happened.MOVED)
                        .date(DAY.plusDays(4))
                        .build())
                .addScore(new OutcomeScore("NRS", DAY.minusDays(1), 4))
                .addCondition(ConditionReport.builder()
                        .condition("HYPERTENSION")
                        .addDate(DAY.minusDays(2))
                        .build())
                .putAnswer("HEART_CIRCULATION", Answer.YES)
                .putRedFlag("EMERGENCY_SIGNS", Answer.NO)
                .addClearance(Clearance.builder()
                        .by("PHYSICIAN")
                        .given(DAY.minusDays(1))
                        .addScope("HYPERTENSION")
                        .build())
                .addAssessment(Assessment.builder()
                        .by("PHYSICIAN")
                        .date(DAY.minusDays(1))
                        .build())
                .availability(Samples.leastRequest().availability())
                .addPin(Pin.builder().kind(PinKind.NO_VISIT).date(DAY).build())
                .improve(true)
                .build();
    }

    private static List<ActivityReport> reports() {
        return List.of(
                ActivityReport.builder()
                        .activity("visit-1")
                        .happened(Happened.DONE)
                        .date(DAY.minusDays(7))
                        .start(LocalTime.of(17, 30))
                        .minutes(45)
                        .pressure(PressureLevel.HEAVY_LOTIONING)
                        .soreness(5)
                        .bruised(true)
                        .build(),
                ActivityReport.missed("exercise-2"),
                ActivityReport.builder()
                        .activity("review-1")
                        .happened(Happened.DONE)
                        .outcome(ReviewOutcome.NO_GAIN)
                        .build());
    }

    static PlanRequest request() {
        return Samples.leastRequest()
                .withWeeks(4)
                .withDelivered(Delivered.builder()
                        .openFrom(DAY)
                        .reports(reports())
                        .addScore(new OutcomeScore("NRS", DAY.minusDays(1), 4))
                        .addTechniquesGivenUp("SWEDISH")
                        .putNumber("visit", 7)
                        .build());
    }

    static PlanDiff diff() {
        return new PlanDiff(List.of(
                new PlanChange(
                        ChangeKind.MOVED,
                        "visit-3",
                        2,
                        Optional.of(DAY.atTime(17, 0)),
                        Optional.of(DAY.plusDays(4).atTime(17, 30)),
                        PlanSamples.REASON),
                new PlanChange(
                        ChangeKind.DROPPED,
                        "exercise-9",
                        3,
                        Optional.of(DAY.plusDays(8).atTime(7, 0)),
                        Optional.empty(),
                        PlanSamples.REASON),
                new PlanChange(
                        ChangeKind.ADDED,
                        "visit-8",
                        4,
                        Optional.empty(),
                        Optional.of(DAY.plusDays(14).atTime(17, 30)),
                        PlanSamples.REASON)));
    }
}
