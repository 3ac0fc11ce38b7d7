package io.massageplan.check;

import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.client.LoadReport;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Placement;
import io.massageplan.plan.Segment;
import io.massageplan.plan.ThermalSession;
import io.massageplan.technique.Position;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderRulesTest {
    private static final LocalDate DAY = START;

    private static PlanFixtures plan() {
        PlanFixtures plan = PlanFixtures.settling();
        return plan.add(plan.visit("v", DAY, 3));
    }

    private static PlanFixtures segment(UnaryOperator<Segment> change) {
        PlanFixtures plan = plan();
        return plan.change(
                "v",
                MassageSession.class,
                v -> v.withSegments(change.apply(v.segments().get(0))));
    }

    private static void fires(PlanFixtures plan, String part, String value) {
        Finding finding = Judged.fires(plan, "technique-form", "v");
        assertEquals(part, Judged.fact(finding, "part"));
        assertEquals(value, Judged.fact(finding, part));
    }

    // ---- technique-form

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 0", "1, 1", "4, 1"})
    void form_pressureInTheRange(int pressure, int findings) {
        PlanFixtures plan = segment(s -> s.withPressure(io.massageplan.technique.PressureLevel.of(pressure)));

        assertEquals(findings, Judged.of(plan, "technique-form").size());
    }

    @Test
    void form_foreignStroke_fires() {
        fires(segment(s -> s.withStrokes("EFFLEURAGE", "PETRISSAGE", "STRIPPING")), "stroke", "STRIPPING");
    }

    @Test
    void form_coreStrokeMissing_fires() {
        fires(segment(s -> s.withStrokes("EFFLEURAGE")), "core", "PETRISSAGE");
    }

    @Test
    void form_furtherStrokeOfTheTechnique_silent() {
        Judged.silent(segment(s -> s.withStrokes("EFFLEURAGE", "PETRISSAGE", "VIBRATION")), "technique-form");
    }

    @Test
    void form_foreignPosition_fires() {
        fires(segment(s -> s.withPosition(Position.SEATED)), "position", "SEATED");
    }

    @Test
    void form_foreignLubricant_fires() {
        fires(
                plan().change("v", MassageSession.class, v -> v.withLubricant("ESSENTIAL_OIL")),
                "lubricant",
                "ESSENTIAL_OIL");
    }

    @Test
    void form_clientGivesATechniqueOfHands_fires() {
        fires(plan().change("v", MassageSession.class, v -> v.withPerformer("CLIENT")), "performer", "CLIENT");
    }

    @Test
    void form_selfMassageByAPractitioner_fires() {
        PlanFixtures plan = plan();
        plan.change(
                "v",
                MassageSession.class,
                v -> v.withSegments(
                        plan.segment("LOWER_BACK", "SELF_MASSAGE", 2, 45).withPosition(Position.SEATED)));

        assertEquals(
                List.of("performer"),
                Judged.of(plan, "technique-form").stream()
                        .map(f -> Judged.fact(f, "part"))
                        .filter("performer"::equals)
                        .toList());
    }

    @Test
    void form_techniqueWithoutPressure_takesAny() {
        PlanFixtures plan = plan();
        plan.change("v", MassageSession.class, v -> v.withSegments(plan.segment("LOWER_BACK", "CUPPING", 5, 45)));

        assertEquals(
                List.of(),
                Judged.of(plan, "technique-form").stream()
                        .filter(f -> Judged.fact(f, "part").equals("pressure"))
                        .toList());
    }

    /** A technique of the neck alone. */
    @ParameterizedTest
    @CsvSource({"NECK, 0", "CERVICAL_SPINE, 0", "LOWER_BACK, 1", "NOPE, 0"})
    void form_whereTheTechniqueIsUsed(String region, int findings) {
        PlanFixtures plan = segment(s -> s.withSite(io.massageplan.body.Site.of(region)))
                .catalog(c -> c.with(b -> b.technique(io.massageplan.technique.Technique.builder()
                        .from(c.techniques().get("SWEDISH"))
                        .addRegions("NECK")
                        .build())));

        List<Finding> found = Judged.of(plan, "technique-form");

        assertEquals(findings, found.size());
        found.forEach(f -> assertEquals("site", Judged.fact(f, "part")));
    }

    // ---- same-day-order

    private static PlanFixtures thermal(String application, LocalTime start, Placement placement) {
        PlanFixtures plan = plan();
        return plan.add(plan.thermal("t", DAY, start, application).withPlacement(placement));
    }

    @ParameterizedTest
    @CsvSource({
        "16:45, BEFORE_VISIT, 0",
        "16:46, BEFORE_VISIT, 1",
        "18:00, BEFORE_VISIT, 1",
        "18:00, AFTER_VISIT, 0",
        "17:59, AFTER_VISIT, 1",
        "12:00, AFTER_VISIT, 1",
        "12:00, ALONE, 0"
    })
    void order_thermalStandsWhereItSays(LocalTime start, Placement placement, int findings) {
        assertEquals(
                findings,
                Judged.of(thermal("HEAT_BEFORE_MASSAGE", start, placement), "same-day-order")
                        .size());
    }

    @Test
    void order_placedAtAVisitThatIsNotThere_fires() {
        PlanFixtures plan = plan();
        plan.add(plan.thermal("t", DAY.plusDays(1), LocalTime.NOON, "HEAT_PACK").withPlacement(Placement.AFTER_VISIT));

        Judged.fires(plan, "same-day-order", "t");
    }

    @Test
    void order_cancelledVisit_isNotThere() {
        PlanFixtures plan = thermal("HEAT_BEFORE_MASSAGE", LocalTime.of(16, 0), Placement.BEFORE_VISIT);

        Judged.fires(
                plan.change("v", MassageSession.class, v -> v.withStatus(ActivityStatus.CANCELLED)),
                "same-day-order",
                "t");
    }

    private static PlanFixtures coldAndHeat(LocalTime cold, LocalTime heat) {
        PlanFixtures plan = thermal("HEAT_BEFORE_MASSAGE", heat, Placement.BEFORE_VISIT);
        return plan.add(plan.thermal("ice", DAY, cold, "ICE_MASSAGE").withPlacement(Placement.BEFORE_VISIT));
    }

    @ParameterizedTest
    @CsvSource({"16:00, 16:05, 0", "16:00, 16:04, 1", "16:30, 16:00, 1"})
    void order_coldThenHeat(LocalTime cold, LocalTime heat, int findings) {
        // Ice takes five minutes; the pause after it is another rule.
        assertEquals(
                findings, Judged.of(coldAndHeat(cold, heat), "same-day-order").size());
    }

    @Test
    void order_heatAndColdAfterTheVisit_inAnyOrder() {
        PlanFixtures plan = thermal("HEAT_PACK", LocalTime.of(18, 6), Placement.AFTER_VISIT);
        plan.add(plan.thermal("ice", DAY, LocalTime.of(19, 0), "ICE_MASSAGE").withPlacement(Placement.AFTER_VISIT));

        Judged.silent(plan, "same-day-order");
    }

    @Test
    void order_coldAndHeatOnDifferentDays_silent() {
        PlanFixtures plan = coldAndHeat(LocalTime.of(16, 30), LocalTime.of(16, 0));
        plan.add(plan.visit("w", DAY.plusDays(1), 3));
        plan.change("ice", ThermalSession.class, t -> t.withDate(DAY.plusDays(1)));

        Judged.silent(plan, "same-day-order");
    }

    @ParameterizedTest
    @CsvSource({
        "STRENGTH, BRIDGE, 16:55, 0",
        "STRENGTH, BRIDGE, 16:56, 1",
        "STRENUOUS, RUNNING, 18:30, 1",
        "STRENUOUS, RUNNING, 09:00, 0",
        "WALK, WALKING, 18:30, 0",
        "BLOCK_LIGHT, CHIN_TUCK, 18:30, 0"
    })
    void order_trainingBeforeMassage(ExerciseKind kind, String exercise, LocalTime start, int findings) {
        PlanFixtures plan = plan();
        plan.add(plan.block("x", DAY, kind, 1, exercise).withStart(start));

        assertEquals(findings, Judged.of(plan, "same-day-order").size());
    }

    @Test
    void order_trainingOnAnotherDay_silent() {
        PlanFixtures plan = plan();

        Judged.silent(
                plan.add(plan.block("x", DAY.plusDays(1), ExerciseKind.STRENGTH, 1, "BRIDGE")
                        .withStart(LocalTime.of(19, 0))),
                "same-day-order");
    }

    private static PlanFixtures fixed(String from, boolean strenuous) {
        Appointment effort = Appointment.builder()
                .id("match")
                .date(DAY)
                .start(LocalTime.parse(from))
                .length(Duration.ofMinutes(60))
                .performer("FITNESS_INSTRUCTOR")
                .profession("FITNESS_INSTRUCTOR")
                .status(ActivityStatus.FIRM)
                .strenuous(strenuous)
                .build();
        return plan().request(r -> r.withAppointments(effort)).add(effort);
    }

    @ParameterizedTest
    @CsvSource({"16:00, true, 0", "16:01, true, 1", "19:00, true, 1", "19:00, false, 0"})
    void order_fixedTrainingBeforeMassage(String from, boolean strenuous, int findings) {
        assertEquals(
                findings, Judged.of(fixed(from, strenuous), "same-day-order").size());
    }

    @Test
    void order_massageBeforeARace_isNoMassageBeforeTraining() {
        PlanFixtures plan = fixed("19:00", true);
        plan.client(c -> c.withLoads(
                LoadReport.builder().event("HARD_TRAINING").date(DAY).build()));
        Judged.fires(plan, "same-day-order", "match", "v");

        plan.client(
                c -> c.withLoads(LoadReport.builder().event("RACE").date(DAY).build()));
        Judged.silent(plan, "same-day-order");
    }
}
