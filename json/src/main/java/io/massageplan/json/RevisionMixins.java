package io.massageplan.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.massageplan.client.Answer;
import io.massageplan.client.Availability;
import io.massageplan.client.ConditionReport;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.ActivityReport;
import io.massageplan.plan.ChangeKind;
import io.massageplan.plan.Delivered;
import io.massageplan.plan.Happened;
import io.massageplan.plan.OutcomeScore;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PlanChange;
import io.massageplan.plan.PlanDiff;
import io.massageplan.plan.Progress;
import io.massageplan.plan.ReviewOutcome;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The JSON form of what happens while a plan runs: progress, what of it a request keeps, and the difference of two plans.
 */
final class RevisionMixins {
    static final List<Binding> ALL = List.of(
            Binding.of(Progress.class, OfProgress.class),
            Binding.of(ActivityReport.class, OfActivityReport.class),
            Binding.of(OutcomeScore.class, OfOutcomeScore.class),
            Binding.of(Delivered.class, OfDelivered.class),
            Binding.of(PlanDiff.class, OfPlanDiff.class),
            Binding.of(PlanChange.class, OfPlanChange.class));

    private RevisionMixins() {}

    @Mixin
    @JsonSerialize(as = Progress.class)
    @JsonPropertyOrder({
        "asOf",
        "reports",
        "scores",
        "conditions",
        "answers",
        "redFlags",
        "clearances",
        "assessments",
        "availability",
        "pins",
        "improve"
    })
    interface OfProgress {
        @JsonProperty("asOf")
        LocalDate asOf();

        @JsonProperty("reports")
        @LeftOutWhenEmpty
        List<ActivityReport> reports();

        @JsonProperty("scores")
        @LeftOutWhenEmpty
        List<OutcomeScore> scores();

        @JsonProperty("conditions")
        @LeftOutWhenEmpty
        List<ConditionReport> conditions();

        @JsonProperty("answers")
        @LeftOutWhenEmpty
        @IdOf(IdKind.QUESTION)
        SortedMap<String, Answer> answers();

        @JsonProperty("redFlags")
        @LeftOutWhenEmpty
        @IdOf(IdKind.RED_FLAG)
        SortedMap<String, Answer> redFlags();

        @JsonProperty("clearances")
        @LeftOutWhenEmpty
        List<Clearance> clearances();

        @JsonProperty("assessments")
        @LeftOutWhenEmpty
        List<Assessment> assessments();

        @JsonProperty("availability")
        Optional<Availability> availability();

        @JsonProperty("pins")
        @LeftOutWhenEmpty
        List<Pin> pins();

        @JsonProperty("improve")
        boolean improve();
    }

    @Mixin
    @JsonSerialize(as = ActivityReport.class)
    @JsonPropertyOrder({
        "activity",
        "happened",
        "date",
        "start",
        "minutes",
        "pressureLevel",
        "soreness",
        "bruised",
        "outcome"
    })
    interface OfActivityReport {
        @JsonProperty("activity")
        String activity();

        @JsonProperty("happened")
        Happened happened();

        @JsonProperty("date")
        Optional<LocalDate> date();

        @JsonProperty("start")
        Optional<LocalTime> start();

        @JsonProperty("minutes")
        OptionalInt minutes();

        @JsonProperty("pressureLevel")
        Optional<PressureLevel> pressure();

        @JsonProperty("soreness")
        OptionalInt soreness();

        @JsonProperty("bruised")
        boolean bruised();

        @JsonProperty("outcome")
        Optional<ReviewOutcome> outcome();
    }

    @Mixin
    @JsonPropertyOrder({"measure", "date", "score"})
    interface OfOutcomeScore {
        @JsonProperty("measure")
        @IdOf(IdKind.MEASURE)
        String measure();

        @JsonProperty("date")
        LocalDate date();

        @JsonProperty("score")
        int score();
    }

    @Mixin
    @JsonSerialize(as = Delivered.class)
    @JsonPropertyOrder({"openFrom", "reports", "scores", "techniquesGivenUp", "numbers"})
    interface OfDelivered {
        @JsonProperty("openFrom")
        LocalDate openFrom();

        @JsonProperty("reports")
        @LeftOutWhenEmpty
        List<ActivityReport> reports();

        @JsonProperty("scores")
        @LeftOutWhenEmpty
        List<OutcomeScore> scores();

        @JsonProperty("techniquesGivenUp")
        @LeftOutWhenEmpty
        @IdOf(IdKind.TECHNIQUE)
        List<String> techniquesGivenUp();

        @JsonProperty("numbers")
        @LeftOutWhenEmpty
        SortedMap<String, Integer> numbers();
    }

    @Mixin
    @JsonPropertyOrder("changes")
    interface OfPlanDiff {
        @JsonProperty("changes")
        @LeftOutWhenEmpty
        List<PlanChange> changes();
    }

    @Mixin
    @JsonPropertyOrder({"kind", "activity", "week", "from", "to", "reason"})
    interface OfPlanChange {
        @JsonProperty("kind")
        ChangeKind kind();

        @JsonProperty("activity")
        String activity();

        @JsonProperty("week")
        int week();

        @JsonProperty("from")
        Optional<LocalDateTime> from();

        @JsonProperty("to")
        Optional<LocalDateTime> to();

        @JsonProperty("reason")
        Reason reason();
    }
}
