package io.massageplan.safety;

import io.massageplan.internal.Checks;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody who reports one condition also has: twins mean pregnancy.
 *
 * @param condition id of the other {@link Condition}
 * @param status its status; empty: its default one
 */
public record Implied(String condition, Optional<Status> status) {
    /** Refuses an empty condition. */
    public Implied {
        Checks.notBlank(condition, "condition");
        Objects.requireNonNull(status, "status");
    }
}
