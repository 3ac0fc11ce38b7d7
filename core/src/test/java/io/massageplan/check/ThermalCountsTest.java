package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.check.Judged.day;
import static io.massageplan.testing.PlanFixtures.settling;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.plan.ThermalSession;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThermalCountsTest {
    private static PlanFixtures with(String application, LocalTime... starts) {
        PlanFixtures plan = settling();
        for (int i = 0; i < starts.length; i++) {
            plan.add(plan.thermal("t" + i, day(0), starts[i], application));
        }
        return plan;
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

    /** A visit of an hour at 17:00; stones are heat, an oil is not. */
    @ParameterizedTest
    @CsvSource({
        "HOT_STONE, HEAT_PACK, 15:40, 0",
        "HOT_STONE, HEAT_PACK, 15:41, 1",
        "HOT_STONE, HEAT_BEFORE_MASSAGE, 16:45, 1",
        "HOT_STONE, CONTRAST_PACKS, 16:30, 1",
        "HOT_STONE, HEAT_PACK, 19:00, 0",
        "HOT_STONE, HEAT_PACK, 18:59, 1",
        "HOT_STONE, COLD_PACK, 16:45, 0",
        "SWEDISH, HEAT_BEFORE_MASSAGE, 16:45, 0"
    })
    void gap_hotStonesAreHeat(String technique, String application, LocalTime start, int findings) {
        PlanFixtures plan = settling();
        plan.add(plan.visit("v", day(0), 3)
                .withSegments(plan.segment("LOWER_BACK", "SWEDISH", 3, 45).withTechnique(technique)));
        plan.add(plan.thermal("t", day(0), start, application));

        assertEquals(findings, count(plan, "thermal-gap"));
    }

    @Test
    void gap_hotStones_begunTogether_theVisitIsTheLater() {
        PlanFixtures plan = settling();
        plan.add(plan.visit("v", day(0), 3)
                .withSegments(plan.segment("LOWER_BACK", "SWEDISH", 3, 45).withTechnique("HOT_STONE")));

        Judged.fires(plan.add(plan.thermal("t", day(0), LocalTime.of(17, 0), "HEAT_PACK")), "thermal-gap", "t", "v");
    }

    @Test
    void planned_eachApplicationByItself() {
        PlanFixtures plan = settling();
        plan.plan(p -> p.withAsWanted(
                plan.asWanted(1, "COLD_PACK", "LOWER_BACK"), plan.asWanted(1, "HEAT_PACK", "LOWER_BACK")));

        Judged.silent(plan, "thermal-per-day-planned");
    }

    @Test
    void gap_hotStonesElsewhere_silent() {
        PlanFixtures plan = settling();
        plan.add(plan.visit("v", day(0), 3)
                .withSegments(plan.segment("LOWER_BACK", "SWEDISH", 3, 45).withTechnique("HOT_STONE")));
        ThermalSession neck =
                plan.thermal("t", day(0), LocalTime.of(16, 45), "HEAT_PACK").withSite(Site.of("NECK"));

        Judged.silent(plan.add(neck), "thermal-gap");
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

    @ParameterizedTest
    @CsvSource({
        "COLD_PACK, CONTRAST_PACKS, 09:10, 0",
        "COLD_PACK, CONTRAST_PACKS, 09:09, 1",
        "CONTRAST_PACKS, COLD_PACK, 09:20, 0",
        "CONTRAST_PACKS, COLD_PACK, 09:19, 1",
        "CONTRAST_PACKS, HEAT_PACK, 09:19, 1",
        "HEAT_PACK, CONTRAST_PACKS, 09:19, 1"
    })
    void gap_contrastIsAlikeToBoth(String first, String second, LocalTime start, int findings) {
        PlanFixtures plan = with(first, LocalTime.of(8, 0));
        plan.add(plan.thermal("u", day(0), start, second));

        assertEquals(findings, count(plan, "thermal-gap"));
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

    /** A cold pack of ten minutes every hour and a quarter. */
    private static LocalTime[] hours(int times) {
        LocalTime[] starts = new LocalTime[times];
        for (int i = 0; i < times; i++) {
            starts[i] = LocalTime.of(6, 0).plusMinutes(75L * i);
        }
        return starts;
    }

    @ParameterizedTest
    @CsvSource({"8, 0, 0", "9, 0, 1", "10, 0, 2", "11, 1, 3"})
    void perDay_tenColdPacksMayBe_eightArePrescribed(int times, int hard, int soft) {
        PlanFixtures plan = with("COLD_PACK", hours(times));

        assertEquals(hard, count(plan, "thermal-per-day"));
        assertEquals(soft, count(plan, "thermal-per-day-planned"));
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "6, 1"})
    void perDay_iceMassage_fiveTimes(int times, int findings) {
        assertEquals(findings, count(with("ICE_MASSAGE", hours(times)), "thermal-per-day"));
    }

    @Test
    void perDay_secondWrap_fires() {
        Judged.fires(with("HEAT_WRAP", LocalTime.of(6, 0), LocalTime.of(15, 0)), "thermal-per-day", "t0", "t1");
    }

    @Test
    void perDay_contrastCountsAsBoth() {
        PlanFixtures heat = with("HEAT_PACK", hours(4));
        Judged.silent(heat, "thermal-per-day");
        Judged.fires(
                heat.add(heat.thermal("c", day(0), LocalTime.of(20, 0), "CONTRAST_PACKS")),
                "thermal-per-day",
                "t0",
                "t1",
                "t2",
                "t3",
                "c");

        PlanFixtures cold = with("COLD_PACK", hours(10));
        cold.add(cold.thermal("c", day(0), LocalTime.of(20, 0), "CONTRAST_PACKS"));
        assertEquals(
                List.of("c"), Judged.fires(cold, "thermal-per-day").activities().subList(10, 11));
    }

    @ParameterizedTest
    @CsvSource({"08:00, 0", "07:59, 1"})
    void perDay_anyTwentyFourHours(LocalTime second, int findings) {
        PlanFixtures plan = with("HEAT_BEFORE_MASSAGE", LocalTime.of(8, 0));
        plan.add(plan.thermal("u", day(1), second, "HEAT_BEFORE_MASSAGE"));

        assertEquals(findings, count(plan, "thermal-per-day-planned"));
    }

    @Test
    void perDay_otherPlaceOrKind_countsApart() {
        PlanFixtures plan = with("HEAT_BEFORE_MASSAGE", LocalTime.of(8, 0), LocalTime.of(12, 0));
        plan.change("t1", ThermalSession.class, t -> t.withSite(Site.of("NECK")));

        Judged.silent(plan, "thermal-per-day-planned");
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 1"})
    void perDay_theLimitsOfADayNameNoPlace(int times, int findings) {
        PlanFixtures plan = with("HEAT_PACK", hours(times));
        plan.change("t1", ThermalSession.class, t -> t.withSite(Site.of("NECK")));
        assertEquals(findings, count(plan, "thermal-per-day"));

        PlanFixtures wraps = with("HEAT_WRAP", LocalTime.of(6, 0), LocalTime.of(7, 0));
        wraps.change("t1", ThermalSession.class, t -> t.withSite(Site.of("NECK")));
        Judged.fires(wraps, "thermal-per-day", "t0", "t1");
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
    @CsvSource({"8, 0, 0", "9, 0, 1", "10, 0, 1", "11, 1, 1"})
    void perDay_asWanted(int times, int hard, int soft) {
        PlanFixtures plan = settling();
        plan.plan(
                p -> p.withAsWanted(plan.asWanted(1, "COLD_PACK", "LOWER_BACK").withPerDayMost(times)));

        assertEquals(hard, count(plan, "thermal-per-day"));
        assertEquals(soft, count(plan, "thermal-per-day-planned"));
    }

    @ParameterizedTest
    @CsvSource({"LOWER_BACK, 5, 0", "LOWER_BACK, 6, 2", "NECK, 5, 0", "NECK, 6, 2"})
    void perDay_asWantedOfOneKind_countTogether(String site, int packs, int findings) {
        PlanFixtures plan = settling();
        plan.plan(p -> p.withAsWanted(
                plan.asWanted(1, "COLD_PACK", site).withPerDayMost(packs),
                plan.asWanted(1, "ICE_MASSAGE", "LOWER_BACK").withPerDayMost(5),
                plan.asWanted(1, "HEAT_PACK", "LOWER_BACK").withPerDayMost(3),
                plan.asWanted(2, "ICE_MASSAGE", "LOWER_BACK").withPerDayMost(5)));

        assertEquals(findings, count(plan, "thermal-per-day"));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1"})
    void perDay_datedUseCountsWithWhatIsWanted(int dated, int findings) {
        PlanFixtures plan = with("COLD_PACK", hours(dated));
        plan.plan(p -> p.withAsWanted(
                plan.asWanted(1, "COLD_PACK", "LOWER_BACK").withPerDayMost(9),
                plan.asWanted(2, "COLD_PACK", "LOWER_BACK").withPerDayMost(10)));

        List<Finding> found = Judged.of(plan, "thermal-per-day");

        assertEquals(findings, found.size());
        found.forEach(f -> assertEquals(Optional.of(day(0)), f.date()));
    }
}
