package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.ThermalWish;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.homecare.ThermalPhase;
import io.massageplan.protocol.Phase;
import java.util.List;

/** Which cold or heat stands before a visit, by the client's wish, then by the protocol. */
final class ThermalChoice {
    private ThermalChoice() {}

    /** Candidates in order; NONE ends the list. */
    static List<String> before(ThermalWish wish, Phase phase, Catalog catalog) {
        return switch (wish) {
            case NO_PREFERENCE -> phase.before();
            case NONE -> List.of("NONE");
            case COLD -> List.of("ICE_MASSAGE", "COLD_PACK");
            case HEAT -> List.of("HEAT_BEFORE_MASSAGE");
            case CONTRAST -> List.of("CONTRAST_PRE_MASSAGE");
        };
    }

    /** With the pause that a cold one needs until feeling is back. */
    static Before asBefore(ThermalApplication application, Catalog catalog) {
        boolean cold = application.kind() != ThermalKind.HEAT;
        int minutes = minutes(application);
        boolean endsCold = application.kind() == ThermalKind.COLD;
        int pause = endsCold ? catalog.fact("cold-before-heat-pause-minutes") : 0;
        boolean warm = application.kind() != ThermalKind.COLD;
        return new Before(application.id(), minutes + pause, cold, warm);
    }

    /** The length of one application: its phases, or its usual minutes. */
    static int minutes(ThermalApplication application) {
        int phases =
                application.phases().stream().mapToInt(ThermalPhase::minutes).sum();
        return phases > 0 ? phases : application.minutes();
    }
}
