package io.massageplan.check;

import static io.massageplan.testing.PlanFixtures.START;

import io.massageplan.client.ClientProfile;
import io.massageplan.client.MassageHistory;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** For each rule a plan that just keeps it, and the same plan one step further, which breaks it. */
abstract class Edges {
    /** Two plans, a step apart. */
    record Edge(Supplier<PlanFixtures> keeps, Supplier<PlanFixtures> breaks) {}

    private final Map<String, Edge> all = new TreeMap<>();

    final Map<String, Edge> all() {
        return all;
    }

    final void edge(String rule, Supplier<PlanFixtures> keeps, Supplier<PlanFixtures> breaks) {
        if (all.put(rule, new Edge(keeps, breaks)) != null) {
            throw new AssertionError(rule + " twice");
        }
    }

    // ---- plans

    static LocalDate day(int offset) {
        return START.plusDays(offset);
    }

    static PlanFixtures good() {
        return PlanFixtures.chronic();
    }

    /** Eight weeks in a course, with nothing in them; the client had a massage at medium pressure a week ago. */
    static PlanFixtures bare() {
        return PlanFixtures.bare(8, "CHRONIC", "CHRONIC_SETTLE").history(day(-7), 3);
    }

    static PlanFixtures client(UnaryOperator<ClientProfile> change) {
        return bare().client(change);
    }

    /** A visit of that pressure on each of these days. */
    static PlanFixtures visits(PlanFixtures plan, int pressure, int... days) {
        for (int day : days) {
            plan.add(plan.visit("v" + day, day(day), pressure));
        }
        return plan;
    }

    static PlanFixtures visits(int pressure, int... days) {
        return visits(bare(), pressure, days);
    }

    /** Two deep visits so far apart. */
    static PlanFixtures deep(int days, String start) {
        PlanFixtures plan = visits(4, 0);
        return plan.add(plan.visit("next", day(days), 4).withStart(LocalTime.parse(start)));
    }

    static PlanFixtures history(int lastVisit, int pressure, int soreness) {
        return bare().history(MassageHistory.builder()
                .lastVisit(day(lastVisit))
                .lastPressure(PressureLevel.of(pressure))
                .lastSoreness(soreness)
                .build());
    }

    /** An exercise on each of these days, at a rung. */
    static PlanFixtures exercise(PlanFixtures plan, ExerciseKind kind, String exercise, int rung, int... days) {
        for (int day : days) {
            plan.add(plan.block(kind + "-" + day, day(day), kind, rung, exercise));
        }
        return plan;
    }

    static PlanFixtures cold(PlanFixtures plan, String application, String... starts) {
        for (String start : starts) {
            plan.add(plan.thermal("t" + start, day(0), LocalTime.parse(start), application));
        }
        return plan;
    }
}
