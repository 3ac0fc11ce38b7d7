package io.massageplan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All rules, the hard ones first; the order is the order of findings. */
final class Rules {
    private Rules() {}

    static List<Rule> all() {
        List<Rule> all = new ArrayList<>();
        // Safety
        all.addAll(RedFlagRules.all());
        all.addAll(RestrictionRules.all());
        // Dose and spacing
        all.addAll(VisitRules.all());
        all.addAll(PressureRules.all());
        all.addAll(EventRules.all());
        all.addAll(DoseRules.all());
        all.addAll(ThermalRules.all());
        all.addAll(IceRules.all());
        all.addAll(ExerciseRules.all());
        all.addAll(ReviewRules.all());
        all.addAll(DeliveredRules.all());
        all.addAll(OrderRules.all());
        // Time, people, limits
        all.addAll(TimeRules.all());
        all.addAll(LimitRules.all());
        // Form
        all.addAll(FormRules.all());
        all.addAll(RequestRules.all());
        all.addAll(ListedRules.all());
        all.addAll(ReferralRules.all());
        all.addAll(ToldRules.all());
        // Soft
        all.addAll(SoftRules.all());
        all.addAll(FirstHoursRules.all());
        all.addAll(ProgressRules.all());
        all.addAll(WishRules.all());
        all.sort(Comparator.comparing(rule -> !rule.isHard()));
        return List.copyOf(all);
    }
}
