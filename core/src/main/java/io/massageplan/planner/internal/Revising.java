package io.massageplan.planner.internal;

import io.massageplan.InvalidValueException;
import io.massageplan.catalog.Catalog;
import io.massageplan.check.Finding;
import io.massageplan.check.PlanCheck;
import io.massageplan.evidence.Reason;
import io.massageplan.explain.PlanScore;
import io.massageplan.plan.Activity;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.AsWanted;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.Delivered;
import io.massageplan.plan.PlanDiff;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Progress;
import io.massageplan.plan.RequestDigest;
import io.massageplan.planner.Effort;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.PlanResult.Planned;
import io.massageplan.planner.Revision;
import io.massageplan.planner.Watch;
import io.massageplan.screening.DateRange;
import io.massageplan.screening.Screening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The way of one revision, in the order of what comes first: what is safe now, what progress demands, pins and floors, as
 * little change as possible, and wishes last. What is over stays as it is.
 */
final class Revising {
    private final PlanRequest before;
    private final CarePlan plan;
    private final Progress progress;
    private final Catalog catalog;
    private final Effort effort;
    private final Watch watch;
    private final Merge merge;

    Revising(PlanRequest before, CarePlan plan, Progress progress, Catalog catalog, Effort effort, Watch watch) {
        String digest = RequestDigest.of(before);
        if (!plan.requestDigest().equals(digest)) {
            throw InvalidValueException.of(
                    "requestDigest",
                    plan.requestDigest(),
                    "be that of the request (" + digest + ")",
                    "give the request that came with the plan");
        }
        RequestCheck.check(before, catalog);
        this.before = before;
        this.plan = plan;
        this.progress = progress;
        this.catalog = catalog;
        this.effort = effort;
        this.watch = watch;
        this.merge = new Merge(before, plan, progress, catalog);
    }

    Revision revise() {
        Optional<Revision> unchanged = merge.isNoNews() && isClean(plan, before) ? unchanged() : Optional.empty();
        if (unchanged.isPresent() && !progress.improve()) {
            return unchanged.get();
        }
        PlanRequest request = merge.request();
        RequestCheck.check(request, catalog);
        Begun begun = Begun.of(plan, request, merge.moved());
        Optional<PlanResult> stop = stop(request, begun);
        if (stop.isPresent()) {
            return new Revision(stop.get(), request, new DiffWriter(begun, merge, catalog).stopped(stop.get()));
        }
        Drafts drafts = new Drafts(catalog, effort, watch, Optional.of(begun));
        Optional<Draft> draft = drafts.best(request, Demands.ALL);
        if (merge.isAvailabilityAlone() && !progress.improve() && draft.isPresent()) {
            CarePlan same = frame(draft.get(), begun, begun.ahead(), request);
            Optional<PlanScore> score = ScoreWriter.ofAnnounced(draft.get());
            if (score.isPresent() && isClean(same, request)) {
                return new Revision(
                        new Planned(same, score.get()),
                        request,
                        new DiffWriter(begun, merge, catalog).of(same, draft.get()));
            }
        }
        if (draft.isEmpty()) {
            return none(request, begun, drafts);
        }
        return planned(request, begun, draft.get(), unchanged);
    }

    private Revision planned(PlanRequest request, Begun begun, Draft draft, Optional<Revision> unchanged) {
        List<Activity> written = new PlanWriter(draft, RequestDigest.of(request), catalog)
                .write().activities().stream()
                        .filter(a -> !(a instanceof Appointment))
                        .toList();
        List<Activity> named = new Steady(begun, request).keep(new Names(begun, merge).give(written));
        CarePlan revised = frame(draft, begun, named, request);
        PlanDiff diff = new DiffWriter(begun, merge, catalog).of(revised, draft);
        if (unchanged.isPresent() && diff.isEmpty()) {
            return unchanged.get();
        }
        return new Revision(new Planned(Gate.pass(revised, request, catalog), ScoreWriter.of(draft)), request, diff);
    }

    private boolean isClean(CarePlan some, PlanRequest request) {
        return PlanCheck.check(some, request, catalog).stream().noneMatch(Finding::isHard);
    }

    /** The plan as it is, with what it costs on the days that were open when it was made. */
    private Optional<Revision> unchanged() {
        PlanRequest asMade = before.delivered().isPresent()
                ? before
                : before.withDelivered(
                        Delivered.builder().openFrom(before.start()).build());
        Optional<Draft> draft = new Drafts(catalog, effort, watch, Optional.of(Begun.of(plan, asMade, Set.of())))
                .best(asMade, Demands.ALL);
        Begun all = new Begun(
                plan,
                before,
                List.of(),
                plan.activities().stream()
                        .filter(a -> !(a instanceof Appointment))
                        .toList());
        return draft.flatMap(ScoreWriter::ofAnnounced)
                .map(score ->
                        new Revision(new Planned(plan, score), before, new DiffWriter(all, merge, catalog).same()));
    }

    // ---- no plan

    /** What safety and reviews say today: questions, or somebody who has to look first. */
    private Optional<PlanResult> stop(PlanRequest request, Begun begun) {
        Set<String> trained = new TreeSet<>();
        request.practitioners().stream().findFirst().ifPresent(p -> trained.addAll(p.qualifications()));
        DateRange open = new DateRange(request.openFrom(), request.days().to());
        Screening today = Screening.of(request.client(), open, trained, request.overrides(), catalog);
        List<Reason> stops = today.stops();
        boolean found = !today.redFlags().isEmpty() && !stops.isEmpty();
        if (!found && !today.unansweredRedFlags().isEmpty()) {
            return Optional.of(new PlanResult.NeedsAnswers(today.questions()));
        }
        if (!stops.isEmpty()) {
            return Optional.of(Standstill.referred(today, stops));
        }
        return new Outcomes(begun, catalog).referral(today).map(r -> r);
    }

    private Revision none(PlanRequest request, Begun begun, Drafts drafts) {
        Outcomes outcomes = new Outcomes(begun, catalog);
        DiffWriter diff = new DiffWriter(begun, merge, catalog);
        if (!request.delivered().orElseThrow().techniquesGivenUp().isEmpty()
                && outcomes.hasNothingElse(effort, watch)) {
            PlanResult referred = outcomes.nothingElse(drafts.screened(request).screening());
            return new Revision(referred, request, diff.stopped(referred));
        }
        return new Revision(new Conflict(request, catalog, drafts).explain(), request, diff.undecided());
    }

    // ---- the plan

    /** What is over, as it was reported; what was fixed by others; and what is to come. */
    private CarePlan frame(Draft draft, Begun begun, List<Activity> ahead, PlanRequest request) {
        List<Activity> activities = new ArrayList<>(begun.past());
        activities.addAll(ahead);
        request.appointments().stream()
                .filter(a -> request.days().contains(a.date()))
                .forEach(activities::add);
        activities.sort(ActivityWriter.IN_ORDER);
        CarePlan written = new PlanWriter(draft, RequestDigest.of(request), catalog).write(activities);
        List<AsWanted> wanted = new ArrayList<>();
        int week = begun.cut() / 7 + 1;
        plan.asWanted().stream().filter(w -> w.week() < week).forEach(wanted::add);
        written.asWanted().stream().filter(w -> w.week() >= week).forEach(wanted::add);
        return written.withRevision(plan.revision() + 1)
                .withBasedOn(plan.planId())
                .withGoals(plan.goals())
                .withBaseline(plan.baseline())
                .withAsWanted(wanted);
    }
}
