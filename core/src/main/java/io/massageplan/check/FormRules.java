package io.massageplan.check;

import io.massageplan.plan.Activity;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.RequestDigest;
import java.util.List;

/** Whether the plan is a plan, and the answer to this request. */
final class FormRules {
    private FormRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("known-ids", RuleKind.FORM, KnownIds::judge),
                Rule.hard("request-digest", RuleKind.FORM, FormRules::digest),
                Rule.hard("plan-of-request", RuleKind.FORM, FormRules::ofRequest),
                Rule.hard("inside-plan", RuleKind.FORM, FormRules::inside),
                Rule.hard("not-empty", RuleKind.FORM, FormRules::notEmpty));
    }

    private static void digest(PlanView plan, Findings out) {
        if (!plan.plan().requestDigest().equals(RequestDigest.of(plan.request()))) {
            out.add("plan", plan.plan().planId());
        }
    }

    /** Client, days and phases are those of the request. */
    private static void ofRequest(PlanView view, Findings out) {
        CarePlan plan = view.plan();
        PlanRequest request = view.request();
        if (!plan.clientId().equals(request.client().id())) {
            out.add(
                    "part",
                    "client",
                    "plan",
                    plan.clientId(),
                    "request",
                    request.client().id());
        }
        if (!plan.start().equals(request.start())) {
            out.add(
                    "part",
                    "start",
                    "plan",
                    plan.start().toString(),
                    "request",
                    request.start().toString());
        }
        if (plan.weeks() != request.weeks()) {
            out.add("part", "weeks", "plan", text(plan.weeks()), "request", text(request.weeks()));
        }
        if (plan.phases().size() != plan.weeks()) {
            out.add("part", "phases", "plan", text(plan.phases().size()), "request", text(plan.weeks()));
        }
        request.protocol()
                .filter(p -> !p.equals(plan.protocol()))
                .ifPresent(p -> out.add("part", "protocol", "plan", plan.protocol(), "request", p));
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
