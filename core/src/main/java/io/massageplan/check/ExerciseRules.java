package io.massageplan.check;

import io.massageplan.client.ExerciseHistory;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ExerciseFlag;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.homecare.Ladder;
import io.massageplan.homecare.Rung;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.protocol.ExerciseTarget;
import io.massageplan.protocol.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often and how much exercise. Source: dosage 4.3, 9.1.8, 9.1.10; planning model 2, 7, 10. */
final class ExerciseRules {
    private ExerciseRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("strength-days", RuleKind.CLINICAL, ExerciseRules::strengthDays)
                        .facts("strength-gap-hours"),
                Rule.hard("strength-per-week", RuleKind.CLINICAL, ExerciseRules::strengthPerWeek)
                        .facts("strength-days-per-week-most"),
                Rule.hard("exercise-with-massage", RuleKind.CLINICAL, ExerciseRules::withMassage)
                        .facts("exercise-days-per-massage-week-least"),
                Rule.hard("exercise-days", RuleKind.PROTOCOL, ExerciseRules::days)
                        .facts("exercise-days-per-usable-week-least", "usable-days-for-floor"),
                Rule.hard("exercise-per-week", RuleKind.PROTOCOL, ExerciseRules::perWeek),
                Rule.hard("exercise-rung", RuleKind.CLINICAL, ExerciseRules::rung)
                        .sources("S93"),
                Rule.hard("exercise-dose", RuleKind.FORM, ExerciseRules::dose));
    }

    private static boolean isStrength(PlanView plan, ExerciseBlock block) {
        return EventRules.isOf(plan, block, ExerciseKind.STRENGTH, ExerciseFlag.STRENGTH);
    }

    private static List<ExerciseBlock> strength(PlanView plan) {
        return plan.exercise().stream().filter(b -> isStrength(plan, b)).toList();
    }

    /**
     * One strength block a day and never on consecutive days, whichever muscles: the rest of 48 hours is counted in calendar
     * days, as "non-consecutive" is.
     */
    private static void strengthDays(PlanView plan, Findings out) {
        long apart = Times.daysReached(plan.fact("strength-gap-hours"));
        List<ExerciseBlock> blocks = strength(plan);
        // A day of the history that the plan lists as done is that block itself.
        Optional<LocalDate> before = plan.request()
                .client()
                .exerciseHistory()
                .lastStrength()
                .filter(d -> blocks.stream()
                        .noneMatch(b ->
                                b.status() == ActivityStatus.DONE && b.date().equals(d)));
        for (int i = 0; i < blocks.size(); i++) {
            ExerciseBlock later = blocks.get(i);
            for (ExerciseBlock earlier : blocks.subList(0, i)) {
                if (isTooSoon(earlier.date(), later.date(), apart)) {
                    out.between(earlier, later, "earlier", earlier.date().toString());
                }
            }
            before.filter(d -> isTooSoon(d, later.date(), apart))
                    .ifPresent(d -> out.at(later, "earlier", d.toString()));
        }
    }

    private static boolean isTooSoon(LocalDate earlier, LocalDate later, long apart) {
        long days = Times.days(earlier, later);
        return days >= 0 && days < apart;
    }

    private static void strengthPerWeek(PlanView plan, Findings out) {
        int most = plan.fact("strength-days-per-week-most");
        for (int week = 1; week <= plan.plan().weeks(); week++) {
            List<ExerciseBlock> blocks = plan.inWeek(strength(plan), week);
            int days = dates(blocks).size();
            if (days > most) {
                out.among(blocks.get(0).date(), blocks, "count", text(days), "most", text(most), "week", text(week));
            }
        }
    }

    private static void withMassage(PlanView plan, Findings out) {
        DayOptions options = new DayOptions(plan);
        int least = plan.fact("exercise-days-per-massage-week-least");
        for (int week = 1; week <= plan.plan().weeks(); week++) {
            boolean massage = !plan.inWeek(plan.visits(), week).isEmpty();
            boolean possible = plan.days(week).stream().anyMatch(options::exercisePermitted);
            int days = dates(plan.inWeek(plan.exercise(), week)).size();
            if (massage && possible && days < Math.min(least, reachable(plan, options, week))) {
                out.on(firstOpen(plan, week), "week", text(week), "days", text(days), "least", text(least));
            }
        }
    }

    private static void days(PlanView plan, Findings out) {
        DayOptions options = new DayOptions(plan);
        int least = plan.fact("exercise-days-per-usable-week-least");
        int usable = plan.fact("usable-days-for-floor");
        for (int week = 1; week <= plan.plan().weeks(); week++) {
            long free = plan.days(week).stream().filter(options::isUsable).count();
            int days = dates(plan.inWeek(plan.exercise(), week)).size();
            if (free >= usable && days < Math.min(least, reachable(plan, options, week))) {
                out.on(firstOpen(plan, week), "week", text(week), "days", text(days), "least", text(least));
            }
        }
    }

    /** As many exercise days as a week can still come to: in one that has begun, what passed in vain is lost. */
    private static long reachable(PlanView plan, DayOptions options, int week) {
        if (!plan.days(week).get(0).isBefore(plan.openFrom())) {
            return Long.MAX_VALUE;
        }
        long done = dates(plan.inWeek(plan.exercise(), week).stream()
                        .filter(plan::isPast)
                        .toList())
                .size();
        return done
                + plan.days(week).stream()
                        .filter(day -> !day.isBefore(plan.openFrom()))
                        .filter(options::isUsable)
                        .count();
    }

    /** The first day of a week that is still open; the last day of one that is over. */
    private static LocalDate firstOpen(PlanView plan, int week) {
        List<LocalDate> days = plan.days(week);
        return days.stream()
                .filter(day -> !day.isBefore(plan.openFrom()))
                .findFirst()
                .orElse(days.get(days.size() - 1));
    }

    /** The most of a kind by the phase, and the most of an exercise by the catalogue. */
    private static void perWeek(PlanView plan, Findings out) {
        for (int week = 1; week <= plan.plan().weeks(); week++) {
            List<ExerciseBlock> blocks = plan.inWeek(plan.exercise(), week);
            Map<ExerciseKind, List<ExerciseBlock>> kinds = new TreeMap<>();
            Map<String, TreeSet<LocalDate>> exercises = new TreeMap<>();
            for (ExerciseBlock block : blocks) {
                kinds.computeIfAbsent(block.kind(), k -> new ArrayList<>()).add(block);
                block.exercises()
                        .forEach(d -> exercises
                                .computeIfAbsent(d.exercise(), e -> new TreeSet<>())
                                .add(block.date()));
            }
            Optional<Phase> phase = plan.phase(week);
            for (Map.Entry<ExerciseKind, List<ExerciseBlock>> kind : kinds.entrySet()) {
                int most = most(phase, kind.getKey());
                if (kind.getValue().size() > most) {
                    out.among(
                            kind.getValue().get(0).date(),
                            kind.getValue(),
                            "kind",
                            kind.getKey().name(),
                            "count",
                            text(kind.getValue().size()),
                            "most",
                            text(most),
                            "week",
                            text(week));
                }
            }
            for (Map.Entry<String, TreeSet<LocalDate>> entry : exercises.entrySet()) {
                int most = plan.catalog()
                        .exercises()
                        .find(entry.getKey())
                        .map(Exercise::mostPerWeek)
                        .orElse(Integer.MAX_VALUE);
                if (entry.getValue().size() > most) {
                    out.on(
                            entry.getValue().first(),
                            "exercise",
                            entry.getKey(),
                            "count",
                            text(entry.getValue().size()),
                            "most",
                            text(most),
                            "week",
                            text(week));
                }
            }
        }
    }

    /** What a phase does not speak of (a class by wish) it does not bound. */
    private static int most(Optional<Phase> phase, ExerciseKind kind) {
        return phase.flatMap(
                        p -> p.exercise().stream().filter(t -> t.kind() == kind).findFirst())
                .map(ExerciseTarget::most)
                .orElse(Integer.MAX_VALUE);
    }

    private record Done(long week, int rung) {}

    /** At most one rung up from one plan week to a later one; the first at the rung tolerated now. */
    private static void rung(PlanView plan, Findings out) {
        Map<String, Done> last = new LinkedHashMap<>();
        for (ExerciseBlock block : plan.exercise()) {
            long week = plan.weekOf(block.date());
            for (ExerciseDose dose : block.exercises()) {
                Done before = last.get(dose.exercise());
                int most = before == null
                        ? startRung(plan, dose.exercise())
                        : before.rung() + (week > before.week() ? 1 : 0);
                if (dose.rung() > most) {
                    out.at(block, "exercise", dose.exercise(), "rung", text(dose.rung()), "most", text(most));
                }
                // The rung at which a week began is the one to climb from.
                if (before == null || week > before.week() || dose.rung() > before.rung()) {
                    last.put(dose.exercise(), new Done(week, dose.rung()));
                }
            }
        }
    }

    /** The rung tolerated now, 1 if it was not asked; for walking also the highest rung within the minutes tolerated. */
    static int startRung(PlanView plan, String exercise) {
        ExerciseHistory history = plan.request().client().exerciseHistory();
        Optional<Exercise> entry = plan.catalog().exercises().find(exercise);
        Optional<Ladder> ladder = entry.flatMap(e -> plan.catalog().ladders().find(e.ladder()));
        if (ladder.isEmpty()) {
            return 1;
        }
        Integer told = history.rungs().get(ladder.get().id());
        if (told != null) {
            return told;
        }
        boolean walk = entry.get().kind() == ExerciseKind.WALK;
        return walk
                ? ladder.get().rungs().stream()
                        .filter(r -> r.minutes() > 0 && r.minutes() <= history.walkingMinutes())
                        .mapToInt(Rung::number)
                        .max()
                        .orElse(1)
                : 1;
    }

    /** A dose is one of the ladder's rungs and not more than it. */
    private static void dose(PlanView plan, Findings out) {
        for (ExerciseBlock block : plan.exercise()) {
            for (ExerciseDose dose : block.exercises()) {
                Optional<Exercise> exercise = plan.catalog().exercises().find(dose.exercise());
                Optional<Ladder> ladder =
                        exercise.flatMap(e -> plan.catalog().ladders().find(e.ladder()));
                if (ladder.isPresent() && !fits(dose, ladder.get(), exercise.orElseThrow())) {
                    out.at(
                            block,
                            "exercise",
                            dose.exercise(),
                            "rung",
                            text(dose.rung()),
                            "minutes",
                            text(dose.minutes()));
                }
            }
        }
    }

    private static boolean fits(ExerciseDose dose, Ladder ladder, Exercise exercise) {
        return ladder.rungs().stream()
                .filter(r -> r.number() == dose.rung())
                .anyMatch(r -> dose.minutes() <= exercise.minutesAt(r, ladder)
                        && dose.sets() <= r.sets()
                        && dose.reps() <= r.reps()
                        && dose.holdSeconds() <= r.holdSeconds());
    }

    private static Set<LocalDate> dates(List<ExerciseBlock> blocks) {
        Set<LocalDate> dates = new TreeSet<>();
        for (ExerciseBlock block : blocks) {
            dates.add(block.date());
        }
        return dates;
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
