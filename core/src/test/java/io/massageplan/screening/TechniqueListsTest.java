package io.massageplan.screening;

import static io.massageplan.screening.Clients.hurting;
import static io.massageplan.screening.Clients.mayMassage;
import static io.massageplan.screening.Clients.screen;
import static io.massageplan.screening.Clients.with;
import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.complaint;
import static io.massageplan.screening.Small.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.client.Cause;
import io.massageplan.safety.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lists of single techniques forbid (section 1.3), and what they leave. */
class TechniqueListsTest {
    private static List<String> rules(Screening screening, String technique, Site site) {
        return Small.rules(screening.massage(DAY, technique, site));
    }

    // ---- T33: instruments on an acute injury

    @ParameterizedTest
    @CsvSource({"STRAIN, 5, false", "TRAUMA, 5, false", "STRAIN, 41, false", "STRAIN, 42, true", "POSTURE, 5, true"})
    void instruments_waitForAnAcuteStrainOrAccident(Cause cause, int daysAgo, boolean may) {
        Screening screening = screen(
                hurting(complaint("LOWER_BACK").onset(DAY.minusDays(daysAgo)).cause(cause)));

        assertEquals(!may, rules(screening, "IASTM", Site.of("LOWER_BACK")).contains("T33.1"));
        assertTrue(mayMassage(screening, DAY, "IASTM", "CALF"));
    }

    @ParameterizedTest
    @CsvSource({"LOW_BACK_STRAIN, LOWER_BACK", "WHIPLASH, NECK"})
    void instruments_waitForAnAcuteInjuryThatIsReported(String condition, String region) {
        Screening screening = screen(with(report(condition).status(Status.ACUTE).addDates(DAY.minusDays(5))));

        assertTrue(rules(screening, "IASTM", Site.of(region)).contains("T33.1"));
    }

    // ---- T22, T24: infections of the skin

    @ParameterizedTest
    @CsvSource({"WARTS, THAI, T22.1", "WARTS, TUINA, T24.1", "SKIN_ABSCESS, TUINA, T24.1"})
    void infectedSkin_anywhere_takesTheTechniqueOut(String condition, String technique, String restriction) {
        Screening screening = screen(with(report(condition).addSites(Site.of("FOREARM", Side.LEFT))));

        assertFalse(mayMassage(screening, DAY, technique, "LOWER_BACK"));
        assertTrue(rules(screening, technique, Site.of("LOWER_BACK")).contains(restriction));
        assertTrue(mayMassage(screening, DAY, "SWEDISH", "LOWER_BACK"));
    }

    // ---- T1, T55: narrow arteries leave lymph drainage, a weak heart does not

    @Test
    void narrowArteries_leaveLymphDrainage() {
        Screening screening = screen(with(report("PERIPHERAL_ARTERIAL_DISEASE")));
        List<String> lymphatic = rules(screening, "LYMPHATIC", Site.of("LOWER_BACK"));

        assertFalse(lymphatic.contains("T1.1") || lymphatic.contains("T55.1"), lymphatic.toString());
        for (String technique :
                List.of("SWEDISH", "SPORTS", "CONNECTIVE_TISSUE", "TUINA", "PRENATAL", "HOT_STONE", "AROMATHERAPY")) {
            assertTrue(rules(screening, technique, Site.of("LOWER_BACK")).contains("T55.1"), technique);
        }
    }

    @ParameterizedTest
    @CsvSource({"HEART_FAILURE", "ATHEROSCLEROSIS", "SYSTEMIC_OEDEMA"})
    void weakHeartOrVessels_leaveNothingCirculatory(String condition) {
        Screening screening = screen(with(report(condition)));

        assertTrue(rules(screening, "LYMPHATIC", Site.of("LOWER_BACK")).contains("T1.1"));
        assertTrue(rules(screening, "SWEDISH", Site.of("LOWER_BACK")).contains("T1.1"));
    }

    // ---- C27: gout in the limb that is worked

    @Test
    void gout_inAHand_leavesTheFeet() {
        Screening hand = screen(with(report("GOUT").status(Status.ACUTE).addSites(Site.of("HAND", Side.RIGHT))));

        assertTrue(hand.massage(DAY, "REFLEXOLOGY", Site.of("FOOT")).allowed());
        assertFalse(
                hand.massage(DAY, "REFLEXOLOGY", Site.of("HAND", Side.RIGHT)).allowed());
        assertTrue(hand.massage(DAY, "REFLEXOLOGY", Site.of("HAND", Side.LEFT)).allowed());
    }

    @Test
    void gout_inAFoot_barsIt() {
        Screening foot = screen(with(report("GOUT").status(Status.ACUTE).addSites(Site.of("FOOT", Side.LEFT))));

        assertFalse(foot.massage(DAY, "REFLEXOLOGY", Site.of("FOOT", Side.LEFT)).allowed());
        assertFalse(
                foot.massage(DAY, "REFLEXOLOGY", Site.of("ANKLE", Side.LEFT)).allowed());
    }
}
