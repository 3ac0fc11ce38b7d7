package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.safety.ClearanceWish;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.InForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Clearances worth getting. All are tried at once, and then each is left out again: what is lost without it is what it
 * adds. So two letters that are both needed are both named, and one that adds nothing is not worth asking for.
 */
final class Wishes {

    /** One letter: from whom, and of what it must speak. */
    private record Letter(String from, String scope) {}

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
        // One letter speaks of a condition (or, where that would not do, of a row), whatever number of rows follow.
        Map<Letter, List<Standing.Stretch>> letters = new LinkedHashMap<>();
        for (Standing.Stretch standing : calendar.stretches()) {
            Rule rule = standing.rule();
            boolean liftable = rule.isClearable() && rule.restriction().endsBy(EndsBy.Way.CLEARANCE);
            if (liftable && restricts(rule) && standing.entry().liftedBy().isEmpty()) {
                letters.computeIfAbsent(letter(rule), k -> new ArrayList<>()).add(standing);
            }
        }
        if (letters.isEmpty()) {
            return List.of();
        }
        Screening then = now.without(rule -> isLifted(rule, letters));
        List<ClearanceWish> wishes = new ArrayList<>();
        letters.forEach((letter, standings) -> {
            Map<Letter, List<Standing.Stretch>> others = new LinkedHashMap<>(letters);
            others.remove(letter);
            List<String> adds = added(now.without(rule -> isLifted(rule, others)), then, sites(standings));
            if (!adds.isEmpty()) {
                wishes.add(wish(letter, standings, adds));
            }
        });
        return wishes;
    }

    private boolean isLifted(Rule rule, Map<Letter, List<Standing.Stretch>> letters) {
        return rule.isClearable()
                && letters.getOrDefault(letter(rule), List.of()).stream()
                        .anyMatch(s -> s.entry()
                                .restriction()
                                .equals(rule.restriction().id()));
    }

    private static boolean restricts(Rule rule) {
        return rule.restriction().blocks() || rule.restriction().limit().isPresent();
    }

    /** Whoever speaks of one condition does not speak of a combination: there the row is named. */
    private Letter letter(Rule rule) {
        List<String> conditions = rule.instance().conditions();
        String scope = conditions.size() == 1
                ? conditions.get(0)
                : rule.instance().row().id();
        return new Letter(addressees.whoClears(rule), scope);
    }

    private static ClearanceWish wish(Letter letter, List<Standing.Stretch> standings, List<String> adds) {
        Set<String> restrictions = new LinkedHashSet<>();
        standings.forEach(s -> restrictions.add(s.entry().restriction()));
        // What blocks is what the letter is asked for; caps and details come with it.
        InForce reason = standings.stream()
                .filter(s -> s.rule().restriction().blocks())
                .findFirst()
                .orElse(standings.get(0))
                .entry();
        return ClearanceWish.builder()
                .from(letter.from())
                .scope(letter.scope())
                .addAllRestrictions(restrictions)
                .addAllAdds(adds)
                .reason(reason.reason())
                .build();
    }

    private List<String> added(Screening before, Screening after, List<Site> sites) {
        Gains gains = new Gains(catalog);
        Set<LocalDate> days = new LinkedHashSet<>(before.distinctDays());
        days.addAll(after.distinctDays());
        for (LocalDate day : days) {
            for (Site site : sites) {
                addPossible(before, after, day, site, gains);
            }
            for (String exercise : catalog.exercises().ids()) {
                if (after.exercise(day, exercise).allowed()
                        && !before.exercise(day, exercise).allowed()) {
                    gains.exercise(exercise);
                }
            }
        }
        return gains.grouped(sites);
    }

    private void addPossible(Screening before, Screening after, LocalDate day, Site site, Gains gains) {
        for (String technique : catalog.techniques().ids()) {
            Permission then = after.massage(day, technique, site);
            Permission without = before.massage(day, technique, site);
            if (then.allowed() && (!without.allowed() || isFreer(without, then))) {
                gains.technique(technique, site);
            }
        }
        for (String application : catalog.thermal().ids()) {
            if (after.thermal(day, application, site).allowed()
                    && !before.thermal(day, application, site).allowed()) {
                gains.thermal(application, site);
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
