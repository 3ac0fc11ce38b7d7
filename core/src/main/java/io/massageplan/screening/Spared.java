package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.safety.SparedSite;
import io.massageplan.screening.Places.Place;
import io.massageplan.technique.PressureLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The small places inside a worked place that are left out or get less pressure, each with the lowest that anything asks. */
final class Spared {

    static final int NO_TOUCH = -1;
    private static final int LEVELS = PressureLevel.values().length;

    private final Place place;
    /** What is asked at each level, no touch first; null: nothing. */
    private final Area[] asked = new Area[LEVELS + 1];
    /** The same, each area on its own. */
    private final List<List<Area>> each = new ArrayList<>();

    private boolean empty = true;

    Spared(Place place) {
        this.place = place;
    }

    void add(Area area, int level) {
        if (empty) {
            for (int i = 0; i <= LEVELS; i++) {
                each.add(new ArrayList<>());
            }
        }
        Area before = asked[level + 1];
        asked[level + 1] = before == null ? area : before.plus(area);
        each.get(level + 1).add(area);
        empty = false;
    }

    /** Whether the parts without touch together fill the place. */
    boolean fullyUntouched() {
        return asked[0] != null && asked[0].covers(place.area());
    }

    /** The lowest level at which the parts together fill the place. */
    int fullyCapped() {
        Area together = Area.NONE;
        for (int level = NO_TOUCH; !empty && level < LEVELS; level++) {
            if (asked[level + 1] != null) {
                together = together.plus(asked[level + 1]);
                if (level >= 0 && together.covers(place.area())) {
                    return level;
                }
            }
        }
        return LEVELS - 1;
    }

    /**
     * The largest parts for each level below what the place itself may get, the strictest first. Each area is looked at on
     * its own: one that reaches the left of the back leaves its left out, and does not speak for one that reaches the spine.
     */
    List<SparedSite> sites(int most) {
        Map<Site, Integer> levels = new LinkedHashMap<>();
        Area stricter = Area.NONE;
        for (int level = NO_TOUCH; !empty && level < most; level++) {
            for (Area area : each.get(level + 1)) {
                List<Place> found = new ArrayList<>();
                for (Place part : place.inner()) {
                    if (area.covers(part.area()) && !stricter.holdsAllOf(part.area())) {
                        found.add(part);
                    }
                }
                for (Site site : Places.largest(found, area)) {
                    levels.putIfAbsent(site, level);
                }
            }
            Area here = asked[level + 1];
            stricter = here == null ? stricter : stricter.plus(here);
        }
        List<SparedSite> sites = new ArrayList<>();
        levels.forEach((site, level) -> sites.add(
                new SparedSite(site, level == NO_TOUCH ? Optional.empty() : Optional.of(PressureLevel.of(level)))));
        return sites;
    }
}
