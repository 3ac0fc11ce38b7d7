package io.massageplan.catalog;

import static io.massageplan.catalog.Contradictions.STANDARD;
import static io.massageplan.catalog.Contradictions.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.evidence.Fact;
import io.massageplan.protocol.LoadEvent;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactCheckTest {
    private static Consumer<Catalog.Builder> fact(String id, String value) {
        return c -> c.fact(STANDARD.facts().get(id).withValue(new BigDecimal(value)));
    }

    @Test
    void ranges_everyHardFactHasOne_thatHoldsWhatIsShipped() {
        for (Fact fact : STANDARD.facts().all()) {
            assertTrue(!fact.hard() || FactCheck.range(fact.id()).isPresent(), fact.id());
            FactCheck.range(fact.id()).ifPresent(r -> assertTrue(r.holds(fact.value()), fact.id()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "deep-level, 9, 4, 5",
        "deep-level, 3, 4, 5",
        "visits-per-day-most, 0, 1, 3",
        "heat-per-day-most, 7, 1, 6",
        "strength-gap-hours, 96, 24, 48",
        "strength-gap-hours, 0, 24, 48",
        "technique-changes-without-gain-most, 2, 1, 1"
    })
    void fact_outOfRange_found(String id, String value, String least, String most) {
        assertFound(
                fact(id, value), "fact " + id + ": must be from " + least + " to " + most + ", and is " + value + ".");
    }

    @Test
    void fact_atBothEnds_silent() {
        STANDARD.with(fact("heat-per-day-most", "6"));
        STANDARD.with(fact("strength-gap-hours", "24"));
    }

    @Test
    void fact_negative_fraction_orAgainstAnother_found() {
        assertFound(fact("practice-start-weeks", "-1"), "fact practice-start-weeks: must not be negative.");
        assertFound(fact("review-minutes", "10.5"), "fact review-minutes: must be whole, and is 10.5.");
        assertFound(
                fact("deep-gap-hours", "73"),
                "fact deep-gap-hours: must be at most 72 (deep-gap-after-soreness-hours), and is 73.");
    }

    @Test
    void facts_allFindingsAtOnce() {
        CatalogException e = assertThrows(
                CatalogException.class,
                () -> STANDARD.with(fact("deep-level", "9")
                        .andThen(fact("deep-gap-hours", "-5"))
                        .andThen(fact("visits-per-day-most", "0"))));

        assertEquals(
                List.of(
                        "fact visits-per-day-most: must be from 1 to 3, and is 0.",
                        "fact deep-level: must be from 4 to 5, and is 9.",
                        "fact deep-gap-hours: must not be negative.",
                        "fact deep-gap-hours: must be from 24 to 168, and is -5.",
                        "fact deep-gap-supervised-hours: must be at most -5 (deep-gap-hours), and is 24."),
                e.findings());
    }

    // ---- load events keep the hours of their facts

    private static Consumer<Catalog.Builder> event(String id, int hours) {
        LoadEvent event = STANDARD.loadEvents().get(id);
        return c -> c.loadEvent(event.withNoDeepFromHours(hours));
    }

    @Test
    void loadEvent_fewerHoursThanTheFacts_found() {
        assertFound(
                event("RACE", 47),
                "load event RACE: 47 hours without deep work must be at least 48 (deep-before-hard-effort-hours).");
        assertFound(
                event("BIG_RACE", 1),
                "load event BIG_RACE: 1 hours without deep work must be at least 48 (deep-before-hard-effort-hours).",
                "load event BIG_RACE: 1 hours without deep work must be at least 168 (deep-before-main-event-days).");
        assertFound(
                fact("deep-before-main-event-days", "14"),
                "load event BIG_RACE: 168 hours without deep work must be at least 336 (deep-before-main-event-days).");
        STANDARD.with(event("RACE", 48));
    }
}
