package io.massageplan.planner.internal;

import io.massageplan.technique.PressureLevel;

/** The one place where the planner turns a level number into a word. */
final class PressureRule {
    private PressureRule() {}

    static boolean isDeep(int level) {
        return PressureLevel.of(level).isDeep();
    }
}
