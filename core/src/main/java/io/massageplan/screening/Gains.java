package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.safety.ElementKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a clearance adds, in few words: single techniques, applications or exercises while they are few, else the whole
 * group. Nobody reads a list of thirty techniques to learn that massage becomes possible. Used once, by one thread.
 */
final class Gains {

    /** So many of a group are still named one by one. House choice. */
    static final int FEW = 3;

    private final Catalog catalog;
    private final Set<String> techniques = new LinkedHashSet<>();
    private final Set<String> thermal = new LinkedHashSet<>();
    private final Set<String> exercises = new LinkedHashSet<>();
    private final Set<Site> places = new LinkedHashSet<>();

    Gains(Catalog catalog) {
        this.catalog = catalog;
    }

    void technique(String id, Site site) {
        techniques.add(id);
        places.add(site);
    }

    void thermal(String id, Site site) {
        thermal.add(id);
        places.add(site);
    }

    void exercise(String id) {
        exercises.add(id);
    }

    /** Ids in catalogue order, groups in place of many, then the places, unless they are many as well. */
    List<String> grouped(List<Site> tried) {
        List<String> words = new ArrayList<>(group(catalog.techniques().ids(), techniques, ElementKind.MASSAGE));
        List<String> ids = catalog.thermal().ids();
        for (ElementKind kind : List.of(ElementKind.COLD, ElementKind.HEAT, ElementKind.CONTRAST)) {
            Set<String> ofKind = new LinkedHashSet<>(thermal);
            ofKind.removeIf(id -> !catalog.thermal().get(id).kind().name().equals(kind.name()));
            words.addAll(group(ids, ofKind, kind));
        }
        words.addAll(group(catalog.exercises().ids(), exercises, ElementKind.EXERCISE));
        tried.stream()
                .filter(site -> places.size() <= FEW && places.contains(site))
                .forEach(site -> words.add(site.toString()));
        return words;
    }

    private static List<String> group(List<String> order, Set<String> added, ElementKind whole) {
        return added.size() > FEW
                ? List.of(whole.name())
                : order.stream().filter(added::contains).toList();
    }
}
