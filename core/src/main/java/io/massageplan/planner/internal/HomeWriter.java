package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.HomePlaces.Session;
import io.massageplan.planner.internal.VisitTimes.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The exercise of a decided calendar, day by day: where it stands on the clock, and at which rung. */
final class HomeWriter {
    private static final int DAYS = 7;

    private final PlanRequest request;
    private final Catalog catalog;
    private final HomeWeeks home;
    private final Optional<Begun> begun;

    HomeWriter(PlanRequest request, Catalog catalog, HomeWeeks home, Optional<Begun> begun) {
        this.begun = begun;
        this.request = request;
        this.catalog = catalog;
        this.home = home;
    }

    /**
     * The sessions, in order of date.
     *
     * @param visits in order of date; of a plan that has begun, those that took place as well
     * @param contents per open day the position of its content
     */
    List<Block> blocks(List<Visit> visits, List<Integer> contents) {
        int cut = begun.map(Begun::cut).orElse(0);
        Rungs rungs = new Rungs(request, catalog);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i <= cut / DAYS; i++) {
            int week = i;
            begun.ifPresent(b -> b.note(week, rungs));
        }
        begun.ifPresent(b -> b.noteBreaks(rungs));
        for (int week = cut / DAYS; DAYS * week < cut + contents.size(); week++) {
            List<Block> ofWeek = new ArrayList<>();
            for (int day = Math.max(cut, DAYS * week); day < DAYS * week + DAYS; day++) {
                ofWeek.addAll(day(day, HomeContents.kindsOf(contents.get(day - cut)), visits, rungs));
            }
            for (Block block : ofWeek) {
                for (ExerciseDose dose : block.doses()) {
                    rungs.note(dose, week);
                }
            }
            blocks.addAll(ofWeek);
        }
        return List.copyOf(blocks);
    }

    private List<Block> day(int day, List<ExerciseKind> kinds, List<Visit> visits, Rungs rungs) {
        List<List<ExerciseDose>> doses = new ArrayList<>();
        List<Session> sessions = new ArrayList<>();
        for (ExerciseKind kind : kinds) {
            List<ExerciseDose> done = done(home.doses(day).getOrDefault(kind, List.of()), day / DAYS, rungs);
            doses.add(done);
            sessions.add(new Session(
                    done.stream().mapToInt(ExerciseDose::minutes).sum(),
                    HomeContents.isTraining(kind),
                    kind == ExerciseKind.STRENUOUS ? strenuousFrom(day, visits) : 0));
        }
        LocalDate date = request.start().plusDays(day);
        Optional<Span> away =
                visits.stream().filter(v -> v.day() == day).findFirst().map(this::away);
        List<Integer> starts = new HomePlaces(HomeTimes.free(request, date), away)
                .starts(sessions)
                .orElseThrow(() -> new IllegalStateException("A calendar holds only what fits its days."));
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            blocks.add(new Block(date, kinds.get(i), starts.get(i), doses.get(i)));
        }
        return blocks;
    }

    /** Not above the rung that what was done before leads to, and no longer than there is room for. */
    private List<ExerciseDose> done(List<ExerciseDose> planned, int week, Rungs rungs) {
        return planned.stream()
                .map(dose -> rungs.doseWithin(catalog.exercises().get(dose.exercise()), week, dose.minutes())
                        .orElse(dose))
                .toList();
    }

    private Span away(Visit visit) {
        int travel = request.availability().travelMinutes();
        int before = visit.before().map(Before::minutes).orElse(0);
        return new Span(visit.start() - before - travel, visit.end() + travel);
    }

    /** The clock time at which deep work ended the day before; 0 if there was none. */
    private static int strenuousFrom(int day, List<Visit> visits) {
        return visits.stream()
                .filter(v -> v.day() == day - 1 && PressureRule.isDeep(v.pressure()))
                .mapToInt(Visit::end)
                .findFirst()
                .orElse(0);
    }
}
