package io.massageplan.json;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.client.Answer;
import io.massageplan.client.Availability;
import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.Cause;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Consent;
import io.massageplan.client.ExerciseHistory;
import io.massageplan.client.FreeTime;
import io.massageplan.client.Goal;
import io.massageplan.client.LoadReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.client.Preferences;
import io.massageplan.client.Quality;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.client.Sign;
import io.massageplan.client.ThermalWish;
import io.massageplan.client.Trend;
import io.massageplan.client.Use;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.BudgetUnit;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.plan.VisitBudget;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.Status;
import io.massageplan.technique.Position;
import io.massageplan.technique.PressureLevel;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;

/** Requests written by hand: the least one, and one in which every field says something. */
final class Samples {
    static final LocalDate START = LocalDate.of(2026, 3, 2);

    private Samples() {}

    static PlanRequest leastRequest() {
        return PlanRequest.builder()
                .start(START)
                .weeks(6)
                .client(ClientProfile.builder()
                        .id("c-1")
                        .birthYear(1984)
                        .redFlags(RedFlagAnswers.allNo())
                        .addComplaint(Complaint.builder()
                                .site(Site.of("LOWER_BACK"))
                                .painNow(4)
                                .onset(LocalDate.of(2025, 10, 1))
                                .build())
                        .build())
                .availability(Availability.builder()
                        .addWeekly(FreeTime.of(
                                EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                                LocalTime.of(17, 0),
                                LocalTime.of(20, 30)))
                        .build())
                .build();
    }

    static PlanRequest fullRequest() {
        return PlanRequest.builder()
                .start(START)
                .weeks(12)
                .client(fullClient())
                .availability(Availability.builder()
                        .addWeekly(
                                new FreeTime(
                                        EnumSet.of(DayOfWeek.MONDAY),
                                        LocalTime.of(7, 30),
                                        LocalTime.of(9, 0),
                                        EnumSet.of(Use.VISIT)),
                                new FreeTime(
                                        EnumSet.allOf(DayOfWeek.class),
                                        LocalTime.of(18, 0),
                                        LocalTime.of(21, 15),
                                        EnumSet.of(Use.HOME)))
                        .addBreak(new Break(START.plusDays(20), START.plusDays(26), BreakKind.TRAVEL))
                        .travelMinutes(20)
                        .homeCareAnyTime(false)
                        .build())
                .addPractitioner(Practitioner.builder()
                        .id("p-7")
                        .profession("PHYSICAL_THERAPIST")
                        .addQualification("MLD")
                        .addTechniques("SWEDISH", "SHIATSU")
                        .addWeekly(FreeTime.of(EnumSet.of(DayOfWeek.MONDAY), LocalTime.of(8, 0), LocalTime.of(12, 0)))
                        .addSlot(LocalDateTime.of(2026, 3, 9, 8, 0))
                        .build())
                .protocol("CHRONIC")
                .budget(new VisitBudget(BudgetUnit.MONEY, 600, prices()))
                .homeMinutesPerDay(45)
                .homeMinutesPerWeek(240)
                .addPin(Pin.builder()
                        .kind(PinKind.VISIT)
                        .date(LocalDate.of(2026, 3, 9))
                        .start(LocalTime.of(8, 0))
                        .technique("SWEDISH")
                        .build())
                .addPin(Pin.builder()
                        .kind(PinKind.NO_VISIT)
                        .date(LocalDate.of(2026, 3, 16))
                        .build())
                .addAppointment(Appointment.builder()
                        .id("a-1")
                        .date(LocalDate.of(2026, 3, 4))
                        .start(LocalTime.of(10, 0))
                        .length(Duration.ofMinutes(30))
                        .performer("PHYSICIAN")
                        .status(ActivityStatus.FIRM)
                        .profession("PHYSICIAN")
                        .touch(true)
                        .strenuous(true)
                        .addReason(PlanSamples.REASON)
                        .addInstruction(PlanSamples.INSTRUCTION)
                        .build())
                .addOverride(PlanSamples.override())
                .visitMinutesMost(60)
                .build();
    }

    private static TreeMap<Integer, Integer> prices() {
        TreeMap<Integer, Integer> prices = new TreeMap<>();
        prices.put(30, 40);
        prices.put(60, 70);
        prices.put(100, 110);
        return prices;
    }

    private static ClientProfile fullClient() {
        return ClientProfile.builder()
                .id("kundin-\u00e4\u00df-\uD83D\uDC86")
                .birthYear(1958)
                .redFlags(RedFlagAnswers.notAsked().with("SADDLE_ANAESTHESIA", Answer.NO))
                .addComplaint(Complaint.builder()
                        .site(Site.of("SHOULDER", Side.LEFT))
                        .painNow(2)
                        .painAverage(5)
                        .painWorst(8)
                        .onset(LocalDate.of(2026, 2, 1))
                        .addQualities(Quality.STIFFNESS, Quality.BURNING)
                        .addRadiatesTo(Site.of("NECK", Side.LEFT))
                        .trend(Trend.IMPROVING)
                        .cause(Cause.GARDENING)
                        .addSigns(Sign.SWELLING)
                        .earlierEpisodes(2)
                        .recovered(true)
                        .build())
                .addCondition(ConditionReport.builder()
                        .condition("HERNIATED_DISC")
                        .status(Status.CONTROLLED)
                        .addSite(Site.of("LOWER_BACK"))
                        .addDate(LocalDate.of(2026, 1, 5))
                        .endedOn(LocalDate.of(2026, 2, 20))
                        .build())
                .putAnswer("HEART_CIRCULATION", Answer.NO)
                .putAnswer("BLEEDING", Answer.UNKNOWN)
                .addLoad(LoadReport.builder()
                        .event("GARDENING_WEEKEND")
                        .date(LocalDate.of(2026, 3, 1))
                        .build())
                .addClearance(Clearance.builder()
                        .by("PHYSICIAN")
                        .reference("letter 12")
                        .given(LocalDate.of(2026, 2, 25))
                        .until(LocalDate.of(2026, 8, 25))
                        .addScope("C11", "HERNIATED_DISC")
                        .addSite(Site.of("LOWER_BACK"))
                        .pressureMost(PressureLevel.MEDIUM)
                        .build())
                .addAssessment(Assessment.builder()
                        .by("PHYSICIAN")
                        .date(LocalDate.of(2026, 2, 25))
                        .addOf("A2")
                        .reference("letter 13")
                        .build())
                .addGoal(Goal.builder()
                        .goal("RELIEVE_PAIN")
                        .measure("NRS")
                        .baseline(6)
                        .target(3)
                        .by(LocalDate.of(2026, 5, 1))
                        .activity("carry \"my\" grandchild\nupstairs")
                        .build())
                .preferences(Preferences.builder()
                        .addTechniques("SHIATSU", "SWEDISH")
                        .addTechniquesAvoided("DEEP_TISSUE")
                        .pressure(PressureLevel.HEAVY_LOTIONING)
                        .pressureMost(PressureLevel.STRONG)
                        .addSitesAvoided(Site.of("FACE"))
                        .addPositionsAvoided(Position.PRONE)
                        .addLubricantsAvoided("NUT_OIL")
                        .thermal(ThermalWish.HEAT)
                        .addExercises("WALKING")
                        .addExercisesAvoided("PRESS_UP")
                        .addDays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                        .nonWestern(true)
                        .build())
                .consent(Consent.GIVEN)
                .massageHistory(MassageHistory.builder()
                        .lastVisit(LocalDate.of(2026, 2, 10))
                        .lastPressure(PressureLevel.MEDIUM)
                        .lastSoreness(3)
                        .bruised(true)
                        .tolerated(PressureLevel.MEDIUM)
                        .courseVisits(4)
                        .addRecentVisits(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 2, 10))
                        .build())
                .exerciseHistory(ExerciseHistory.builder()
                        .putRung("WALKING", 3)
                        .walkingMinutes(25)
                        .lastStrength(LocalDate.of(2026, 2, 27))
                        .build())
                .build();
    }

    static List<PlanRequest> requests() {
        return List.of(leastRequest(), fullRequest());
    }
}
