package io.massageplan.check;

import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.homecare.ExerciseFlag;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.protocol.ExerciseTarget;
import io.massageplan.protocol.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How exercise would ideally grow and rest: reported, never refused. Source: dosage 4.3, 9.2; planning model 2, 10. */
final class ProgressRules {
    private ProgressRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.soft("missing-exercise", RuleKind.PREFERENCE, ProgressRules::missing)
                        .sources("S75"),
                Rule.soft("strength-start", RuleKind.PREFERENCE, ProgressRules::strengthStart)
                        .facts("strength-start-weeks"),
                Rule.soft("rest-day", RuleKind.PREFERENCE, ProgressRules::restDay)
                        .facts("rest-days-per-week-least"),
                Rule.soft("exercise-after-break", RuleKind.PREFERENCE, ProgressRules::afterBreak)
                        .facts("break-hold-days", "break-two-rungs", "break-restart"),
                Rule.soft("deload", RuleKind.PREFERENCE, ProgressRules::deload).facts("deload-every-weeks"));
    }

    private static void missing(PlanView plan, Findings out) {
        for (int week = 1; week <= plan.plan().weeks(); week++) {
            List<ExerciseTarget> targets = plan.phase(week).map(Phase::exercise).orElse(List.of());
            for (ExerciseTarget target : targets) {
                ExerciseKind kind = target.kind();
                long done = plan.inWeek(plan.exercise(), week).stream()
                        .filter(b -> b.kind() == kind)
                        .count();
                if (done < target.target()) {
                    out.on(
                            plan.days(week).get(0),
                            "week",
                            text(week),
                            "kind",
                            kind.name(),
                            "count",
                            text(done),
                            "target",
                            text(target.target()));
                }
            }
        }
    }

    private static void strengthStart(PlanView plan, Findings out) {
        int weeks = plan.fact("strength-start-weeks");
        for (ExerciseBlock block : plan.exercise()) {
            boolean early = plan.triggers().complaints().stream()
                    .anyMatch(c -> Times.days(c.onset(), block.date()) < 7L * weeks);
            if (early && EventRules.isOf(plan, block, ExerciseKind.STRENGTH, ExerciseFlag.STRENGTH)) {
                out.at(block, "weeks", text(weeks));
            }
        }
    }

    /** A day without strength or strenuous work. */
    private static void restDay(PlanView plan, Findings out) {
        int least = plan.fact("rest-days-per-week-least");
        for (int week = 1; week <= plan.plan().weeks(); week++) {
            TreeSet<LocalDate> hard = new TreeSet<>();
            for (ExerciseBlock block : plan.inWeek(plan.exercise(), week)) {
                if (EventRules.isOf(plan, block, ExerciseKind.STRENGTH, ExerciseFlag.STRENGTH)
                        || EventRules.isOf(plan, block, ExerciseKind.STRENUOUS, ExerciseFlag.STRENUOUS)) {
                    hard.add(block.date());
                }
            }
            if (plan.days(week).size() - hard.size() < least) {
                out.on(plan.days(week).get(0), "week", text(week), "least", text(least));
            }
        }
    }

    private record Done(ExerciseBlock block, int rung) {}

    /** The doses of each exercise, in order. */
    private static Map<String, List<Done>> done(PlanView plan) {
        Map<String, List<Done>> all = new TreeMap<>();
        for (ExerciseBlock block : plan.exercise()) {
            for (ExerciseDose dose : block.exercises()) {
                all.computeIfAbsent(dose.exercise(), e -> new ArrayList<>()).add(new Done(block, dose.rung()));
            }
        }
        return all;
    }

    /** After a known break the dose is held or lowered; after a long one it starts again. */
    private static void afterBreak(PlanView plan, Findings out) {
        done(plan).forEach((exercise, doses) -> {
            for (int i = 1; i < doses.size(); i++) {
                Done before = doses.get(i - 1);
                Done after = doses.get(i);
                if (hasBreak(plan, before.block().date(), after.block().date())) {
                    long pause = Times.days(before.block().date(), after.block().date()) - 1;
                    int most = Math.max(1, rungAfter(plan, exercise, before.rung(), pause));
                    if (after.rung() > most) {
                        out.at(
                                after.block(),
                                "exercise",
                                exercise,
                                "rung",
                                text(after.rung()),
                                "most",
                                text(most),
                                "days",
                                text(pause));
                    }
                }
            }
        });
    }

    private static boolean hasBreak(PlanView plan, LocalDate from, LocalDate to) {
        return plan.request().availability().breaks().stream()
                .filter(b -> b.kind() != BreakKind.NO_VISITS)
                .anyMatch((Break b) -> b.to().isAfter(from) && b.from().isBefore(to));
    }

    private static int rungAfter(PlanView plan, String exercise, int rung, long pause) {
        if (pause >= plan.fact("break-restart")) {
            return ExerciseRules.startRung(plan, exercise);
        }
        if (pause >= plan.fact("break-two-rungs")) {
            return rung - 2;
        }
        return pause >= plan.fact("break-hold-days") ? rung - 1 : rung;
    }

    /** Every so many weeks one in which an exercise is not raised. */
    private static void deload(PlanView plan, Findings out) {
        int every = plan.fact("deload-every-weeks");
        done(plan).forEach((exercise, doses) -> {
            int raised = 0;
            for (int i = 1; i < doses.size(); i++) {
                Done before = doses.get(i - 1);
                Done after = doses.get(i);
                long weeks = plan.weekOf(after.block().date())
                        - plan.weekOf(before.block().date());
                if (weeks > 0) {
                    raised = weeks == 1 && after.rung() > before.rung() ? raised + 1 : 0;
                    if (raised == every) {
                        out.at(after.block(), "exercise", exercise, "weeks", text(every));
                    }
                }
            }
        });
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
