package io.massageplan.plan;

import io.massageplan.internal.Checks;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Who approved a plan.
 *
 * @param role the approver's profession
 * @param reference who, in your records
 * @param date when
 */
public record Approval(String role, String reference, LocalDate date) {
    /** Refuses empty parts. */
    public Approval {
        Checks.notBlank(role, "role");
        Checks.notBlank(reference, "reference");
        Objects.requireNonNull(date, "date");
    }
}
