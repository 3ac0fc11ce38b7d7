package io.massageplan.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.CarePlan;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.Relaxation;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.safety.OpenQuestion;
import io.massageplan.safety.Urgency;
import io.massageplan.screening.Referral;
import java.util.List;

/**
 * The JSON form of what became of a request: a plan, questions, a referral, or a conflict.
 */
final class ResultMixins {
    static final List<Binding> ALL = List.of(
            Binding.of(PlanResult.Planned.class, OfPlanned.class),
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
    @JsonPropertyOrder("plan")
    interface OfPlanned {
        @JsonProperty("plan")
        CarePlan plan();
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
