package io.massageplan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.catalog.Catalog;
import io.massageplan.screening.Problem;
import io.massageplan.testing.PlanFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a request says that the catalogue does not know. */
class RequestProblemsTest {
    private static List<String> problems(Practitioner... practitioners) {
        PlanRequest request = PlanFixtures.settling().request().withPractitioners(practitioners);
        return RequestProblems.of(request, Catalog.standard()).stream()
                .map(Problem::message)
                .toList();
    }

    @Test
    void qualification_thatSomethingAsksFor() {
        // One that a technique asks for, one that a restriction does.
        assertEquals(
                List.of(),
                problems(Practitioner.builder()
                        .id("a")
                        .addQualifications("CST", "PREGNANCY")
                        .build()));
    }

    @Test
    void qualification_thatNothingAsksFor_isNamedWithThoseThatCount() {
        List<String> found = problems(
                Practitioner.builder().id("a").addQualifications("MLD", "MAGIC").build());
        assertEquals(1, found.size());
        String message = found.get(0);
        assertTrue(message.startsWith("The qualifications (MAGIC) of /practitioners/0 must be one of "), message);
        assertTrue(message.contains("CST") && message.contains("PREGNANCY"), message);
    }

    @Test
    void practitioner_twice() {
        Practitioner one = Practitioner.builder().id("a").build();
        assertEquals(1, problems(one, one).size());
    }
}
