package io.massageplan.check;

import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Practitioner;
import io.massageplan.safety.Action;
import java.util.Optional;

/** Whether a first massage begins lighter still, because something caps this client where they are worked. */
final class Cautions {
    /** The row that caps every first visit; it is the rule itself and not a reason for more caution. */
    private static final String FIRST_VISIT_ROW = "J10";

    private Cautions() {}

    static boolean hold(PlanView plan, MassageSession first) {
        return plan.inForce().on(first.date()).stream().anyMatch(b -> isCaution(plan, b, first));
    }

    private static boolean isCaution(PlanView plan, Bite bite, MassageSession first) {
        return bite.restriction().action() == Action.CAP_PRESSURE
                && !bite.instance().holdsForEveryone()
                && !bite.instance().row().id().equals(FIRST_VISIT_ROW)
                && plan.touches(first).stream().anyMatch(t -> holds(plan, bite, first, t));
    }

    /** Whether a cap holds where a segment works, of whatever technique it speaks, and nothing lifts it there. */
    private static boolean holds(PlanView plan, Bite bite, MassageSession first, Touch touch) {
        Optional<Practitioner> practitioner = plan.practitionerOf(first);
        return bite.area().touches(touch.site())
                // Whoever cleared up to a pressure has looked, and has lifted the cap to it.
                && plan.lifts()
                                .of(bite, first.date(), touch.site(), practitioner)
                                .left()
                        == Lifts.Left.WHOLE
                && plan.lifts().override(bite, first.date(), touch.site()).isEmpty();
    }
}
