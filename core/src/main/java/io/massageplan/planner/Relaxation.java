package io.massageplan.planner;

import io.massageplan.evidence.Reason;
import java.util.Objects;

/**
 * Something the client or the practice could give way on so that a plan exists.
 *
 * @param demand what is relaxed
 * @param reason what exactly, as data
 */
public record Relaxation(Demand demand, Reason reason) {
    /** What may be relaxed: never a safety rule. */
    public enum Demand {
        /** Free times of the client or the practitioner. */
        AVAILABILITY,
        /** How many weeks are planned. */
        HORIZON,
        /** The practitioner or home-care budget. */
        BUDGET,
        /** A pinned or forbidden visit. */
        PIN,
        /** Something the client avoids. */
        WISH
    }

    /** Refuses nulls. */
    public Relaxation {
        Objects.requireNonNull(demand, "demand");
        Objects.requireNonNull(reason, "reason");
    }
}
