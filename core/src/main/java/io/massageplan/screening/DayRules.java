package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ExerciseFlag;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.homecare.ThermalForm;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.Restriction;
import io.massageplan.screening.Places.Place;
import io.massageplan.technique.Technique;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Everything that holds on one day, sorted by what it bites on. Days alike share one, and with it what was once worked out
 * for them. Thread-safe.
 */
final class DayRules {

    /** A rule and what of a technique it bites on. */
    record Bite(Active active, Match match) {}

    private final List<StageCap> stageCaps;
    private final List<Active> cautions;
    private final Map<String, List<Bite>> byTechnique = new LinkedHashMap<>();
    private final Map<String, List<Active>> byThermal = new LinkedHashMap<>();
    private final Map<String, List<Active>> byExercise = new LinkedHashMap<>();
    private final Map<Asked, Permission> permissions = new ConcurrentHashMap<>();

    private record Asked(String technique, Site site) {}

    DayRules(List<Active> all, List<StageCap> stageCaps, Matches matches, Catalog catalog) {
        this.stageCaps = stageCaps;
        this.cautions = all.stream().filter(a -> a.rule().isCaution()).toList();
        // What is known only on the day never blocks; it becomes an instruction.
        List<Active> biting =
                all.stream().filter(a -> !a.rule().is(Anchor.ON_THE_DAY)).toList();
        for (Technique technique : catalog.techniques().all()) {
            byTechnique.put(technique.id(), bites(biting, technique, matches));
        }
        for (ThermalApplication application : catalog.thermal().all()) {
            byThermal.put(
                    application.id(),
                    biting.stream().filter(a -> concerns(a.rule(), application)).toList());
        }
        for (Exercise exercise : catalog.exercises().all()) {
            byExercise.put(
                    exercise.id(),
                    biting.stream()
                            .filter(a -> concerns(a.rule().restriction(), exercise))
                            .toList());
        }
    }

    private static List<Bite> bites(List<Active> biting, Technique technique, Matches matches) {
        List<Bite> bites = new ArrayList<>();
        for (Active active : biting) {
            Match match = matches.of(active.rule().restriction(), technique);
            if (!match.isEmpty()) {
                bites.add(new Bite(active, match));
            }
        }
        return bites;
    }

    /** What is permitted of a technique at a place, worked out once for all days alike. */
    Permission massage(Technique technique, Place place, Supplier<Permission> verdict) {
        return permissions.computeIfAbsent(new Asked(technique.id(), place.site()), asked -> verdict.get());
    }

    List<StageCap> stageCaps() {
        return stageCaps;
    }

    /** Caps that tell a practitioner to begin gently. */
    List<Active> cautions() {
        return cautions;
    }

    /** Whether a technique is out everywhere, by one restriction that nothing lifts: a quick answer where there is one. */
    boolean isOutEverywhere(Technique technique) {
        return on(technique).stream()
                .anyMatch(b -> b.match().whole() && b.active().blocksEverywhere());
    }

    boolean isOutEverywhere(ThermalApplication application) {
        return on(application).stream().anyMatch(Active::blocksEverywhere);
    }

    List<Bite> on(Technique technique) {
        return byTechnique.getOrDefault(technique.id(), Collections.emptyList());
    }

    List<Active> on(ThermalApplication application) {
        return byThermal.getOrDefault(application.id(), Collections.emptyList());
    }

    List<Active> on(Exercise exercise) {
        return byExercise.getOrDefault(exercise.id(), Collections.emptyList());
    }

    private static boolean concerns(Rule rule, ThermalApplication application) {
        return rule.restriction().elements().stream().anyMatch(e -> concerns(e, rule, application));
    }

    /** Contrast holds both cold and heat, so what is said of either is said of it. */
    private static boolean concerns(Element element, Rule rule, ThermalApplication application) {
        return switch (element.kind()) {
            // Ice that is rubbed in is touch as well: where nobody may touch, it may not be.
            case MASSAGE -> application.form().rubs() && rule.countsEveryDay();
            case COLD -> isLed(element) ? application.form().rubs() : application.kind() != ThermalKind.HEAT;
            case HEAT -> application.kind() != ThermalKind.COLD && isOfForm(element, application.form());
            case CONTRAST -> application.kind() == ThermalKind.CONTRAST;
            default -> false;
        };
    }

    private static boolean isLed(Element element) {
        return element.kind() == ElementKind.COLD && element.target().isPresent();
    }

    /** Whether a rule means of an application only the ice that a hand leads, past a place that is but a part. */
    static boolean isOfLedIce(Rule rule, ThermalApplication application) {
        return rule.restriction().elements().stream().allMatch(e -> isLed(e) || !concerns(e, rule, application));
    }

    private static boolean isOfForm(Element heat, ThermalForm form) {
        return switch (heat.target().orElse("")) {
            case "" -> true;
            case "LARGE_AREA" -> form.isLargeArea();
            default -> form.name().equals(heat.target().orElseThrow());
        };
    }

    private static boolean concerns(Restriction restriction, Exercise exercise) {
        return restriction.elements().stream().anyMatch(e -> switch (e.kind()) {
            case EXERCISE ->
                e.target().isEmpty()
                        || exercise.kind().name().equals(e.target().get())
                        || exercise.flags().stream()
                                .map(ExerciseFlag::name)
                                .anyMatch(e.target().get()::equals);
            default -> false;
        });
    }
}
