package io.massageplan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.massageplan.InvalidValueException;
import io.massageplan.body.Site;
import io.massageplan.client.Consent;
import io.massageplan.testing.Limit;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the parts of a plan that are no activities cannot be, at the edge of each. */
class ValuesOfAPlanTest {
    private static final LocalDate DAY = PlanFixtures.START;
    private static final PlanFixtures FIXTURE = PlanFixtures.settling();

    private static CarePlan plan() {
        return CarePlan.builder()
                .planId("plan-1")
                .revision(0)
                .clientId("client-1")
                .requestDigest("-")
                .versions(new Versions("1", "2", "3"))
                .start(DAY)
                .weeks(3)
                .protocol("CHRONIC")
                .consent(Consent.GIVEN)
                .build();
    }

    private static AsWanted asWanted() {
        return FIXTURE.asWanted(1, "COLD_PACK", "LOWER_BACK");
    }

    private static Segment segment() {
        return FIXTURE.segment("LOWER_BACK", "SWEDISH", 3, 45);
    }

    private static ExerciseDose dose(String exercise) {
        return new ExerciseDose(exercise, 1, 10, 2, 8, 5);
    }

    private static Stream<Limit> limits() {
        return Stream.of(
                Limit.text("planId", id -> plan().withPlanId(id)),
                Limit.number("revision", 0, 9999, n -> plan().withRevision(n)),
                Limit.number("weeks", 1, 52, n -> plan().withWeeks(n)),
                Limit.of("activity id")
                        .allows(() -> plan().withActivities(FIXTURE.walk("a", DAY, 1), FIXTURE.walk("b", DAY, 1)))
                        .refuses(
                                "The activity id (a) must not be repeated.",
                                () -> plan().withActivities(
                                                FIXTURE.walk("a", DAY, 1), FIXTURE.visit("a", DAY.plusDays(1), 2))),
                Limit.number("week", 1, 52, n -> asWanted().withWeek(n)),
                Limit.minutes("length", 1, 480, m -> asWanted().withLength(m)),
                Limit.number("perDayMost", 1, 24, n -> asWanted().withPerDayMost(n)),
                Limit.minutes("gap", 0, 1440, m -> asWanted().withGap(m)),
                Limit.minutes("length", 1, 180, m -> segment().withLength(m)),
                Limit.text("technique", id -> segment().withTechnique(id)),
                Limit.text("library", v -> new Versions(v, "2", "3")),
                Limit.text("catalogue", v -> new Versions("1", v, "3")),
                Limit.text("model", v -> new Versions("1", "2", v)),
                Limit.text("role", text -> new Approval(text, "letter 14", DAY)),
                Limit.text("reference", text -> new Approval("PHYSICIAN", text, DAY)));
    }

    /** None of the messages says which exercise: it tells what the client suffers from. */
    private static Stream<Limit> dosage() {
        return Stream.of(
                Limit.text("exercise", ValuesOfAPlanTest::dose),
                Limit.number("rung", 1, 99, n -> new ExerciseDose("BRIDGE", n, 10, 2, 8, 5)),
                Limit.number("minutes", 1, 240, n -> new ExerciseDose("BRIDGE", 1, n, 2, 8, 5)),
                Limit.number("sets", 0, 20, n -> new ExerciseDose("BRIDGE", 1, 10, n, 8, 5)),
                Limit.number("reps", 0, 200, n -> new ExerciseDose("BRIDGE", 1, 10, 2, n, 5)),
                Limit.number("holdSeconds", 0, 3600, n -> new ExerciseDose("BRIDGE", 1, 10, 2, 8, n)));
    }

    @ParameterizedTest
    @MethodSource({"limits", "dosage"})
    void value_atItsEdge(Limit limit) {
        limit.assertHolds();
    }

    @Test
    void days_wholeWeeksFromTheStart() {
        assertEquals(DAY, plan().days().from());
        assertEquals(LocalDate.of(2026, 3, 22), plan().days().to());
        assertEquals(DAY.plusDays(6), plan().withWeeks(1).days().to());
    }

    @Test
    void weekOf_countsFromOneAndChangesAfterSevenDays() {
        assertEquals(1, plan().weekOf(DAY));
        assertEquals(1, plan().weekOf(DAY.plusDays(6)));
        assertEquals(2, plan().weekOf(DAY.plusDays(7)));
        assertEquals(3, plan().weekOf(DAY.plusDays(20)));
    }

    @Test
    void weekOf_dayOutside_refused() {
        Limit.of("day")
                .refuses(
                        "The day (2026-03-01) must be from 2026-03-02 to 2026-03-22.",
                        () -> plan().weekOf(DAY.minusDays(1)))
                .refuses(
                        "The day (2026-03-23) must be from 2026-03-02 to 2026-03-22.",
                        () -> plan().weekOf(DAY.plusDays(21)))
                .assertHolds();
    }

    @Test
    void toString_howMuchAndNeverOfWhat() {
        assertEquals("ExerciseDose{rung=1, minutes=10}", dose("PELVIC_TILT").toString());
        InvalidValueException error =
                assertThrows(InvalidValueException.class, () -> new ExerciseDose("PELVIC_TILT", 0, 10, 2, 8, 5));
        assertEquals("rung", error.field());
        String shown = segment() + " " + asWanted().withSite(Site.of("NECK"));
        for (String health : new String[] {"LOWER_BACK", "NECK", "SWEDISH", "COLD_PACK"}) {
            assertEquals(-1, shown.indexOf(health), shown);
        }
    }
}
