package io.massageplan.check;

import io.massageplan.plan.Activity;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a plan that has begun can no longer change: findings about days that are over, and about nothing that is still to
 * come. What was delivered is judged no more, but everything to come is judged beside it.
 */
final class Settled {
    private Settled() {}

    /** Whether the day of a finding is over and all it is about as well. The request says what is over, never the plan. */
    static boolean is(Finding finding, PlanView plan) {
        if (plan.request().delivered().isEmpty() || isOfForm(finding)) {
            return false;
        }
        boolean over = finding.date().filter(d -> d.isBefore(plan.openFrom())).isPresent();
        if (!over || finding.activities().isEmpty()) {
            return over;
        }
        Set<String> past = new TreeSet<>();
        plan.plan().activities().stream().filter(plan::isPast).map(Activity::id).forEach(past::add);
        return past.containsAll(finding.activities());
    }

    /** Whether the past is written down as it was is judged for good. */
    private static boolean isOfForm(Finding finding) {
        return finding.rule().equals("past-as-reported") || finding.rule().equals("appointments-kept");
    }
}
