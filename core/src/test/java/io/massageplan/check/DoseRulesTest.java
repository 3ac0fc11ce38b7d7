package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.check.Judged.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.client.Cause;
import io.massageplan.client.Sign;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Segment;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseRulesTest {
    private static PlanFixtures plan() {
        return PlanFixtures.settling();
    }

    private static PlanFixtures made(PlanFixtures plan, Segment... segments) {
        long worked = List.of(segments).stream()
                .mapToLong(s -> s.length().toMinutes())
                .sum();
        return plan.add(plan.visit("v", day(0), 3))
                .change(
                        "v",
                        MassageSession.class,
                        v -> MassageSession.builder()
                                .from(v)
                                .segments(List.of(segments))
                                .length(Duration.ofMinutes(worked + 15))
                                .build());
    }

    @ParameterizedTest
    @CsvSource({"30, 0", "31, 1"})
    void session_connectiveTissue(int minutes, int findings) {
        PlanFixtures plan = plan();

        assertEquals(
                findings,
                count(made(plan, plan.segment("LOWER_BACK", "CONNECTIVE_TISSUE", 2, minutes)), "technique-dose"));
    }

    @ParameterizedTest
    @CsvSource({"15, 0", "16, 1"})
    void session_allItsPartsCount_andNoOthers(int minutes, int findings) {
        PlanFixtures plan = plan();
        made(
                plan,
                plan.segment("LOWER_BACK", "CONNECTIVE_TISSUE", 2, 15),
                plan.segment("UPPER_BACK", "SWEDISH", 2, 60),
                plan.segment("UPPER_BACK", "CONNECTIVE_TISSUE", 2, minutes));

        assertEquals(findings, count(plan, "technique-dose"));
    }

    @Test
    void session_saysWhichAndHowMuch_withTheSourcesOfTheLimit() {
        PlanFixtures plan = plan();
        Finding finding =
                Judged.fires(made(plan, plan.segment("LOWER_BACK", "CONNECTIVE_TISSUE", 2, 60)), "technique-dose", "v");

        assertEquals("60", Judged.fact(finding, "minutes"));
        assertEquals("30", Judged.fact(finding, "most"));
        assertEquals(List.of("CTM-1"), finding.reason().sources());
    }

    @ParameterizedTest
    @CsvSource({"UPPER_BACK, 5, 0", "UPPER_BACK, 6, 1", "LUMBAR_SPINE, 1, 2"})
    void site_crossFibre_eachPlaceForItself(String second, int minutes, int findings) {
        PlanFixtures plan = plan();
        made(plan, plan.segment("LOWER_BACK", "CROSS_FIBRE", 3, 5), plan.segment(second, "CROSS_FIBRE", 3, minutes));

        assertEquals(findings, count(plan, "technique-dose"));
    }

    @Test
    void site_ofAStroke_isTold() {
        PlanFixtures plan = plan();

        Judged.silent(made(plan, plan.segment("LOWER_BACK", "ACUPRESSURE", 2, 45)), "technique-dose");
    }

    @ParameterizedTest
    @CsvSource({
        "3, LOWER_BACK, 15, 0",
        "3, LOWER_BACK, 16, 1",
        "4, LOWER_BACK, 16, 0",
        "3, GLUTEAL, 16, 1",
        "3, CALF, 16, 0"
    })
    void nearInjury_lymphDrainageIsShort(int daysAgo, String region, int minutes, int findings) {
        PlanFixtures plan =
                plan().complaint(PlanFixtures.complaint(day(-daysAgo)).withSigns(Sign.SWELLING));

        assertEquals(findings, count(made(plan, plan.segment(region, "LYMPHATIC", 1, minutes)), "technique-dose"));
    }

    @ParameterizedTest
    @CsvSource({"TRAUMA, 1", "STRAIN, 1", "POSTURE, 0"})
    void nearInjury_onlyAnInjury(Cause cause, int findings) {
        PlanFixtures plan = plan().complaint(PlanFixtures.complaint(day(-1)).withCause(cause));

        assertEquals(findings, count(made(plan, plan.segment("LOWER_BACK", "LYMPHATIC", 1, 30)), "technique-dose"));
    }

    // ---- technique-course: cross-fibre friction for six weeks at a place

    private static PlanFixtures friction(int later, String technique, String region) {
        PlanFixtures plan = PlanFixtures.bare(8, "CHRONIC", "CHRONIC_SETTLE");
        plan.add(plan.visit("first", day(2), 3).withSegments(plan.segment("LOWER_BACK", technique, 3, 45)));
        plan.add(plan.visit("between", day(20), 3));
        return plan.add(plan.visit("later", day(later), 3).withSegments(plan.segment(region, technique, 3, 45)));
    }

    @ParameterizedTest
    @CsvSource({
        "43, CROSS_FIBRE, LOWER_BACK, 0",
        "44, CROSS_FIBRE, LOWER_BACK, 1",
        "44, CROSS_FIBRE, LUMBAR_SPINE, 1",
        "44, CROSS_FIBRE, NECK, 0",
        "44, SWEDISH, LOWER_BACK, 0"
    })
    void course_sixWeeksAtAPlace(int later, String technique, String region, int findings) {
        List<Finding> found = Judged.of(friction(later, technique, region), "technique-course");

        assertEquals(findings, found.size());
        found.forEach(f -> assertEquals(List.of("first", "later"), f.activities()));
    }

    @ParameterizedTest
    @CsvSource({"CHAIR, 30, 0", "CHAIR, 31, 1", "SWEDISH, 120, 0", "SWEDISH, 121, 1"})
    void usual_moreMinutesAreReported(String technique, int minutes, int findings) {
        PlanFixtures plan = plan();

        assertEquals(
                findings, count(made(plan, plan.segment("UPPER_BACK", technique, 2, minutes)), "technique-minutes"));
    }
}
