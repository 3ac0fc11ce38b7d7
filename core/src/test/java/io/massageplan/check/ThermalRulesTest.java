package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.check.Judged.day;
import static io.massageplan.testing.PlanFixtures.settling;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Site;
import io.massageplan.client.Cause;
import io.massageplan.client.Complaint;
import io.massageplan.client.Sign;
import io.massageplan.homecare.ThermalApplication;
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

    // ---- thermal-site

    @ParameterizedTest
    @CsvSource({"COLD_PACK, LOWER_BACK, 0", "COLD_PACK, POPLITEAL, 1", "WARM_BATH_CONTRAST, POPLITEAL, 0"})
    void site_whereNothingLiesRightUnderTheSkin(String application, String region, int findings) {
        PlanFixtures dated = with(application, LocalTime.of(8, 0))
                .change("t0", ThermalSession.class, t -> t.withSite(io.massageplan.body.Site.of(region)));
        PlanFixtures wanted = settling();
        wanted.plan(p -> p.withAsWanted(wanted.asWanted(2, application, region)));

        assertEquals(findings, count(dated, "thermal-site"));
        List<Finding> found = Judged.of(wanted, "thermal-site");
        assertEquals(findings, found.size());
        found.forEach(f -> assertEquals(Optional.of(day(7)), f.date()));
        found.forEach(f -> assertEquals(region, Judged.fact(f, "site")));
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
