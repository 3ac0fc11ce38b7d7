package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.evidence.Fact;
import io.massageplan.evidence.Reason;
import io.massageplan.screening.Places.Place;
import io.massageplan.technique.Technique;

/**
 * The first massage of a plan. For a client of whom no earlier massage is known: medium pressure at most, and gentler
 * where a caution holds. For everybody: no firmer than what an open screening question could bring.
 */
final class FirstVisit {

    static final String MOST = "first-visit-pressure-most";
    static final String MOST_WITH_CAUTION = "first-visit-pressure-most-unknown-with-caution";

    private final boolean known;
    private final Fact most;
    private final Fact mostWithCaution;
    private final OpenRules open;

    FirstVisit(ClientProfile client, OpenRules open, Catalog catalog) {
        this.most = catalog.facts().get(MOST);
        this.mostWithCaution = catalog.facts().get(MOST_WITH_CAUTION);
        this.known = client.massageHistory().isPresent();
        this.open = open;
    }

    /** The caps on the first massage with a technique at a place on a day, if they lower what it may. */
    void cap(MassageVerdict verdict, DayRules rules, Technique technique, Place place) {
        if (!known) {
            boolean caution = rules.cautions().stream()
                    .anyMatch(a -> a.overlaps(place) && a.liftedAt(place.area()) != Active.GONE);
            Fact fact = caution ? mostWithCaution : most;
            String cap = String.valueOf(fact.intValue());
            verdict.capFirst(
                    fact.intValue(), Reason.of(fact.id(), fact.evidence().sources(), "cap", cap));
        }
        open.cap(technique, place)
                .ifPresent(reason ->
                        verdict.capFirst(Integer.parseInt(reason.facts().getOrDefault("cap", "0")), reason));
    }

    /** A permission as it is for the first massage. */
    static Permission of(Permission permission) {
        if (permission.reasonsFirstVisit().isEmpty()) {
            return permission;
        }
        return Permission.builder()
                .from(permission)
                .allowed(permission.allowedFirstVisit())
                .pressureMost(permission.pressureMostFirstVisit())
                .addAllReasons(permission.reasonsFirstVisit())
                .build();
    }
}
