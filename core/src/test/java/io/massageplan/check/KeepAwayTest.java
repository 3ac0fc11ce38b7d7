package io.massageplan.check;

import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.client.Cause;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Sign;
import io.massageplan.plan.ThermalSession;
import io.massageplan.safety.Status;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shipped rules that keep hands, ice and heat off or at a distance. */
class KeepAwayTest {

    private static long breaches(PlanFixtures plan, String restriction) {
        return Judged.of(plan, "restriction").stream()
                .filter(f -> Judged.fact(f, "restriction").equals(restriction))
                .count();
    }

    private static PlanFixtures visit(int day, int pressure) {
        PlanFixtures plan = PlanFixtures.settling();
        return plan.add(plan.visit("v", START.plusDays(day), pressure));
    }

    @ParameterizedTest
    @CsvSource({
        "ICE_MASSAGE, HEAD, 1",
        "ICE_MASSAGE, KNEE, 1",
        "CONTRAST_PRE_MASSAGE, ELBOW, 1",
        "COLD_PACK, KNEE, 0",
        "ICE_MASSAGE, LOWER_BACK, 0",
        "ICE_MASSAGE, CALF, 0"
    })
    void rubbedIce_overBone(String application, String region, int breaches) {
        PlanFixtures plan = PlanFixtures.settling();
        ThermalSession ice =
                plan.thermal("t", START, LocalTime.NOON, application).withSite(Site.of(region));

        assertEquals(breaches, breaches(plan.add(ice), "T44.3"));
    }

    @ParameterizedTest
    @CsvSource({
        "WARMTH REDNESS, UNKNOWN, 1",
        "WARMTH REDNESS, SPORT, 0",
        "WARMTH, UNKNOWN, 0",
        "SWELLING REDNESS, UNEXPLAINED, 1"
    })
    void hotAndRed_forNoKnownReason(String signs, Cause cause, int breaches) {
        PlanFixtures plan = visit(0, 2)
                .complaint(PlanFixtures.complaint(START.minusDays(3))
                        .withSite(Site.of("HIP", Side.LEFT))
                        .withCause(cause)
                        .withSigns(java.util.Arrays.stream(signs.split(" "))
                                .map(Sign::valueOf)
                                .toList()));

        assertEquals(breaches, breaches(plan, "K68.1"));
    }

    /** The visit works the low back; the buttock beside it is inflamed since three days. */
    @ParameterizedTest
    @CsvSource({"0, 2, 0", "0, 3, 1", "17, 3, 1", "18, 3, 0"})
    void besideAnInflamedPlace_lightUntilItHasHealed(int day, int pressure, int breaches) {
        PlanFixtures plan = visit(day, pressure)
                .complaint(PlanFixtures.complaint(START.minusDays(3))
                        .withSite(Site.of("GLUTEAL"))
                        .withCause(Cause.SPORT)
                        .withSigns(Sign.WARMTH));

        assertEquals(breaches, breaches(plan, "C4.3"));
    }

    @Test
    void bleedingNow_andWhatADoctorEnds() {
        assertEquals(1, breaches(visit(0, 2).reports("ACTIVE_BLEEDING", Status.ACUTE), "K67.1"));
        assertEquals(1, breaches(visit(0, 2).reports("ORGAN_FAILURE", Status.ACUTE), "B28.1"));
    }

    @ParameterizedTest
    @CsvSource({"36, 4, 1", "36, 3, 0", "37, 4, 0"})
    void incision_nothingDeepOnItForSixWeeks(int day, int pressure, int breaches) {
        PlanFixtures plan = visit(day, pressure)
                .reports(ConditionReport.builder()
                        .condition("SURGICAL_INCISION")
                        .addSites(Site.of("LOWER_BACK"))
                        .addDates(START.minusDays(5))
                        .endedOn(START.plusDays(12))
                        .build());

        assertEquals(breaches, breaches(plan, "C19.4"));
    }
}
