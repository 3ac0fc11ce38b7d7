package io.massageplan.client;

import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Who the client is, as far as safety and planning need to know. No name, no address: an id and a birth year.
 * <p>
 * Everything but the id, the birth year and the red-flag answers has a default, which means "not asked": no complaint, no
 * condition reported, no screening question answered. {@code toString} shows ids and shapes, never health data.
 */
@HouseStyle
@Value.Immutable
public interface ClientProfile extends WithClientProfile {
    /** Your id of the client. */
    String id();

    /** Year of birth. */
    @Value.Redacted
    int birthYear();

    /** Answers to the red-flag questions. */
    @Value.Redacted
    RedFlagAnswers redFlags();

    /** Complaints, the one planned for first; may be empty. */
    @Value.Redacted
    List<Complaint> complaints();

    /** Conditions, drugs, devices, circumstances reported. */
    @Value.Redacted
    List<ConditionReport> conditions();

    /** Answers to screening questions by id. NO: asked, nothing to report beyond what is reported. */
    @Value.Redacted
    @Value.NaturalOrder
    SortedMap<String, Answer> answers();

    /** Known loads, past or planned. */
    @Value.Redacted
    List<LoadReport> loads();

    /** Written clearances. */
    @Value.Redacted
    List<Clearance> clearances();

    /** Documented assessments. */
    @Value.Redacted
    List<Assessment> assessments();

    /** Goals; empty: those of the protocol. */
    @Value.Redacted
    List<Goal> goals();

    /** Likes and dislikes. */
    @Value.Redacted
    @Value.Default
    default Preferences preferences() {
        return Preferences.none();
    }

    /** Consent to massage. */
    @Value.Redacted
    @Value.Default
    default Consent consent() {
        return Consent.NOT_YET_ASKED;
    }

    /** Earlier massage; empty: unknown. */
    @Value.Redacted
    Optional<MassageHistory> massageHistory();

    /** Tolerated activity. */
    @Value.Redacted
    @Value.Default
    default ExerciseHistory exerciseHistory() {
        return ExerciseHistory.builder().build();
    }

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(id(), "id");
        Checks.inRange(birthYear(), 1900, 2200, "birthYear");
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link ClientProfile}; required parts left out are named when it is built. */
    final class Builder extends ImmutableClientProfile.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
