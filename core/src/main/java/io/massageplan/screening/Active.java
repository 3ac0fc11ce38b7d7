package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.evidence.Reason;
import io.massageplan.screening.Places.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A rule on the days of one stretch of time, with what lifts it then. */
final class Active {

    /** Nothing lifts it there. */
    static final int IN_FORCE = -1;
    /** It is lifted wholly. Any number between is the pressure up to which it is lifted. */
    static final int GONE = 99;

    private record Lifted(Area where, int level, Reason reason) {}

    private final Rule rule;
    private final Reason reason;
    private final List<Lifted> lifted = new ArrayList<>();

    Active(Rule rule, List<Lift> lifts, Reason reason, Places places) {
        this.rule = rule;
        this.reason = reason;
        for (Lift lift : lifts) {
            List<Site> sites = lift.sites();
            Area where = sites.isEmpty() ? places.whole() : places.of(sites);
            int level = lift.pressureMost().map(p -> p.level()).orElse(GONE);
            lifted.add(new Lifted(where, level, level == GONE ? reason : upTo(level, lift)));
        }
    }

    Rule rule() {
        return rule;
    }

    Reason reason() {
        return reason;
    }

    /** The reason as it is where a clearance lets the pressure rise to a level: who lets it, and to what. */
    private Reason upTo(int level, Lift lift) {
        SortedMap<String, String> facts = new TreeMap<>(reason.facts());
        facts.put("liftedBy", lift.by());
        facts.put("liftedTo", String.valueOf(level));
        facts.put("cap", String.valueOf(Math.max(rule.restriction().limit().orElse(level), level)));
        return new Reason(reason.rule(), facts, reason.sources());
    }

    /** Why what is left of it at a place holds. */
    Reason reasonAt(Area place) {
        int most = liftedAt(place);
        for (Lifted lift : lifted) {
            if (lift.level() == most && lift.where().holdsAllOf(place)) {
                return lift.reason();
            }
        }
        return reason;
    }

    /** How far it is lifted at a place: {@link #IN_FORCE}, a pressure level, or {@link #GONE}. The most generous wins. */
    int liftedAt(Area place) {
        int most = IN_FORCE;
        for (Lifted lift : lifted) {
            if (lift.level() > most && lift.where().holdsAllOf(place)) {
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
