package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.check.Judged.day;
import static io.massageplan.testing.PlanFixtures.settling;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.homecare.ThermalKind;
import io.massageplan.homecare.ThermalPhase;
import io.massageplan.plan.ThermalSession;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastRulesTest {
    private static PlanFixtures with(String application, LocalTime... starts) {
        PlanFixtures plan = settling();
        for (int i = 0; i < starts.length; i++) {
            plan.add(plan.thermal("t" + i, day(0), starts[i], application));
        }
        return plan;
    }

    private static PlanFixtures lasting(String application, int minutes) {
        return with(application, LocalTime.of(8, 0))
                .change(
                        "t0",
                        ThermalSession.class,
                        t -> ThermalSession.builder()
                                .from(t)
                                .phases(List.of())
                                .length(Duration.ofMinutes(minutes))
                                .build());
    }

    // ---- contrast-length, contrast-phases

    @ParameterizedTest
    @CsvSource({
        "WARM_BATH_CONTRAST, 30, 0",
        "WARM_BATH_CONTRAST, 31, 1",
        "CONTRAST_PRE_MASSAGE, 35, 0",
        "CONTRAST_EQUAL, 40, 0"
    })
    void contrastLength_boundsBathsOnly(String application, int minutes, int findings) {
        assertEquals(findings, count(lasting(application, minutes), "contrast-length"));
    }

    @ParameterizedTest
    @CsvSource({"WARM_BATH_CONTRAST, 30, 0", "WARM_BATH_CONTRAST, 31, 1", "CONTRAST_EQUAL, 40, 0"})
    void contrastLength_asWanted(String application, int minutes, int findings) {
        PlanFixtures plan = settling();
        plan.plan(p ->
                p.withAsWanted(plan.asWanted(2, application, "LOWER_BACK").withLength(Duration.ofMinutes(minutes))));

        List<Finding> found = Judged.of(plan, "contrast-length");

        assertEquals(findings, found.size());
        found.forEach(f -> assertEquals(Optional.of(day(7)), f.date()));
    }

    @Test
    void phases_ofAWrap_mayLastAsLongAsAWrap() {
        Judged.silent(phases("HEAT_WRAP", phase(ThermalKind.HEAT, 480)), "contrast-phases");
        assertEquals(
                1,
                count(
                        phases("HEAT_WRAP", phase(ThermalKind.HEAT, 480), phase(ThermalKind.HEAT, 1)),
                        "contrast-phases"));
    }

    /** The pre-massage form warms for 15 of its 30 minutes; what is prescribed beyond them may be any of its phases. */
    @Test
    void phases_notWritten_tellTheMinutesBeyond() {
        Finding finding = Judged.of(lasting("CONTRAST_PRE_MASSAGE", 36), "contrast-phases")
                .get(0);

        assertEquals("11", Judged.fact(finding, "minutes"));
        assertEquals("10", Judged.fact(finding, "most"));
    }

    private static ThermalPhase phase(ThermalKind kind, int minutes) {
        return new ThermalPhase(Optional.of(kind), minutes);
    }

    private static PlanFixtures phases(String application, ThermalPhase... phases) {
        int minutes = List.of(phases).stream().mapToInt(ThermalPhase::minutes).sum();
        return with(application, LocalTime.of(8, 0))
                .change(
                        "t0",
                        ThermalSession.class,
                        t -> ThermalSession.builder()
                                .from(t)
                                .length(Duration.ofMinutes(minutes))
                                .phases(List.of(phases))
                                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRAST_PRE_MASSAGE, COLD, 10, 0",
        "CONTRAST_PRE_MASSAGE, COLD, 11, 1",
        "CONTRAST_PRE_MASSAGE, HEAT, 30, 0",
        "CONTRAST_PRE_MASSAGE, HEAT, 31, 1",
        "CONTRAST_PACKS, COLD, 20, 0",
        "CONTRAST_PACKS, COLD, 21, 1",
        "CONTRAST_PACKS, HEAT, 15, 0",
        "CONTRAST_PACKS, HEAT, 16, 1",
        "WARM_BATH_CONTRAST, COLD, 1, 0",
        "WARM_BATH_CONTRAST, COLD, 2, 1",
        "WARM_BATH_CONTRAST, HEAT, 4, 0",
        "WARM_BATH_CONTRAST, HEAT, 5, 1",
        "COLD_PACK_INTERMITTENT, COLD, 20, 0",
        "COLD_PACK_INTERMITTENT, COLD, 21, 1"
    })
    void phases_keepTheLimitOfTheirKind(String application, ThermalKind kind, int minutes, int findings) {
        assertEquals(findings, count(phases(application, phase(kind, minutes)), "contrast-phases"));
    }

    private static ThermalPhase pause(int minutes) {
        return new ThermalPhase(Optional.empty(), minutes);
    }

    @ParameterizedTest
    @CsvSource({"10, 10, 0", "10, 11, 1", "20, 10, 1"})
    void phases_ofAKindSideBySide_countTogether(int first, int second, int findings) {
        PlanFixtures plan =
                phases("COLD_PACK_INTERMITTENT", phase(ThermalKind.COLD, first), phase(ThermalKind.COLD, second));

        assertEquals(findings, count(plan, "contrast-phases"));
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "9, 1"})
    void phases_shortPause_doesNotPart(int minutes, int findings) {
        PlanFixtures plan = phases(
                "COLD_PACK_INTERMITTENT", phase(ThermalKind.COLD, 15), pause(minutes), phase(ThermalKind.COLD, 6));

        assertEquals(findings, count(plan, "contrast-phases"));
    }

    @Test
    void phases_theOtherKindBetween_parts() {
        Judged.silent(
                phases(
                        "CONTRAST_EQUAL",
                        phase(ThermalKind.COLD, 15),
                        phase(ThermalKind.HEAT, 10),
                        phase(ThermalKind.COLD, 15)),
                "contrast-phases");
        Judged.fires(
                phases(
                        "CONTRAST_EQUAL",
                        phase(ThermalKind.HEAT, 10),
                        pause(10),
                        phase(ThermalKind.HEAT, 10),
                        phase(ThermalKind.COLD, 5)),
                "contrast-phases",
                "t0");
    }

    @Test
    void phases_ofAnotherKind_areNoPartOfIt() {
        assertEquals(
                "0",
                Judged.fact(Judged.fires(phases("COLD_PACK", phase(ThermalKind.HEAT, 5)), "contrast-phases"), "most"));
    }

    @Test
    void phases_longerThanAnyRunOfMinutes_areCounted() {
        Judged.fires(
                phases("HEAT_WRAP", phase(ThermalKind.HEAT, 480), phase(ThermalKind.HEAT, 400)), "contrast-phases");
    }

    @ParameterizedTest
    @CsvSource({"25, 0", "26, 1"})
    void phases_notWritten_minutesBeyondTheCataloguesMayBeAnyPhases(int minutes, int findings) {
        PlanFixtures wanted = settling();
        wanted.plan(p -> p.withAsWanted(
                wanted.asWanted(1, "CONTRAST_PACKS", "LOWER_BACK").withLength(Duration.ofMinutes(minutes))));

        assertEquals(findings, count(lasting("CONTRAST_PACKS", minutes), "contrast-phases"));
        assertEquals(findings, count(wanted, "contrast-phases"));
    }

    @Test
    void phases_pause_hasNoLimit() {
        Judged.silent(
                phases("CONTRAST_PRE_MASSAGE", new ThermalPhase(Optional.empty(), 30), phase(ThermalKind.COLD, 5)),
                "contrast-phases");
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "6, 1"})
    void phases_rounds(int rounds, int findings) {
        ThermalPhase[] phases = new ThermalPhase[2 * rounds];
        for (int i = 0; i < rounds; i++) {
            phases[2 * i] = phase(ThermalKind.HEAT, 3);
            phases[2 * i + 1] = phase(ThermalKind.COLD, 1);
        }

        assertEquals(findings, count(phases("WARM_BATH_CONTRAST", phases), "contrast-phases"));
    }

    @Test
    void phases_roundsAreCountedByTheirCold() {
        ThermalPhase heat = phase(ThermalKind.HEAT, 3);
        ThermalPhase cold = phase(ThermalKind.COLD, 1);

        Judged.silent(
                phases("WARM_BATH_CONTRAST", heat, cold, heat, cold, heat, cold, heat, cold, heat, cold, heat),
                "contrast-phases");
    }

    @Test
    void phases_notWrittenInThePlan_thoseOfTheCatalogueCount() {
        Judged.silent(lasting("CONTRAST_PACKS", 20), "contrast-phases");
    }
}
