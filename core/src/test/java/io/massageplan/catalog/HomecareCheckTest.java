package io.massageplan.catalog;

import static io.massageplan.catalog.Contradictions.STANDARD;
import static io.massageplan.catalog.Contradictions.assertFound;

import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ExerciseFlag;
import io.massageplan.homecare.Ladder;
import io.massageplan.homecare.Rung;
import io.massageplan.homecare.ThermalApplication;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HomecareCheckTest {

    @Test
    void exercise_unknownLadder_found() {
        assertFound(
                c -> c.exercise(exercise("CHIN_TUCK").withLadder("HOLD_REPAET")),
                "exercise CHIN_TUCK: The ladder (HOLD_REPAET) must be one of the catalogue. Maybe HOLD_REPEAT.");
    }

    @Test
    void exercise_loadsNowhereKnown_found() {
        assertFound(
                c -> c.exercise(exercise("CHIN_TUCK").withLoads("WRIS")),
                "exercise CHIN_TUCK: The region (WRIS) must be one of the catalogue. Maybe WRIST.");
    }

    @Test
    void exercise_strenuousWithoutFlag_found() {
        assertFound(
                c -> c.exercise(exercise("RUNNING").withFlags(Set.of(ExerciseFlag.IMPACT))),
                "exercise RUNNING: is of kind STRENUOUS and must bear the flag STRENUOUS.");
    }

    @Test
    void exercise_rungLongerThanItself_found() {
        assertFound(
                c -> c.exercise(exercise("SWIMMING_EASY").withMinutesMost(29)),
                "exercise SWIMMING_EASY: rung 5 of SWIMMING takes 30 minutes, which must be from 20 to 29.");
    }

    @Test
    void ladder_stepOfTwentyPerCent_silent() {
        STANDARD.with(c -> c.ladder(ladder(60, 72)));
    }

    @Test
    void ladder_greatStep_found() {
        assertFound(
                c -> c.ladder(ladder(60, 73)),
                "ladder YOGA_CLASS: rung 2 must be at most 20 per cent more than the one below, it is 13 more than 60.");
    }

    @Test
    void iceThenPack_withoutThePauseOfTheFact_found() {
        assertFound(
                c -> c.fact(
                        STANDARD.facts().get("cold-before-heat-pause-minutes").withValue(new java.math.BigDecimal(11))),
                "thermal application CONTRAST_PRE_MASSAGE: 10 minutes of pause between cold and heat must be at least 11 (cold-before-heat-pause-minutes).");
    }

    @Test
    void ladder_noStep_found() {
        assertFound(c -> c.ladder(ladder(60, 60)), "ladder YOGA_CLASS: rung 2 must be more than the one below.");
    }

    @Test
    void thermal_longerThanTheFact_found() {
        assertFound(
                c -> c.thermal(thermal("COLD_PACK").withMinutesMost(21)),
                "thermal application COLD_PACK: 21 minutes of cold must be at most 20 (cold-pack-minutes-most).");
    }

    @Test
    void thermal_iceLongerThanTheFact_found() {
        assertFound(
                c -> c.thermal(thermal("ICE_MASSAGE").withMinutesMost(11)),
                "thermal application ICE_MASSAGE: 11 minutes of cold must be at most 10 (ice-massage-minutes-most).");
    }

    @Test
    void thermal_heatTooSoon_found() {
        assertFound(
                c -> c.thermal(thermal("HEAT_PACK").withNotBeforeHours(48)),
                "thermal application HEAT_PACK: 48 hours after an injury must be at least 72 (heat-not-before-hours).");
    }

    @Test
    void thermal_tooHot_found() {
        assertFound(
                c -> c.thermal(thermal("HEAT_PACK").withCelsiusHigh(45)),
                "thermal application HEAT_PACK: 45 degrees must be at most 44 (heat-skin-celsius-most).");
    }

    @Test
    void thermal_bath_tooHotOrTooCold_found() {
        assertFound(
                c -> c.thermal(thermal("WARM_BATH_CONTRAST").withCelsiusHigh(44)),
                "thermal application WARM_BATH_CONTRAST: 44 degrees must be at most 43 (contrast-heat-celsius-most).");
        assertFound(
                c -> c.thermal(thermal("WARM_BATH_CONTRAST").withCelsiusLow(9)),
                "thermal application WARM_BATH_CONTRAST: 9 degrees must be at least 10 (contrast-cold-celsius-least).");
        assertFound(
                c -> c.thermal(thermal("WARM_BATH_CONTRAST").withCelsiusLow(OptionalInt.empty())),
                "thermal application WARM_BATH_CONTRAST: is a bath, and must name its lowest temperature.");
    }

    @Test
    void thermal_contrastTooLong_found() {
        assertFound(
                c -> c.thermal(thermal("WARM_BATH_CONTRAST").withMinutesMost(31)),
                "thermal application WARM_BATH_CONTRAST: 31 minutes in all must be at most 30 (contrast-minutes-most).");
        assertFound(
                c -> c.thermal(thermal("CONTRAST_PRE_MASSAGE").withMinutesMost(36)),
                "thermal application CONTRAST_PRE_MASSAGE: 36 minutes in all must be at most 35"
                        + " (contrast-before-massage-minutes-most).");
    }

    @Test
    void thermal_shortGap_found() {
        assertFound(
                c -> c.thermal(thermal("COLD_PACK").withGapMinutesLeast(59)),
                "thermal application COLD_PACK: 59 minutes of the least gap must be at least 60 (cold-gap-minutes-least).");
    }

    @Test
    void thermal_phasesOfAnotherSum_found() {
        assertFound(
                c -> c.thermal(thermal("CONTRAST_PACKS").withMinutes(25)),
                "thermal application CONTRAST_PACKS: its phases take 20 minutes, and it says 25.");
    }

    private static Exercise exercise(String id) {
        return STANDARD.exercises().get(id);
    }

    private static ThermalApplication thermal(String id) {
        return STANDARD.thermal().get(id);
    }

    private static Ladder ladder(int first, int second) {
        return STANDARD.ladders()
                .get("YOGA_CLASS")
                .withRungs(new Rung(1, first, 0, 0, 0, 0), new Rung(2, second, 0, 0, 0, 0));
    }
}
