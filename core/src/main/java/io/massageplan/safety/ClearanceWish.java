package io.massageplan.safety;

import io.massageplan.evidence.Reason;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A clearance worth getting: from whom, for what, and what it would add.
 */
@HouseStyle
@Value.Immutable
public interface ClearanceWish extends WithClearanceWish {
    /** Profession. */
    @Value.Redacted
    String from();

    /** The condition that it should name; the row, where none is reported or several together bring it. */
    @Value.Redacted
    String scope();

    /** Restriction ids it would lift. */
    @Value.Redacted
    List<String> restrictions();

    /**
     * What would become possible or less restricted, if all other clearances worth getting were there too: ids of
     * techniques, applications and exercises, or in place of more than three of a group its element ({@code MASSAGE},
     * {@code COLD}, {@code HEAT}, {@code CONTRAST}, {@code EXERCISE}); and at which sites, if they are few.
     */
    @Value.Redacted
    List<String> adds();

    /** Why it is needed. */
    @Value.Redacted
    Reason reason();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link ClearanceWish}; required parts left out are named when it is built. */
    final class Builder extends ImmutableClearanceWish.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
