package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Preferences;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.HomeCare.HomeDay;
import io.massageplan.planner.internal.HomeCare.Placed;
import io.massageplan.planner.internal.HomeCare.Wanted;
import io.massageplan.planner.internal.Schedule.Visit;
import io.massageplan.planner.internal.VisitTimes.Span;
import io.massageplan.protocol.ExerciseTarget;
import io.massageplan.screening.Screening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Exercise for every plan week, given the visits: which exercises are permitted, in which dose, on which days. */
final class HomeWeeks {
    private static final int MINUTES_PER_DAY = 60;
    /** A light block holds at most this many exercises and minutes. House choice: short lists are kept up (S97). */
    private static final int BLOCK_EXERCISES_MOST = 4;

    private static final int BLOCK_MINUTES_MOST = 25;
    private static final int STRENGTH_EXERCISES_MOST = 3;
    private static final int STRENGTH_MINUTES_MOST = 45;

    private final PlanRequest request;
    private final Catalog catalog;
    private final Screening screening;
    private final List<Week> weeks;

    HomeWeeks(PlanRequest request, Catalog catalog, Screening screening, List<Week> weeks) {
        this.request = request;
        this.catalog = catalog;
        this.screening = screening;
        this.weeks = weeks;
    }

    /**
     * One placed block with its exercises.
     *
     * @param date the day
     * @param placed kind and time
     * @param doses what is done
     */
    record Block(LocalDate date, Placed placed, List<ExerciseDose> doses) {}

    /** All blocks in order of date and start; empty if a week's floor cannot be met. */
    Optional<List<Block>> blocks(List<Visit> visits) {
        List<Block> blocks = new ArrayList<>();
        Rungs rungs = new Rungs(request, catalog);
        boolean strengthYesterday = request.client()
                .exerciseHistory()
                .lastStrength()
                .map(d -> d.equals(request.start().minusDays(1)))
                .orElse(false);
        for (Week week : weeks) {
            List<HomeDay> days = new ArrayList<>();
            List<Map<ExerciseKind, List<ExerciseDose>>> doses = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                int index = 7 * week.index() + i;
                Map<ExerciseKind, List<ExerciseDose>> permitted =
                        doses(week, request.start().plusDays(index), rungs);
                doses.add(permitted);
                days.add(day(index, permitted, visits));
            }
            Wanted wanted = wanted(week, days, visits);
            Optional<List<List<Placed>>> placed = HomeCare.week(days, wanted, strengthYesterday);
            if (placed.isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < 7; i++) {
                LocalDate date = request.start().plusDays(7L * week.index() + i);
                for (Placed session : placed.get().get(i)) {
                    List<ExerciseDose> content = doses.get(i).getOrDefault(session.kind(), List.of());
                    blocks.add(new Block(date, session, content));
                    content.forEach(dose -> rungs.note(dose, week.index()));
                }
            }
            strengthYesterday = placed.get().get(6).stream().anyMatch(p -> p.kind() == ExerciseKind.STRENGTH);
        }
        return Optional.of(List.copyOf(blocks));
    }

    private Wanted wanted(Week week, List<HomeDay> days, List<Visit> visits) {
        List<ExerciseTarget> targets = week.phase().exercise();
        Wanted open = new Wanted(targets, 0, minutesPerDay(), Integer.MAX_VALUE, Weights.STANDARD);
        long usable = days.stream()
                .filter(d ->
                        HomeCare.contents(new HomeDay(d.free(), Optional.empty(), d.minutes(), d.strenuous()), open)
                                .stream()
                                .anyMatch(c -> !c.isEmpty()))
                .count();
        boolean permitted = days.stream().anyMatch(d -> !d.minutes().isEmpty());
        boolean visited = visits.stream().anyMatch(v -> v.day() / 7 == week.index());
        int floor = 0;
        if (permitted && usable >= catalog.fact("usable-days-for-floor")) {
            floor = catalog.fact("exercise-days-per-usable-week-least");
        } else if (permitted && visited) {
            floor = catalog.fact("exercise-days-per-massage-week-least");
        }
        return new Wanted(
                targets,
                floor,
                minutesPerDay(),
                request.homeMinutesPerWeek().orElse(Integer.MAX_VALUE),
                Weights.STANDARD);
    }

    private int minutesPerDay() {
        return request.homeMinutesPerDay().orElse(MINUTES_PER_DAY);
    }

    private Map<ExerciseKind, List<ExerciseDose>> doses(Week week, LocalDate date, Rungs rungs) {
        Map<ExerciseKind, List<ExerciseDose>> doses = new EnumMap<>(ExerciseKind.class);
        for (ExerciseKind kind : ExerciseKind.values()) {
            List<ExerciseDose> chosen = new ArrayList<>();
            int minutes = 0;
            int most = exercisesMost(kind);
            int minutesMost = kind == ExerciseKind.STRENGTH ? STRENGTH_MINUTES_MOST : BLOCK_MINUTES_MOST;
            for (Exercise exercise : exercises(week, kind)) {
                ExerciseDose dose = rungs.dose(exercise, week.index());
                boolean fits = chosen.isEmpty() || minutes + dose.minutes() <= minutesMost;
                if (chosen.size() < most
                        && fits
                        && screening.exercise(date, exercise.id()).allowed()) {
                    chosen.add(dose);
                    minutes += dose.minutes();
                }
            }
            if (!chosen.isEmpty()) {
                doses.put(kind, List.copyOf(chosen));
            }
        }
        return doses;
    }

    private static int exercisesMost(ExerciseKind kind) {
        return switch (kind) {
            case BLOCK_LIGHT -> BLOCK_EXERCISES_MOST;
            case STRENGTH -> STRENGTH_EXERCISES_MOST;
            case WALK, STRENUOUS, CLASS -> 1;
        };
    }

    /** Exercises of a kind: the client's wishes first, then the protocol's; none that is avoided or needs somebody to lead it. */
    private List<Exercise> exercises(Week week, ExerciseKind kind) {
        Preferences preferences = request.client().preferences();
        Set<String> ids = new LinkedHashSet<>(preferences.exercises());
        ids.addAll(week.phase().exercises());
        ids.removeAll(preferences.exercisesAvoided());
        return ids.stream()
                .map(catalog.exercises()::get)
                .filter(e -> e.kind() == kind && !e.supervised())
                .sorted(Comparator.comparing(e -> !preferences.exercises().contains(e.id()) && !isForComplaint(e)))
                .toList();
    }

    /** Whether an exercise works a place that hurts; such ones come first, else the protocol's order holds. */
    private boolean isForComplaint(Exercise exercise) {
        return request.client().complaints().stream()
                .filter(c -> !c.recovered())
                .anyMatch(c ->
                        exercise.regions().stream().anyMatch(r -> catalog.body().overlaps(Site.of(r), c.site())));
    }

    /** Nothing strenuous in the two days before hard effort, nor on its day: the same rest as from deep work. */
    private boolean isBeforeEffort(LocalDate date) {
        int days = catalog.fact("deep-before-hard-effort-hours") / 24;
        return request.client().loads().stream()
                .filter(l ->
                        catalog.loadEvents().get(l.event()).noDeepFromHours().isPresent())
                .anyMatch(
                        l -> !date.isAfter(l.date()) && !date.isBefore(l.date().minusDays(days)));
    }

    private HomeDay day(int index, Map<ExerciseKind, List<ExerciseDose>> doses, List<Visit> visits) {
        LocalDate date = request.start().plusDays(index);
        Map<ExerciseKind, Integer> minutes = new EnumMap<>(ExerciseKind.class);
        doses.forEach((kind, list) ->
                minutes.put(kind, list.stream().mapToInt(ExerciseDose::minutes).sum()));
        Optional<Visit> visit = visits.stream().filter(v -> v.day() == index).findFirst();
        int travel = request.availability().travelMinutes();
        Optional<Span> away = visit.map(v -> new Span(
                v.start() - v.before().map(SchedulingProblem.Before::minutes).orElse(0) - travel, v.end() + travel));
        // Not within 24 hours after deep work: neither on its day nor on the next one, whatever the clock says.
        boolean deepNear = visits.stream()
                .anyMatch(v -> PressureRule.isDeep(v.pressure()) && (v.day() == index || v.day() == index - 1));
        boolean sincePast = index == 0 && lastWasDeepYesterday();
        return new HomeDay(
                HomeTimes.free(request, date), away, minutes, !deepNear && !sincePast && !isBeforeEffort(date));
    }

    private boolean lastWasDeepYesterday() {
        return request.client()
                .massageHistory()
                .map(h -> h.lastVisit()
                                .map(d -> !d.isBefore(request.start().minusDays(1)))
                                .orElse(false)
                        && h.lastPressure().map(p -> p.isDeep()).orElse(true))
                .orElse(false);
    }
}
