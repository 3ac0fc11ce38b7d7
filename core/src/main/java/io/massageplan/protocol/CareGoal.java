package io.massageplan.protocol;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import java.util.List;
import java.util.Objects;

/**
 * Something care can aim at, such as {@code RELIEVE_PAIN}, and the measures that show it when nobody chose another. What
 * one client wants to reach is a {@link io.massageplan.client.Goal}.
 *
 * @param id stable id
 * @param measures ids of {@link OutcomeMeasure}s; a second one joins where the first is at its best value already
 * @param evidence where it comes from
 */
public record CareGoal(String id, List<String> measures, Evidence evidence) {
    /** Refuses an empty id; copies the measures. */
    public CareGoal {
        Checks.notBlank(id, "id");
        measures = List.copyOf(measures);
        Objects.requireNonNull(evidence, "evidence");
    }
}
