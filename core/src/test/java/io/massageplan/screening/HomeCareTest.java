package io.massageplan.screening;

import static io.massageplan.screening.Small.BACK;
import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.catalog;
import static io.massageplan.screening.Small.client;
import static io.massageplan.screening.Small.complaint;
import static io.massageplan.screening.Small.exclude;
import static io.massageplan.screening.Small.nsaid;
import static io.massageplan.screening.Small.refuse;
import static io.massageplan.screening.Small.report;
import static io.massageplan.screening.Small.restriction;
import static io.massageplan.screening.Small.row;
import static io.massageplan.screening.Small.where;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.UnknownIdException;
import io.massageplan.client.Cause;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.Sign;
import io.massageplan.safety.Action;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Element;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Reach;
import io.massageplan.safety.Restriction;
import io.massageplan.testing.Profiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cold, heat, contrast and exercise. */
class HomeCareTest {

    private static final ClientProfile CLIENT = client(report("NSAID"));

    private static Screening screen(Restriction.Builder... restrictions) {
        return Small.screen(CLIENT, catalog(row("R", nsaid(), restrictions)));
    }

    private static Restriction.Builder at(Restriction.Builder restriction, String... regions) {
        return restriction.where(where(Reach.REGIONS, regions));
    }

    private static boolean thermal(String application, Restriction.Builder... restrictions) {
        return screen(restrictions).thermal(DAY, application, BACK).allowed();
    }

    @Test
    void rubbedIce_staysOffTheBonySpine_andIsLedPastItOnTheBack() {
        Screening healthy = Clients.screen(Clients.client().build());

        for (String spine : List.of("LUMBAR_SPINE", "SACRUM", "SPINE_WHOLE", "CERVICAL_SPINE")) {
            assertFalse(Clients.mayApply(healthy, DAY, "ICE_MASSAGE", spine), spine);
            assertFalse(Clients.mayApply(healthy, DAY, "CONTRAST_PRE_MASSAGE", spine), spine);
            assertTrue(Clients.mayApply(healthy, DAY, "COLD_PACK", spine), spine);
            assertTrue(Clients.mayApply(healthy, DAY, "CONTRAST_PACKS", spine), spine);
        }
        Permission back = healthy.thermal(DAY, "ICE_MASSAGE", Site.of("LOWER_BACK"));
        assertTrue(back.allowed());
        assertTrue(back.advice().containsAll(List.of("no-ice-on-the-bony-spine", "no-ice-massage-before-exercise")));
        assertTrue(Clients.mayApply(healthy, DAY, "ICE_MASSAGE", "CALF"));
        assertFalse(healthy.thermal(DAY, "COLD_PACK", Site.of("LOWER_BACK"))
                .advice()
                .contains("no-ice-on-the-bony-spine"));
    }

    @Test
    void rubbedIce_besideAnotherElementThatMeansIt_isNotLedPast() {
        Restriction.Builder both = at(
                refuse(ElementKind.COLD)
                        .elements(List.of(Element.of(ElementKind.COLD, "RUBBED"), Element.of(ElementKind.MASSAGE))),
                "LUMBAR_SPINE");
        Restriction.Builder other = at(
                refuse(ElementKind.COLD)
                        .elements(List.of(Element.of(ElementKind.COLD, "RUBBED"), Element.of(ElementKind.HEAT))),
                "LUMBAR_SPINE");

        assertFalse(thermal("ICE_MASSAGE", both));
        assertTrue(thermal("ICE_MASSAGE", other));
        assertFalse(thermal("HEAT_PACK", other));
    }

    private static boolean exercise(String exercise, Restriction.Builder... restrictions) {
        return screen(restrictions).exercise(DAY, exercise).allowed();
    }

    @Test
    void cold_blocksColdAndContrast_notHeat() {
        assertFalse(thermal("COLD_PACK", refuse(ElementKind.COLD)));
        assertFalse(thermal("ICE_MASSAGE", refuse(ElementKind.COLD)));
        assertFalse(thermal("CONTRAST_PACKS", refuse(ElementKind.COLD)));
        assertTrue(thermal("HEAT_PACK", refuse(ElementKind.COLD)));
    }

    @Test
    void heat_blocksHeatAndContrast_notCold() {
        assertFalse(thermal("HEAT_PACK", refuse(ElementKind.HEAT)));
        assertFalse(thermal("CONTRAST_PACKS", refuse(ElementKind.HEAT)));
        assertTrue(thermal("COLD_PACK", refuse(ElementKind.HEAT)));
    }

    @Test
    void contrast_blocksContrastAlone() {
        assertFalse(thermal("CONTRAST_PACKS", refuse(ElementKind.CONTRAST)));
        assertTrue(thermal("COLD_PACK", refuse(ElementKind.CONTRAST)));
        assertTrue(thermal("HEAT_PACK", refuse(ElementKind.CONTRAST)));
    }

    @Test
    void heatOfLargeAreas_bathsNotPacks() {
        assertFalse(thermal("WARM_BATH_CONTRAST", exclude(ElementKind.HEAT, "LARGE_AREA")));
        assertTrue(thermal("HEAT_PACK", exclude(ElementKind.HEAT, "LARGE_AREA")));
    }

    @Test
    void deepHeat_noneOfTheApplicationsAtHome() {
        assertTrue(thermal("HEAT_PACK", exclude(ElementKind.HEAT, "DEEP")));
    }

    @Test
    void massage_takesRubbedIceWithIt_andLeavesThePack() {
        assertFalse(thermal("ICE_MASSAGE", refuse(ElementKind.MASSAGE)));
        assertTrue(thermal("ICE_MASSAGE", refuse(ElementKind.HEAT)));
        assertTrue(thermal("ICE_MASSAGE", Small.cap(0)));
        assertTrue(thermal("ICE_MASSAGE", Small.exclude(ElementKind.TECHNIQUE, "THAI")));
        assertTrue(thermal("ICE_MASSAGE", refuse(ElementKind.MASSAGE).when(Small.anchor(Anchor.FIRST_VISIT))));
        assertTrue(thermal("COLD_PACK", refuse(ElementKind.MASSAGE)));
        assertFalse(thermal("CONTRAST_PRE_MASSAGE", refuse(ElementKind.MASSAGE)), "it begins with ice massage");
        assertTrue(thermal("CONTRAST_PACKS", refuse(ElementKind.MASSAGE)));
        assertTrue(exercise("WALKING", refuse(ElementKind.MASSAGE)));
    }

    @Test
    void thermal_touchingTheRestrictedPlace_isBlocked_besideItFree() {
        Screening screening = screen(at(refuse(ElementKind.HEAT), "LUMBAR_SPINE"));
        assertFalse(screening.thermal(DAY, "HEAT_PACK", BACK).allowed());
        assertFalse(screening.thermal(DAY, "HEAT_PACK", Site.of("LUMBAR_SPINE")).allowed());
        assertTrue(
                screening.thermal(DAY, "HEAT_PACK", Site.of("LOIN", Side.LEFT)).allowed());
    }

    @Test
    void thermal_cap_doesNotConcern_adviceDoes() {
        Permission permission = screen(restriction(Action.MONITOR, Element.of(ElementKind.HEAT)), Small.cap(0))
                .thermal(DAY, "HEAT_PACK", BACK);
        assertTrue(permission.allowed());
        assertEquals(List.of(), permission.reasons());
        assertEquals(List.of("watch-it"), permission.advice());
    }

    @Test
    void thermal_reasons() {
        assertEquals(
                List.of("R.1"), Small.rules(screen(refuse(ElementKind.HEAT)).thermal(DAY, "HEAT_PACK", BACK)));
    }

    private static Screening hurt(Complaint.Builder complaint) {
        return Small.screen(Profiles.healthy().addComplaints(complaint.build()).build(), catalog());
    }

    private static boolean heatOn(Complaint.Builder complaint, LocalDate day) {
        return hurt(complaint).thermal(day, "HEAT_PACK", BACK).allowed();
    }

    @Test
    void heat_freshInjury_waits72Hours() {
        Complaint.Builder swollen = complaint("LOWER_BACK").onset(DAY).addSigns(Sign.SWELLING);
        assertFalse(heatOn(swollen, DAY));
        assertFalse(heatOn(swollen, DAY.plusDays(3)));
        assertTrue(heatOn(swollen, DAY.plusDays(4)));
        assertEquals(List.of("heat-after-injury"), Small.rules(hurt(swollen).thermal(DAY, "HEAT_PACK", BACK)));
    }

    @Test
    void contrast_freshInjury_waitsToo_coldDoesNot() {
        Screening screening = hurt(complaint("LOWER_BACK").onset(DAY).cause(Cause.TRAUMA));
        assertFalse(screening.thermal(DAY, "CONTRAST_PACKS", BACK).allowed());
        assertTrue(screening.thermal(DAY, "COLD_PACK", BACK).allowed());
        assertTrue(screening.thermal(DAY.plusDays(4), "CONTRAST_PACKS", BACK).allowed());
    }

    @Test
    void heat_painWithoutInjury_fromTheStart() {
        assertTrue(heatOn(complaint("LOWER_BACK").onset(DAY).cause(Cause.STRAIN), DAY));
    }

    @Test
    void heat_recoveredOrOtherPlace_free() {
        assertTrue(heatOn(
                complaint("LOWER_BACK").onset(DAY).addSigns(Sign.SWELLING).recovered(true), DAY));
        assertTrue(heatOn(complaint("KNEE").onset(DAY).addSigns(Sign.SWELLING), DAY));
        assertFalse(heatOn(complaint("BACK").onset(DAY).addSigns(Sign.SWELLING), DAY));
    }

    @Test
    void exercise_all() {
        assertFalse(exercise("WALKING", refuse(ElementKind.EXERCISE)));
    }

    @Test
    void exercise_byFlag() {
        assertFalse(exercise("KNEE_TO_CHEST", exclude(ElementKind.EXERCISE, "FLEXION")));
        assertTrue(exercise("WALKING", exclude(ElementKind.EXERCISE, "FLEXION")));
    }

    @Test
    void exercise_byKind() {
        assertFalse(exercise("RUNNING", exclude(ElementKind.EXERCISE, "STRENUOUS")));
        assertFalse(exercise("BRIDGE", exclude(ElementKind.EXERCISE, "STRENGTH")));
        assertFalse(exercise("PILATES", exclude(ElementKind.EXERCISE, "CLASS")));
        assertTrue(exercise("WALKING", exclude(ElementKind.EXERCISE, "STRENGTH")));
    }

    @Test
    void exercise_ofTheRegion() {
        Restriction.Builder neck = at(refuse(ElementKind.EXERCISE), "CERVICAL_SPINE");
        assertFalse(exercise("CHIN_TUCK", neck));
        assertTrue(exercise("BRIDGE", neck));
    }

    @Test
    void exercise_wholeBody_touchedByAnyRegion() {
        assertFalse(exercise("WALKING", at(refuse(ElementKind.EXERCISE), "KNEE")));
    }

    @Test
    void exercise_clearanceForAPlace() {
        Clearance letter =
                Clearance.builder().by("PHYSICIAN").given(DAY).addSites(BACK).build();
        ClientProfile cleared = CLIENT.withClearances(letter);
        Restriction.Builder whole = Small.endsBy(refuse(ElementKind.EXERCISE), EndsBy.Way.CLEARANCE);
        assertFalse(Small.screen(cleared, catalog(row("R", nsaid(), whole)))
                .exercise(DAY, "PRESS_UP")
                .allowed());
        Restriction.Builder spine =
                at(Small.endsBy(refuse(ElementKind.EXERCISE), EndsBy.Way.CLEARANCE), "LUMBAR_SPINE");
        Screening local = Small.screen(cleared, catalog(row("R", nsaid(), spine)));
        assertTrue(local.exercise(DAY, "PRESS_UP").allowed(), "it works the lower back alone");
        assertFalse(local.exercise(DAY, "CAT_CAMEL").allowed(), "it works the whole back");
    }

    @Test
    void exercise_nobodySaidWhere_needsAWordForTheWholeBody() {
        Restriction.Builder somewhere =
                Small.endsBy(refuse(ElementKind.EXERCISE), EndsBy.Way.CLEARANCE).where(where(Reach.SITE));
        Clearance letter =
                Clearance.builder().by("PHYSICIAN").given(DAY).addSites(BACK).build();
        assertFalse(Small.screen(CLIENT.withClearances(letter), catalog(row("R", nsaid(), somewhere)))
                .exercise(DAY, "PRESS_UP")
                .allowed());
        assertTrue(Small.screen(CLIENT.withClearances(letter.withSites()), catalog(row("R", nsaid(), somewhere)))
                .exercise(DAY, "PRESS_UP")
                .allowed());
    }

    @Test
    void unknownIds_refused() {
        Screening screening = Small.screen(CLIENT, catalog());
        assertThrows(UnknownIdException.class, () -> screening.thermal(DAY, "SAUNA", BACK));
        assertThrows(UnknownIdException.class, () -> screening.exercise(DAY, "HANDSTAND"));
    }
}
