package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.safety.EndsBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Clearances worth getting. Each is tried: the restrictions it would lift are left out, and what becomes possible or may
 * be firmer then is what it adds. One that adds nothing is not worth asking for.
 */
final class Wishes {

    private final Screening now;
    private final ClientProfile client;
    private final Catalog catalog;
    private final Addressees addressees;

    Wishes(Screening now, ClientProfile client, Catalog catalog) {
        this.now = now;
        this.client = client;
        this.catalog = catalog;
        this.addressees = new Addressees(catalog);
    }

    List<ClearanceWish> all(Calendar calendar) {
        // One letter speaks of a condition (or, where nobody reported one, of a row), whatever number of rows follow.
        Map<String, List<Standing.Stretch>> letters = new LinkedHashMap<>();
        for (Standing.Stretch standing : calendar.stretches()) {
            Rule rule = standing.rule();
            boolean liftable = rule.isClearable() && rule.restriction().endsBy(EndsBy.Way.CLEARANCE);
            if (liftable && restricts(rule) && standing.entry().liftedBy().isEmpty()) {
                letters.computeIfAbsent(scope(rule.instance()), k -> new ArrayList<>())
                        .add(standing);
            }
        }
        List<ClearanceWish> wishes = new ArrayList<>();
        letters.forEach((scope, standings) -> {
            ClearanceWish wish = wish(scope, standings);
            if (!wish.adds().isEmpty()) {
                wishes.add(wish);
            }
        });
        return wishes;
    }

    private static boolean restricts(Rule rule) {
        return rule.restriction().blocks() || rule.restriction().limit().isPresent();
    }

    private static String scope(Instance instance) {
        return instance.conditions().stream().findFirst().orElse(instance.row().id());
    }

    private ClearanceWish wish(String scope, List<Standing.Stretch> standings) {
        Set<String> restrictions = new LinkedHashSet<>();
        standings.forEach(s -> restrictions.add(s.entry().restriction()));
        Screening then = now.without(rule -> scope(rule.instance()).equals(scope)
                && rule.isClearable()
                && restrictions.contains(rule.restriction().id()));
        List<Site> sites = sites(standings);
        Set<String> adds = new LinkedHashSet<>();
        Set<LocalDate> days = new LinkedHashSet<>(now.distinctDays());
        days.addAll(then.distinctDays());
        for (LocalDate day : days) {
            for (Site site : sites) {
                addPossible(then, day, site, adds);
            }
            for (String exercise : catalog.exercises().ids()) {
                if (then.exercise(day, exercise).allowed()
                        && !now.exercise(day, exercise).allowed()) {
                    adds.add(exercise);
                }
            }
        }
        Standing.Stretch first = standings.get(0);
        return ClearanceWish.builder()
                .from(addressees.whoClears(first.rule().instance()))
                .scope(scope)
                .addAllRestrictions(restrictions)
                .addAllAdds(adds)
                .reason(first.entry().reason())
                .build();
    }

    private void addPossible(Screening then, LocalDate day, Site site, Set<String> adds) {
        for (String technique : catalog.techniques().ids()) {
            Permission before = now.massage(day, technique, site);
            Permission after = then.massage(day, technique, site);
            if (after.allowed() && (!before.allowed() || isFreer(before, after))) {
                adds.add(technique);
                adds.add(site.toString());
            }
        }
        for (String application : catalog.thermal().ids()) {
            if (then.thermal(day, application, site).allowed()
                    && !now.thermal(day, application, site).allowed()) {
                adds.add(application);
                adds.add(site.toString());
            }
        }
    }

    private static boolean isFreer(Permission before, Permission after) {
        return !before.pressureMost().equals(after.pressureMost())
                || after.minutesMost().orElse(Integer.MAX_VALUE)
                        > before.minutesMost().orElse(Integer.MAX_VALUE)
                || after.strokesExcluded().size() < before.strokesExcluded().size()
                || after.positionsExcluded().size() < before.positionsExcluded().size();
    }

    /** Where it hurts; without a complaint, the places of the restrictions, or all large regions. */
    private List<Site> sites(List<Standing.Stretch> standings) {
        Set<Site> sites = new LinkedHashSet<>();
        client.complaints().forEach(c -> sites.add(c.site()));
        standings.forEach(s -> sites.addAll(s.entry().sites()));
        if (sites.isEmpty()) {
            catalog.regions().all().stream()
                    .filter(r -> r.partOf().size() == 1
                            && catalog.regions().get(r.partOf().get(0)).partOf().isEmpty())
                    .forEach(r -> sites.add(Site.of(r.id())));
        }
        return new ArrayList<>(sites);
    }
}
