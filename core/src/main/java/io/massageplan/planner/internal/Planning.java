package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.RequestDigest;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.internal.calendar.Effort;
import io.massageplan.screening.Screening;
import java.util.List;
import java.util.Optional;

/** The way of one request: screening, protocol, scheduling, plan. One direction, no way back. */
public final class Planning {
    private final Catalog catalog;
    private final Effort effort;

    /** Planning over a catalogue. */
    public Planning(Catalog catalog) {
        this.catalog = catalog;
        this.effort = Effort.STANDARD;
    }

    /** What becomes of a request. */
    public PlanResult plan(PlanRequest request) {
        RequestCheck.check(request, catalog);
        Drafts drafts = new Drafts(catalog, effort);
        Screening screening = drafts.screened(request).screening();
        List<Reason> stops = screening.stops();
        // A warning sign that is there comes before the questions that are still open.
        boolean found = !screening.redFlags().isEmpty() && !stops.isEmpty();
        if (!found && !screening.unansweredRedFlags().isEmpty()) {
            return new PlanResult.NeedsAnswers(screening.questions());
        }
        if (!stops.isEmpty()) {
            return Standstill.referred(screening, stops);
        }
        Optional<Draft> draft = drafts.best(request, Demands.ALL);
        if (draft.isEmpty()) {
            return new Conflict(request, catalog, drafts).explain();
        }
        CarePlan plan = new PlanWriter(draft.get(), RequestDigest.of(request), catalog).write();
        return new PlanResult.Planned(Gate.pass(plan, request, catalog), ScoreWriter.of(draft.get()));
    }

    /** Who gives the visits. */
    static String profession(PlanRequest request) {
        return request.practitioners().isEmpty()
                ? "MASSAGE_THERAPIST"
                : request.practitioners().get(0).profession();
    }
}
