package io.massageplan.check;

import io.massageplan.safety.RuleOverride;
import java.util.List;

/**
 * Recorded decisions that name a rule of this check. Rules of dose and spacing hold unless a clinician's decision is
 * recorded; restrictions are set aside where they are judged, and nothing else can be.
 */
final class Overrides {
    private Overrides() {}

    static List<Finding> apply(List<Finding> findings, PlanView plan) {
        return findings.stream()
                .map(f -> isSetAside(f, plan.request().overrides())
                        ? new Finding(f.rule(), Severity.OVERRIDDEN, f.activities(), f.date(), f.reason())
                        : f)
                .toList();
    }

    private static boolean isSetAside(Finding finding, List<RuleOverride> overrides) {
        // An override for some places only cannot be held against a finding, which knows no place.
        return finding.isHard()
                && PlanCheck.rule(finding.rule()).kind() == RuleKind.CLINICAL
                && finding.date().isPresent()
                && overrides.stream()
                        .anyMatch(o -> o.rule().equals(finding.rule())
                                && o.sites().isEmpty()
                                && Lifts.holdsOn(o, finding.date().orElseThrow()));
    }
}
