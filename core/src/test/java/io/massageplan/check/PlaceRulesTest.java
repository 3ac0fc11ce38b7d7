package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.check.Judged.day;
import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Site;
import io.massageplan.client.LoadReport;
import io.massageplan.plan.MassageSession;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wishes that depend on where it hurts and since when: the client has a pain of the low back. */
class PlaceRulesTest {
    private static PlanFixtures visit(String region) {
        PlanFixtures plan = PlanFixtures.settling();
        return plan.add(plan.visit("v", day(0), 3).withSegments(plan.segment(region, "SWEDISH", 3, 45)));
    }

    // ---- place

    @ParameterizedTest
    @CsvSource({"LOWER_BACK, 0", "LOIN, 0", "SACRUM, 0", "FOOT, 1", "NOPE, 0"})
    void place_whereItHurtsOrBesideIt(String region, int findings) {
        PlanFixtures cold = PlanFixtures.settling();
        cold.add(cold.thermal("t", day(0), LocalTime.NOON, "COLD_PACK").withSite(Site.of(region)));
        PlanFixtures wanted = PlanFixtures.settling();
        wanted.plan(p -> p.withAsWanted(wanted.asWanted(1, "COLD_PACK", region)));

        for (PlanFixtures plan : List.of(visit(region), cold, wanted)) {
            List<Finding> found = Judged.of(plan, "place");
            assertEquals(findings, found.size());
            found.forEach(f -> assertEquals(region, Judged.fact(f, "site")));
        }
    }

    @Test
    void place_whereItSpreadsTo() {
        PlanFixtures plan = visit("FOOT");

        assertEquals(1, count(plan, "place"));
        assertEquals(
                0,
                count(
                        plan.client(c -> c.withComplaints(c.complaints().get(0).withRadiatesTo(Site.of("FOOT")))),
                        "place"));
        assertEquals(0, count(plan.client(c -> c.withComplaints()), "place"));
    }

    // ---- first-72-hours-minutes: 30 of them, first-72-hours-visits: one

    @ParameterizedTest
    @CsvSource({"LOWER_BACK, 0, 1", "LOIN, 0, 1", "NECK, 0, 1", "FOOT, -3, 1", "FOOT, -4, 0", "LOWER_BACK, -20, 0"})
    void firstHours_shortWhereverItIs(String region, int onset, int findings) {
        PlanFixtures plan = visit(region).complaint(PlanFixtures.complaint(START.plusDays(onset)));

        assertEquals(findings, count(plan, "first-72-hours-minutes"));
    }

    @ParameterizedTest
    @CsvSource({"30, 0", "31, 1"})
    void firstHours_minutesWorked(int minutes, int findings) {
        PlanFixtures plan = visit("LOWER_BACK").complaint(PlanFixtures.complaint(START));
        plan.change(
                "v",
                MassageSession.class,
                v -> MassageSession.builder()
                        .from(v)
                        .length(java.time.Duration.ofMinutes(minutes + 15))
                        .segments(List.of(plan.segment("LOWER_BACK", "SWEDISH", 3, minutes)))
                        .build());

        assertEquals(findings, count(plan, "first-72-hours-minutes"));
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 1", "0, 4, 0", "-1, 2, 1", "-1, 3, 0"})
    void firstHours_oneVisit(int onset, int second, int findings) {
        PlanFixtures plan = visit("NECK").complaint(PlanFixtures.complaint(START.plusDays(onset)));
        plan.add(plan.visit("next", day(second), 2));

        assertEquals(findings, count(plan, "first-72-hours-visits"));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "-2, 0", "-3, 0"})
    void firstHours_oneVisit_thatOfTheHistoryCounts_ifAfterTheOnset(int last, int findings) {
        PlanFixtures plan = visit("NECK").history(day(last), 2).complaint(PlanFixtures.complaint(START.plusDays(-2)));

        assertEquals(findings, count(plan, "first-72-hours-visits"));
    }

    // ---- ideal-gap, care-after-event

    private static Map<String, String> gap(String phase) {
        PlanFixtures plan = PlanFixtures.bare(4, "CHRONIC", phase).history(day(-20), 3);
        plan.add(plan.visit("v", day(0), 3));
        return Judged.fires(plan, "ideal-gap").reason().facts();
    }

    @Test
    void idealGap_tellsOneNumber_orFromTo() {
        assertEquals(Map.of("days", "20", "ideal", "7"), Map.copyOf(gap("CHRONIC_SETTLE")));
        assertEquals(Map.of("days", "20", "low", "3", "high", "4"), Map.copyOf(gap("SHORT_START_COURSE")));
    }

    @Test
    void afterEvent_onlyIfItsHoursAreKnown() {
        LoadReport flight =
                LoadReport.builder().event("LONG_FLIGHT").date(day(5)).build();
        PlanFixtures plan = PlanFixtures.settling().client(c -> c.withLoads(flight));
        assertEquals(1, count(plan, "care-after-event"));

        plan.catalog(c -> c.with(b -> b.loadEvent(io.massageplan.protocol.LoadEvent.builder()
                .from(c.loadEvents().get("LONG_FLIGHT"))
                .effects(List.of())
                .visitFromHours(java.util.OptionalInt.empty())
                .visitToHours(java.util.OptionalInt.empty())
                .build())));
        assertEquals(0, count(plan, "care-after-event"));
    }
}
