package io.massageplan.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import java.util.List;
import java.util.SortedMap;

/**
 * The JSON form of reasons and instructions: ids of rules and texts with their values.
 */
final class EvidenceMixins {
    static final List<Binding> ALL =
            List.of(Binding.of(Reason.class, OfReason.class), Binding.of(Instruction.class, OfInstruction.class));

    private EvidenceMixins() {}

    @Mixin
    @JsonPropertyOrder({"rule", "facts", "sources"})
    interface OfReason {
        @JsonProperty("rule")
        String rule();

        @JsonProperty("facts")
        @LeftOutWhenEmpty
        SortedMap<String, String> facts();

        @JsonProperty("sources")
        @LeftOutWhenEmpty
        List<String> sources();
    }

    @Mixin
    @JsonPropertyOrder({"text", "facts"})
    interface OfInstruction {
        @JsonProperty("text")
        String text();

        @JsonProperty("facts")
        @LeftOutWhenEmpty
        SortedMap<String, String> facts();
    }
}
