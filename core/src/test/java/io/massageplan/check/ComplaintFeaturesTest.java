package io.massageplan.check;

import static io.massageplan.check.Rows.bites;
import static io.massageplan.check.Rows.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.client.Complaint;
import io.massageplan.client.LoadReport;
import io.massageplan.safety.Predicate;
import io.massageplan.testing.PlanFixtures;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pain in both legs, and pain that came after a load: signs of an emergency. */
class ComplaintFeaturesTest {
    private static boolean holds(Predicate p, Complaint complaint, LoadReport... loads) {
        return bites(
                Rows.plan(Rows.refuse(), Rows.trigger(p)).complaint(complaint).client(c -> c.withLoads(loads)));
    }

    // ---- radiating to both legs

    private static Site site(String text) {
        String[] parts = text.split(":");
        return parts.length == 1 ? Site.of(text) : Site.of(parts[0], Side.valueOf(parts[1]));
    }

    @ParameterizedTest
    @CsvSource({
        "THIGH:LEFT LOWER_LEG:RIGHT, true",
        "FOOT:RIGHT THIGH:LEFT, true",
        "THIGH, true",
        "LOWER_LIMB, true",
        "THIGH:LEFT, false",
        "LOWER_LEG:RIGHT, false",
        "THIGH:LEFT FOOT:LEFT, false",
        "GLUTEAL, false",
        "THIGH:LEFT UPPER_LIMB:RIGHT, false"
    })
    void bothLegs_aLeftAndARightOne(String radiates, boolean holds) {
        List<Site> to = Arrays.stream(radiates.split(" "))
                .map(ComplaintFeaturesTest::site)
                .toList();

        assertEquals(
                holds,
                holds(
                        new Predicate.ComplaintFeature("radiating", "BOTH_LEGS"),
                        PlanFixtures.complaint(day(-100)).withRadiatesTo(to)));
    }

    @Test
    void bothLegs_notRadiating() {
        assertEquals(
                false,
                holds(new Predicate.ComplaintFeature("radiating", "BOTH_LEGS"), PlanFixtures.complaint(day(-100))));
    }

    // ---- after a load

    private static LoadReport load(String event, int day) {
        return LoadReport.builder().event(event).date(day(day)).build();
    }

    private static boolean after(LoadReport... loads) {
        return holds(new Predicate.ComplaintFeature("after", "LONG_FLIGHT"), PlanFixtures.complaint(day(-10)), loads);
    }

    /** It began on day -10. */
    @ParameterizedTest
    @CsvSource({"-9, false", "-10, true", "-38, true", "-39, false"})
    void after_onItsDayOrUpToFourWeeksLater(int flight, boolean holds) {
        assertEquals(holds, after(load("LONG_FLIGHT", flight)));
    }

    @Test
    void after_oneOfSeveral_ofThatKind() {
        assertEquals(true, after(load("LONG_FLIGHT", -90), load("LONG_FLIGHT", -12)));
        assertEquals(false, after(load("RACE", -12)));
        assertEquals(false, after());
    }
}
