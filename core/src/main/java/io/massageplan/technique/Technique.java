package io.massageplan.technique;

import io.massageplan.evidence.Evidence;
import io.massageplan.internal.Checks;
import io.massageplan.internal.style.HouseStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A named way of giving massage: its strokes, pressure, tissues, usual length and what it is chosen for.
 * <p>
 * Rules rarely bite on a technique as a whole but on its elements (a stroke, a pressure, a site). A technique stays
 * possible while its {@linkplain #coreStrokes() core strokes} and its lowest pressure are permitted.
 * Units: minutes. Open set: an app may add or replace techniques.
 */
@HouseStyle
@Value.Immutable
public interface Technique extends WithTechnique {
    /** Stable id, {@code SWEDISH}. */
    String id();

    /** All strokes it uses, ids of {@link Stroke}. */
    List<String> strokes();

    /** Those without which it is no longer this technique. */
    List<String> coreStrokes();

    /** The lightest it is given; empty where the scale does not apply (cupping). */
    Optional<PressureLevel> pressureLeast();

    /** The firmest it is given. */
    Optional<PressureLevel> pressureMost();

    /** Tissues it reaches. */
    List<String> tissues();

    /** Regions it is given on, ids of regions; empty: anywhere. Reflexology works feet and hands, not a back. */
    List<String> regions();

    /** The youngest it is made for, full years. Not a rule: it says whom it suits. */
    @Value.Default
    default int ageLeast() {
        return 0;
    }

    /** The oldest it is made for, full years. */
    @Value.Default
    default int ageMost() {
        return 120;
    }

    /** Shortest usual table time. */
    int minutesLeast();

    /** Longest usual table time. */
    int minutesMost();

    /** Usual table time. */
    int minutesUsual();

    /** What restrictions may bite on besides strokes. */
    Set<Trait> traits();

    /** Positions in which it can be given. */
    Set<Position> positions();

    /** Products it is given with, the usual one first. */
    List<String> lubricants();

    /** What it is chosen for. */
    List<String> indications();

    /** Goals it serves. */
    List<String> goals();

    /** After-effects to expect. */
    List<String> effects();

    /** What can be adjusted. */
    Set<Adjustable> adjustable();

    /** The training it needs beyond a massage licence. */
    Optional<String> qualification();

    /** Where it comes from. */
    Evidence evidence();

    /** Refuses what cannot be. */
    @Value.Check
    default void check() {
        Checks.notBlank(id(), "id");
        Checks.notEmpty(strokes(), "strokes of " + id());
        Checks.that(
                strokes().containsAll(coreStrokes()),
                "coreStrokes of " + id(),
                coreStrokes(),
                "be among its strokes",
                "add the missing stroke");
        Checks.that(
                pressureLeast().isPresent() == pressureMost().isPresent(),
                "pressure of " + id(),
                pressureLeast() + ".." + pressureMost(),
                "have both ends or none",
                "give both ends");
        if (pressureLeast().isPresent()) {
            Checks.inRange(
                    pressureMost().orElseThrow().level(),
                    pressureLeast().orElseThrow().level(),
                    5,
                    "pressureMost of " + id());
        }
        Checks.inRange(minutesMost(), minutesLeast(), 240, "minutesMost of " + id());
        Checks.inRange(minutesUsual(), minutesLeast(), minutesMost(), "minutesUsual of " + id());
    }

    /** Whether it has that trait. */
    default boolean is(Trait trait) {
        return traits().contains(trait);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one {@link Technique}; required parts left out are named when it is built. */
    final class Builder extends ImmutableTechnique.Builder {
        /** Nothing set yet. */
        public Builder() {}
    }
}
