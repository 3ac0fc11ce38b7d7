package io.massageplan.check;

import static io.massageplan.check.Rows.bites;
import static io.massageplan.check.Rows.day;
import static io.massageplan.check.Rows.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Site;
import io.massageplan.client.ConditionReport;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.MassageSession;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.RuleOverride;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.PlanFixtures;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may sign what lifts a restriction, when, and what a signed pressure opens. */
class SignatureTest {
    private static final List<EndsBy> BY_ANYBODY = List.of(EndsBy.of(EndsBy.Way.CLEARANCE));
    private static final List<EndsBy> BY_SURGEON =
            List.of(EndsBy.of(EndsBy.Way.RESOLUTION), EndsBy.clearanceOf("SURGEON", "SPINE_SURGEON"));

    private static Clearance.Builder clearance() {
        return Clearance.builder().by("PHYSICIAN").given(day(-1));
    }

    private static PlanFixtures cleared(Restriction.Builder restriction, Clearance.Builder clearance) {
        return Rows.plan(restriction)
                .reports(report().addDates(day(-30)).build())
                .client(c -> c.withClearances(clearance.build()));
    }

    @ParameterizedTest
    @CsvSource({"PHYSICIAN, false", "MIDWIFE, false", "MASSAGE_THERAPIST, true", "FITNESS_INSTRUCTOR, true"})
    void clearance_byAClinician(String by, boolean bites) {
        assertEquals(
                bites, bites(cleared(Rows.refuse().ends(BY_ANYBODY), clearance().by(by))));
    }

    @ParameterizedTest
    @CsvSource({"SURGEON, false", "SPINE_SURGEON, false", "PHYSICIAN, true"})
    void clearance_byOneOfThoseTheRowNames(String by, boolean bites) {
        assertEquals(
                bites, bites(cleared(Rows.refuse().ends(BY_SURGEON), clearance().by(by))));
    }

    @ParameterizedTest
    @CsvSource({"-30, false", "-31, true"})
    void clearance_coversWhatWasThereByThen(int given, boolean bites) {
        assertEquals(
                bites, bites(cleared(Rows.refuse().ends(BY_ANYBODY), clearance().given(day(given)))));
    }

    @ParameterizedTest
    @CsvSource({"PHYSICIAN, false", "MASSAGE_THERAPIST, true", "NOBODY, true", "PHYSICAL_THERAPY, true"})
    void override_byAClinician(String by, boolean bites) {
        RuleOverride decision = RuleOverride.builder()
                .rule("X1")
                .reason("agreed")
                .by(by)
                .from(day(0))
                .until(day(20))
                .build();
        PlanFixtures plan = Rows.plan(Rows.refuse())
                .reports(report().build())
                .request(r -> r.withOverrides(decision))
                .plan(p -> p.withOverrides(decision));

        assertEquals(bites, bites(plan));
    }

    @ParameterizedTest
    @CsvSource({"PREGNANCY, false", "X1, false", "THING, true"})
    void clearance_ofAPregnancy_isOfItsWeeks(String scope, boolean bites) {
        PlanFixtures plan = Rows.plan(
                        Rows.refuse().ends(BY_ANYBODY), Rows.trigger(new Predicate.PregnancyWeeks(10, 30)))
                .reports(ConditionReport.builder()
                        .condition("PREGNANCY")
                        .addDates(day(-100))
                        .build())
                .client(c -> c.withClearances(clearance().addScope(scope).build()));

        assertEquals(bites, bites(plan));
    }

    // ---- where: an exercise strains the whole body where the whole body is restricted

    private static boolean exerciseBites(Reach reach, String... cleared) {
        PlanFixtures plan = PlanFixtures.settling();
        plan.add(plan.block("b", day(3), ExerciseKind.BLOCK_LIGHT, 1, "CHIN_TUCK"));
        Restriction.Builder restriction = Rows.reaching(reach)
                .elements(List.of(Element.of(ElementKind.EXERCISE)))
                .ends(BY_ANYBODY);
        List<Site> sites = Arrays.stream(cleared).map(Site::of).toList();
        return bites(Rows.with(plan, restriction)
                .reports(Rows.at("NECK"))
                .client(c -> c.withClearances(clearance().sites(sites).build())));
    }

    @Test
    void clearance_ofOnePlace_freesNoExerciseOfTheWholeBody() {
        assertEquals(false, exerciseBites(Reach.SITE, "NECK", "SHOULDER", "BACK"));
        assertEquals(true, exerciseBites(Reach.SITE, "FOOT"));
        assertEquals(true, exerciseBites(Reach.WHOLE_BODY, "NECK", "SHOULDER", "BACK"));
        assertEquals(false, exerciseBites(Reach.WHOLE_BODY, "WHOLE_BODY"));
        assertEquals(false, exerciseBites(Reach.WHOLE_BODY));
    }

    // ---- a clearance up to a pressure speaks of hands

    private static boolean opened(Restriction.Builder restriction, String technique, int pressure) {
        PlanFixtures plan = cleared(restriction.ends(BY_ANYBODY), clearance().pressureMost(PressureLevel.of(2)));
        plan.change(
                "v", MassageSession.class, v -> v.withSegments(plan.segment("LOWER_BACK", technique, pressure, 45)));
        return !bites(plan);
    }

    @Test
    void pressure_opensMassageToIt() {
        assertEquals(true, opened(Rows.on(ElementKind.MASSAGE), "SWEDISH", 2));
        assertEquals(false, opened(Rows.on(ElementKind.MASSAGE), "SWEDISH", 3));
        assertEquals(true, opened(Rows.on(ElementKind.CIRCULATORY_MASSAGE), "SWEDISH", 2));
        assertEquals(false, opened(Rows.on(ElementKind.CIRCULATORY_MASSAGE), "SWEDISH", 3));
        assertEquals(true, opened(Rows.on(ElementKind.TECHNIQUE, "SWEDISH"), "SWEDISH", 2));
        assertEquals(false, opened(Rows.on(ElementKind.TECHNIQUE, "SWEDISH"), "SWEDISH", 3));
    }

    @Test
    void pressure_opensNoToolScentHeatOrStroke() {
        assertEquals(false, opened(Rows.on(ElementKind.TOOL), "IASTM", 2));
        assertEquals(false, opened(Rows.on(ElementKind.SCENT), "AROMATHERAPY", 2));
        assertEquals(false, opened(Rows.on(ElementKind.HEAT), "HOT_STONE", 2));
        assertEquals(false, opened(Rows.on(ElementKind.STROKE, "EFFLEURAGE"), "SWEDISH", 2));
    }
}
