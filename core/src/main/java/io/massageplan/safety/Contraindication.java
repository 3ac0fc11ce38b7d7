package io.massageplan.safety;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A row of the contraindication table: when it holds, and the restrictions that follow. Its text is looked up by
 * {@code row.<id>}.
 */
@HouseStyle
@Value.Immutable
public interface Contraindication extends WithContraindication {
    /** Stable row id, {@code C11}. */
    String id();

    /** The ways it comes about; one suffices. */
    List<Trigger> triggers();

    /** How it bites. */
    Set<Kind> kinds();

    /** What follows. */
    List<Restriction> restrictions();

    /** Where it comes from. */
    Evidence evidence();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(id(), "id");
        Checks.notEmpty(triggers(), "triggers of " + id());
        Checks.notEmpty(restrictions(), "restrictions of " + id());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Contraindication}; required parts left out are named when it is built. */
    final class Builder extends ImmutableContraindication.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
