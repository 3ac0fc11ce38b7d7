package io.massageplan.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.massageplan.body.Site;
import io.massageplan.client.Consent;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.Activity;
import io.massageplan.plan.Approval;
import io.massageplan.plan.AsWanted;
import io.massageplan.plan.BaselineScore;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanGoal;
import io.massageplan.plan.Versions;
import io.massageplan.safety.ClearanceWish;
import io.massageplan.safety.InForce;
import io.massageplan.safety.OpenQuestion;
import io.massageplan.safety.RuleOverride;
import io.massageplan.screening.Referral;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The JSON form of a plan without its activities: field names, their order, and which of them hold catalogue ids.
 */
final class PlanMixins {
    static final List<Binding> ALL = List.of(
            Binding.of(CarePlan.class, OfCarePlan.class),
            Binding.of(Versions.class, OfVersions.class),
            Binding.of(Approval.class, OfApproval.class),
            Binding.of(BaselineScore.class, OfBaselineScore.class),
            Binding.of(PlanGoal.class, OfPlanGoal.class),
            Binding.of(AsWanted.class, OfAsWanted.class));

    private PlanMixins() {}

    @Mixin
    @JsonSerialize(as = CarePlan.class)
    @JsonPropertyOrder({
        "planId",
        "revision",
        "basedOn",
        "clientId",
        "requestDigest",
        "versions",
        "start",
        "weeks",
        "protocol",
        "phases",
        "approval",
        "consent",
        "baseline",
        "goals",
        "activities",
        "asWanted",
        "education",
        "flareUp",
        "discharge",
        "stop",
        "restrictions",
        "clearances",
        "referrals",
        "questions",
        "overrides",
        "notes"
    })
    interface OfCarePlan {
        @JsonProperty("planId")
        String planId();

        @JsonProperty("revision")
        int revision();

        @JsonProperty("basedOn")
        Optional<String> basedOn();

        @JsonProperty("clientId")
        String clientId();

        @JsonProperty("requestDigest")
        String requestDigest();

        @JsonProperty("versions")
        Versions versions();

        @JsonProperty("start")
        LocalDate start();

        @JsonProperty("weeks")
        int weeks();

        @JsonProperty("protocol")
        @IdOf(IdKind.PROTOCOL)
        String protocol();

        @JsonProperty("phases")
        @LeftOutWhenEmpty
        @IdOf(IdKind.PHASE)
        List<String> phases();

        @JsonProperty("approval")
        Optional<Approval> approval();

        @JsonProperty("consent")
        Consent consent();

        @JsonProperty("baseline")
        @LeftOutWhenEmpty
        List<BaselineScore> baseline();

        @JsonProperty("goals")
        @LeftOutWhenEmpty
        List<PlanGoal> goals();

        @JsonProperty("activities")
        @LeftOutWhenEmpty
        List<Activity> activities();

        @JsonProperty("asWanted")
        @LeftOutWhenEmpty
        List<AsWanted> asWanted();

        @JsonProperty("education")
        @LeftOutWhenEmpty
        List<Instruction> education();

        @JsonProperty("flareUp")
        @LeftOutWhenEmpty
        List<Instruction> flareUp();

        @JsonProperty("discharge")
        @LeftOutWhenEmpty
        List<Instruction> discharge();

        @JsonProperty("stop")
        @LeftOutWhenEmpty
        List<Instruction> stop();

        @JsonProperty("restrictions")
        @LeftOutWhenEmpty
        List<InForce> restrictions();

        @JsonProperty("clearances")
        @LeftOutWhenEmpty
        List<ClearanceWish> clearances();

        @JsonProperty("referrals")
        @LeftOutWhenEmpty
        List<Referral> referrals();

        @JsonProperty("questions")
        @LeftOutWhenEmpty
        List<OpenQuestion> questions();

        @JsonProperty("overrides")
        @LeftOutWhenEmpty
        List<RuleOverride> overrides();

        @JsonProperty("notes")
        @LeftOutWhenEmpty
        List<Instruction> notes();
    }

    @Mixin
    @JsonPropertyOrder({"library", "catalogue", "model"})
    interface OfVersions {
        @JsonProperty("library")
        String library();

        @JsonProperty("catalogue")
        String catalogue();

        @JsonProperty("model")
        String model();
    }

    @Mixin
    @JsonPropertyOrder({"role", "reference", "date"})
    interface OfApproval {
        @JsonProperty("role")
        String role();

        @JsonProperty("reference")
        String reference();

        @JsonProperty("date")
        LocalDate date();
    }

    @Mixin
    @JsonSerialize(as = BaselineScore.class)
    @JsonPropertyOrder({"measure", "score", "date"})
    interface OfBaselineScore {
        @JsonProperty("measure")
        @IdOf(IdKind.MEASURE)
        String measure();

        @JsonProperty("score")
        int score();

        @JsonProperty("date")
        LocalDate date();
    }

    @Mixin
    @JsonSerialize(as = PlanGoal.class)
    @JsonPropertyOrder({"goal", "measure", "baseline", "target", "by", "activity"})
    interface OfPlanGoal {
        @JsonProperty("goal")
        @IdOf(IdKind.GOAL)
        String goal();

        @JsonProperty("measure")
        @IdOf(IdKind.MEASURE)
        String measure();

        @JsonProperty("baseline")
        OptionalInt baseline();

        @JsonProperty("target")
        OptionalInt target();

        @JsonProperty("by")
        LocalDate by();

        @JsonProperty("activity")
        Optional<String> activity();
    }

    @Mixin
    @JsonSerialize(as = AsWanted.class)
    @JsonPropertyOrder({"week", "application", "site", "minutes", "perDayMost", "gapMinutes", "reasons", "instructions"
    })
    interface OfAsWanted {
        @JsonProperty("week")
        int week();

        @JsonProperty("application")
        @IdOf(IdKind.THERMAL)
        String application();

        @JsonProperty("site")
        Site site();

        @JsonProperty("minutes")
        Duration length();

        @JsonProperty("perDayMost")
        int perDayMost();

        @JsonProperty("gapMinutes")
        Duration gap();

        @JsonProperty("reasons")
        @LeftOutWhenEmpty
        List<Reason> reasons();

        @JsonProperty("instructions")
        @LeftOutWhenEmpty
        List<Instruction> instructions();
    }
}
