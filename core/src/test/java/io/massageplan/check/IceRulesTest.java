package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.check.Judged.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.plan.ExerciseBlock;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IceRulesTest {
    /** From noon five minutes of ice, then twenty until the skin feels again; a walk takes ten minutes. */
    @ParameterizedTest
    @CsvSource({
        "ICE_MASSAGE, 11:50, 0",
        "ICE_MASSAGE, 11:51, 1",
        "ICE_MASSAGE, 12:24, 1",
        "ICE_MASSAGE, 12:25, 0",
        "CONTRAST_PRE_MASSAGE, 12:00, 1",
        "COLD_PACK, 12:00, 0",
        "HEAT_PACK, 12:00, 0",
        "NOPE, 12:00, 0"
    })
    void exerciseAfterIce_notUntilTheSkinFeelsAgain(String application, LocalTime walk, int findings) {
        PlanFixtures plan = PlanFixtures.settling();
        String known = application.equals("NOPE") ? "ICE_MASSAGE" : application;
        plan.add(plan.thermal("t", day(1), LocalTime.NOON, known).withApplication(application));
        plan.add(plan.walk("w", day(1), 1).withStart(walk))
                .change("w", ExerciseBlock.class, w -> w.withLength(Duration.ofMinutes(10)));

        assertEquals(findings, count(plan, "exercise-after-ice"));
    }
}
