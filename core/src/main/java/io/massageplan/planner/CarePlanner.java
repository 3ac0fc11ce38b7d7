package io.massageplan.planner;

import io.massageplan.catalog.Catalog;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.Planning;
import java.util.Objects;

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
    private final Planning planning;

    private CarePlanner(Catalog catalog) {
        planning = new Planning(catalog);
    }

    /** A planner over the standard catalogue. */
    public static CarePlanner standard() {
        return new CarePlanner(Catalog.standard());
    }

    /** A planner over a catalogue of your own. */
    public static CarePlanner of(Catalog catalog) {
        return new CarePlanner(Objects.requireNonNull(catalog, "catalog"));
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
}
