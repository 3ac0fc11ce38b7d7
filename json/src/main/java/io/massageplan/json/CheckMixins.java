package io.massageplan.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.massageplan.check.Finding;
import io.massageplan.check.Severity;
import io.massageplan.evidence.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The JSON form of what a check of a plan found.
 */
final class CheckMixins {
    static final List<Binding> ALL =
            List.of(Binding.of(Finding.class, OfFinding.class), Binding.of(FindingList.class, OfFindingList.class));

    private CheckMixins() {}

    /**
     * The document that holds findings: a list alone has no place for a version.
     *
     * @param findings in the order of the check
     */
    record FindingList(List<Finding> findings) {}

    @Mixin
    @JsonPropertyOrder({"rule", "severity", "activities", "date", "reason"})
    interface OfFinding {
        @JsonProperty("rule")
        String rule();

        @JsonProperty("severity")
        Severity severity();

        @JsonProperty("activities")
        @LeftOutWhenEmpty
        List<String> activities();

        @JsonProperty("date")
        Optional<LocalDate> date();

        @JsonProperty("reason")
        Reason reason();
    }

    @Mixin
    @JsonPropertyOrder("findings")
    interface OfFindingList {
        /** Written even if it is empty: that nothing was found is the news. */
        @JsonProperty("findings")
        List<Finding> findings();
    }
}
