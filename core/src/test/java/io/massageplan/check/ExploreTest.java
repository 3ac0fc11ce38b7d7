package io.massageplan.check;

import io.massageplan.catalog.Catalog;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.CarePlanner;
import io.massageplan.planner.PlanResult;
import io.massageplan.testing.Profiles;
import java.util.*;
import net.jqwik.api.*;

class ExploreTest {
    static final Map<String,Integer> COUNT = new TreeMap<>();
    @Provide Arbitrary<PlanRequest> requests() { return Profiles.ordinaryRequests(); }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void explore(@ForAll("requests") PlanRequest request) {
        PlanResult result = CarePlanner.standard().plan(request);
        COUNT.merge(result.getClass().getSimpleName(), 1, Integer::sum);
        if (result instanceof PlanResult.Infeasible no) {
            java.util.Set<String> seen = new TreeSet<>();
            no.conflict().forEach(r -> seen.add(r.toString() + " " + r.facts().toString().replaceAll("[0-9]{4}-[0-9-]*", "D")));
            seen.stream().filter(x -> x.length() < 200).forEach(x -> COUNT.merge(x, 1, Integer::sum));
        }
        if (result instanceof PlanResult.Planned planned) {
            for (Finding f : PlanCheck.check(planned.plan(), request, Catalog.standard())) {
                if (f.isHard() || List.of("place","advice-at-home").contains(f.rule())) COUNT.merge(f.rule() + " " + (f.reason().facts().toString().length() > 160 ? "" : f.reason().facts().toString().replaceAll("[0-9]{4}-[0-9-]*", "D")) , 1, Integer::sum);
            }
        }
    }
    @net.jqwik.api.lifecycle.AfterContainer
    static void print() { COUNT.forEach((k, v) -> System.out.println("XX " + v + " " + k)); }
}
