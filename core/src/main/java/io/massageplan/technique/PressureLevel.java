package io.massageplan.technique;

import io.massageplan.internal.Checks;
import java.util.List;

/**
 * Applied pressure on Walton's scale, 0 to 5. It has no default, and it is not what the client feels: discomfort is a
 * scale of its own (0-10), with its own limits.
 * <p>
 * <em>Deep</em> in this library means {@link #STRONG} and above. Source: WAL-PR, WAL-NH (level 0).
 */
public enum PressureLevel {
    /** 0: resting contact, no movement. */
    STATIONARY_HOLD,
    /** 1: as when spreading a gel on sunburnt skin. */
    LIGHT_LOTIONING,
    /** 2: firm enough to rub a lotion in. */
    HEAVY_LOTIONING,
    /** 3: the usual Swedish pressure; muscle is worked. */
    MEDIUM,
    /** 4: what clients call deep; body weight is leaned in. */
    STRONG,
    /** 5: sinks in to the deepest muscle, and still never bruises. */
    DEEP;

    private static final List<PressureLevel> LEVELS = List.of(values());

    /** The level of that number. Errors: a number outside 0-5. */
    public static PressureLevel of(int level) {
        Checks.inRange(level, 0, 5, "pressureLevel");
        return LEVELS.get(level);
    }

    /** The number, 0 to 5. */
    public int level() {
        return ordinal();
    }

    /** Whether it counts as deep work (level 4 and above). */
    public boolean isDeep() {
        return level() >= 4;
    }

    /** The lower of two. */
    public PressureLevel min(PressureLevel other) {
        return level() <= other.level() ? this : other;
    }
}
