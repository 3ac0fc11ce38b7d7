package io.massageplan.screening;

import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.client;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.catalog.Catalog;
import io.massageplan.catalog.CatalogException;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.ConditionReport;
import io.massageplan.evidence.Evidence;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Kind;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.ReferralAdvice;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Status;
import io.massageplan.safety.Urgency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A referral is as urgent as the advice of its own row, and goes where the advice sends. */
class ReferralsTest {

    private static final Catalog STANDARD = Catalog.standard();

    private static List<Referral> referrals(ConditionReport.Builder report) {
        return referrals(client(report));
    }

    private static List<Referral> referrals(ClientProfile client) {
        return Small.screen(client, STANDARD).referrals();
    }

    private static ConditionReport.Builder report(String condition, Status status) {
        return Small.report(condition).status(status);
    }

    private static void goes(String condition, Status status, Urgency urgency, String to) {
        Referral first = referrals(report(condition, status)).get(0);
        assertEquals(urgency, first.urgency(), condition);
        assertEquals(to, first.to(), condition);
        assertEquals(true, first.stopsPlan(), condition);
    }

    @Test
    void whatIsToBeSeenToday_isNotPutOff() {
        goes("PULMONARY_EMBOLISM", Status.ACUTE, Urgency.URGENT, "PHYSICIAN");
        goes("PULMONARY_EMBOLISM", Status.SUSPECTED, Urgency.URGENT, "EMERGENCY_CARE");
        goes("SPINAL_INFECTION", Status.SUSPECTED, Urgency.URGENT, "PHYSICIAN");
        goes("HEART_ATTACK", Status.ACUTE, Urgency.URGENT, "PHYSICIAN");
        goes("CORONARY_DISEASE", Status.ACUTE, Urgency.URGENT, "PHYSICIAN");
        goes("STROKE", Status.ACUTE, Urgency.URGENT, "PHYSICIAN");
        goes("TIA", Status.ACUTE, Urgency.URGENT, "PHYSICIAN");
        goes("PRE_ECLAMPSIA", Status.ACUTE, Urgency.EMERGENCY, "MIDWIFE");
        goes("BLOOD_PRESSURE_OVER_180", Status.PRESENT, Urgency.URGENT, "PHYSICIAN");
        goes("HYPERTENSION", Status.ACUTE, Urgency.URGENT, "PHYSICIAN");
        goes("STROKE", Status.SUSPECTED, Urgency.EMERGENCY, "EMERGENCY_CARE");
    }

    /** Cold packs stay possible, so nothing stops; the doctor is asked for today all the same. */
    @Test
    void refusalThatSendsToADoctorToday_refers_evenIfSomethingStays() {
        Referral referral = referrals(report("HEART_FAILURE", Status.ACUTE)).get(0);
        assertEquals(Urgency.URGENT, referral.urgency());
        assertEquals("B14", referral.reason().facts().get("row"));
    }

    @Test
    void activeClot_isAskedAboutToday_untilSomebodyHasCleared() {
        ClientProfile clot = client(report("DVT", Status.ACUTE));
        assertEquals(Urgency.URGENT, referrals(clot).get(0).urgency());
        Clearance clearance = Clearance.builder().by("PHYSICIAN").given(DAY).build();
        assertEquals(List.of(), referrals(clot.withClearances(clearance)));
    }

    @Test
    void ordinaryClearance_waitsForTheNextOccasion() {
        Referral referral = referrals(report("ANTICOAGULANT", Status.PRESENT)).get(0);
        assertEquals(Urgency.ROUTINE, referral.urgency());
        assertEquals(false, referral.stopsPlan());
    }

    @Test
    void adviceOnly_makesNoReferral() {
        assertEquals(List.of(), referrals(report("HYPOTENSION", Status.PRESENT)));
    }

    /** A clot in a limb and one in the lung are two findings of one row: each has its own urgency. */
    @Test
    void findingsOfOneRow_keepTheirOwnUrgency() {
        goes("LIMB_CLOT_SIGNS", Status.PRESENT, Urgency.URGENT, "EMERGENCY_CARE");
        goes("BREATHLESS_OR_CHEST_PAIN", Status.PRESENT, Urgency.EMERGENCY, "EMERGENCY_CARE");
    }

    /** Every emergency row, through every condition and status that alone brings it about. */
    @Test
    void everyEmergencyRow_refersAtLeastAsSoonAsItsAdvice() {
        Assertions.assertAll(STANDARD.contraindications().all().stream()
                .filter(row -> row.kinds().contains(Kind.EMR))
                .flatMap(row -> row.triggers().stream()
                        .filter(t -> t.all().size() == 1 && t.all().get(0) instanceof Predicate.Reports)
                        .map(t -> (Predicate.Reports) t.all().get(0))
                        .<Executable>map(p -> () -> refersAsAdvised(row, p))));
    }

    private static void refersAsAdvised(Contraindication row, Predicate.Reports reported) {
        ReferralAdvice advice =
                STANDARD.referralAdvice().get(row.restrictions().get(0).advice().orElseThrow());
        Status status = reported.statuses().isEmpty()
                ? STANDARD.conditions().get(reported.condition()).defaultStatus()
                : reported.statuses().iterator().next();
        Referral referral = referrals(report(reported.condition(), status)).stream()
                .filter(r -> r.reason().facts().get("row").equals(row.id()))
                .findFirst()
                .orElseThrow();
        String what = row.id() + " " + reported.condition();
        assertTrue(referral.urgency().compareTo(advice.urgency()) >= 0, what);
        assertTrue(referral.urgency() != Urgency.ROUTINE, what);
        assertEquals(advice.to().orElseThrow(), referral.to(), what);
        assertEquals(true, referral.stopsPlan(), what);
    }

    /** Whoever adds a row of kind EMR says how soon, and no strong finding is less urgent than its own sentence. */
    @Test
    void everyEmergencyRow_andEveryStrongFinding_hasAnAdviceThatSaysHowSoon() {
        assertAll(STANDARD.contraindications().all().stream()
                .filter(row -> row.kinds().contains(Kind.EMR))
                .<Executable>map(row -> () -> assertTrue(
                        row.restrictions().stream().anyMatch(ReferralsTest::sendsToSomebodySoon), row.id())));
        assertAll(STANDARD.redFlags().all().stream()
                .filter(RedFlag::strong)
                .<Executable>map(flag -> () -> assertTrue(
                        STANDARD.contraindications().get(flag.row()).restrictions().stream()
                                .flatMap(r -> r.advice().stream())
                                .flatMap(a -> STANDARD.referralAdvice().find(a).stream())
                                .allMatch(a -> flag.urgency().compareTo(a.urgency()) >= 0),
                        flag.id())));
    }

    private static boolean sendsToSomebodySoon(Restriction restriction) {
        return restriction
                .advice()
                .flatMap(STANDARD.referralAdvice()::find)
                .filter(a -> a.urgency() != Urgency.ROUTINE)
                .isPresent();
    }

    @Test
    void adviceThatSendsToNobodyKnown_isRefused() {
        ReferralAdvice wrong =
                new ReferralAdvice("doctor-today", Urgency.URGENT, Optional.of("BARBER"), Evidence.HOUSE);
        CatalogException refused =
                Assertions.assertThrows(CatalogException.class, () -> STANDARD.with(c -> c.referralAdvice(wrong)));
        assertTrue(refused.getMessage().contains("BARBER"), refused.getMessage());
    }
}
