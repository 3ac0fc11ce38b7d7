package io.massageplan.screening;

import static io.massageplan.screening.Clients.assertGetsAPlan;
import static io.massageplan.screening.Clients.firmest;
import static io.massageplan.screening.Clients.hurting;
import static io.massageplan.screening.Clients.mayApply;
import static io.massageplan.screening.Clients.mayMassage;
import static io.massageplan.screening.Clients.screen;
import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.complaint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.client.Cause;
import io.massageplan.client.Complaint;
import io.massageplan.client.Sign;
import io.massageplan.safety.ConcernLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client tells as a complaint restricts as much as the same thing told as a condition: strains, accidents, signs, clots. */
class FreshInjuryTest {

    private static final LocalDate YESTERDAY = DAY.minusDays(1);

    private static Complaint.Builder of(Cause cause, String region) {
        return complaint(region).onset(YESTERDAY).cause(cause);
    }

    private static Screening strained(String region) {
        return screen(hurting(of(Cause.STRAIN, region)));
    }

    // ---- A21: a limb, not only the lower leg

    @ParameterizedTest
    @CsvSource({
        "THIGH, SWELLING, LONG_FLIGHT",
        "LOWER_LEG, SWELLING, UNKNOWN",
        "LOWER_LIMB, REDNESS, PREGNANCY",
        "KNEE, WARMTH, SURGERY",
        "UPPER_ARM, WARMTH, UNKNOWN",
        "FOREARM, REDNESS, UNEXPLAINED",
        "UPPER_LIMB, SWELLING, SURGERY"
    })
    void limbSwollenWarmOrRed_withoutAnInjury_mayBeAClot(String region, Sign sign, Cause cause) {
        Screening screening = screen(hurting(of(cause, region).addSigns(sign)));

        assertEquals(List.of("CLOT_SIGNS_DERIVED"), screening.redFlags());
        assertEquals(ConcernLevel.HIGH, screening.concern());
        assertFalse(screening.stops().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "THIGH, SWELLING, STRAIN",
        "THIGH, BRUISING, UNKNOWN",
        "UPPER_ARM, WARMTH, SPORT",
        "SHOULDER, SWELLING, UNKNOWN",
        "GLUTEAL, WARMTH, LONG_FLIGHT"
    })
    void limbHurt_bruised_orAnotherPlace_isNoClot(String region, Sign sign, Cause cause) {
        assertGetsAPlan(screen(hurting(of(cause, region).addSigns(sign))));
    }

    @Test
    void limbAchesAfterAFlight_withoutASign_isNoClot() {
        assertGetsAPlan(screen(hurting(of(Cause.LONG_FLIGHT, "THIGH"))));
    }

    // ---- C2: any fresh strain or accident

    @ParameterizedTest
    @ValueSource(strings = {"BACK", "LOWER_BACK", "THORACOLUMBAR", "SACROILIAC", "GLUTEAL", "NECK_POSTERIOR", "CALF"})
    void strain_anywhere_waitsThreeDays_thenIsWorkedLightly(String region) {
        Screening screening = strained(region);

        assertGetsAPlan(screening);
        assertEquals(-1, firmest(screening, DAY, region));
        assertEquals(-1, firmest(screening, YESTERDAY.plusDays(3), region));
        assertEquals(2, firmest(screening, YESTERDAY.plusDays(4), region));
        assertEquals(2, firmest(screening, YESTERDAY.plusDays(20), region));
        // Over the lowest rib and the kidney nobody is worked firmer than 2 (EN7.1).
        int remains = region.equals("THORACOLUMBAR") ? 2 : 3;
        assertEquals(remains, firmest(screening, YESTERDAY.plusDays(21), region), "the acute stage remains");
        assertFalse(mayApply(screening, YESTERDAY.plusDays(3), "HEAT_PACK", region));
        assertTrue(mayApply(screening, YESTERDAY.plusDays(4), "HEAT_PACK", region));
        assertTrue(mayApply(screening, DAY, "COLD_PACK", region));
        assertEquals(5, firmest(screening, DAY, "FOREARM"), "the rest of the body is free");
    }

    @Test
    void strainOfTheWholeBack_holdsInEachPartOfIt() {
        assertEquals(-1, firmest(strained("BACK"), DAY, "LOWER_BACK"));
        assertEquals(-1, firmest(strained("BACK"), DAY, "UPPER_BACK"));
    }

    @Test
    void accident_isAFreshInjuryToo() {
        Screening screening = screen(hurting(of(Cause.TRAUMA, "THIGH")));

        assertEquals(-1, firmest(screening, DAY, "THIGH"));
        assertEquals(2, firmest(screening, YESTERDAY.plusDays(4), "THIGH"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Cause.class,
            names = {"STRAIN", "TRAUMA", "UNEXPLAINED"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherCauses_areNoInjury(Cause cause) {
        Screening screening = screen(hurting(of(cause, "LOWER_BACK")));

        assertEquals(2, firmest(screening, DAY, "LOWER_BACK"), "the first days of an acute stage");
        assertTrue(mayMassage(screening, DAY, "DEEP_TISSUE", "GLUTEAL"));
        assertTrue(mayMassage(screening, DAY, "THAI", "SHOULDER"));
    }

    @Test
    void strainOfLongAgo_isFree() {
        Screening screening =
                screen(hurting(complaint("LOWER_BACK").onset(DAY.minusDays(100)).cause(Cause.STRAIN)));

        assertEquals(5, firmest(screening, DAY, "LOWER_BACK"));
        assertTrue(mayMassage(screening, DAY, "DEEP_TISSUE", "GLUTEAL"));
        assertTrue(mayMassage(screening, DAY, "THAI", "LOWER_BACK"));
    }

    // ---- T46, T4, T20: single techniques beside it

    @ParameterizedTest
    @ValueSource(strings = {"DEEP_TISSUE", "NEUROMUSCULAR", "TRIGGER_POINT"})
    void deepWork_besideAStrain_waitsAWeek(String technique) {
        Screening screening = strained("LOWER_BACK");

        assertFalse(mayMassage(screening, DAY, technique, "GLUTEAL"));
        assertFalse(mayMassage(screening, YESTERDAY.plusDays(6), technique, "GLUTEAL"));
        assertTrue(mayMassage(screening, YESTERDAY.plusDays(7), technique, "GLUTEAL"));
        assertTrue(mayMassage(screening, DAY, technique, "CALF"));
        assertTrue(mayMassage(screening, DAY, "SWEDISH", "GLUTEAL"));
    }

    @ParameterizedTest
    @EnumSource(Sign.class)
    void deepWork_besideASign_waitsUntilItHasFaded(Sign sign) {
        Screening screening = screen(hurting(of(Cause.POSTURE, "LOWER_BACK").addSigns(sign)));

        assertFalse(mayMassage(screening, DAY, "DEEP_TISSUE", "GLUTEAL"));
        assertFalse(mayMassage(screening, YESTERDAY.plusDays(20), "DEEP_TISSUE", "GLUTEAL"));
        assertTrue(mayMassage(screening, YESTERDAY.plusDays(21), "DEEP_TISSUE", "GLUTEAL"));
    }

    @Test
    void deepWork_besideALongSwollenPlace_isAnotherMatter() {
        Screening screening = screen(hurting(complaint("LOWER_BACK")
                .onset(DAY.minusDays(100))
                .cause(Cause.POSTURE)
                .addSigns(Sign.SWELLING)));

        assertTrue(mayMassage(screening, DAY, "DEEP_TISSUE", "GLUTEAL"));
    }

    @Test
    void thai_waitsTwoDaysAfterAStrain() {
        Screening screening = strained("LOWER_BACK");

        assertFalse(mayMassage(screening, YESTERDAY.plusDays(2), "THAI", "SHOULDER"));
        assertTrue(mayMassage(screening, YESTERDAY.plusDays(3), "THAI", "SHOULDER"));
    }
}
