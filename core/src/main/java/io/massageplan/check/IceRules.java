package io.massageplan.check;

import io.massageplan.homecare.ThermalApplication;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.ThermalSession;
import java.util.List;
import java.util.Optional;

/** Ice that is rubbed in takes the feeling away; nobody trains on what cannot be felt. Source: ICE-1, ICE-2, dosage 3.5. */
final class IceRules {
    private IceRules() {}

    static List<Rule> all() {
        return List.of(Rule.hard("exercise-after-ice", RuleKind.CLINICAL, IceRules::exerciseAfterIce)
                .facts("skin-recovery-minutes")
                .sources("ICE-1", "ICE-2"));
    }

    /** From the beginning of an ice massage until the skin feels again nothing is exercised. */
    private static void exerciseAfterIce(PlanView plan, Findings out) {
        int minutes = plan.fact("skin-recovery-minutes");
        for (ThermalSession ice : plan.thermal()) {
            for (ExerciseBlock block : plan.exercise()) {
                if (rubs(plan, ice)
                        && Times.end(block) > Times.start(ice)
                        && Times.start(block) < Times.end(ice) + Times.minutes(minutes)) {
                    out.between(ice, block, "minutes", Integer.toString(minutes));
                }
            }
        }
    }

    private static boolean rubs(PlanView plan, ThermalSession session) {
        Optional<ThermalApplication> application = plan.catalog().thermal().find(session.application());
        return application.filter(Permissions::rubs).isPresent();
    }
}
