package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.check.Judged.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Site;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.homecare.ThermalPhase;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Placement;
import io.massageplan.plan.ThermalSession;
import io.massageplan.testing.PlanFixtures;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** heat-after-cold: ten minutes until feeling is back, between two applications and within one. */
class NumbSkinRulesTest {
    private static final String RULE = "heat-after-cold";

    /** Cold at eight o'clock on the lower back. */
    private static PlanFixtures cooled(String application) {
        PlanFixtures plan = PlanFixtures.settling();
        return plan.add(plan.thermal("cold", day(0), LocalTime.of(8, 0), application));
    }

    private static PlanFixtures warmed(PlanFixtures plan, String application, String start) {
        return plan.add(plan.thermal("heat", day(0), LocalTime.parse(start), application));
    }

    @ParameterizedTest
    @CsvSource({
        "ICE_MASSAGE, HEAT_PACK, 08:05, 1",
        "ICE_MASSAGE, HEAT_PACK, 08:14, 1",
        "ICE_MASSAGE, HEAT_PACK, 08:15, 0",
        "COLD_PACK, HEAT_PACK, 08:19, 1",
        "COLD_PACK, HEAT_PACK, 08:20, 0",
        "ICE_MASSAGE, HEAT_PACK, 07:40, 0",
        "ICE_MASSAGE, HEAT_PACK, 07:41, 1",
        "ICE_MASSAGE, HEAT_WRAP, 06:00, 1",
        "ICE_MASSAGE, COLD_PACK, 08:05, 0"
    })
    void heat_waitsTenMinutesAfterCold(String cold, String heat, String start, int findings) {
        assertEquals(findings, count(warmed(cooled(cold), heat, start), RULE));
    }

    @Test
    void heat_whateverThePlacement() {
        for (Placement placement : Placement.values()) {
            PlanFixtures plan = warmed(cooled("ICE_MASSAGE"), "HEAT_PACK", "08:06");
            plan.change("heat", ThermalSession.class, t -> t.withPlacement(placement));

            Judged.fires(plan, RULE, "cold", "heat");
        }
    }

    @ParameterizedTest
    @CsvSource({"LUMBAR_SPINE, 1", "BACK, 1", "NECK, 0"})
    void heat_elsewhere_isFeltThere(String region, int findings) {
        PlanFixtures plan = warmed(cooled("ICE_MASSAGE"), "HEAT_PACK", "08:06");
        plan.change("heat", ThermalSession.class, t -> t.withSite(Site.of(region)));

        assertEquals(findings, count(plan, RULE));
    }

    @ParameterizedTest
    @CsvSource({
        "HOT_STONE, 16:50, false, 1",
        "HOT_STONE, 16:45, false, 0",
        "HOT_STONE, 16:50, true, 0",
        "SWEDISH, 16:50, false, 0"
    })
    void hotStones_waitToo_unlessFeelingIsSeenToBeBack(String technique, String ice, boolean back, int findings) {
        PlanFixtures plan = PlanFixtures.settling();
        plan.add(plan.thermal("ice", day(0), LocalTime.parse(ice), "ICE_MASSAGE"));
        plan.add(plan.visit("v", day(0), 2));
        plan.change(
                "v",
                MassageSession.class,
                v -> v.withFeelingBack(back).withSegments(plan.segment("LOWER_BACK", technique, 2, 45)));

        assertEquals(findings, count(plan, RULE));
    }

    /** Minutes of cold, pause and heat in turn; no pause where it says 0. */
    private static PlanFixtures phases(String application, int cold, int pause, int heat) {
        List<ThermalPhase> phases = new ArrayList<>();
        phases.add(new ThermalPhase(Optional.of(ThermalKind.COLD), cold));
        if (pause > 0) {
            phases.add(new ThermalPhase(Optional.empty(), pause));
        }
        phases.add(new ThermalPhase(Optional.of(ThermalKind.HEAT), heat));
        return cooled(application)
                .change(
                        "cold",
                        ThermalSession.class,
                        t -> ThermalSession.builder()
                                .from(t)
                                .phases(phases)
                                .length(Duration.ofMinutes((long) cold + pause + heat))
                                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRAST_PRE_MASSAGE, 0, 1",
        "CONTRAST_PRE_MASSAGE, 9, 1",
        "CONTRAST_PRE_MASSAGE, 10, 0",
        "CONTRAST_PACKS, 0, 0"
    })
    void iceThenPack_keepsThePauseWithin(String application, int pause, int findings) {
        assertEquals(findings, count(phases(application, 10, pause, 15), RULE));
    }

    @Test
    void iceThenPack_phasesNotWritten_areThoseOfTheCatalogue() {
        PlanFixtures plan = cooled("CONTRAST_PRE_MASSAGE").change("cold", ThermalSession.class, t -> t.withPhases());

        Judged.silent(plan, RULE);
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "6, 1"})
    void pause_isTheCataloguesFact(int minutes, int findings) {
        PlanFixtures plan = warmed(cooled("ICE_MASSAGE"), "HEAT_PACK", "08:10");
        plan.catalog(c -> c.with(
                b -> b.fact(c.facts().get("cold-before-heat-pause-minutes").withValue(new BigDecimal(minutes)))));

        assertEquals(findings, count(plan, RULE));
    }
}
