package io.massageplan.safety;

import io.massageplan.body.Site;
import io.massageplan.evidence.Reason;
import io.massageplan.internal.style.HouseStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A restriction that holds on this client in the days asked about: since when, until when, where, and what lifted it if
 * something did.
 * <p>
 * Its {@link #reason()} carries, as facts: {@code row}, {@code action}, {@code hardness}, {@code elements}, {@code reach},
 * {@code ends} (the ways it may end, {@code QUALIFICATION:MLD} among them), {@code clearedBy} (whose clearance counts, if
 * only that of some professions does), {@code from}, {@code to} and
 * {@code endsByItself}, {@code grade} and {@code confirmed}; and where they apply {@code sites}, {@code condition} (ids of
 * the trigger), {@code event} (the dates its window counts from), {@code cap} or {@code minutes}, {@code advice},
 * {@code liftedBy}; {@code loosenedBy}, {@code loosenedTo} and {@code loosenedAt} where a clearance lifts it only up to a
 * pressure or at some places. Lists are separated by one space. Immutable and thread-safe.
 */
@HouseStyle
@Value.Immutable
public interface InForce extends WithInForce {
    /** Id of the restriction, {@code C11.2}. */
    @Value.Redacted
    String restriction();

    /** Id of its row. */
    @Value.Redacted
    String row();

    /** First day, within the days asked about. */
    LocalDate from();

    /** Last day, inclusive, within the days asked about. */
    LocalDate to();

    /** Whether it ends by itself after {@link #to()} (false: it still holds when the days asked about end). */
    boolean endsByItself();

    /** Whether it holds for the first massage only. */
    boolean firstVisitOnly();

    /** Whether it depends on something known only on the day (a meal, a drink). */
    boolean onTheDay();

    /** Whether it counts from the last touch therapy. */
    boolean afterTouch();

    /** Where it bites; empty: the whole body. */
    @Value.Redacted
    List<Site> sites();

    /**
     * What lifted it wholly and everywhere: {@code clearance:PHYSICIAN:2026-03-02}, {@code assessment:PHYSICIAN:2026-03-02},
     * {@code override:C11.1}, {@code qualification:MLD}; empty: in force.
     */
    @Value.Redacted
    Optional<String> liftedBy();

    /** Why, with sources. */
    @Value.Redacted
    Reason reason();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link InForce}; required parts left out are named when it is built. */
    final class Builder extends ImmutableInForce.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
