package io.massageplan.catalog;

import static io.massageplan.catalog.Contradictions.STANDARD;
import static io.massageplan.catalog.Contradictions.assertFound;

import io.massageplan.evidence.Evidence;
import io.massageplan.protocol.CareGoal;
import io.massageplan.protocol.LoadEvent;
import io.massageplan.protocol.OutcomeMeasure;
import io.massageplan.protocol.Phase;
import io.massageplan.protocol.Protocol;
import io.massageplan.technique.PressureLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ProtocolCheckTest {

    @Test
    void protocol_openPhaseBeforeTheLast_found() {
        assertFound(
                phase("STRESS_RELIEF", p -> p.withWeeks(OptionalInt.empty())),
                "protocol STRESS_RELIEF: its phase STRESS_COURSE has no end, and another one follows.");
    }

    @Test
    void protocol_longCourse_found() {
        assertFound(
                phase("STRESS_RELIEF", p -> p.withWeeks(13)),
                "protocol STRESS_RELIEF: its course takes 13 weeks, the most are 12.");
    }

    @Test
    void protocol_unknownGoal_found() {
        assertFound(
                c -> c.protocol(STANDARD.protocols().get("PREVENTION").withPurposes("MOBILTY")),
                "protocol PREVENTION: The goal (MOBILTY) must be one of the catalogue. Maybe MOBILITY.");
    }

    @Test
    void phase_techniqueThatBeginsAboveItsCap_found() {
        assertFound(
                phase(
                        "STRESS_RELIEF",
                        p -> p.withPressureWanted(PressureLevel.of(1))
                                .withPressureMost(PressureLevel.of(1))
                                .withTechniques("CRANIOSACRAL", "SWEDISH")),
                "phase STRESS_COURSE: SWEDISH begins at pressure 2, the phase ends at 1.");
    }

    @Test
    void phase_wantedPressureThatNoTechniqueHas_found() {
        assertFound(
                phase("STRESS_RELIEF", p -> p.withTechniques("CRANIOSACRAL")),
                "phase STRESS_COURSE: has no technique of the wanted pressure 3.");
    }

    @Test
    void phase_sparseCalendarCheaper_found() {
        assertFound(
                phase("STRESS_RELIEF", p -> p.withLatePoints(4)),
                "phase STRESS_COURSE: leaving out a visit costs 28 points, the dearest visit 35; it must cost more.");
    }

    @Test
    void phase_shortVisits_found() {
        assertFound(
                phase("STRESS_RELIEF", p -> p.withMinutesLeast(25)),
                "phase STRESS_COURSE: its shortest visit takes 25 minutes, the least are 30.");
    }

    @Test
    void phase_wantedKindWithoutExercise_found() {
        assertFound(
                phase("STRESS_RELIEF", p -> p.withExercises("RELAXED_BREATHING", "BAND_ROW")),
                "phase STRESS_COURSE: wants WALK and offers no exercise of that kind.");
    }

    @Test
    void phase_unknownApplication_found() {
        assertFound(
                phase("STRESS_RELIEF", p -> p.withBefore("NONE", "HOT_PACK")),
                "phase STRESS_COURSE: The thermal application (HOT_PACK) must be one of the catalogue. Maybe HEAT_PACK.");
    }

    @Test
    void phase_firmInAnAcuteStage_found() {
        assertFound(
                phase("ACUTE", p -> p.withPressureMost(PressureLevel.of(4))),
                "phase ACUTE_EASE: 4 as pressure in an acute stage must be at most 3 (acute-pressure-most).");
    }

    @Test
    void loadEvent_effectWithoutHours_found() {
        LoadEvent race = STANDARD.loadEvents().get("RACE");

        assertFound(
                c -> c.loadEvent(race.withNoDeepFromHours(OptionalInt.empty())),
                "load event RACE: must give the hours of NO_DEEP_BEFORE exactly if it has it.");
    }

    @Test
    void goal_unknownMeasure_found() {
        assertFound(
                c -> c.goal(new CareGoal("SCAR", List.of("NRSS"), Evidence.HOUSE)),
                "goal SCAR: The outcome measure (NRSS) must be one of the catalogue. Maybe NRS.");
    }

    @Test
    void alias_toNothing_found() {
        assertFound(
                c -> c.alias(new Alias("rolfing", "technique", "ROLFING", Evidence.HOUSE)),
                "alias rolfing: The technique (ROLFING) must be one of the catalogue.");
    }

    @Test
    void alias_twoMeanings_found() {
        assertFound(
                c -> c.alias(new Alias("Deep-Tissue", "technique", "SWEDISH", Evidence.HOUSE)),
                "alias Deep-Tissue: means SWEDISH, and so does deep tissue, which names another entry.");
    }

    @Test
    void alias_ofAnotherKind_found() {
        assertFound(
                c -> c.alias(new Alias("rolfing", "style", "SWEDISH", Evidence.HOUSE)),
                "alias rolfing: must be of kind technique, thermal, exercise or reserved, not style.");
    }

    @Test
    void measure_otherThanItsFact_found() {
        OutcomeMeasure pain = STANDARD.measures().get("NRS");
        assertFound(
                c -> c.measure(pain.withChange(BigDecimal.ONE)),
                "outcome measure NRS: must change by 2 (responder-nrs-points), as its fact says.");
        assertFound(
                c -> c.measure(pain.withChange(Optional.empty())),
                "outcome measure NRS: must change by 2 (responder-nrs-points), as its fact says.");
    }

    private static Consumer<Catalog.Builder> phase(String protocol, UnaryOperator<Phase> first) {
        Protocol standard = STANDARD.protocols().get(protocol);
        List<Phase> phases = new ArrayList<>(standard.phases());
        phases.set(0, first.apply(phases.get(0)));
        return c -> c.protocol(standard.withPhases(phases));
    }
}
