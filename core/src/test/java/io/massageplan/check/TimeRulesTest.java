package io.massageplan.check;

import static io.massageplan.check.Judged.count;
import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.FreeTime;
import io.massageplan.client.Use;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Placement;
import io.massageplan.plan.Practitioner;
import io.massageplan.testing.PlanFixtures;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeRulesTest {
    private static final LocalDate DAY = START;

    /** A visit on Monday from 17:00 to 18:00. */
    private static PlanFixtures plan() {
        PlanFixtures plan = PlanFixtures.settling();
        return plan.add(plan.visit("v", DAY, 3));
    }

    private static FreeTime time(String from, String to, Use... uses) {
        return new FreeTime(EnumSet.allOf(DayOfWeek.class), LocalTime.parse(from), LocalTime.parse(to), Set.of(uses));
    }

    private static PlanFixtures free(int travel, FreeTime... times) {
        return plan().request(r ->
                r.withAvailability(r.availability().withWeekly(times).withTravelMinutes(travel)));
    }

    // ---- free-time: visits

    @ParameterizedTest
    @CsvSource({
        "17:00, 18:00, 0, 0",
        "17:01, 18:00, 0, 1",
        "17:00, 17:59, 0, 1",
        "16:30, 18:30, 30, 0",
        "16:31, 18:30, 30, 1",
        "16:30, 18:29, 30, 1"
    })
    void freeTime_visitWithTravelInsideAStretch(String from, String to, int travel, int findings) {
        assertEquals(findings, count(free(travel, time(from, to, Use.VISIT)), "free-time"));
    }

    @Test
    void freeTime_twoStretchesThatTouch_areNotOneVisit() {
        Judged.fires(free(0, time("16:00", "17:30", Use.VISIT), time("17:30", "19:00", Use.VISIT)), "free-time", "v");
    }

    @Test
    void freeTime_stretchForHomeCare_isNotForVisits() {
        Judged.fires(free(0, time("08:00", "09:00", Use.VISIT), time("16:00", "19:00", Use.HOME)), "free-time", "v");
    }

    @Test
    void freeTime_otherWeekday_fires() {
        FreeTime tuesday =
                new FreeTime(Set.of(DayOfWeek.TUESDAY), LocalTime.of(8, 0), LocalTime.of(20, 0), Set.of(Use.VISIT));

        Judged.fires(free(0, tuesday), "free-time", "v");
    }

    @ParameterizedTest
    @EnumSource(BreakKind.class)
    void freeTime_visitInABreak(BreakKind kind) {
        PlanFixtures plan =
                plan().request(r -> r.withAvailability(r.availability().withBreaks(new Break(DAY, DAY, kind))));

        assertEquals(kind == BreakKind.NO_HOME_CARE ? 0 : 1, count(plan, "free-time"));
    }

    @Test
    void freeTime_dayBesideABreak_silent() {
        PlanFixtures plan = plan().request(r -> r.withAvailability(r.availability()
                .withBreaks(
                        new Break(DAY.plusDays(1), DAY.plusDays(2), BreakKind.TRAVEL),
                        new Break(DAY.minusDays(3), DAY.minusDays(1), BreakKind.TRAVEL))));

        Judged.silent(plan, "free-time");
    }

    @ParameterizedTest
    @CsvSource({"16:40, 0", "16:41, 1"})
    void freeTime_coldAtTheVisit_belongsToIt(String from, int findings) {
        PlanFixtures plan = free(0, time(from, "20:00", Use.VISIT));
        plan.add(plan.thermal("t", DAY, LocalTime.of(16, 40), "HEAT_BEFORE_MASSAGE")
                .withPlacement(Placement.BEFORE_VISIT)
                .withPerformer("MASSAGE_THERAPIST"));

        assertEquals(findings, count(plan, "free-time"));
    }

    // ---- free-time: home care

    private static PlanFixtures walk(String start) {
        PlanFixtures plan = PlanFixtures.settling();
        return plan.add(plan.walk("w", DAY, 1).withStart(LocalTime.parse(start)));
    }

    @ParameterizedTest
    @CsvSource({"07:00, 0", "06:59, 1", "20:50, 0", "20:51, 1"})
    void freeTime_homeCareFromSevenToNine(String start, int findings) {
        assertEquals(findings, count(walk(start), "free-time"));
    }

    @Test
    void freeTime_homeCareNotAnyTime_fires() {
        PlanFixtures plan =
                walk("12:00").request(r -> r.withAvailability(r.availability().withHomeCareAnyTime(false)));

        Judged.fires(plan, "free-time", "w");
    }

    @ParameterizedTest
    @CsvSource({"10:00, 0", "09:59, 1", "11:55, 0", "13:50, 0", "13:51, 1", "07:00, 1"})
    void freeTime_homeStretches_countJoined(String start, int findings) {
        PlanFixtures plan = walk(start)
                .request(r -> r.withAvailability(r.availability()
                        .withWeekly(
                                time("15:00", "20:00", Use.VISIT),
                                time("12:00", "14:00", Use.HOME),
                                time("10:00", "12:00", Use.HOME))));

        assertEquals(findings, count(plan, "free-time"));
    }

    @Test
    void freeTime_homeStretchesWithAGap_stayApart() {
        PlanFixtures plan = walk("11:55")
                .request(r -> r.withAvailability(r.availability()
                        .withWeekly(
                                time("15:00", "20:00", Use.VISIT),
                                time("12:01", "14:00", Use.HOME),
                                time("10:00", "12:00", Use.HOME))));

        Judged.fires(plan, "free-time", "w");
    }

    @ParameterizedTest
    @EnumSource(BreakKind.class)
    void freeTime_homeCareInABreak(BreakKind kind) {
        PlanFixtures plan =
                walk("12:00").request(r -> r.withAvailability(r.availability().withBreaks(new Break(DAY, DAY, kind))));

        assertEquals(kind == BreakKind.NO_VISITS ? 0 : 1, count(plan, "free-time"));
    }

    @Test
    void freeTime_coldAlone_isHomeCare() {
        PlanFixtures plan = PlanFixtures.settling();

        Judged.fires(plan.add(plan.thermal("t", DAY, LocalTime.of(6, 0), "COLD_PACK")), "free-time", "t");
    }

    @Test
    void freeTime_selfMassage_isHomeCare() {
        PlanFixtures plan = plan();
        plan.change("v", MassageSession.class, v -> v.withPerformer("CLIENT").withStart(LocalTime.of(6, 0)));

        Judged.fires(plan, "free-time", "v");
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1"})
    void freeTime_class_mayLieInTheTimeForVisits(boolean led, int findings) {
        PlanFixtures plan =
                walk("12:00").request(r -> r.withAvailability(r.availability().withHomeCareAnyTime(false)));
        if (led) {
            plan.change("w", ExerciseBlock.class, b -> b.withSupervisor("FITNESS_INSTRUCTOR"));
        }

        assertEquals(findings, count(plan, "free-time"));
    }

    @Test
    void freeTime_classInABreak_fires() {
        PlanFixtures plan = walk("12:00")
                .request(r -> r.withAvailability(r.availability()
                        .withHomeCareAnyTime(false)
                        .withBreaks(new Break(DAY, DAY, BreakKind.NO_HOME_CARE))));

        Judged.fires(
                plan.change("w", ExerciseBlock.class, b -> b.withPerformer("FITNESS_INSTRUCTOR")), "free-time", "w");
    }

    // ---- practitioner-time

    private static Practitioner practitioner(String id) {
        return Practitioner.builder().id(id).build();
    }

    private static PlanFixtures by(Practitioner... all) {
        return plan().request(r -> r.withPractitioners(all))
                .change("v", MassageSession.class, v -> v.withPractitioner("ann"));
    }

    @Test
    void practitioner_noneInTheRequest_silent() {
        Judged.silent(plan(), "practitioner-time");
    }

    @Test
    void practitioner_unknown_fires() {
        Judged.fires(by(practitioner("bea")), "practitioner-time", "v");
        Judged.fires(by(), "practitioner-time", "v");
        Judged.silent(by(practitioner("bea"), practitioner("ann")), "practitioner-time");
    }

    @ParameterizedTest
    @CsvSource({"17:00, 18:00, 0", "17:01, 18:00, 1", "17:00, 17:59, 1"})
    void practitioner_hours(String from, String to, int findings) {
        assertEquals(
                findings, count(by(practitioner("ann").withWeekly(time(from, to, Use.HOME))), "practitioner-time"));
    }

    @Test
    void practitioner_otherWeekday_fires() {
        FreeTime tuesday =
                new FreeTime(Set.of(DayOfWeek.TUESDAY), LocalTime.of(8, 0), LocalTime.of(20, 0), Set.of(Use.VISIT));

        Judged.fires(by(practitioner("ann").withWeekly(tuesday)), "practitioner-time", "v");
    }

    @ParameterizedTest
    @CsvSource({"17:00, 0", "17:15, 1"})
    void practitioner_slots(String slot, int findings) {
        assertEquals(
                findings,
                count(by(practitioner("ann").withSlots(DAY.atTime(LocalTime.parse(slot)))), "practitioner-time"));
    }

    @Test
    void practitioner_slotOfAnotherDay_fires() {
        Judged.fires(by(practitioner("ann").withSlots(DAY.plusDays(1).atTime(17, 0))), "practitioner-time", "v");
    }

    @ParameterizedTest
    @CsvSource({"SWEDISH, 0", "SHIATSU, 1"})
    void practitioner_techniques(String technique, int findings) {
        assertEquals(findings, count(by(practitioner("ann").withTechniques(technique)), "practitioner-time"));
    }

    @Test
    void practitioner_notNamed_somebodyMustBeAble() {
        PlanFixtures plan = plan().request(
                        r -> r.withPractitioners(practitioner("ann").withTechniques("SHIATSU"), practitioner("bea")));
        Judged.silent(plan, "practitioner-time");

        plan.request(r -> r.withPractitioners(practitioner("ann").withTechniques("SHIATSU")));
        Judged.fires(plan, "practitioner-time", "v");
    }

    @Test
    void practitioner_selfMassage_needsNone() {
        Judged.silent(
                by(practitioner("ann").withTechniques("SHIATSU"))
                        .change("v", MassageSession.class, v -> v.withPerformer("CLIENT")),
                "practitioner-time");
    }
}
