package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.FreeTime;
import io.massageplan.client.MassageHistory;
import io.massageplan.client.Use;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.HomeCare.HomeDay;
import io.massageplan.planner.internal.HomeCare.Placed;
import io.massageplan.planner.internal.HomeCare.Wanted;
import io.massageplan.planner.internal.Schedule.Visit;
import io.massageplan.planner.internal.VisitTimes.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Exercise for every plan week, given the visits: which exercises, in which dose, on which days. */
final class HomeWeeks {
    private final PlanRequest request;
    private final Catalog catalog;
    private final List<Week> weeks;
    private final HomeDays home;
    private final Demands demands;
    private final Map<List<Object>, Optional<List<List<Placed>>>> known;

    /**
     * Weeks of one request.
     *
     * @param known weeks that were filled before, for requests that differ in other weeks or in nothing that matters here
     */
    HomeWeeks(
            PlanRequest request,
            Catalog catalog,
            Screened screened,
            List<Week> weeks,
            Demands demands,
            Map<List<Object>, Optional<List<List<Placed>>>> known) {
        this.request = request;
        this.catalog = catalog;
        this.weeks = weeks;
        this.home = new HomeDays(request, catalog, screened);
        this.demands = demands;
        this.known = known;
    }

    /**
     * One placed block with its exercises.
     *
     * @param date the day
     * @param placed kind and time
     * @param doses what is done
     */
    record Block(LocalDate date, Placed placed, List<ExerciseDose> doses) {}

    /** Plan weeks that can hold no massage: exercise is permitted, so it has to go with it, but it has no place. */
    Set<Integer> closed() {
        Set<Integer> closed = new TreeSet<>();
        for (Week week : weeks) {
            Rungs rungs = new Rungs(request, catalog);
            boolean permitted = false;
            boolean placed = false;
            for (int i = 0; i < 7 && !placed; i++) {
                int index = 7 * week.index() + i;
                LocalDate date = date(index);
                permitted |= home.isPermitted(week, date);
                HomeDay day = day(index, home.doses(week, date, rungs, home.room(date)), List.of());
                Wanted wanted = wanted(week, 0);
                placed = HomeCare.contents(day, wanted).stream()
                        .anyMatch(c -> !c.isEmpty()
                                && c.stream().mapToInt(Placed::minutes).sum() <= wanted.minutesPerWeek());
            }
            if (permitted && !placed && demands.exerciseFloor()) {
                closed.add(week.index());
            }
        }
        return closed;
    }

    /**
     * The blocks beside given visits.
     *
     * @param blocks in order of date and start
     * @param failed index of the first plan week whose floor cannot be met; empty: all are
     */
    record Filled(List<Block> blocks, OptionalInt failed) {}

    /** The best blocks of every week. */
    Filled blocks(List<Visit> visits) {
        List<Block> blocks = new ArrayList<>();
        Rungs rungs = new Rungs(request, catalog);
        boolean strengthYesterday = request.client()
                .exerciseHistory()
                .lastStrength()
                .map(d -> d.equals(request.start().minusDays(1)))
                .orElse(false);
        for (Week week : weeks) {
            int floor = floor(week, visits);
            boolean yesterday = strengthYesterday;
            Optional<List<Block>> placed = placed(week, visits, rungs, floor, Integer.MAX_VALUE, yesterday)
                    .or(() -> placed(week, visits, rungs, floor, roomForFloor(week, floor), yesterday));
            if (placed.isEmpty()) {
                return new Filled(List.of(), OptionalInt.of(week.index()));
            }
            blocks.addAll(placed.get());
            placed.get().forEach(b -> b.doses().forEach(dose -> rungs.note(dose, week.index())));
            LocalDate last = date(7 * week.index() + 6);
            strengthYesterday = placed.get().stream()
                    .anyMatch(b -> b.date().equals(last) && b.placed().kind() == ExerciseKind.STRENGTH);
        }
        return new Filled(List.copyOf(blocks), OptionalInt.empty());
    }

    private Optional<List<Block>> placed(
            Week week, List<Visit> visits, Rungs rungs, int floor, int doseMost, boolean strengthYesterday) {
        List<HomeDay> days = new ArrayList<>();
        List<Map<ExerciseKind, List<ExerciseDose>>> doses = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            int index = 7 * week.index() + i;
            Map<ExerciseKind, List<ExerciseDose>> permitted = home.doses(week, date(index), rungs, doseMost);
            doses.add(permitted);
            days.add(day(index, permitted, visits));
        }
        Wanted wanted = wanted(week, floor);
        Optional<List<List<Placed>>> filled = known.computeIfAbsent(
                List.of(days, wanted, strengthYesterday), k -> HomeCare.week(days, wanted, strengthYesterday));
        return filled.map(found -> {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                for (Placed session : found.get(i)) {
                    List<ExerciseDose> content = doses.get(i).getOrDefault(session.kind(), List.of());
                    blocks.add(new Block(date(7 * week.index() + i), session, content));
                }
            }
            return blocks;
        });
    }

    /** Where full doses do not fit on enough days: the room that at least as many days have as the floor asks for. */
    private int roomForFloor(Week week, int floor) {
        List<Integer> rooms = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            rooms.add(home.room(date(7 * week.index() + i)));
        }
        rooms.sort(Comparator.reverseOrder());
        int days = Math.max(1, Math.min(7, floor));
        int perWeek = request.homeMinutesPerWeek().orElse(Integer.MAX_VALUE);
        return Math.min(rooms.get(days - 1), perWeek / days);
    }

    private LocalDate date(int index) {
        return request.start().plusDays(index);
    }

    /** How many days of the week need exercise. */
    private int floor(Week week, List<Visit> visits) {
        int usable = 0;
        boolean permitted = false;
        for (int i = 0; i < 7; i++) {
            LocalDate date = date(7 * week.index() + i);
            usable += home.isUsable(week, date) ? 1 : 0;
            permitted |= home.isPermitted(week, date);
        }
        boolean visited = visits.stream().anyMatch(v -> v.day() / 7 == week.index());
        if (!demands.exerciseFloor()) {
            return 0;
        }
        if (usable >= catalog.fact("usable-days-for-floor")) {
            return catalog.fact("exercise-days-per-usable-week-least");
        }
        return permitted && visited ? catalog.fact("exercise-days-per-massage-week-least") : 0;
    }

    private Wanted wanted(Week week, int floor) {
        return new Wanted(
                week.phase().exercise(),
                floor,
                home.minutesPerDay(),
                request.homeMinutesPerWeek().orElse(Integer.MAX_VALUE),
                Weights.STANDARD);
    }

    private HomeDay day(int index, Map<ExerciseKind, List<ExerciseDose>> doses, List<Visit> visits) {
        LocalDate date = date(index);
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
        return new HomeDay(
                HomeTimes.free(request, date), away, minutes, !deepNear && !wasDeepBefore(date), isAsked(date));
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
        Optional<MassageHistory> history = request.client().massageHistory();
        return history.map(h -> !Past.dates(h).isEmpty()
                        && !Past.dates(h).last().isBefore(date.minusDays(1))
                        && h.lastPressure().map(p -> p.isDeep()).orElse(true))
                .orElse(false);
    }
}
