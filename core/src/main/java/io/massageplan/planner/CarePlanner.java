package io.massageplan.planner;

import io.massageplan.catalog.Catalog;
import io.massageplan.internal.Checks;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Progress;
import io.massageplan.planner.internal.Planning;
import java.util.Objects;
import java.util.Set;

/**
 * Plans care: from a request to a dated, explained proposal, or to the reason why there is none.
 * <p>
 * The same request gives the same result on every machine. Errors: a request that names ids the catalogue does not have
 * is refused with all of them at once ({@link IllegalArgumentException}); a request that can be read but not planned is a
 * {@link PlanResult}, never an exception. A plan of our own that the independent check refuses would be an error of this
 * library: it is never returned, and an IllegalStateException names the rules. Immutable and thread-safe.
 * <pre>
 * PlanResult result = CarePlanner.standard().plan(request);
 * if (result instanceof PlanResult.Planned planned) {
 *     show(planned.plan());
 * }
 * </pre>
 */
public final class CarePlanner {
    private final Catalog catalog;
    private final Effort effort;
    private final Watch watch;
    private final Planning planning;

    private CarePlanner(Catalog catalog, Effort effort, Watch watch) {
        this.catalog = catalog;
        this.effort = effort;
        this.watch = watch;
        this.planning = new Planning(catalog, effort, watch);
    }

    /** A planner over the standard catalogue. */
    public static CarePlanner standard() {
        return of(Catalog.standard());
    }

    /** A planner over a catalogue of your own. */
    public static CarePlanner of(Catalog catalog) {
        return new CarePlanner(Objects.requireNonNull(catalog, "catalog"), Effort.STANDARD, Watch.NONE);
    }

    /** The same with another limit of work; {@link Effort#PROOF} until the best plan is proven. */
    public CarePlanner with(Effort most) {
        return new CarePlanner(catalog, Objects.requireNonNull(most, "effort"), watch);
    }

    /**
     * The same with somebody looking on, who may stop the search: by a clock, for instance. If no plan is known by then, the
     * search goes on until one is.
     */
    public CarePlanner with(Watch looker) {
        return new CarePlanner(catalog, effort, Objects.requireNonNull(looker, "watch"));
    }

    /**
     * What becomes of a plan after progress was reported: its past stays as it is, and what is still open is planned anew
     * with as little change as possible. In this order: what is safe now and what soreness and reviews demand, pins, floors,
     * least change within the announced days, wishes. If nothing is told that bites, the plan comes back as it is.
     * <p>
     * Errors: a plan that was made for another request, and progress that does not fit the plan, are refused with an
     * {@link IllegalArgumentException} that names field, value, limit and advice.
     * <pre>
     * Revision revision = planner.revise(request, plan, progress);
     * revision.diff().of(ChangeKind.MOVED).forEach(change -&gt; tell(change));
     * </pre>
     */
    public Revision revise(PlanRequest request, CarePlan plan, Progress progress) {
        return planning.revise(
                Objects.requireNonNull(request, "request"),
                Objects.requireNonNull(plan, "plan"),
                Objects.requireNonNull(progress, "progress"));
    }

    /** What becomes of a request. */
    public PlanResult plan(PlanRequest request) {
        return planning.plan(Objects.requireNonNull(request, "request"));
    }

    /**
     * Why a plan is not otherwise: the best plan that grants a wish and its exact price in points, or what stands in the
     * way.
     *
     * @param request the request
     * @param plan a first plan for it; the price is that of the wish beside the best plan
     * @param wish what is wished for instead
     * @throws IllegalArgumentException if the plan is not one for this request, the request has no plan, a day or week lies
     *     outside it, or an id is unknown
     */
    public WhyNot whyNot(PlanRequest request, CarePlan plan, Wish wish) {
        return planning.whyNot(
                Objects.requireNonNull(request, "request"),
                Objects.requireNonNull(plan, "plan"),
                Objects.requireNonNull(wish, "wish"));
    }

    /**
     * The best plans of different kinds to choose from, the best of all first.
     *
     * @param request the request
     * @param most how many, 1-100
     * @param differences what makes a kind; mostly {@link Difference#USUAL}
     * @return none if the request has no plan; {@link #plan} says why
     */
    public Alternatives alternatives(PlanRequest request, int most, Set<Difference> differences) {
        Objects.requireNonNull(request, "request");
        Checks.inRange(most, 1, 100, "most");
        Checks.notEmpty(differences, "differences");
        return planning.alternatives(request, most, differences);
    }

    /**
     * What less of something costs in points, with the practitioner of the best plan.
     *
     * @param request the request
     * @param resource what is to be saved
     * @param step how much less each plan needs at least, minutes or units of the budget; 1 for all of them
     * @return no points if the request has no plan; {@link #plan} says why
     * @throws IllegalArgumentException if minutes are asked for and the budget is counted in something else
     */
    public Frontier frontier(PlanRequest request, Resource resource, int step) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(resource, "resource");
        Checks.inRange(step, 1, 10_000, "step");
        return planning.frontier(request, resource, step);
    }
}
