package io.massageplan.planner.internal;

import io.massageplan.protocol.Phase;
import io.massageplan.protocol.PhaseMode;

/**
 * One plan week: the phase it belongs to and its place in it.
 *
 * @param index from 0
 * @param phase the phase
 */
record Week(int index, Phase phase) {
    boolean massage() {
        return phase.mode() != PhaseMode.NONE;
    }

    boolean course() {
        return phase.mode() == PhaseMode.COURSE;
    }
}
