package io.massageplan.evidence;

import io.massageplan.internal.Checks;
import io.massageplan.internal.Sorted;
import java.util.List;
import java.util.SortedMap;

/**
 * Why something is so, as data: the rule, its facts and its sources. The sentence is printed from it.
 *
 * @param rule id of the rule, restriction ({@code C11.2}), fact or preference
 * @param facts named values, canonical: numbers, ISO dates, catalogue ids; sorted by name
 * @param sources tags of citations
 */
public record Reason(String rule, SortedMap<String, String> facts, List<String> sources) {
    /** Copies facts and sources. */
    public Reason {
        Checks.notBlank(rule, "rule");
        facts = Sorted.copy(facts);
        sources = List.copyOf(sources);
    }

    /** A reason with facts given as name, value, name, value. */
    public static Reason of(String rule, List<String> sources, String... facts) {
        return new Reason(rule, NamedValues.of(facts), sources);
    }

    /**
     * Shows a rule of the house, never the facts, nor the row of a contraindication: they may be health data. Rows have
     * capitals in their ids, rules of the house have none.
     */
    @Override
    public String toString() {
        boolean row = rule.chars().anyMatch(Character::isUpperCase);
        return "Reason{" + (row ? "row" : rule) + "}";
    }
}
