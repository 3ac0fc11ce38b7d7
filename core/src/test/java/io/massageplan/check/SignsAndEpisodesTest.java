package io.massageplan.check;

import static io.massageplan.check.Rows.bites;
import static io.massageplan.check.Rows.day;
import static io.massageplan.check.Rows.plan;
import static io.massageplan.check.Rows.refuse;
import static io.massageplan.check.Rows.trigger;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.client.Quality;
import io.massageplan.client.Sign;
import io.massageplan.evidence.Stage;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Status;
import io.massageplan.testing.PlanFixtures;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a sign of a complaint holds, and a finding about a young episode: the visit judged is on day 10. */
class SignsAndEpisodesTest {
    private static final Predicate BRUISED = new Predicate.ComplaintFeature("sign", "BRUISING");
    private static final Predicate SHARP = new Predicate.ComplaintFeature("quality", "SHARP");

    private static Restriction.Builder ending(EndsBy.Way... ways) {
        return refuse().ends(Arrays.stream(ways).map(EndsBy::of).toList());
    }

    /** Bruised and sharp on the low back since a day. */
    private static boolean since(int onset, PlanFixtures plan) {
        return bites(plan.complaint(
                PlanFixtures.complaint(day(onset)).withSigns(Sign.BRUISING).withQualities(Quality.SHARP)));
    }

    // ---- signs

    /** It fades in 21 days; one that was there for 21 days at the start of the plan does not fade. */
    @ParameterizedTest
    @CsvSource({"-10, true", "-11, false", "-20, false", "-21, true", "-400, true"})
    void sign_fadesAsTheTissueHeals(int onset, boolean holds) {
        assertEquals(holds, since(onset, plan(refuse(), trigger(BRUISED))));
        assertEquals(holds, since(onset, plan(refuse(), trigger(new Predicate.ComplaintIn("BACK"), BRUISED))));
    }

    @Test
    void sign_thatAClinicianEnds_doesNotFade() {
        assertFalse(since(-15, plan(ending(EndsBy.Way.RESOLUTION), trigger(BRUISED))));
        assertTrue(since(-15, plan(ending(EndsBy.Way.RESOLUTION, EndsBy.Way.CLEARANCE), trigger(BRUISED))));
        assertTrue(since(-15, plan(ending(EndsBy.Way.RESOLUTION, EndsBy.Way.ASSESSMENT), trigger(BRUISED))));
        assertTrue(since(-15, plan(ending(EndsBy.Way.NEVER), trigger(BRUISED))));
    }

    @Test
    void sign_ofSomethingReported_doesNotFade() {
        Predicate drug = new Predicate.Reports("ANTICOAGULANT", Set.of());

        assertTrue(since(-15, plan(refuse(), trigger(drug, BRUISED)).reports("ANTICOAGULANT", Status.PRESENT)));
    }

    @Test
    void otherFeature_doesNotFade() {
        assertTrue(since(-15, plan(refuse(), trigger(SHARP))));
        assertTrue(since(-15, plan(refuse(), trigger(new Predicate.ComplaintIn("BACK")))));
    }

    // ---- young episodes, judged on the first day

    /** Acute up to 41 days, subacute up to 83: from the onset to day 10, and to the start. */
    @ParameterizedTest
    @CsvSource({
        "ASSESSMENT, -41, true",
        "ASSESSMENT, -42, false",
        "RESOLUTION, -31, true",
        "RESOLUTION, -32, false",
        "RESOLUTION, -41, false"
    })
    void youngEpisode_waitsForItsAssessment_notToGrowOld(EndsBy.Way way, int onset, boolean holds) {
        assertEquals(holds, since(onset, plan(ending(way), trigger(new Predicate.ComplaintNew()))));
        assertEquals(holds, since(onset, plan(ending(way), trigger(new Predicate.ComplaintStage(Stage.ACUTE)))));
        assertEquals(holds, since(onset, plan(ending(way), trigger(SHARP, new Predicate.ComplaintNew()))));
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-32, true", "-41, true", "-73, true", "-74, false", "-83, false"})
    void laterStage_isThatOfTheDay(int onset, boolean holds) {
        Predicate subacute = new Predicate.ComplaintStage(Stage.SUBACUTE);

        assertEquals(holds, since(onset, plan(ending(EndsBy.Way.ASSESSMENT), trigger(subacute))));
    }

    // ---- combinations

    private static final Predicate NSAID = new Predicate.Reports("NSAID", Set.of());

    @Test
    void combination_withoutAWindow_needsEachOfThem() {
        Restriction.Builder always = Rows.when(Anchor.ALWAYS, Optional.empty(), Optional.empty());
        PlanFixtures plan = plan(always, trigger(Rows.reports(), NSAID));

        assertFalse(bites(plan.reports(Rows.report().build())));
        assertTrue(bites(plan.reports("NSAID", Status.PRESENT)));
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true"})
    void combination_endsWithOneOfThem(int ended, boolean holds) {
        PlanFixtures plan = plan(refuse(), trigger(Rows.reports(), NSAID))
                .reports(Rows.report().build())
                .reports(nsaid(ended));

        assertEquals(holds, bites(plan));
        // As long as one report of it lasts, it is there.
        assertTrue(bites(plan.reports("NSAID", Status.PRESENT)));
    }

    @Test
    void combination_ofThree() {
        PlanFixtures plan = plan(refuse(), trigger(Rows.reports(), NSAID, new Predicate.Reports("CANCER", Set.of())))
                .reports(Rows.report().build())
                .reports("CANCER", Status.ACUTE)
                .reports(nsaid(9));

        assertFalse(bites(plan));
        assertTrue(bites(plan.reports("NSAID", Status.PRESENT)));
    }

    private static io.massageplan.client.ConditionReport nsaid(int ended) {
        return io.massageplan.client.ConditionReport.builder()
                .condition("NSAID")
                .endedOn(day(ended))
                .build();
    }

    @Test
    void reports_atAPlace_orOfNoPlace() {
        Predicate inNeck = new Predicate.Reports(Rows.THING, Set.of(), List.of("NECK", "FOOT"));

        assertTrue(bites(plan(refuse(), trigger(inNeck)).reports(Rows.at("NECK"))));
        assertTrue(bites(plan(refuse(), trigger(inNeck)).reports(Rows.at("LOIN", "CERVICAL_SPINE"))));
        assertTrue(bites(plan(refuse(), trigger(inNeck)).reports(Rows.at())));
        assertFalse(bites(plan(refuse(), trigger(inNeck)).reports(Rows.at("LOIN"))));
    }
}
