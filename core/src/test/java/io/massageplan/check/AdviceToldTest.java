package io.massageplan.check;

import static io.massageplan.check.Judged.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.evidence.Instruction;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.MassageSession;
import io.massageplan.safety.Action;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what the restriction X1.1 wants watched is said with what it concerns. */
class AdviceToldTest {
    private static Restriction.Builder watched(Restriction.Builder restriction) {
        return restriction.action(Action.MONITOR).advice("rise-slowly");
    }

    private static List<String> found(PlanFixtures plan, String rule) {
        return Judged.of(plan, rule).stream()
                .filter(f -> Judged.fact(f, "restriction").equals("X1.1"))
                .map(f -> f.activities().get(0) + " " + Judged.fact(f, "advice"))
                .toList();
    }

    // ---- massage

    private static List<String> atVisit(Restriction.Builder restriction) {
        return found(RestrictedVisit.at(restriction, "LOIN"), "advice-given");
    }

    private static final List<String> MISSED = List.of("v rise-slowly");

    @Test
    void massage_watchedOrAsked() {
        assertEquals(MISSED, atVisit(watched(Rows.refuse())));
        assertEquals(MISSED, atVisit(watched(Rows.refuse()).action(Action.ASK)));
        assertEquals(List.of(), atVisit(watched(Rows.refuse()).action(Action.REFUSE)));
    }

    @Test
    void massage_whatItUses_whereItLies() {
        assertEquals(MISSED, atVisit(watched(Rows.on(ElementKind.STROKE, "EFFLEURAGE"))));
        assertEquals(List.of(), atVisit(watched(Rows.on(ElementKind.STROKE, "TAPOTEMENT"))));
        assertEquals(List.of(), atVisit(watched(Rows.on(ElementKind.COLD))));
        assertEquals(MISSED, atVisit(watched(Rows.reaching(Reach.REGIONS, "BACK"))));
        assertEquals(List.of(), atVisit(watched(Rows.reaching(Reach.REGIONS, "FOOT"))));
    }

    private static PlanFixtures watchedVisit() {
        return RestrictedVisit.at(watched(Rows.ending(EndsBy.Way.CLEARANCE)), "LOIN");
    }

    @Test
    void massage_saidWithIt_orForTheWholePlan() {
        for (String text : List.of("rise-slowly", "advice.rise-slowly")) {
            Instruction said = Instruction.of(text);
            assertEquals(
                    List.of(),
                    found(
                            watchedVisit().change("v", MassageSession.class, v -> v.withInstructions(said)),
                            "advice-given"));
            assertEquals(List.of(), found(watchedVisit().plan(p -> p.withNotes(said)), "advice-given"));
        }
        Instruction other = Instruction.of("see-doctor-soon");
        assertEquals(MISSED, found(watchedVisit().plan(p -> p.withNotes(other)), "advice-given"));
    }

    @Test
    void massage_whereItIsLifted_nothingIsWatched() {
        Clearance clearance = Clearance.builder().by("PHYSICIAN").given(day(-1)).build();

        assertEquals(List.of(), found(watchedVisit().client(c -> c.withClearances(clearance)), "advice-given"));
    }

    @Test
    void howSomebodyLies_andOnWhatProduct_isSaidAtHomeToo() {
        assertEquals(MISSED, lying(Rows.on(ElementKind.POSITION, "PRONE")));
        assertEquals(List.of(), lying(Rows.on(ElementKind.POSITION, "SUPINE")));
        assertEquals(MISSED, lying(Rows.on(ElementKind.LUBRICANT, "HYPOALLERGENIC")));
        assertEquals(List.of(), lying(Rows.on(ElementKind.LUBRICANT, "NUT_OIL")));
        // Hands are the other rule's matter.
        assertEquals(List.of(), lying(Rows.refuse()));
    }

    private static List<String> lying(Restriction.Builder restriction) {
        return found(RestrictedVisit.at(watched(restriction), "LOIN"), "advice-at-home");
    }

    // ---- cold and heat

    private static List<String> thermal(String application, Restriction.Builder restriction) {
        PlanFixtures plan = PlanFixtures.settling();
        plan.add(plan.thermal("t", day(3), LocalTime.NOON, application));
        return found(Rows.with(plan, watched(restriction)).reports(Rows.at("LOIN")), "advice-at-home");
    }

    @ParameterizedTest
    @CsvSource({
        "COLD, COLD_PACK, 1",
        "COLD, CONTRAST_PACKS, 1",
        "COLD, HEAT_PACK, 0",
        "HEAT, HEAT_PACK, 1",
        "HEAT, COLD_PACK, 0",
        "MASSAGE, ICE_MASSAGE, 1",
        "MASSAGE, COLD_PACK, 0"
    })
    void thermal_ofItsKind(ElementKind kind, String application, int findings) {
        assertEquals(findings, thermal(application, Rows.on(kind)).size());
    }

    @Test
    void thermal_whatIsRubbedIn() {
        assertEquals(
                1, thermal("ICE_MASSAGE", Rows.on(ElementKind.COLD, "RUBBED")).size());
        assertEquals(
                0, thermal("COLD_PACK", Rows.on(ElementKind.COLD, "RUBBED")).size());
    }

    @ParameterizedTest
    @CsvSource({"BACK, 1", "NECK, 0"})
    void thermal_whereItLies(String region, int findings) {
        Restriction.Builder there =
                Rows.reaching(Reach.REGIONS, region).elements(List.of(Element.of(ElementKind.COLD)));

        assertEquals(findings, thermal("COLD_PACK", there).size());
    }

    // ---- exercise

    private static List<String> exercise(String exercise, Restriction.Builder restriction) {
        PlanFixtures plan = PlanFixtures.settling();
        plan.add(plan.block("b", day(3), ExerciseKind.BLOCK_LIGHT, 1, exercise));
        return found(Rows.with(plan, watched(restriction)).reports(Rows.at("LOIN")), "advice-at-home");
    }

    @Test
    void exercise_ofItsKind_whereItWorks() {
        List<String> missed = List.of("b rise-slowly");

        assertEquals(missed, exercise("KNEE_TO_CHEST", Rows.on(ElementKind.EXERCISE)));
        assertEquals(missed, exercise("KNEE_TO_CHEST", Rows.on(ElementKind.EXERCISE, "FLEXION")));
        assertEquals(List.of(), exercise("KNEE_TO_CHEST", Rows.on(ElementKind.EXERCISE, "ROTATION")));
        assertEquals(List.of(), exercise("KNEE_TO_CHEST", Rows.refuse()));
        Restriction.Builder loin = Rows.reaching(Reach.SITE).elements(List.of(Element.of(ElementKind.EXERCISE)));
        assertEquals(missed, exercise("KNEE_TO_CHEST", loin));
        assertEquals(List.of(), exercise("CHIN_TUCK", loin));
    }
}
