package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Fact;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Trigger;
import io.massageplan.screening.Places.Place;
import io.massageplan.technique.PressureLevel;
import io.massageplan.technique.Technique;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the screening questions that nobody answered could bring, if the answer were a yes. Until they are answered the
 * first massage of a plan is as gentle as the gentlest of that, though never gentler than one light level: a missing
 * answer restricts nothing else. House choice (fact {@code open-question-pressure-least}).
 */
final class OpenRules {

    static final String LEAST = "open-question-pressure-least";
    private static final int FIRMEST = PressureLevel.DEEP.level();

    private record Possible(Restriction restriction, Area area, int level) {}

    private final Matches matches;
    private final List<Possible> possible = new ArrayList<>();
    private final Fact least;
    /** For each technique, where each level below the firmest would hold; worked out when first asked for. */
    private final Map<String, Area[]> areas = new ConcurrentHashMap<>();

    OpenRules(Triggers triggers, Places places, Matches matches, Catalog catalog) {
        this.matches = matches;
        this.least = catalog.facts().get(LEAST);
        Set<String> open = new LinkedHashSet<>();
        for (String question : catalog.questions().ids()) {
            if (triggers.isUnanswered(question)) {
                open.add(question);
            }
        }
        if (!open.isEmpty()) {
            for (Contraindication row : catalog.contraindications().all()) {
                add(row, open, places, catalog);
            }
        }
    }

    private void add(Contraindication row, Set<String> open, Places places, Catalog catalog) {
        Set<Condition> conditions = new LinkedHashSet<>();
        for (Trigger trigger : row.triggers()) {
            for (Predicate predicate : trigger.all()) {
                if (predicate instanceof Predicate.Reports reports) {
                    catalog.conditions()
                            .find(reports.condition())
                            .filter(c -> open.contains(c.question()))
                            .ifPresent(conditions::add);
                }
            }
        }
        for (Restriction restriction : row.restrictions()) {
            int level = level(restriction);
            if (level < FIRMEST) {
                for (Condition condition : conditions) {
                    possible.add(new Possible(restriction, area(restriction, condition, places), level));
                }
            }
        }
    }

    private int level(Restriction restriction) {
        if (restriction.when().anchor() == Anchor.ON_THE_DAY) {
            return FIRMEST;
        }
        int lightest = least.intValue();
        if (restriction.action() == Action.CAP_PRESSURE) {
            return Math.max(lightest, restriction.limit().orElse(lightest));
        }
        return restriction.blocks() ? lightest : FIRMEST;
    }

    /** Where it could hold: at the usual places of the condition, or anywhere if the client is asked for the place. */
    private static Area area(Restriction restriction, Condition condition, Places places) {
        boolean anywhere = condition.siteAsked() && restriction.where().reach() != Reach.REGIONS;
        List<Site> usual = condition.sites().stream().map(Site::of).toList();
        return anywhere ? places.whole() : places.reach(restriction.where(), usual);
    }

    /** The reason that caps the first massage with a technique at a place, with the level as fact {@code cap}. */
    Optional<Reason> cap(Technique technique, Place place) {
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        Area[] byLevel = areas.computeIfAbsent(technique.id(), id -> areas(technique));
        for (int level = 0; level < FIRMEST; level++) {
            if (byLevel[level].overlaps(place.area())) {
                return Optional.of(Reason.of(least.id(), least.evidence().sources(), "cap", String.valueOf(level)));
            }
        }
        return Optional.empty();
    }

    private Area[] areas(Technique technique) {
        Area[] byLevel = new Area[FIRMEST];
        Arrays.fill(byLevel, Area.NONE);
        for (Possible rule : possible) {
            if (!matches.of(rule.restriction(), technique).isEmpty()) {
                byLevel[rule.level()] = byLevel[rule.level()].plus(rule.area());
            }
        }
        return byLevel;
    }
}
