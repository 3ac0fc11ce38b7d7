package io.massageplan.client;

import io.massageplan.body.Site;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the client likes and does not like. Likes cost points when they are not met; what is avoided is never planned.
 */
@HouseStyle
@Value.Immutable
public interface Preferences extends WithPreferences {
    /** Wanted techniques, the most wanted first. */
    @Value.Redacted
    List<String> techniques();

    /** Techniques never to plan. */
    @Value.Redacted
    List<String> techniquesAvoided();

    /** Wanted pressure. */
    @Value.Redacted
    Optional<PressureLevel> pressure();

    /** Never firmer than this. */
    @Value.Redacted
    Optional<PressureLevel> pressureMost();

    /** Places never to touch. */
    @Value.Redacted
    List<Site> sitesAvoided();

    /** Positions never to use. */
    @Value.Redacted
    Set<Position> positionsAvoided();

    /** Products never to use. */
    @Value.Redacted
    List<String> lubricantsAvoided();

    /** Cold or heat around a visit. */
    @Value.Default
    default ThermalWish thermal() {
        return ThermalWish.NO_PREFERENCE;
    }

    /** Wanted exercises. */
    @Value.Redacted
    List<String> exercises();

    /** Exercises never to plan. */
    @Value.Redacted
    List<String> exercisesAvoided();

    /** Wanted days for visits; empty: any. */
    Set<DayOfWeek> days();

    /** Whether Eastern techniques (shiatsu, Thai, tuina) are wanted first; default false. */
    @Value.Default
    default boolean nonWestern() {
        return false;
    }

    /** Refuses wishes that contradict themselves. */
    @Value.Check
    default void check() {
        wishes(techniques(), "techniques", techniquesAvoided(), "techniquesAvoided");
        wishes(exercises(), "exercises", exercisesAvoided(), "exercisesAvoided");
        Checks.noRepeats(sitesAvoided(), "sitesAvoided");
        Checks.noRepeats(lubricantsAvoided(), "lubricantsAvoided");
        if (pressure().isPresent() && pressureMost().isPresent()) {
            Checks.that(
                    pressure().get().compareTo(pressureMost().get()) <= 0,
                    "pressureLevel",
                    pressure().get(),
                    "not be firmer than pressureLevelMost",
                    "leave one of the two out");
        }
    }

    private static void wishes(List<String> wanted, String field, List<String> avoided, String other) {
        Checks.noRepeats(wanted, field);
        Checks.noRepeats(avoided, other);
        for (String id : wanted) {
            Checks.that(!avoided.contains(id), field, id, "not be in " + other + " too", "decide for one of the two");
        }
    }

    /** Nothing wished for, nothing avoided. */
    static Preferences none() {
        return builder().build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Preferences}; required parts left out are named when it is built. */
    final class Builder extends ImmutablePreferences.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
