package io.massageplan.evidence;

import io.massageplan.internal.Checks;
import io.massageplan.internal.Sorted;
import java.util.SortedMap;

/**
 * Something to tell the client or the practitioner, as data: the id of a text and the values in it.
 *
 * @param text id of the text, lower-kebab
 * @param facts named values in it
 */
public record Instruction(String text, SortedMap<String, String> facts) {
    /** Copies the facts. */
    public Instruction {
        Checks.notBlank(text, "text");
        facts = Sorted.copy(facts);
    }

    /** An instruction with facts given as name, value, name, value. */
    public static Instruction of(String text, String... facts) {
        return new Instruction(text, NamedValues.of(facts));
    }

    /** Shows the id, never the facts. */
    @Override
    public String toString() {
        return "Instruction{" + text + "}";
    }
}
