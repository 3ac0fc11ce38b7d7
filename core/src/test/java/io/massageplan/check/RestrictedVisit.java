package io.massageplan.check;

import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Segment;
import io.massageplan.safety.Restriction;
import io.massageplan.testing.PlanFixtures;
import java.util.function.UnaryOperator;

/** The visit "v" that restrictions are tried on: Swedish massage of the low back at pressure 2, prone, on day 10. */
final class RestrictedVisit {
    private RestrictedVisit() {}

    static PlanFixtures plan(Restriction.Builder restriction) {
        return Rows.plan(restriction).reports(Rows.report().build());
    }

    static PlanFixtures at(Restriction.Builder restriction, String... regions) {
        return Rows.plan(restriction).reports(Rows.at(regions));
    }

    static PlanFixtures segment(Restriction.Builder restriction, UnaryOperator<Segment> change) {
        return plan(restriction)
                .change(
                        "v",
                        MassageSession.class,
                        v -> v.withSegments(change.apply(v.segments().get(0))));
    }

    static PlanFixtures technique(Restriction.Builder restriction, String technique) {
        PlanFixtures plan = plan(restriction);
        return plan.change(
                "v", MassageSession.class, v -> v.withSegments(plan.segment("LOWER_BACK", technique, 2, 45)));
    }
}
