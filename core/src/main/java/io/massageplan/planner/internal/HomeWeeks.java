package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.FreeTime;
import io.massageplan.client.MassageHistory;
import io.massageplan.client.Use;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.calendar.CalendarProblem;
import io.massageplan.planner.internal.calendar.CalendarProblem.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The exercise of every plan week as far as it is settled before the calendar is chosen: what each day permits, in which
 * dose, how often it is wanted. Rungs climb as if each week did what it wants; what was done in the end is seen when the
 * plan is written, and can only be less.
 */
final class HomeWeeks {
    private static final int DAYS = 7;

    private final PlanRequest request;
    private final Catalog catalog;
    private final List<Week> weeks;
    private final HomeDays home;
    private final Demands demands;
    private final List<Map<ExerciseKind, List<ExerciseDose>>> doses = new ArrayList<>();

    /**
     * Weeks of one request.
     *
     * @param small whether no exercise may take longer than fits as many days as the floor asks for
     */
    HomeWeeks(
            PlanRequest request,
            Catalog catalog,
            Screened screened,
            List<Week> weeks,
            Demands demands,
            boolean small,
            Optional<Begun> begun) {
        this.request = request;
        this.catalog = catalog;
        this.weeks = weeks;
        this.home = new HomeDays(request, catalog, screened);
        this.demands = demands;
        Rungs rungs = new Rungs(request, catalog);
        int first = begun.map(Begun::cut).orElse(0) / DAYS;
        for (Week week : weeks) {
            begun.filter(b -> week.index() <= first).ifPresent(b -> b.note(week.index(), rungs));
            begun.filter(b -> week.index() == first).ifPresent(b -> b.noteBreaks(rungs));
            List<Map<ExerciseKind, List<ExerciseDose>>> days =
                    small ? List.of() : doses(week, rungs, Integer.MAX_VALUE);
            if (small || !reachesFloor(week, days)) {
                days = doses(week, rungs, roomForFloor(week));
            }
            doses.addAll(days);
            if (week.index() >= first) {
                noteWanted(week, days, rungs);
            }
        }
    }

    private List<Map<ExerciseKind, List<ExerciseDose>>> doses(Week week, Rungs rungs, int doseMost) {
        List<Map<ExerciseKind, List<ExerciseDose>>> days = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate date = date(DAYS * week.index() + i);
            Map<ExerciseKind, List<ExerciseDose>> permitted = home.doses(week, date, rungs, doseMost);
            permitted.keySet().removeIf(kind -> target(week, kind).most() == 0);
            if (wasDeepBefore(date)) {
                permitted.remove(ExerciseKind.STRENUOUS);
            }
            days.add(permitted);
        }
        return days;
    }

    private void noteWanted(Week week, List<Map<ExerciseKind, List<ExerciseDose>>> days, Rungs rungs) {
        for (Map<ExerciseKind, List<ExerciseDose>> day : days) {
            day.forEach((kind, list) -> {
                if (target(week, kind).target() > 0) {
                    list.forEach(dose -> rungs.note(dose, week.index()));
                }
            });
        }
    }

    /** What a day permits: per kind the exercises of one session. */
    Map<ExerciseKind, List<ExerciseDose>> doses(int day) {
        return doses.get(day);
    }

    /** Whether every day of another permits the same. */
    boolean isAs(HomeWeeks other) {
        return doses.equals(other.doses);
    }

    // ---- as the calendar counts it

    /** The kinds permitted on a day, one bit each. */
    int permitted(int day) {
        int kinds = 0;
        for (ExerciseKind kind : doses.get(day).keySet()) {
            kinds |= 1 << kind.ordinal();
        }
        return kinds;
    }

    /** The length of a session of each kind on a day. */
    List<Integer> minutes(int day) {
        List<Integer> minutes = new ArrayList<>();
        for (ExerciseKind kind : ExerciseKind.values()) {
            minutes.add(sum(doses.get(day).getOrDefault(kind, List.of())));
        }
        return List.copyOf(minutes);
    }

    private static int sum(List<ExerciseDose> doses) {
        return doses.stream().mapToInt(ExerciseDose::minutes).sum();
    }

    /** What a session of each kind costs on a day. */
    List<Integer> points(int day) {
        int points = isAsked(date(day)) ? 0 : Weights.STANDARD.unkeptDay();
        return Collections.nCopies(ExerciseKind.values().length, points);
    }

    List<Target> targets(Week week) {
        List<Target> targets = new ArrayList<>();
        for (ExerciseKind kind : ExerciseKind.values()) {
            targets.add(target(week, kind));
        }
        return List.copyOf(targets);
    }

    private static Target target(Week week, ExerciseKind kind) {
        return week.phase().exercise().stream()
                .filter(t -> t.kind() == kind)
                .findFirst()
                .map(t -> new Target(t.target(), t.most()))
                .orElse(new Target(0, 0));
    }

    int minutesPerDay() {
        return home.minutesPerDay();
    }

    int minutesPerWeek() {
        return request.homeMinutesPerWeek().orElse(CalendarProblem.UNLIMITED);
    }

    /** Whether some exercise of the week's phase is permitted on one of its days, led or alone, liked or not. */
    boolean isPermitted(Week week) {
        boolean permitted = false;
        for (int i = 0; i < DAYS && !permitted; i++) {
            permitted = home.isPermitted(week, date(DAYS * week.index() + i));
        }
        return permitted;
    }

    /** Whether a day counts for the floor of exercise days. */
    boolean isUsable(int day) {
        return home.isUsable(weeks.get(day / DAYS), date(day));
    }

    /** How many of its days count for the floor of exercise days. */
    int usableDays(Week week) {
        int usable = 0;
        for (int i = 0; i < DAYS; i++) {
            usable += home.isUsable(week, date(DAYS * week.index() + i)) ? 1 : 0;
        }
        return usable;
    }

    // ---- the floor

    /** How many days of the week may need exercise, its visits not yet known. */
    private int floor(Week week) {
        if (!demands.exerciseFloor()) {
            return 0;
        }
        if (usableDays(week) >= catalog.fact("usable-days-for-floor")) {
            return catalog.fact("exercise-days-per-usable-week-least");
        }
        return week.massage() && isPermitted(week) ? catalog.fact("exercise-days-per-massage-week-least") : 0;
    }

    /** Whether so many days have room for some exercise, within the minutes of the week. */
    private boolean reachesFloor(Week week, List<Map<ExerciseKind, List<ExerciseDose>>> days) {
        int floor = floor(week);
        List<Integer> shortest = days.stream()
                .filter(day -> !day.isEmpty())
                .map(day -> day.values().stream().mapToInt(HomeWeeks::sum).min().orElse(0))
                .sorted()
                .toList();
        return shortest.size() >= floor
                && shortest.stream().limit(floor).mapToInt(Integer::intValue).sum() <= minutesPerWeek();
    }

    /** The room that at least as many days have as the floor asks for. */
    private int roomForFloor(Week week) {
        List<Integer> rooms = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            rooms.add(home.room(date(DAYS * week.index() + i)));
        }
        rooms.sort(Comparator.reverseOrder());
        int days = Math.max(1, Math.min(DAYS, floor(week)));
        return Math.min(rooms.get(days - 1), minutesPerWeek() / days);
    }

    private LocalDate date(int index) {
        return request.start().plusDays(index);
    }

    /** Whether the client keeps time for home care, and not on that day. */
    private boolean isAsked(LocalDate date) {
        Set<Use> only = EnumSet.of(Use.HOME);
        List<FreeTime> kept = request.availability().weekly().stream()
                .filter(f -> f.uses().equals(only))
                .toList();
        return kept.isEmpty() || kept.stream().anyMatch(f -> f.days().contains(date.getDayOfWeek()));
    }

    /** Whether the last earlier massage was deep, or may have been, and ended less than a day before that date. */
    private boolean wasDeepBefore(LocalDate date) {
        return request.client()
                .massageHistory()
                .map(h -> mayBeDeep(h)
                        && !Past.dates(h).isEmpty()
                        && !Past.dates(h).last().isBefore(date.minusDays(1)))
                .orElse(false);
    }

    private static boolean mayBeDeep(MassageHistory history) {
        return history.lastPressure().map(p -> p.isDeep()).orElse(true);
    }
}
