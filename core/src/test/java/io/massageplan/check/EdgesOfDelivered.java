package io.massageplan.check;

import io.massageplan.plan.ActivityReport;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Delivered;
import io.massageplan.plan.Happened;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Review;
import io.massageplan.plan.ReviewOutcome;
import io.massageplan.plan.Segment;
import io.massageplan.testing.PlanFixtures;
import java.util.List;

/** Plans that have begun. */
final class EdgesOfDelivered extends Edges {
    EdgesOfDelivered() {
        edge("past-as-reported", () -> delivered(45, 45), () -> delivered(45, 44));
        edge("technique-changed", () -> reviewed(ReviewOutcome.BETTER), () -> reviewed(ReviewOutcome.NO_GAIN));
        edge("referred-after-review", () -> reviewed(ReviewOutcome.NO_GAIN), () -> reviewed(ReviewOutcome.WORSE));
    }

    /** A plan of which some days are over. */
    static PlanFixtures begun(PlanFixtures plan, int openFrom, ActivityReport... reports) {
        Delivered delivered =
                Delivered.builder().openFrom(day(openFrom)).addReports(reports).build();
        return plan.request(r -> r.withDelivered(delivered))
                .plan(p -> p.withRevision(1).withBasedOn("plan-0"));
    }

    static ActivityReport.Builder done(String activity) {
        return ActivityReport.builder().activity(activity).happened(Happened.DONE);
    }

    static PlanFixtures done(PlanFixtures plan, String visit) {
        return plan.change(visit, MassageSession.class, v -> v.withStatus(ActivityStatus.DONE));
    }

    private static PlanFixtures delivered(int minutes, int reported) {
        PlanFixtures plan = done(visits(2, 0, 7), "v0");
        plan.change("v0", MassageSession.class, v -> {
            Segment only = v.segments().get(0);
            return MassageSession.builder()
                    .from(v)
                    .segments(List.of(
                            only.withLength(only.length().plusMinutes(minutes).minus(v.length()))))
                    .length(v.length().plusMinutes(minutes).minus(v.length()))
                    .build();
        });
        return begun(plan, 1, done("v0").minutes(reported).build());
    }

    private static PlanFixtures reviewed(ReviewOutcome outcome) {
        PlanFixtures plan = done(visits(2, 0, 7), "v0");
        plan.add(plan.review("r", "v0"));
        plan.change("r", Review.class, r -> r.withStatus(ActivityStatus.DONE));
        return begun(
                plan, 1, ActivityReport.done("v0"), done("r").outcome(outcome).build());
    }
}
