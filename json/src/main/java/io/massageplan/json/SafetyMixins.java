package io.massageplan.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.massageplan.body.Site;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.RuleOverride;
import io.massageplan.safety.SparedSite;
import io.massageplan.technique.PressureLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The JSON form of clearances, assessments, overrides and spared sites.
 */
final class SafetyMixins {
    static final List<Binding> ALL = List.of(
            Binding.of(Clearance.class, OfClearance.class),
            Binding.of(Assessment.class, OfAssessment.class),
            Binding.of(RuleOverride.class, OfRuleOverride.class),
            Binding.of(SparedSite.class, OfSparedSite.class));

    private SafetyMixins() {}

    @Mixin
    @JsonSerialize(as = Clearance.class)
    @JsonPropertyOrder({"by", "reference", "given", "until", "scope", "sites", "pressureLevelMost"})
    interface OfClearance {
        @JsonProperty("by")
        @IdOf(IdKind.PROFESSION)
        String by();

        @JsonProperty("reference")
        Optional<String> reference();

        @JsonProperty("given")
        LocalDate given();

        @JsonProperty("until")
        Optional<LocalDate> until();

        @JsonProperty("scope")
        @LeftOutWhenEmpty
        @IdOf(IdKind.ROW_OR_CONDITION)
        List<String> scope();

        @JsonProperty("sites")
        @LeftOutWhenEmpty
        List<Site> sites();

        @JsonProperty("pressureLevelMost")
        Optional<PressureLevel> pressureMost();
    }

    @Mixin
    @JsonSerialize(as = Assessment.class)
    @JsonPropertyOrder({"by", "date", "of", "reference"})
    interface OfAssessment {
        @JsonProperty("by")
        @IdOf(IdKind.PROFESSION)
        String by();

        @JsonProperty("date")
        LocalDate date();

        @JsonProperty("of")
        @LeftOutWhenEmpty
        @IdOf(IdKind.ROW_OR_CONDITION)
        List<String> of();

        @JsonProperty("reference")
        Optional<String> reference();
    }

    @Mixin
    @JsonSerialize(as = RuleOverride.class)
    @JsonPropertyOrder({"rule", "sites", "reason", "by", "from", "until"})
    interface OfRuleOverride {
        @JsonProperty("rule")
        @IdOf(IdKind.ROW_OR_RESTRICTION)
        String rule();

        @JsonProperty("sites")
        @LeftOutWhenEmpty
        List<Site> sites();

        @JsonProperty("reason")
        String reason();

        @JsonProperty("by")
        String by();

        @JsonProperty("from")
        LocalDate from();

        @JsonProperty("until")
        LocalDate until();
    }

    @Mixin
    @JsonPropertyOrder({"site", "pressureLevelMost"})
    interface OfSparedSite {
        @JsonProperty("site")
        Site site();

        @JsonProperty("pressureLevelMost")
        Optional<PressureLevel> pressureMost();
    }
}
