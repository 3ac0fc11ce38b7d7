package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.Cause;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.homecare.ThermalPhase;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.ThermalSession;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The edges of cold, heat and exercise. */
final class EdgesOfHome extends Edges {
    EdgesOfHome() {
        thermal();
        exercise();
        minutes();
    }

    private void thermal() {
        edge("thermal-length", () -> lasting("COLD_PACK", 20), () -> lasting("COLD_PACK", 21));
        edge(
                "thermal-gap",
                () -> cold(bare(), "COLD_PACK", "08:00", "09:10"),
                () -> cold(bare(), "COLD_PACK", "08:00", "09:09"));
        edge(
                "thermal-per-day",
                () -> cold(bare(), "HEAT_PACK", "08:00", "11:00", "14:00", "17:00"),
                () -> cold(bare(), "HEAT_PACK", "08:00", "11:00", "14:00", "17:00", "20:00"));
        edge(
                "thermal-per-day-planned",
                () -> cold(bare(), "HEAT_PACK", "08:00", "11:00", "14:00"),
                () -> cold(bare(), "HEAT_PACK", "08:00", "11:00", "14:00", "17:00"));
        edge("thermal-site", () -> packed("NECK"), () -> packed("NECK_ANTERIOR"));
        edge("contrast-length", () -> lasting("WARM_BATH_CONTRAST", 30), () -> lasting("WARM_BATH_CONTRAST", 31));
        edge("contrast-phases", () -> phases(15), () -> phases(16));
        edge("heat-after-cold", () -> warmAfterIce("08:15"), () -> warmAfterIce("08:14"));
        edge("heat-wrap-days", () -> wraps(7), () -> wraps(8));
        edge("heat-after-injury", () -> injured("HEAT_PACK", 4), () -> injured("HEAT_PACK", 3));
        edge("contrast-after-injury", () -> injured("CONTRAST_PACKS", 4), () -> injured("CONTRAST_PACKS", 3));
    }

    private static PlanFixtures lasting(String application, int minutes) {
        return cold(bare(), application, "08:00")
                .change("t08:00", ThermalSession.class, t -> t.withPhases().withLength(Duration.ofMinutes(minutes)));
    }

    private static PlanFixtures packed(String region) {
        return cold(bare(), "COLD_PACK", "08:00")
                .change("t08:00", ThermalSession.class, t -> t.withSite(Site.of(region)));
    }

    private static PlanFixtures phases(int heat) {
        ThermalPhase cold = new ThermalPhase(Optional.of(ThermalKind.COLD), 10);
        ThermalPhase warm = new ThermalPhase(Optional.of(ThermalKind.HEAT), heat);
        return cold(bare(), "CONTRAST_PACKS", "08:00").change("t08:00", ThermalSession.class, t -> {
            ThermalSession longer = t.withPhases().withLength(Duration.ofMinutes(10L + heat));
            return longer.withPhases(List.of(cold, warm));
        });
    }

    private static PlanFixtures warmAfterIce(String start) {
        return cold(cold(bare(), "ICE_MASSAGE", "08:00"), "HEAT_PACK", start);
    }

    private static PlanFixtures wraps(int days) {
        PlanFixtures plan = bare();
        for (int i = 0; i < days; i++) {
            plan.add(plan.thermal("w" + i, day(i), LocalTime.of(8, 0), "HEAT_WRAP"));
        }
        return plan;
    }

    private static PlanFixtures injured(String application, int daysAgo) {
        return cold(
                bare().complaint(PlanFixtures.complaint(day(-daysAgo)).withCause(Cause.TRAUMA)), application, "08:00");
    }

    private void exercise() {
        edge(
                "strength-days",
                () -> exercise(bare(), ExerciseKind.STRENGTH, "BRIDGE", 1, 0, 2),
                () -> exercise(bare(), ExerciseKind.STRENGTH, "BRIDGE", 1, 0, 1));
        edge(
                "strength-per-week",
                () -> exercise(bare(), ExerciseKind.STRENGTH, "BRIDGE", 1, 0, 2, 4, 7),
                () -> exercise(bare(), ExerciseKind.STRENGTH, "BRIDGE", 1, 0, 2, 4, 6));
        edge("exercise-with-massage", () -> walks(visits(week(), 2, 0), 6), () -> visits(week(), 2, 0));
        edge("exercise-days", () -> walks(week(), 0, 3), () -> walks(week(), 0));
        edge(
                "exercise-per-week",
                () -> walks(week(), 0, 1, 2, 3, 4, 5, 6),
                () -> walks(week(), 0, 1, 2, 3, 4, 5, 6)
                        .add(week().walk("more", day(6), 1).withStart(LocalTime.of(15, 0))));
        edge(
                "exercise-rung",
                () -> exercise(bare(), ExerciseKind.STRENGTH, "BRIDGE", 1, 0),
                () -> exercise(bare(), ExerciseKind.STRENGTH, "BRIDGE", 2, 0));
        edge("exercise-dose", () -> dose(0), () -> dose(1));
        edge("missing-exercise", () -> good(), () -> good().without("strength-2-3"));
        edge("strength-start", () -> strengthAfter(42), () -> strengthAfter(41));
        edge(
                "rest-day",
                () -> exercise(week(), ExerciseKind.STRENUOUS, "RUNNING", 1, 0, 1, 2, 3, 4, 5),
                () -> exercise(week(), ExerciseKind.STRENUOUS, "RUNNING", 1, 0, 1, 2, 3, 4, 5, 6));
        edge("exercise-after-break", () -> afterBreak(7), () -> afterBreak(8));
        edge("deload", () -> raised(4), () -> raised(5));
        edge(
                "preference-exercise",
                () -> walks(client(c -> c.withPreferences(c.preferences().withExercises("WALKING"))), 0),
                () -> walks(client(c -> c.withPreferences(c.preferences().withExercises("BRIDGE"))), 0));
    }

    private static PlanFixtures week() {
        return PlanFixtures.bare(1, "CHRONIC", "CHRONIC_SETTLE").history(day(-7), 3);
    }

    private static PlanFixtures walks(PlanFixtures plan, int... days) {
        for (int day : days) {
            plan.add(plan.walk("w" + day, day(day), 1));
        }
        return plan;
    }

    private static PlanFixtures dose(int more) {
        PlanFixtures plan = exercise(bare(), ExerciseKind.STRENGTH, "BRIDGE", 1, 0);
        return plan.change("STRENGTH-0", ExerciseBlock.class, b -> {
            ExerciseDose d = b.exercises().get(0);
            return b.withExercises(
                    new ExerciseDose(d.exercise(), d.rung(), d.minutes(), d.sets(), d.reps() + more, d.holdSeconds()));
        });
    }

    private static PlanFixtures strengthAfter(int days) {
        return exercise(bare().complaint(PlanFixtures.complaint(day(-days))), ExerciseKind.STRENGTH, "BRIDGE", 1, 0);
    }

    /** A walk at the same rung after so many days, a break between. */
    private static PlanFixtures afterBreak(int days) {
        PlanFixtures plan = bare().request(r ->
                r.withAvailability(r.availability().withBreaks(new Break(day(1), day(2), BreakKind.TRAVEL))));
        return plan.add(plan.walk("a", day(0), 3)).add(plan.walk("b", day(days), 3));
    }

    private static PlanFixtures raised(int weeks) {
        PlanFixtures plan = bare();
        for (int week = 1; week <= weeks; week++) {
            plan.add(plan.walk("a" + week, day(7 * week - 7), week));
        }
        return plan;
    }

    private void minutes() {
        edge("home-minutes-day", () -> minutes(14, 99), () -> minutes(13, 99));
        edge("home-minutes-week", () -> minutes(99, 14), () -> minutes(99, 13));
        edge("restriction-as-wanted", () -> wanted("NECK"), () -> wanted("LOWER_BACK"));
    }

    /** A walk of fourteen minutes. */
    private static PlanFixtures minutes(int day, int week) {
        PlanFixtures plan = bare().request(r -> r.withHomeMinutesPerDay(day).withHomeMinutesPerWeek(week));
        return plan.add(plan.walk("w", day(0), 3).withLength(Duration.ofMinutes(14)));
    }

    /** A low back without feeling: no heat there, and nothing against it elsewhere. */
    private static PlanFixtures wanted(String region) {
        PlanFixtures plan = bare().reports(io.massageplan.client.ConditionReport.builder()
                .condition("OPEN_WOUND")
                .addSites(Site.of("LOWER_BACK"))
                .build());
        return plan.plan(p -> p.withAsWanted(plan.asWanted(1, "HEAT_PACK", region)));
    }
}
