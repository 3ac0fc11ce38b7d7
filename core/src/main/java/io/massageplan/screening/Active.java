package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.evidence.Reason;
import io.massageplan.screening.Places.Place;
import java.util.ArrayList;
import java.util.List;

/** A rule on the days of one stretch of time, with what lifts it then. */
final class Active {

    /** Nothing lifts it there. */
    static final int IN_FORCE = -1;
    /** It is lifted wholly. Any number between is the pressure up to which it is lifted. */
    static final int GONE = 99;

    private record Lifted(Area where, int level) {}

    private final Rule rule;
    private final Reason reason;
    private final List<Lifted> lifted = new ArrayList<>();

    Active(Rule rule, List<Lift> lifts, Reason reason, Places places) {
        this.rule = rule;
        this.reason = reason;
        for (Lift lift : lifts) {
            List<Site> sites = lift.sites();
            Area where = sites.isEmpty() ? places.whole() : places.of(sites);
            lifted.add(new Lifted(where, lift.pressureMost().map(p -> p.level()).orElse(GONE)));
        }
    }

    Rule rule() {
        return rule;
    }

    Reason reason() {
        return reason;
    }

    /** How far it is lifted at a place: {@link #IN_FORCE}, a pressure level, or {@link #GONE}. The most generous wins. */
    int liftedAt(Area place) {
        int most = IN_FORCE;
        for (Lifted lift : lifted) {
            if (lift.level() > most && lift.where().covers(place)) {
                most = lift.level();
            }
        }
        return most;
    }

    /** Whether it blocks the whole body every visit, and nothing lifts it anywhere. */
    boolean blocksEverywhere() {
        return rule.restriction().blocks()
                && rule.countsEveryDay()
                && rule.sites().isEmpty()
                && lifted.isEmpty();
    }

    boolean covers(Place place) {
        return rule.area().covers(place.area());
    }

    boolean overlaps(Place place) {
        return rule.area().overlaps(place.area());
    }
}
