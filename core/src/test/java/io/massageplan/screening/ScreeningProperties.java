package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.plan.PlanRequest;
import io.massageplan.testing.Profiles;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScreeningProperties {
    @Provide
    Arbitrary<PlanRequest> requests() {
        return Profiles.requests();
    }

    @Property(tries = 200)
    void any_profile_isScreened(@ForAll("requests") PlanRequest request) {
        Screening s = Screening.of(
                request.client(), request.days(), java.util.Set.of(), request.overrides(), Catalog.standard());
        s.questions();
        s.stops();
        s.referrals();
        s.clearances();
        s.onTheDay();
    }
}
