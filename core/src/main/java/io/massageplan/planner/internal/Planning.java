package io.massageplan.planner.internal;

import io.massageplan.InvalidValueException;
import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Reason;
import io.massageplan.internal.Checks;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Progress;
import io.massageplan.plan.RequestDigest;
import io.massageplan.planner.Alternatives;
import io.massageplan.planner.Difference;
import io.massageplan.planner.Effort;
import io.massageplan.planner.Frontier;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.Resource;
import io.massageplan.planner.Revision;
import io.massageplan.planner.Watch;
import io.massageplan.planner.WhyNot;
import io.massageplan.planner.Wish;
import io.massageplan.screening.Screening;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way of one request: screening, protocol, scheduling, plan. One direction, no way back. */
public final class Planning {
    private final Catalog catalog;
    private final Effort effort;
    private final Watch watch;

    /** Planning over a catalogue, with so much work, watched by somebody. */
    public Planning(Catalog catalog, Effort effort, Watch watch) {
        this.catalog = catalog;
        this.effort = effort;
        this.watch = watch;
    }

    /** What becomes of a request. */
    public PlanResult plan(PlanRequest request) {
        RequestCheck.check(request, catalog);
        fromStart(request);
        Drafts drafts = new Drafts(catalog, effort, watch);
        Optional<PlanResult> stop = stop(request, drafts);
        if (stop.isPresent()) {
            return stop.get();
        }
        Optional<Draft> draft = drafts.best(request, Demands.ALL);
        if (draft.isEmpty()) {
            return new Conflict(request, catalog, drafts).explain();
        }
        return new Writing(request, catalog).planned(draft.get());
    }

    /** What comes before any planning: questions, or a referral. */
    private static Optional<PlanResult> stop(PlanRequest request, Drafts drafts) {
        Screening screening = drafts.screened(request).screening();
        List<Reason> stops = screening.stops();
        // A warning sign that is there comes before the questions that are still open.
        boolean found = !screening.redFlags().isEmpty() && !stops.isEmpty();
        if (!found && !screening.unansweredRedFlags().isEmpty()) {
            return Optional.of(new PlanResult.NeedsAnswers(screening.questions()));
        }
        return stops.isEmpty() ? Optional.empty() : Optional.of(Standstill.referred(screening, stops));
    }

    /** What a wish costs, or what stands in its way. */
    public WhyNot whyNot(PlanRequest request, CarePlan plan, Wish wish) {
        RequestCheck.check(request, catalog);
        Drafts drafts = new Drafts(catalog, effort, watch);
        WishAnswer answer = new WishAnswer(request, catalog, drafts, wish);
        answer.check();
        String digest = RequestDigest.of(request);
        Checks.that(
                plan.requestDigest().equals(digest) && plan.revision() == 0,
                "requestDigest",
                plan.requestDigest(),
                "be that of a first plan for this request, " + digest,
                "plan the request anew");
        Draft without = drafts.best(request, Demands.ALL)
                .filter(draft -> stop(request, drafts).isEmpty())
                .orElseThrow(() -> InvalidValueException.of(
                        "requestDigest",
                        plan.requestDigest(),
                        "be that of a request that has a plan",
                        "plan the request anew"));
        return answer.answer(without, new Writing(request, catalog));
    }

    /** The best plans of different kinds; none if the request has no plan. */
    public Alternatives alternatives(PlanRequest request, int most, Set<Difference> differences) {
        RequestCheck.check(request, catalog);
        fromStart(request);
        Drafts drafts = new Drafts(catalog, effort, watch);
        if (stop(request, drafts).isPresent()) {
            return new Alternatives(List.of(), true);
        }
        return new Choices(request, catalog, drafts, effort, watch).alternatives(most, differences);
    }

    /** What less of something costs; nothing if the request has no plan. */
    public Frontier frontier(PlanRequest request, Resource resource, int step) {
        RequestCheck.check(request, catalog);
        fromStart(request);
        Drafts drafts = new Drafts(catalog, effort, watch);
        if (stop(request, drafts).isPresent()) {
            return new Frontier(List.of(), true);
        }
        return new Choices(request, catalog, drafts, effort, watch).frontier(resource, step);
    }

    /** What becomes of a plan after progress was reported. */
    public Revision revise(PlanRequest request, CarePlan plan, Progress progress) {
        return new Revising(request, plan, progress, catalog, effort, watch).revise();
    }

    /** Refuses a request whose plan has begun: it would be planned over what has happened. */
    private static void fromStart(PlanRequest request) {
        request.delivered()
                .ifPresent(d -> Checks.that(
                        false,
                        "openFrom",
                        d.openFrom(),
                        "be left out of a request that is planned from its start",
                        "revise the plan that came with it"));
    }

    /** Who gives the visits. */
    static String profession(PlanRequest request) {
        return request.practitioners().isEmpty()
                ? "MASSAGE_THERAPIST"
                : request.practitioners().get(0).profession();
    }
}
