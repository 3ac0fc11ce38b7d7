package io.massageplan.safety;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import java.util.Objects;
import java.util.Optional;

/**
 * An advice that sends a client to somebody: how soon, and to whom. A referral that comes from a restriction with this
 * advice says the same as the advice's own sentence ({@code advice.<id>}).
 *
 * @param id id of the advice, {@code doctor-today}
 * @param urgency how soon somebody should look
 * @param to id of a profession; empty: whoever treats the condition
 * @param evidence where it comes from; the urgency itself is a house choice
 */
public record ReferralAdvice(String id, Urgency urgency, Optional<String> to, Evidence evidence) {
    /** Refuses empty parts. */
    public ReferralAdvice {
        Checks.notBlank(id, "id");
        Objects.requireNonNull(urgency, "urgency of " + id);
        Objects.requireNonNull(to, "to of " + id);
        Objects.requireNonNull(evidence, "evidence of " + id);
    }
}
