package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Practitioner;
import io.massageplan.testing.PlanFixtures;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By whom an activity is given. */
class PerformersTest {
    /** Exercise is the client's own, or led by whoever is named. */
    @ParameterizedTest
    @CsvSource({"CLIENT, -, 0", "PHYSICAL_THERAPIST, PHYSICAL_THERAPIST, 0", "PHYSICAL_THERAPIST, -, 1"})
    void exercise_ofTheClient_orLed(String performer, String supervisor, int findings) {
        PlanFixtures plan = PlanFixtures.settling();
        plan.add(plan.walk("w", START, 1)
                .withPerformer(performer)
                .withSupervisor(Optional.of(supervisor).filter(s -> !s.equals("-"))));

        assertEquals(findings, count(plan, "performer"));
    }

    /** Ann is a massage therapist, Bea a physical therapist. */
    @ParameterizedTest
    @CsvSource({
        "-, MASSAGE_THERAPIST, 0",
        "-, PHYSICAL_THERAPIST, 0",
        "-, MIDWIFE, 1",
        "ann, MASSAGE_THERAPIST, 0",
        "ann, PHYSICAL_THERAPIST, 1",
        "bea, PHYSICAL_THERAPIST, 0"
    })
    void visit_byThoseOfTheRequest_byTheOneWhoIsNamed(String named, String performer, int findings) {
        PlanFixtures plan = PlanFixtures.settling()
                .request(r -> r.withPractitioners(
                        Practitioner.builder()
                                .id("ann")
                                .profession("MASSAGE_THERAPIST")
                                .build(),
                        Practitioner.builder()
                                .id("bea")
                                .profession("PHYSICAL_THERAPIST")
                                .build()));
        plan.add(plan.visit("v", START, 3))
                .change(
                        "v",
                        MassageSession.class,
                        v -> v.withPerformer(performer)
                                .withPractitioner(Optional.of(named).filter(n -> !n.equals("-"))));

        assertEquals(findings, count(plan, "performer"));
    }
}
