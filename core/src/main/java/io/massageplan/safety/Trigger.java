package io.massageplan.safety;

import io.massageplan.internal.Checks;
import java.util.List;

/**
 * Predicates that must hold together: one way in which a contraindication comes about. A combination of two conditions
 * is one trigger with two predicates.
 *
 * @param all the predicates, the first one giving site and dates
 */
public record Trigger(List<Predicate> all) {
    /** Copies the predicates; at least one. */
    public Trigger {
        Checks.notEmpty(all, "trigger");
        all = List.copyOf(all);
    }
}
