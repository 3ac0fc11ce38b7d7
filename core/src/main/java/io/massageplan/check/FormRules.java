package io.massageplan.check;

import io.massageplan.plan.Activity;
import java.util.List;

/** Whether the plan is a plan. */
final class FormRules {
    private FormRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("known-ids", RuleKind.FORM, KnownIds::judge),
                Rule.hard("inside-plan", RuleKind.FORM, FormRules::inside),
                Rule.hard("not-empty", RuleKind.FORM, FormRules::notEmpty));
    }

    private static void inside(PlanView plan, Findings out) {
        for (Activity activity : plan.standing()) {
            if (!plan.isInside(activity.date())) {
                out.at(
                        activity,
                        "start",
                        plan.plan().start().toString(),
                        "weeks",
                        text(plan.plan().weeks()));
            }
        }
        plan.plan().asWanted().stream()
                .filter(w -> w.week() > plan.plan().weeks())
                .forEach(w -> out.add("start", plan.plan().start().toString(), "weeks", text(w.week())));
    }

    /** A plan without massage, exercise, cold or heat is no plan. */
    private static void notEmpty(PlanView plan, Findings out) {
        if (plan.care().isEmpty()) {
            out.add("activities", text(plan.standing().size()));
        }
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
