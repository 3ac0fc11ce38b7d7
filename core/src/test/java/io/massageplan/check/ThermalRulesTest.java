package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.check.Judged.day;
import static io.massageplan.testing.PlanFixtures.settling;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.client.Cause;
import io.massageplan.client.Complaint;
import io.massageplan.client.Sign;
import io.massageplan.homecare.ThermalApplication;
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
import org.junit.jupiter.params.provider.EnumSource;

class ThermalRulesTest {
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

    // ---- thermal-length

    @ParameterizedTest
    @CsvSource({
        "ICE_MASSAGE, 10, 0",
        "ICE_MASSAGE, 11, 1",
        "COLD_PACK, 20, 0",
        "COLD_PACK, 21, 1",
        "HEAT_PACK, 30, 0",
        "HEAT_PACK, 31, 1",
        "HEAT_WRAP, 480, 0",
        "HEAT_WRAP, 481, 1",
        "WARM_BATH_CONTRAST, 30, 0",
        "WARM_BATH_CONTRAST, 31, 1"
    })
    void length_upToTheMaximum(String application, int minutes, int findings) {
        assertEquals(findings, count(lasting(application, minutes), "thermal-length"));
    }

    @ParameterizedTest
    @CsvSource({"20, 0", "21, 1"})
    void length_asWanted(int minutes, int findings) {
        PlanFixtures plan = settling();
        plan.plan(p ->
                p.withAsWanted(plan.asWanted(2, "COLD_PACK", "LOWER_BACK").withLength(Duration.ofMinutes(minutes))));

        List<Finding> found = Judged.of(plan, "thermal-length");

        assertEquals(findings, found.size());
        found.forEach(f -> assertEquals(Optional.of(day(7)), f.date()));
    }

    // ---- thermal-gap

    @ParameterizedTest
    @CsvSource({"09:10, 0", "09:09, 1"})
    void gap_sixtyMinutesFromEndToStart(LocalTime second, int findings) {
        assertEquals(findings, count(with("COLD_PACK", LocalTime.of(8, 0), second), "thermal-gap"));
    }

    @Test
    void gap_namesBoth() {
        Judged.fires(with("HEAT_PACK", LocalTime.of(8, 0), LocalTime.of(9, 0)), "thermal-gap", "t0", "t1");
    }

    @Test
    void gap_otherKind_silent() {
        PlanFixtures plan = with("COLD_PACK", LocalTime.of(8, 0));

        Judged.silent(plan.add(plan.thermal("h", day(0), LocalTime.of(8, 30), "HEAT_PACK")), "thermal-gap");
    }

    @Test
    void gap_sameKindByAnotherApplication_fires() {
        PlanFixtures plan = with("COLD_PACK", LocalTime.of(8, 0));

        Judged.fires(plan.add(plan.thermal("i", day(0), LocalTime.of(8, 30), "ICE_MASSAGE")), "thermal-gap", "t0", "i");
    }

    @Test
    void gap_otherSide_silent() {
        PlanFixtures plan = with("COLD_PACK", LocalTime.of(8, 0), LocalTime.of(8, 30));
        plan.change("t0", ThermalSession.class, t -> t.withSite(Site.of("LOIN", Side.LEFT)));
        plan.change("t1", ThermalSession.class, t -> t.withSite(Site.of("LOIN", Side.RIGHT)));

        Judged.silent(plan, "thermal-gap");
    }

    @ParameterizedTest
    @CsvSource({"60, 0", "59, 1"})
    void gap_asWanted(int minutes, int findings) {
        PlanFixtures plan = settling();
        plan.plan(
                p -> p.withAsWanted(plan.asWanted(1, "COLD_PACK", "LOWER_BACK").withGap(Duration.ofMinutes(minutes))));

        assertEquals(findings, count(plan, "thermal-gap"));
    }

    // ---- thermal-per-day

    @Test
    void perDay_oneMoreThanAllowed_fires() {
        PlanFixtures plan = with(
                "COLD_PACK_INTERMITTENT",
                LocalTime.of(7, 0),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                LocalTime.of(13, 0),
                LocalTime.of(15, 0));

        Judged.fires(plan, "thermal-per-day", "t0", "t1", "t2", "t3", "t4");
        Judged.silent(plan.without("t4"), "thermal-per-day");
    }

    @ParameterizedTest
    @CsvSource({"08:00, 0", "07:59, 1"})
    void perDay_anyTwentyFourHours(LocalTime second, int findings) {
        PlanFixtures plan = with("HEAT_BEFORE_MASSAGE", LocalTime.of(8, 0));
        plan.add(plan.thermal("u", day(1), second, "HEAT_BEFORE_MASSAGE"));

        assertEquals(findings, count(plan, "thermal-per-day"));
    }

    @Test
    void perDay_otherPlaceOrKind_countsApart() {
        PlanFixtures plan = with("HEAT_BEFORE_MASSAGE", LocalTime.of(8, 0), LocalTime.of(12, 0));
        plan.change("t1", ThermalSession.class, t -> t.withSite(Site.of("NECK")));

        Judged.silent(plan, "thermal-per-day");
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "11, 1"})
    void perDay_coldOfAllKindsTogether(int times, int findings) {
        PlanFixtures plan = settling();
        for (int i = 0; i < times; i++) {
            String application = i % 3 == 0 ? "ICE_MASSAGE" : i % 3 == 1 ? "COLD_PACK" : "COLD_PACK_INTERMITTENT";
            plan.add(plan.thermal("t" + i, day(0), LocalTime.of(7 + i, 0), application));
        }

        assertEquals(findings, count(plan, "thermal-per-day"));
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 1"})
    void perDay_heatOfAllKindsTogether(int times, int findings) {
        PlanFixtures plan = settling();
        String[] applications = {"HEAT_PACK", "HEAT_PACK", "HEAT_PACK", "HEAT_BEFORE_MASSAGE", "HEAT_WRAP"};
        for (int i = 0; i < times; i++) {
            plan.add(plan.thermal("t" + i, day(0), LocalTime.of(7 + 2 * i, 0), applications[i]));
        }

        assertEquals(findings, count(plan, "thermal-per-day"));
    }

    @ParameterizedTest
    @CsvSource({"8, 0", "9, 1"})
    void perDay_asWanted(int times, int findings) {
        PlanFixtures plan = settling();
        plan.plan(
                p -> p.withAsWanted(plan.asWanted(1, "COLD_PACK", "LOWER_BACK").withPerDayMost(times)));

        assertEquals(findings, count(plan, "thermal-per-day"));
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

    // ---- heat-wrap-days

    @ParameterizedTest
    @CsvSource({"7, 0", "8, 1", "9, 1"})
    void wrapDays_sevenInARow(int days, int findings) {
        PlanFixtures plan = settling();
        for (int i = 0; i < days; i++) {
            plan.add(plan.thermal("t" + i, day(i), LocalTime.of(8, 0), "HEAT_WRAP"));
        }

        List<Finding> found = Judged.of(plan, "heat-wrap-days");

        assertEquals(findings, found.size());
        found.forEach(f -> assertEquals(Optional.of(day(7)), f.date()));
    }

    @Test
    void wrapDays_pauseBetween_silent() {
        PlanFixtures plan = settling();
        for (int i : new int[] {0, 1, 2, 3, 4, 5, 6, 8, 9}) {
            plan.add(plan.thermal("t" + i, day(i), LocalTime.of(8, 0), "HEAT_WRAP"));
        }

        Judged.silent(plan, "heat-wrap-days");
    }

    @Test
    void wrapDays_asWantedInTwoWeeksInARow_fires() {
        PlanFixtures plan = settling();
        plan.plan(p -> p.withAsWanted(plan.asWanted(1, "HEAT_WRAP", "LOWER_BACK")));
        Judged.silent(plan, "heat-wrap-days");

        plan.plan(p -> p.withAsWanted(
                plan.asWanted(2, "HEAT_WRAP", "LOWER_BACK"), plan.asWanted(3, "HEAT_WRAP", "LOWER_BACK")));
        assertEquals(Optional.of(day(14)), Judged.fires(plan, "heat-wrap-days").date());

        plan.plan(p -> p.withAsWanted(
                plan.asWanted(2, "HEAT_PACK", "LOWER_BACK"), plan.asWanted(3, "HEAT_PACK", "LOWER_BACK")));
        Judged.silent(plan, "heat-wrap-days");
    }

    @Test
    void wrapDays_packs_silent() {
        PlanFixtures plan = settling();
        for (int i = 0; i < 9; i++) {
            plan.add(plan.thermal("t" + i, day(i), LocalTime.of(8, 0), "HEAT_PACK"));
        }

        Judged.silent(plan, "heat-wrap-days");
    }

    // ---- after an injury

    private static Complaint injury(int daysAgo) {
        return PlanFixtures.complaint(day(0).minusDays(daysAgo)).withSigns(Sign.SWELLING);
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "4, 0"})
    void afterInjury_heat_notOnTheThreeDaysAfter(int daysAgo, int findings) {
        PlanFixtures plan = with("HEAT_PACK", LocalTime.of(8, 0)).complaint(injury(daysAgo));

        assertEquals(findings, count(plan, "heat-after-injury"));
        assertEquals(0, count(plan, "contrast-after-injury"));
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "4, 0"})
    void afterInjury_contrast_notOnTheThreeDaysAfter(int daysAgo, int findings) {
        PlanFixtures plan = with("CONTRAST_PACKS", LocalTime.of(8, 0)).complaint(injury(daysAgo));

        assertEquals(findings, count(plan, "contrast-after-injury"));
        assertEquals(0, count(plan, "heat-after-injury"));
    }

    @Test
    void afterInjury_cold_silent() {
        PlanFixtures plan = with("COLD_PACK", LocalTime.of(8, 0)).complaint(injury(0));

        Judged.silent(plan, "heat-after-injury");
        Judged.silent(plan, "contrast-after-injury");
    }

    @Test
    void afterInjury_trauma_isAnInjury() {
        PlanFixtures plan = with("HEAT_PACK", LocalTime.of(8, 0))
                .complaint(PlanFixtures.complaint(day(-1)).withCause(Cause.TRAUMA));

        Judged.fires(plan, "heat-after-injury", "t0");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cause.class,
            names = {"TRAUMA"},
            mode = EnumSource.Mode.EXCLUDE)
    void afterInjury_ordinaryPain_mayBeWarmedAtOnce(Cause cause) {
        PlanFixtures plan = with("HEAT_PACK", LocalTime.of(8, 0))
                .complaint(PlanFixtures.complaint(day(0)).withCause(cause));

        Judged.silent(plan, "heat-after-injury");
    }

    @Test
    void afterInjury_otherPlace_silent() {
        PlanFixtures plan = with("HEAT_PACK", LocalTime.of(8, 0)).complaint(injury(1));

        Judged.silent(plan.change("t0", ThermalSession.class, t -> t.withSite(Site.of("NECK"))), "heat-after-injury");
    }

    @Test
    void afterInjury_applicationWithItsOwnHours() {
        PlanFixtures plan = with("HEAT_PACK", LocalTime.of(8, 0)).complaint(injury(5));
        ThermalApplication longer = ThermalApplication.builder()
                .from(plan.catalog().thermal().get("HEAT_PACK"))
                .notBeforeHours(97)
                .build();
        plan.catalog(c -> c.with(b -> b.thermal(longer)));

        assertEquals("97", Judged.fact(Judged.fires(plan, "heat-after-injury"), "hours"));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 1", "1, 4, 0", "2, 0, 0"})
    void afterInjury_asWanted_wholeWeek(int week, int daysAgo, int findings) {
        PlanFixtures plan = settling().complaint(injury(daysAgo));
        plan.plan(p -> p.withAsWanted(plan.asWanted(week, "HEAT_PACK", "LOWER_BACK")));

        assertEquals(findings, count(plan, "heat-after-injury"));
    }
}
