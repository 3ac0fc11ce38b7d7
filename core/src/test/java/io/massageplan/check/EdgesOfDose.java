package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.client.Answer;
import io.massageplan.client.LoadReport;
import io.massageplan.client.ThermalWish;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Placement;
import io.massageplan.plan.Segment;
import io.massageplan.plan.ThermalSession;
import io.massageplan.testing.PlanFixtures;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;

/** The edges of how often, how firm and how long massage may be. */
final class EdgesOfDose extends Edges {
    EdgesOfDose() {
        visits();
        pressure();
        events();
        wishes();
    }

    private void visits() {
        edge("one-visit-a-day", () -> visits(2, 0, 3), () -> twoOn(3));
        edge("visits-in-7-days", () -> visits(2, 0, 2, 4, 7), () -> visits(2, 0, 2, 4, 6));
        edge("deep-in-7-days", () -> visits(4, 0, 3, 7), () -> visits(4, 0, 3, 6));
        edge("deep-gap", () -> deep(2, "18:00"), () -> deep(2, "17:59"));
        edge("visit-gap", () -> visits(3, 13, 27, 41, 55), () -> visits(3, 13, 28, 41, 55));
        edge("moderate-gap", () -> after24("18:00"), () -> after24("17:59"));
        edge("ideal-gap", () -> visits(3, 0, 7), () -> visits(3, 0, 8));
        edge(
                "course-length",
                () -> PlanFixtures.bare(12, "CHRONIC", "CHRONIC_SETTLE"),
                () -> PlanFixtures.bare(13, "CHRONIC", "CHRONIC_SETTLE"));
        edge("phase-visits", () -> visits(3, 0), () -> visits(3, 0, 3));
    }

    private static PlanFixtures twoOn(int day) {
        PlanFixtures plan = visits(2, 0, day);
        return plan.add(plan.visit("again", day(day), 2).withStart(LocalTime.of(9, 0)));
    }

    private static PlanFixtures after24(String start) {
        PlanFixtures plan = visits(2, 0);
        return plan.add(plan.visit("next", day(1), 2).withStart(LocalTime.parse(start)));
    }

    private void pressure() {
        edge("first-visit-pressure", () -> first(3), () -> first(4));
        edge("open-question-pressure", () -> open(2), () -> open(3));
        edge("pressure-step", () -> visits(visits(2, 0), 3, 7), () -> visits(visits(2, 0), 4, 7));
        edge("pressure-after-gap", () -> visits(history(-27, 4, 0), 4, 0), () -> visits(history(-28, 4, 0), 4, 0));
        edge("soreness-step", () -> visits(history(-7, 2, 3), 3, 0), () -> visits(history(-7, 2, 4), 3, 0));
        edge("still-sore", () -> visits(history(-4, 3, 4), 3, 0), () -> visits(history(-3, 3, 4), 3, 0));
        edge("acute-stage-pressure", () -> acute(42, 4), () -> acute(41, 4));
        edge("acute-no-deep", () -> acute(4, 4), () -> acute(3, 4));
        edge("pressure-after-cold", () -> afterCold(3), () -> afterCold(4));
        edge("phase-pressure", () -> visits(4, 0), () -> visits(5, 0));
        edge("first-72-hours-minutes", () -> fresh(30), () -> fresh(31));
        edge("first-72-hours-visits", () -> freshAnd(3), () -> freshAnd(2));
        edge("first-visit-assessment", () -> talk(15), () -> talk(14));
        edge("minutes-focal", () -> shortVisit(30), () -> shortVisit(29));
        edge("technique-dose", () -> given("CONNECTIVE_TISSUE", 30), () -> given("CONNECTIVE_TISSUE", 31));
        edge("technique-course", () -> friction(41), () -> friction(42));
        edge("technique-minutes", () -> given("CHAIR", 30), () -> given("CHAIR", 31));
        edge("minutes-several-regions", () -> regions(60), () -> regions(59));
        edge(
                "technique-form",
                () -> visits(3, 0),
                () -> visits(3, 0).change("v0", MassageSession.class, v -> v.withLubricant("ESSENTIAL_OIL")));
    }

    private static PlanFixtures first(int pressure) {
        return visits(PlanFixtures.settling(), pressure, 0);
    }

    private static PlanFixtures open(int pressure) {
        return visits(pressure, 0).client(c -> {
            TreeMap<String, Answer> answers = new TreeMap<>(c.answers());
            answers.remove("CLOTS");
            return c.withAnswers(answers);
        });
    }

    private static PlanFixtures acute(int ago, int pressure) {
        return visits(bare().complaint(PlanFixtures.complaint(day(-ago))), pressure, 0);
    }

    private static PlanFixtures afterCold(int pressure) {
        return visits(cold(bare(), "COLD_PACK", "16:00"), pressure, 0);
    }

    /** A visit with these parts and so much talk. */
    private static PlanFixtures made(PlanFixtures plan, int talk, Segment... segments) {
        List<Segment> all = List.of(segments);
        long worked = all.stream().mapToLong(s -> s.length().toMinutes()).sum();
        return visits(plan, 2, 0)
                .change(
                        "v0",
                        MassageSession.class,
                        v -> MassageSession.builder()
                                .from(v)
                                .segments(all)
                                .talk(Duration.ofMinutes(talk))
                                .length(Duration.ofMinutes(worked + talk))
                                .build());
    }

    private static PlanFixtures fresh(int worked) {
        PlanFixtures plan = bare().complaint(PlanFixtures.complaint(day(-1)));
        return made(plan, 15, plan.segment("LOWER_BACK", "SWEDISH", 2, worked));
    }

    private static PlanFixtures freshAnd(int next) {
        return visits(bare().complaint(PlanFixtures.complaint(day(-1))), 2, 0, next);
    }

    private static PlanFixtures talk(int minutes) {
        PlanFixtures plan = PlanFixtures.settling();
        return made(plan, minutes, plan.segment("LOWER_BACK", "SWEDISH", 2, 30));
    }

    private static PlanFixtures shortVisit(int minutes) {
        return made(bare(), 10, bare().segment("LOWER_BACK", "SWEDISH", 2, minutes - 10));
    }

    private static PlanFixtures given(String technique, int minutes) {
        return made(bare(), 0, bare().segment("LOWER_BACK", technique, 2, minutes));
    }

    private static PlanFixtures friction(int later) {
        PlanFixtures plan = visits(PlanFixtures.bare(8, "CHRONIC", "CHRONIC_SETTLE"), 3, 0, later);
        for (String id : List.of("v0", "v" + later)) {
            plan.change(
                    id, MassageSession.class, v -> v.withSegments(plan.segment("LOWER_BACK", "CROSS_FIBRE", 3, 45)));
        }
        return plan;
    }

    private static PlanFixtures regions(int minutes) {
        PlanFixtures plan = bare();
        return made(
                plan,
                0,
                plan.segment("LOWER_BACK", "SWEDISH", 2, 30),
                plan.segment("UPPER_BACK", "SWEDISH", 2, minutes - 30));
    }

    private void events() {
        edge("strenuous-after-deep", () -> training("18:00"), () -> training("17:59"));
        edge("deep-before-event", () -> load("RACE", 4, 3), () -> load("RACE", 4, 2));
        edge("light-before-event", () -> load("BIG_RACE", 3, 3), () -> load("BIG_RACE", 3, 2));
        edge("event-day-pressure", () -> load("RACE", 2, 0), () -> load("RACE", 3, 0));
        edge("care-after-event", () -> afterLoad(2), () -> afterLoad(3));
        edge("exercise-after-ice", () -> walkAfterIce("12:30"), () -> walkAfterIce("12:29"));
        edge("pre-event-minutes", () -> raceDay(20, 0), () -> raceDay(21, 0));
        edge("pre-event-window", () -> raceDay(20, 45), () -> raceDay(20, 46));
        edge("same-day-order", () -> strengthUntil("16:55"), () -> strengthUntil("16:56"));
    }

    /** Ten minutes of ice from noon, then a walk. */
    private static PlanFixtures walkAfterIce(String start) {
        PlanFixtures plan = bare();
        plan.add(plan.thermal("t", day(1), LocalTime.NOON, "ICE_MASSAGE").withLength(Duration.ofMinutes(10)));
        return plan.add(plan.walk("x", day(1), 1).withStart(LocalTime.parse(start)));
    }

    private static PlanFixtures training(String start) {
        PlanFixtures plan = visits(4, 0);
        return plan.add(
                plan.block("x", day(1), ExerciseKind.STRENUOUS, 1, "RUNNING").withStart(LocalTime.parse(start)));
    }

    private static PlanFixtures load(String event, int pressure, int daysBefore) {
        return visits(pressure, 1)
                .client(c -> c.withLoads(LoadReport.builder()
                        .event(event)
                        .date(day(1 + daysBefore))
                        .build()));
    }

    /** A massage of so many minutes on the day of a race, which begins so many minutes after it, if that is known. */
    private static PlanFixtures raceDay(int worked, int before) {
        PlanFixtures plan = made(bare(), 10, bare().segment("LOWER_BACK", "SWEDISH", 2, worked))
                .client(c -> c.withLoads(
                        LoadReport.builder().event("RACE").date(day(0)).build()));
        Appointment race = Appointment.builder()
                .id("race")
                .date(day(0))
                .start(LocalTime.of(17, 0).plusMinutes(worked + 10L + before))
                .length(Duration.ofMinutes(60))
                .performer("CLIENT")
                .profession("FITNESS_INSTRUCTOR")
                .status(ActivityStatus.FIRM)
                .strenuous(true)
                .build();
        return before == 0 ? plan : plan.request(r -> r.withAppointments(race)).add(race);
    }

    private static PlanFixtures afterLoad(int days) {
        return visits(2, 10 + days)
                .client(c -> c.withLoads(
                        LoadReport.builder().event("RACE").date(day(10)).build()));
    }

    private static PlanFixtures strengthUntil(String start) {
        PlanFixtures plan = visits(2, 0);
        return plan.add(plan.block("x", day(0), ExerciseKind.STRENGTH, 1, "BRIDGE")
                .withLength(Duration.ofMinutes(5))
                .withStart(LocalTime.parse(start)));
    }

    private void wishes() {
        edge("wanted-pressure", () -> visits(3, 0), () -> visits(2, 0));
        edge(
                "wanted-minutes",
                () -> visits(3, 0),
                () -> made(bare(), 15, bare().segment("LOWER_BACK", "SWEDISH", 2, 44)));
        edge("place", () -> at("GLUTEAL"), () -> at("THIGH"));
        edge(
                "preference-technique",
                () -> client(c -> c.withPreferences(c.preferences().withTechniques("SWEDISH")))
                        .add(bare().visit("v", day(0), 2)),
                () -> client(c -> c.withPreferences(c.preferences().withTechniques("SHIATSU")))
                        .add(bare().visit("v", day(0), 2)));
        edge(
                "preference-day",
                () -> visits(client(c -> c.withPreferences(c.preferences().withDays(DayOfWeek.MONDAY))), 2, 0),
                () -> visits(client(c -> c.withPreferences(c.preferences().withDays(DayOfWeek.MONDAY))), 2, 1));
        edge("preference-thermal", () -> warmed(Placement.BEFORE_VISIT), () -> warmed(Placement.ALONE));
    }

    private static PlanFixtures at(String region) {
        PlanFixtures plan = visits(2, 0);
        return plan.change(
                "v0",
                MassageSession.class,
                v -> v.withSegments(v.segments().get(0).withSite(Site.of(region))));
    }

    private static PlanFixtures warmed(Placement placement) {
        PlanFixtures plan = visits(client(c -> c.withPreferences(c.preferences().withThermal(ThermalWish.HEAT))), 2, 0);
        return cold(plan, "HEAT_BEFORE_MASSAGE", "16:30")
                .change("t16:30", ThermalSession.class, t -> t.withPlacement(placement));
    }
}
