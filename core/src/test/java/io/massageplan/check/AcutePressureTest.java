package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.check.Judged.day;
import static io.massageplan.testing.PlanFixtures.building;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Site;
import io.massageplan.plan.MassageSession;
import io.massageplan.safety.SparedSite;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcutePressureTest {
    private static PlanFixtures first(int pressure) {
        PlanFixtures plan = building();
        return plan.add(plan.visit("v0", day(0), pressure));
    }

    // ---- acute

    private static PlanFixtures acute(int daysSinceOnset, int pressure) {
        return first(pressure).complaint(PlanFixtures.complaint(day(0).minusDays(daysSinceOnset)));
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 0", "3, 3, 1", "4, 3, 0", "41, 3, 0", "41, 4, 1", "42, 4, 0"})
    void acuteStage_caps(int daysSinceOnset, int pressure, int findings) {
        assertEquals(findings, count(acute(daysSinceOnset, pressure), "acute-stage-pressure"));
    }

    @Test
    void acuteStage_otherRegion_silent() {
        PlanFixtures plan = acute(1, 3);
        plan.change("v0", MassageSession.class, v -> v.withSegments(plan.segment("UPPER_BACK", "SWEDISH", 3, 45)));

        Judged.silent(plan, "acute-stage-pressure");
    }

    @Test
    void acuteStage_sparedPlace_obeys() {
        PlanFixtures plan = acute(1, 3);
        plan.change(
                "v0",
                MassageSession.class,
                v -> v.withSegments(
                        plan.segment("BACK", "SWEDISH", 3, 45).withSpared(PlanFixtures.spared("LOWER_BACK", 2))));

        Judged.silent(plan, "acute-stage-pressure");
    }

    @Test
    void acuteStage_placeSparedTooLittle_fires() {
        PlanFixtures plan = acute(1, 3);
        plan.change(
                "v0",
                MassageSession.class,
                v -> v.withSegments(plan.segment("BACK", "SWEDISH", 3, 45).withSpared(PlanFixtures.spared("LOIN", 2))));

        Judged.fires(plan, "acute-stage-pressure");
    }

    @Test
    void acuteStage_recovered_silent() {
        PlanFixtures plan = first(3).complaint(PlanFixtures.complaint(day(-1)).withRecovered(true));

        Judged.silent(plan, "acute-stage-pressure");
    }

    @ParameterizedTest
    @CsvSource({"3, 4, 1", "4, 4, 0", "3, 3, 0"})
    void acuteNoDeep_within72Hours(int daysSinceOnset, int pressure, int findings) {
        assertEquals(findings, count(acute(daysSinceOnset, pressure), "acute-no-deep"));
    }

    @ParameterizedTest
    @CsvSource({"3, 30, 0", "3, 31, 1", "4, 31, 0"})
    void firstHoursMinutes_atMost30MinutesOfMassage(int daysSinceOnset, int worked, int findings) {
        PlanFixtures plan = acute(daysSinceOnset, 2);
        plan.change(
                "v0",
                MassageSession.class,
                v -> MassageSession.builder()
                        .from(v)
                        .length(Duration.ofMinutes(worked + 15))
                        .segments(List.of(plan.segment("LOWER_BACK", "SWEDISH", 2, worked)))
                        .build());

        assertEquals(findings, count(plan, "first-72-hours-minutes"));
    }

    @Test
    void sparedPlace_withoutTouch_obeysEveryCap() {
        PlanFixtures plan = acute(1, 3);
        plan.change(
                "v0",
                MassageSession.class,
                v -> v.withSegments(plan.segment("BACK", "SWEDISH", 3, 45)
                        .withSpared(new SparedSite(Site.of("LOWER_BACK"), Optional.empty()))));

        Judged.silent(plan, "acute-stage-pressure");
    }

    // ---- pressure-after-cold

    private static PlanFixtures afterCold(String application, LocalTime start, int pressure) {
        PlanFixtures plan = first(pressure).history(day(-7), 4);
        return plan.add(plan.thermal("t", day(0), start, application));
    }

    @ParameterizedTest
    @CsvSource({
        "ICE_MASSAGE, 16:00, 4, 1",
        "ICE_MASSAGE, 16:00, 3, 0",
        "CONTRAST_PRE_MASSAGE, 16:00, 4, 1",
        "HEAT_PACK, 16:00, 4, 0",
        "COLD_PACK, 18:30, 4, 0",
        "COLD_PACK, 17:00, 4, 0"
    })
    void afterCold_pressureStaysMedium(String application, LocalTime start, int pressure, int findings) {
        assertEquals(findings, count(afterCold(application, start, pressure), "pressure-after-cold"));
    }

    @Test
    void afterCold_namesBoth() {
        Judged.fires(afterCold("COLD_PACK", LocalTime.of(8, 0), 4), "pressure-after-cold", "t", "v0");
    }

    @Test
    void afterCold_feelingBack_silent() {
        PlanFixtures plan = afterCold("ICE_MASSAGE", LocalTime.of(16, 0), 4);

        Judged.silent(plan.change("v0", MassageSession.class, v -> v.withFeelingBack(true)), "pressure-after-cold");
    }

    @Test
    void afterCold_dayBefore_silent() {
        PlanFixtures plan = first(4).history(day(-7), 4);
        plan.add(plan.thermal("t", day(-1), LocalTime.of(16, 0), "COLD_PACK"));

        Judged.silent(plan, "pressure-after-cold");
    }
}
