package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.VisitWish;
import io.massageplan.planner.WhyNot;
import io.massageplan.planner.Wish;
import java.util.List;
import java.util.Optional;

/** Answers a wish: the best plan that grants it, or what stands in its way. */
final class WishAnswer {
    private final PlanRequest request;
    private final Catalog catalog;
    private final Drafts drafts;
    private final Wish wish;
    private final Asked asked;

    WishAnswer(PlanRequest request, Catalog catalog, Drafts drafts, Wish wish) {
        this.request = request;
        this.catalog = catalog;
        this.drafts = drafts;
        this.wish = wish;
        this.asked = Asked.of(wish);
    }

    /** Refuses days outside the request and ids that the catalogue does not have. */
    void check() {
        Asked.check(wish, request);
        asked.technique().ifPresent(catalog.techniques()::get);
        asked.thermal().ifPresent(catalog.thermal()::get);
        asked.visit()
                .flatMap(VisitWish::site)
                .ifPresent(site -> catalog.regions().get(site.region()));
    }

    /** The answer, beside the best draft without the wish. */
    WhyNot answer(Draft without, Writing writing) {
        Optional<Draft> granted = drafts.best(request, Demands.ALL, asked);
        if (granted.isPresent()) {
            PlanResult.Planned best = writing.planned(granted.get(), "wish");
            return new WhyNot.Granted(best, ScoreWriter.of(without));
        }
        Conflict conflict = new Conflict(request, catalog, drafts, asked);
        if (conflict.isFeasible(conflict.free())) {
            PlanResult.Infeasible among = conflict.amongParts();
            return new WhyNot.Refused(among.conflict(), among.relaxations());
        }
        return new WhyNot.Refused(new Hindrances(conflict.free(), catalog, drafts, asked).reasons(), List.of());
    }
}
