package io.massageplan.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.massageplan.evidence.Reason;
import io.massageplan.explain.PlanScore;
import io.massageplan.explain.ScoreMatch;
import io.massageplan.explain.TermScore;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.CarePlan;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.Relaxation;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.safety.OpenQuestion;
import io.massageplan.safety.Urgency;
import io.massageplan.screening.Referral;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of what became of a request: a plan, questions, a referral, or a conflict.
 */
final class ResultMixins {
    static final List<Binding> ALL = List.of(
            Binding.of(PlanResult.Planned.class, OfPlanned.class),
            Binding.of(PlanScore.class, OfPlanScore.class),
            Binding.of(TermScore.class, OfTermScore.class),
            Binding.of(ScoreMatch.class, OfScoreMatch.class),
            Binding.of(PlanResult.NeedsAnswers.class, OfNeedsAnswers.class),
            Binding.of(PlanResult.Referred.class, OfReferred.class),
            Binding.of(PlanResult.Infeasible.class, OfInfeasible.class),
            Binding.of(Relaxation.class, OfRelaxation.class));

    /** A result is one of these. */
    static final Choice PLAN_RESULT = new Choice(
            PlanResult.class,
            OfPlanResult.class,
            List.of(
                    PlanResult.Planned.class,
                    PlanResult.NeedsAnswers.class,
                    PlanResult.Referred.class,
                    PlanResult.Infeasible.class));

    private ResultMixins() {}

    @Mixin
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "result")
    interface OfPlanResult {}

    @Mixin
    @JsonTypeName("PLANNED")
    @JsonPropertyOrder({"plan", "score"})
    interface OfPlanned {
        @JsonProperty("plan")
        CarePlan plan();

        @JsonProperty("score")
        PlanScore score();
    }

    @Mixin
    @JsonPropertyOrder({"points", "bound", "proof", "terms"})
    interface OfPlanScore {
        @JsonProperty("points")
        int points();

        @JsonProperty("bound")
        int bound();

        @JsonProperty("proof")
        PlanScore.Proof proof();

        @JsonProperty("terms")
        @LeftOutWhenEmpty
        List<TermScore> terms();
    }

    @Mixin
    @JsonPropertyOrder({"term", "points", "matches"})
    interface OfTermScore {
        @JsonProperty("term")
        String term();

        @JsonProperty("points")
        int points();

        @JsonProperty("matches")
        @LeftOutWhenEmpty
        List<ScoreMatch> matches();
    }

    @Mixin
    @JsonPropertyOrder({"date", "kind", "amount", "points"})
    interface OfScoreMatch {
        @JsonProperty("date")
        LocalDate date();

        @JsonProperty("kind")
        Optional<ExerciseKind> kind();

        @JsonProperty("amount")
        int amount();

        @JsonProperty("points")
        int points();
    }

    @Mixin
    @JsonTypeName("NEEDS_ANSWERS")
    @JsonPropertyOrder("questions")
    interface OfNeedsAnswers {
        @JsonProperty("questions")
        @LeftOutWhenEmpty
        List<OpenQuestion> questions();
    }

    @Mixin
    @JsonTypeName("REFERRED")
    @JsonPropertyOrder({"concern", "urgency", "referrals", "reasons", "questions"})
    interface OfReferred {
        @JsonProperty("concern")
        ConcernLevel concern();

        @JsonProperty("urgency")
        Urgency urgency();

        @JsonProperty("referrals")
        @LeftOutWhenEmpty
        List<Referral> referrals();

        @JsonProperty("reasons")
        @LeftOutWhenEmpty
        List<Reason> reasons();

        @JsonProperty("questions")
        @LeftOutWhenEmpty
        List<OpenQuestion> questions();
    }

    @Mixin
    @JsonTypeName("INFEASIBLE")
    @JsonPropertyOrder({"conflict", "relaxations"})
    interface OfInfeasible {
        @JsonProperty("conflict")
        @LeftOutWhenEmpty
        List<Reason> conflict();

        @JsonProperty("relaxations")
        @LeftOutWhenEmpty
        List<Relaxation> relaxations();
    }

    @Mixin
    @JsonPropertyOrder({"demand", "reason"})
    interface OfRelaxation {
        @JsonProperty("demand")
        Relaxation.Demand demand();

        @JsonProperty("reason")
        Reason reason();
    }
}
