package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.ReferralAdvice;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether a plan sends to somebody where a restriction that nothing lifts does so. Source: techniques 4.2, "refer". */
final class ReferralRules {
    private ReferralRules() {}

    static List<Rule> all() {
        return List.of(Rule.hard("referrals-told", RuleKind.FORM, ReferralRules::told));
    }

    private static void told(PlanView plan, Findings out) {
        Set<String> missing = new TreeSet<>();
        for (LocalDate day : plan.days()) {
            plan.inForce().on(day).stream()
                    .filter(bite -> !plan.plan().refersFor(bite.instance().row().id()))
                    .filter(bite -> refers(plan, bite.restriction()) && stands(plan, bite, day))
                    .forEach(bite -> missing.add(bite.instance().row().id()));
        }
        missing.forEach(row -> out.add("row", row));
    }

    /** What refers, and what asks in its advice for somebody sooner than at the next occasion; not what training ends. */
    private static boolean refers(PlanView plan, Restriction restriction) {
        Action action = restriction.action();
        boolean soon = restriction
                .advice()
                .flatMap(plan.catalog().referralAdvice()::find)
                .map(ReferralAdvice::urgency)
                .filter(urgency -> urgency != Urgency.ROUTINE)
                .isPresent();
        return (action == Action.REFER_NOW || action == Action.REFER_FIRST || soon)
                && restriction.when().anchor() != Anchor.ON_THE_DAY
                && !restriction.endsBy(EndsBy.Way.QUALIFICATION);
    }

    /** Whether some place is left where nothing lifts it. */
    private static boolean stands(PlanView plan, Bite bite, LocalDate day) {
        for (Site site : bite.area().sites()) {
            boolean lifted = plan.lifts().of(bite, day, site, Optional.empty()).left() == Lifts.Left.NOTHING
                    || plan.lifts().override(bite, day, site).isPresent();
            if (!lifted) {
                return true;
            }
        }
        return false;
    }
}
