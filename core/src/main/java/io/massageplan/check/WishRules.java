package io.massageplan.check;

import io.massageplan.client.Preferences;
import io.massageplan.client.ThermalWish;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Placement;
import java.util.List;
import java.util.Optional;

/** What the client likes: reported where it is not met, never refused. Source: S28 (choice by preference). */
final class WishRules {
    private WishRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.soft("preference-technique", RuleKind.PREFERENCE, WishRules::technique),
                Rule.soft("preference-day", RuleKind.PREFERENCE, WishRules::day),
                Rule.soft("preference-thermal", RuleKind.PREFERENCE, WishRules::thermal),
                Rule.soft("preference-exercise", RuleKind.PREFERENCE, WishRules::exercise)
                        .sources("S28"));
    }

    private static void technique(PlanView plan, Findings out) {
        List<String> wanted = plan.preferences().techniques();
        for (MassageSession visit : plan.visits()) {
            if (!wanted.isEmpty() && visit.segments().stream().noneMatch(s -> wanted.contains(s.technique()))) {
                out.at(
                        visit,
                        "wanted",
                        wanted.get(0),
                        "technique",
                        visit.segments().get(0).technique());
            }
        }
    }

    private static void day(PlanView plan, Findings out) {
        Preferences wishes = plan.preferences();
        for (MassageSession visit : plan.visits()) {
            if (!wishes.days().isEmpty() && !wishes.days().contains(visit.date().getDayOfWeek())) {
                out.at(visit, "day", visit.date().toString());
            }
        }
    }

    private static void thermal(PlanView plan, Findings out) {
        ThermalWish wish = plan.preferences().thermal();
        if (wish == ThermalWish.NO_PREFERENCE) {
            return;
        }
        for (MassageSession visit : plan.visits()) {
            List<ThermalKind> around = plan.thermal().stream()
                    .filter(t -> t.date().equals(visit.date()) && t.placement() != Placement.ALONE)
                    .flatMap(t -> plan.catalog().thermal().find(t.application()).stream())
                    .map(ThermalApplication::kind)
                    .toList();
            boolean met = kind(wish).map(around::contains).orElse(around.isEmpty());
            if (!met) {
                out.at(visit, "wanted", wish.name());
            }
        }
    }

    private static Optional<ThermalKind> kind(ThermalWish wish) {
        return switch (wish) {
            case COLD -> Optional.of(ThermalKind.COLD);
            case HEAT -> Optional.of(ThermalKind.HEAT);
            case CONTRAST -> Optional.of(ThermalKind.CONTRAST);
            case NONE, NO_PREFERENCE -> Optional.empty();
        };
    }

    private static void exercise(PlanView plan, Findings out) {
        for (String wanted : plan.preferences().exercises()) {
            boolean there = plan.exercise().stream()
                    .flatMap(b -> b.exercises().stream())
                    .anyMatch(d -> d.exercise().equals(wanted));
            if (!there) {
                out.add("exercise", wanted);
            }
        }
    }
}
