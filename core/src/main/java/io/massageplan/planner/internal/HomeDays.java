package io.massageplan.planner.internal;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Preferences;
import io.massageplan.homecare.Exercise;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.homecare.Ladder;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.VisitTimes.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What exercise each day permits and has room for, whatever else is planned on it. */
final class HomeDays {
    private static final int MINUTES_PER_DAY = 60;
    /** A light block holds at most this many exercises and minutes. House choice: short lists are kept up (S97). */
    private static final int BLOCK_EXERCISES_MOST = 4;

    private static final int BLOCK_MINUTES_MOST = 25;
    private static final int STRENGTH_EXERCISES_MOST = 3;
    private static final int STRENGTH_MINUTES_MOST = 45;
    private static final int HOURS_OF_DAY = 24;

    private final PlanRequest request;
    private final Catalog catalog;
    private final Screened screened;
    private final Map<List<Object>, List<Exercise>> exercises = new HashMap<>();
    private final Map<String, List<Exercise>> offered = new HashMap<>();
    /** The places that hurt, and what borders them. */
    private final List<Site> sore = new ArrayList<>();

    HomeDays(PlanRequest request, Catalog catalog, Screened screened) {
        this.request = request;
        this.catalog = catalog;
        this.screened = screened;
        request.client().complaints().stream().filter(c -> !c.recovered()).forEach(c -> {
            sore.add(c.site());
            sore.addAll(catalog.body().around(c.site()));
        });
    }

    int minutesPerDay() {
        return request.homeMinutesPerDay().orElse(MINUTES_PER_DAY);
    }

    /** The longest stretch that exercise may take on a day, minutes. */
    int room(LocalDate date) {
        return room(HomeTimes.free(request, date));
    }

    /**
     * The permitted content of each kind that fits the free time of the day.
     *
     * @param doseMost longest dose of one exercise, minutes: a dose is the same on every day of a week
     */
    Map<ExerciseKind, List<ExerciseDose>> doses(Week week, LocalDate date, Rungs rungs, int doseMost) {
        Map<ExerciseKind, List<ExerciseDose>> doses = new EnumMap<>(ExerciseKind.class);
        for (ExerciseKind kind : ExerciseKind.values()) {
            List<Exercise> belonging =
                    exercises(week, kind).stream().filter(this::belongs).toList();
            put(kind, chosen(belonging, week, date, rungs, doseMost), doses);
        }
        // Rather an exercise for another place than none at all.
        if (!doses.containsKey(ExerciseKind.WALK) && !doses.containsKey(ExerciseKind.BLOCK_LIGHT)) {
            ExerciseKind light = ExerciseKind.BLOCK_LIGHT;
            put(light, chosen(exercises(week, light), week, date, rungs, doseMost), doses);
        }
        return doses;
    }

    private static void put(ExerciseKind kind, List<ExerciseDose> chosen, Map<ExerciseKind, List<ExerciseDose>> doses) {
        if (!chosen.isEmpty()) {
            doses.put(kind, chosen);
        }
    }

    private List<ExerciseDose> chosen(List<Exercise> exercises, Week week, LocalDate date, Rungs rungs, int doseMost) {
        List<ExerciseDose> chosen = new ArrayList<>();
        if (exercises.isEmpty() || isRest(date, exercises.get(0).kind())) {
            return chosen;
        }
        ExerciseKind kind = exercises.get(0).kind();
        int room = room(date);
        int minutes = 0;
        int minutesMost = kind == ExerciseKind.STRENGTH ? STRENGTH_MINUTES_MOST : BLOCK_MINUTES_MOST;
        for (Exercise exercise : exercises) {
            int left = chosen.isEmpty() ? room : Math.min(room, minutesMost) - minutes;
            if (chosen.size() < exercisesMost(kind)
                    && screened.exercise(date, exercise.id()).allowed()) {
                Optional<ExerciseDose> dose =
                        rungs.doseWithin(exercise, week.index(), doseMost).filter(d -> d.minutes() <= left);
                if (dose.isPresent()) {
                    chosen.add(dose.get());
                    minutes += dose.get().minutes();
                }
            }
        }
        return List.copyOf(chosen);
    }

    private int room(List<Span> free) {
        int longest = free.stream().mapToInt(Span::length).max().orElse(0);
        return Math.min(longest, minutesPerDay());
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
        return exercises.computeIfAbsent(List.of(week.phase().id(), kind), k -> ordered(week, kind));
    }

    private List<Exercise> ordered(Week week, ExerciseKind kind) {
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

    /** Whether an exercise is for this client: wished, good for anybody, or for a place that hurts or what borders it. */
    private boolean belongs(Exercise exercise) {
        return exercise.general()
                || sore.isEmpty()
                || request.client().preferences().exercises().contains(exercise.id())
                || exercise.regions().stream()
                        .map(Site::of)
                        .anyMatch(
                                r -> sore.stream().anyMatch(s -> catalog.body().overlaps(r, s)));
    }

    /** Whether an exercise works a place that hurts; such ones come first, else the protocol's order holds. */
    private boolean isForComplaint(Exercise exercise) {
        return request.client().complaints().stream()
                .filter(c -> !c.recovered())
                .anyMatch(c ->
                        exercise.regions().stream().anyMatch(r -> catalog.body().overlaps(Site.of(r), c.site())));
    }

    // ---- what the floors ask

    /** Whether some exercise of the phase is permitted on a day, led or alone, liked or not. */
    boolean isPermitted(Week week, LocalDate date) {
        return offered(week).stream()
                .anyMatch(e -> screened.exercise(date, e.id()).allowed());
    }

    /** Whether a day counts for the floor of exercise days: some exercise to be done alone fits its weekly free time. */
    boolean isUsable(Week week, LocalDate date) {
        int room = room(HomeTimes.stretches(request, date));
        return offered(week).stream()
                .filter(e -> !e.supervised())
                .filter(e -> !request.client().preferences().exercisesAvoided().contains(e.id()))
                .filter(e -> startMinutes(e) <= room)
                .anyMatch(e -> screened.exercise(date, e.id()).allowed());
    }

    private List<Exercise> offered(Week week) {
        return offered.computeIfAbsent(week.phase().id(), id -> offeredBy(week));
    }

    private List<Exercise> offeredBy(Week week) {
        List<String> named = week.phase().exercises();
        return catalog.exercises().all().stream()
                .filter(e -> named.isEmpty() || named.contains(e.id()))
                .toList();
    }

    private int startMinutes(Exercise exercise) {
        Ladder ladder = catalog.ladders().get(exercise.ladder());
        int rung = Rungs.start(request, exercise, ladder);
        return exercise.minutesAt(ladder.rungs().get(rung - 1), ladder);
    }

    // ---- hard effort

    /**
     * Days of rest: nothing strenuous from two days before hard effort until the day after it, the same rest as from deep
     * work; no strength on its day. What is fixed and strenuous stands for the day's own training.
     */
    private boolean isRest(LocalDate date, ExerciseKind kind) {
        if (kind != ExerciseKind.STRENUOUS && kind != ExerciseKind.STRENGTH) {
            return false;
        }
        int days = kind == ExerciseKind.STRENGTH ? 0 : catalog.fact("deep-before-hard-effort-hours") / HOURS_OF_DAY;
        int after = kind == ExerciseKind.STRENGTH ? 0 : 1;
        boolean event = request.client().loads().stream()
                .filter(l ->
                        catalog.loadEvents().get(l.event()).noDeepFromHours().isPresent())
                .anyMatch(l -> !date.isAfter(l.date().plusDays(after))
                        && !date.isBefore(l.date().minusDays(days)));
        boolean fixed = DayTimes.standing(request)
                .filter(Appointment::strenuous)
                .anyMatch(a -> a.date().equals(date));
        return event || fixed || kind == ExerciseKind.STRENGTH && isDoneToday(date);
    }

    /** Strength of the first day that is already done: neither again that day nor on the next. */
    private boolean isDoneToday(LocalDate date) {
        return request.client()
                .exerciseHistory()
                .lastStrength()
                .map(d -> d.equals(date) || d.plusDays(1).equals(date))
                .orElse(false);
    }
}
