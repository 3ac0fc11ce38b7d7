package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.Activity;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Segment;
import io.massageplan.plan.ThermalSession;
import io.massageplan.safety.ClinicalLimits;
import io.massageplan.safety.RuleOverride;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Limits of dose and spacing that a clinician set aside: they are found as before, and reported as decided. Source: dosage 9.1. */
final class SetAside {
    private SetAside() {}

    /** The same finding, weighed as what a recorded decision makes of it. */
    static Finding weigh(Finding finding, PlanView plan) {
        Optional<RuleOverride> decision = of(finding, plan);
        if (decision.isEmpty()) {
            return finding;
        }
        List<String> facts = new ArrayList<>();
        for (Map.Entry<String, String> fact : finding.reason().facts().entrySet()) {
            facts.addAll(List.of(fact.getKey(), fact.getValue()));
        }
        facts.addAll(List.of("by", decision.get().by()));
        Reason reason = Reason.of(finding.reason().rule(), finding.reason().sources(), facts.toArray(String[]::new));
        return new Finding(finding.rule(), Severity.OVERRIDDEN, finding.activities(), finding.date(), reason);
    }

    /** Whether the finding was set aside by that decision. */
    static boolean isBy(RuleOverride override, Finding finding, PlanView plan) {
        return of(finding, plan).filter(override::equals).isPresent();
    }

    /** The decision of the request that sets a finding aside. */
    private static Optional<RuleOverride> of(Finding finding, PlanView plan) {
        if (finding.severity() == Severity.SOFT || !ClinicalLimits.include(finding.rule())) {
            return Optional.empty();
        }
        return plan.request().overrides().stream()
                .filter(o -> o.rule().equals(finding.rule()) && Lifts.maySetAside(o, plan.catalog()))
                .filter(o -> finding.date().filter(day -> Lifts.holdsOn(o, day)).isPresent())
                .filter(o -> o.sites().isEmpty() || isThere(finding, o, plan))
                .findFirst();
    }

    /** Whether everything it is about lies within the places of a decision; what has no place does not. */
    private static boolean isThere(Finding finding, RuleOverride override, PlanView plan) {
        List<Site> sites = plan.standing().stream()
                .filter(a -> finding.activities().contains(a.id()))
                .flatMap(SetAside::sites)
                .toList();
        return !sites.isEmpty() && sites.stream().allMatch(s -> plan.geometry().allowedBy(override.sites(), s));
    }

    private static Stream<Site> sites(Activity activity) {
        if (activity instanceof MassageSession session) {
            return session.segments().stream().map(Segment::site);
        }
        return activity instanceof ThermalSession session ? Stream.of(session.site()) : Stream.empty();
    }
}
