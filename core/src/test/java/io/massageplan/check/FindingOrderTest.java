package io.massageplan.check;

import static io.massageplan.check.Judged.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.evidence.Evidence;
import io.massageplan.plan.MassageSession;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.Kind;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings of one rule on one day stand in the order of activities, then of restrictions, then of what they say. */
class FindingOrderTest {
    @Test
    void activities_byTheirIds_notByTheirTimes() {
        PlanFixtures plan = PlanFixtures.settling();
        plan.add(plan.visit("b", day(0), 3).withStart(LocalTime.of(9, 0)).withLubricant("ESSENTIAL_OIL"));
        plan.add(plan.visit("a", day(0), 3).withStart(LocalTime.of(17, 0)).withLubricant("ESSENTIAL_OIL"));

        List<List<String>> order = Judged.of(plan, "technique-form").stream()
                .map(Finding::activities)
                .toList();

        assertEquals(List.of(List.of("a"), List.of("b")), order);
    }

    @Test
    void restrictions_byTheirIds_notAsTheCatalogueHasThem() {
        Contraindication row = Contraindication.builder()
                .id("X1")
                .addTriggers(Rows.trigger(Rows.reports()))
                .addKinds(Kind.REL)
                .addRestrictions(
                        Rows.refuse().id("X1.2").build(),
                        Rows.on(ElementKind.CIRCULATORY_MASSAGE).build())
                .evidence(Evidence.HOUSE)
                .build();
        PlanFixtures plan = Rows.visit()
                .reports(Rows.report().build())
                .catalog(c -> c.with(b -> b.condition(Rows.thing()).contraindication(row)));

        List<String> order = PlanCheck.check(
                        new PlanView(plan.plan(), plan.request(), plan.catalog()),
                        List.of(PlanCheck.rule("restriction")))
                .stream()
                .map(f -> f.reason().rule())
                .filter(id -> id.startsWith("X1"))
                .toList();

        assertEquals(List.of("X1.1", "X1.2"), order);
    }

    @Test
    void facts_asTheyRead() {
        PlanFixtures plan = PlanFixtures.settling();
        plan.add(plan.visit("v", day(0), 3))
                .change(
                        "v",
                        MassageSession.class,
                        v -> v.withSegments(v.segments().get(0).withStrokes("STRIPPING", "PETRISSAGE", "HOLDING")));

        List<String> order = Judged.of(plan, "technique-form").stream()
                .map(f -> f.reason().facts().toString())
                .toList();

        assertEquals(order.stream().sorted().toList(), order);
        // Missed core, then the strokes it does not have: found the other way round.
        assertEquals(
                "core",
                Judged.of(plan, "technique-form").get(0).reason().facts().get("part"));
    }
}
