package io.massageplan.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Site;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.Limit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a clearance, an assessment and a recorded decision cannot be, at the edge of each; and who signs them. */
class SignedByCliniciansTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Clearance.Builder clearance() {
        return Clearance.builder().by("PHYSICIAN").given(DAY);
    }

    private static Assessment.Builder assessment() {
        return Assessment.builder().by("PHYSICIAN").date(DAY);
    }

    private static RuleOverride.Builder override() {
        return RuleOverride.builder()
                .rule("C11.2")
                .reason("agreed by telephone")
                .by("PHYSICIAN, letter 14")
                .from(DAY)
                .until(DAY);
    }

    private static Stream<Limit> limits() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        LocalDate last = LocalDate.of(2200, 12, 31);
        return Stream.of(
                Limit.text("by", by -> clearance().by(by).build()),
                Limit.text("reference", text -> clearance().reference(text).build()),
                Limit.day("given", day -> clearance().given(day).build()),
                Limit.day("until", day -> clearance().given(first).until(day).build()),
                Limit.of("clearance ends no earlier than it begins")
                        .allows(() -> clearance().until(DAY).build())
                        .refuses(
                                "The until (2026-03-01) must not be before given." + " Maybe check the two dates.",
                                () -> clearance().until(DAY.minusDays(1)).build()),
                Limit.text("by", by -> assessment().by(by).build()),
                Limit.text("reference", text -> assessment().reference(text).build()),
                Limit.day("date", day -> assessment().date(day).build()),
                Limit.text("rule", rule -> override().rule(rule).build()),
                Limit.text("reason", reason -> override().reason(reason).build()),
                Limit.text("by", by -> override().by(by).build()),
                Limit.day("from", day -> override().from(day).until(last).build()),
                Limit.day("until", day -> override().from(first).until(day).build()),
                Limit.of("decision ends no earlier than it begins")
                        .allows(() -> override().until(DAY).build())
                        .refuses(
                                "The until (2026-03-01) must not be before from." + " Maybe check the two dates.",
                                () -> override().until(DAY.minusDays(1)).build()));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void value_atItsEdge(Limit limit) {
        limit.assertHolds();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHYSICIAN | PHYSICIAN",
                "PHYSICIAN, letter 14 | PHYSICIAN",
                "PHYSICIAN , a, b | PHYSICIAN",
                "', letter 14' | ''",
                "'' | ''"
            })
    void professionOf_whatStandsBeforeTheFirstComma(String by, String profession) {
        assertEquals(profession, Clinicians.professionOf(by));
    }

    @ParameterizedTest
    @CsvSource({
        "PHYSICIAN, true",
        "MIDWIFE, true",
        "OSTEOPATH, true",
        "PHYSICAL_THERAPIST, true",
        "MASSAGE_THERAPIST, false",
        "FITNESS_INSTRUCTOR, false",
        "CLIENT, false",
        "CHIROPRACTOR, false",
        "ACUPUNCTURIST, false",
        "PSYCHOLOGIST, false"
    })
    void clinicians_areNeitherWhoMassagesNorWhoTrainsNorTheClient(String profession, boolean clinician) {
        assertEquals(clinician, Clinicians.include(profession));
    }

    @Test
    void clearance_holdsFromItsFirstToItsLastDay() {
        Clearance open = clearance().build();
        assertEquals(false, open.holdsOn(DAY.minusDays(1)));
        assertEquals(true, open.holdsOn(DAY));
        assertEquals(true, open.holdsOn(DAY.plusYears(9)));
        Clearance ends = clearance().until(DAY.plusDays(1)).build();
        assertEquals(true, ends.holdsOn(DAY.plusDays(1)));
        assertEquals(false, ends.holdsOn(DAY.plusDays(2)));
    }

    @Test
    void sparedSite_showsHowAndNeverWhere() {
        Site site = Site.of("CAROTID");
        assertEquals("SparedSite{no touch}", new SparedSite(site, Optional.empty()).toString());
        assertEquals("SparedSite{less pressure}", new SparedSite(site, Optional.of(PressureLevel.of(2))).toString());
    }
}
