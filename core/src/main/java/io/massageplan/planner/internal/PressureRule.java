package io.massageplan.planner.internal;

import io.massageplan.technique.PressureLevel;

/** Whether a level number, as the scheduler counts them, is deep work. */
final class PressureRule {
    private PressureRule() {}

    static boolean isDeep(int level) {
        return PressureLevel.of(level).isDeep();
    }
}
