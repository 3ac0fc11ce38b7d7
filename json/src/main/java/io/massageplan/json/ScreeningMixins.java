package io.massageplan.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.massageplan.body.Site;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.AnswerType;
import io.massageplan.safety.ClearanceWish;
import io.massageplan.safety.InForce;
import io.massageplan.safety.OpenQuestion;
import io.massageplan.safety.SparedSite;
import io.massageplan.safety.Urgency;
import io.massageplan.screening.DateRange;
import io.massageplan.screening.Permission;
import io.massageplan.screening.Referral;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The JSON form of what screening says: questions, referrals, restrictions in force, permissions.
 */
final class ScreeningMixins {
    static final List<Binding> ALL = List.of(
            Binding.of(OpenQuestion.class, OfOpenQuestion.class),
            Binding.of(Referral.class, OfReferral.class),
            Binding.of(ClearanceWish.class, OfClearanceWish.class),
            Binding.of(InForce.class, OfInForce.class),
            Binding.of(Permission.class, OfPermission.class),
            Binding.of(DateRange.class, OfDateRange.class));

    private ScreeningMixins() {}

    @Mixin
    @JsonSerialize(as = OpenQuestion.class)
    @JsonPropertyOrder({"id", "redFlag", "required", "answer", "choices", "unit", "text", "about", "feeds"})
    interface OfOpenQuestion {
        @JsonProperty("id")
        String id();

        @JsonProperty("redFlag")
        boolean redFlag();

        @JsonProperty("required")
        boolean required();

        @JsonProperty("answer")
        AnswerType answer();

        @JsonProperty("choices")
        @LeftOutWhenEmpty
        List<String> choices();

        @JsonProperty("unit")
        Optional<String> unit();

        @JsonProperty("text")
        String text();

        @JsonProperty("about")
        Optional<String> about();

        @JsonProperty("feeds")
        @LeftOutWhenEmpty
        List<String> feeds();
    }

    @Mixin
    @JsonSerialize(as = Referral.class)
    @JsonPropertyOrder({"to", "urgency", "stopsPlan", "reason"})
    interface OfReferral {
        @JsonProperty("to")
        String to();

        @JsonProperty("urgency")
        Urgency urgency();

        @JsonProperty("stopsPlan")
        boolean stopsPlan();

        @JsonProperty("reason")
        Reason reason();
    }

    @Mixin
    @JsonSerialize(as = ClearanceWish.class)
    @JsonPropertyOrder({"from", "scope", "restrictions", "adds", "reason"})
    interface OfClearanceWish {
        @JsonProperty("from")
        String from();

        @JsonProperty("scope")
        String scope();

        @JsonProperty("restrictions")
        @LeftOutWhenEmpty
        List<String> restrictions();

        @JsonProperty("adds")
        @LeftOutWhenEmpty
        List<String> adds();

        @JsonProperty("reason")
        Reason reason();
    }

    @Mixin
    @JsonSerialize(as = InForce.class)
    @JsonPropertyOrder({
        "restriction",
        "row",
        "from",
        "to",
        "endsByItself",
        "firstVisitOnly",
        "onTheDay",
        "afterTouch",
        "sites",
        "liftedBy",
        "reason"
    })
    interface OfInForce {
        @JsonProperty("restriction")
        String restriction();

        @JsonProperty("row")
        String row();

        @JsonProperty("from")
        LocalDate from();

        @JsonProperty("to")
        LocalDate to();

        @JsonProperty("endsByItself")
        boolean endsByItself();

        @JsonProperty("firstVisitOnly")
        boolean firstVisitOnly();

        @JsonProperty("onTheDay")
        boolean onTheDay();

        @JsonProperty("afterTouch")
        boolean afterTouch();

        @JsonProperty("sites")
        @LeftOutWhenEmpty
        List<Site> sites();

        @JsonProperty("liftedBy")
        Optional<String> liftedBy();

        @JsonProperty("reason")
        Reason reason();
    }

    @Mixin
    @JsonSerialize(as = Permission.class)
    @JsonPropertyOrder({
        "allowed",
        "allowedFirstVisit",
        "pressureLevelMost",
        "pressureLevelMostFirstVisit",
        "strokesExcluded",
        "positionsExcluded",
        "lubricantsExcluded",
        "minutesMost",
        "hoursAfterTouch",
        "spared",
        "reasons",
        "reasonsFirstVisit",
        "advice"
    })
    interface OfPermission {
        @JsonProperty("allowed")
        boolean allowed();

        @JsonProperty("allowedFirstVisit")
        boolean allowedFirstVisit();

        @JsonProperty("pressureLevelMost")
        Optional<PressureLevel> pressureMost();

        @JsonProperty("pressureLevelMostFirstVisit")
        Optional<PressureLevel> pressureMostFirstVisit();

        @JsonProperty("strokesExcluded")
        @LeftOutWhenEmpty
        List<String> strokesExcluded();

        @JsonProperty("positionsExcluded")
        @LeftOutWhenEmpty
        Set<Position> positionsExcluded();

        @JsonProperty("lubricantsExcluded")
        @LeftOutWhenEmpty
        List<String> lubricantsExcluded();

        @JsonProperty("minutesMost")
        OptionalInt minutesMost();

        @JsonProperty("hoursAfterTouch")
        OptionalInt hoursAfterTouch();

        @JsonProperty("spared")
        @LeftOutWhenEmpty
        List<SparedSite> spared();

        @JsonProperty("reasons")
        @LeftOutWhenEmpty
        List<Reason> reasons();

        @JsonProperty("reasonsFirstVisit")
        @LeftOutWhenEmpty
        List<Reason> reasonsFirstVisit();

        @JsonProperty("advice")
        @LeftOutWhenEmpty
        List<String> advice();
    }

    @Mixin
    @JsonPropertyOrder({"from", "to"})
    interface OfDateRange {
        @JsonProperty("from")
        LocalDate from();

        @JsonProperty("to")
        LocalDate to();
    }
}
