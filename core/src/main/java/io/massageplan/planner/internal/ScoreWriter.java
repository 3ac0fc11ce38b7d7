package io.massageplan.planner.internal;

import io.massageplan.explain.PlanScore;
import io.massageplan.explain.PlanScore.Proof;
import io.massageplan.explain.ScoreMatch;
import io.massageplan.explain.TermScore;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.planner.internal.calendar.CalendarDay;
import io.massageplan.planner.internal.calendar.CalendarPlan;
import io.massageplan.planner.internal.calendar.CalendarProblem;
import io.massageplan.planner.internal.calendar.CalendarScore;
import io.massageplan.planner.internal.calendar.CalendarScore.Match;
import io.massageplan.planner.internal.calendar.CalendarScore.TermPoints;
import io.massageplan.planner.internal.calendar.CalendarSolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes out what a calendar costs: the score that shares nothing with the solver, in dates and kinds of exercise. */
final class ScoreWriter {
    private ScoreWriter() {}

    static PlanScore of(Draft draft) {
        return of(draft, draft.solution().plan().orElseThrow());
    }

    /** What the calendar costs that was announced before; empty if it no longer keeps every rule of the model. */
    static Optional<PlanScore> ofAnnounced(Draft draft) {
        List<Optional<CalendarPlan.Visit>> visits = new ArrayList<>();
        List<Integer> contents = new ArrayList<>();
        for (CalendarDay day : draft.translation().problem().days()) {
            CalendarDay.Keep keep = day.keep().orElseThrow();
            visits.add(keep.visit());
            contents.add(keep.content());
        }
        CalendarPlan announced = new CalendarPlan(visits, contents);
        boolean known = !contents.contains(CalendarProblem.ANY);
        return known
                        && CalendarScore.of(draft.translation().problem(), announced)
                                .isFeasible()
                ? Optional.of(of(draft, announced))
                : Optional.empty();
    }

    private static PlanScore of(Draft draft, CalendarPlan plan) {
        CalendarSolution solution = draft.solution();
        CalendarScore score = CalendarScore.of(draft.translation().problem(), plan);
        // The calendar of a plan that has begun starts with its first open day.
        LocalDate start = draft.request().openFrom();
        List<TermScore> terms =
                score.terms().stream().map(term -> term(term, start)).toList();
        return new PlanScore(
                Math.toIntExact(score.points()),
                Math.toIntExact(solution.bound()),
                solution.proven() && solution.points() == score.points() ? Proof.PROVEN : Proof.UNPROVEN,
                terms);
    }

    private static TermScore term(TermPoints term, LocalDate start) {
        return new TermScore(
                term.term().id(),
                Math.toIntExact(term.points()),
                term.matches().stream().map(match -> match(match, start)).toList());
    }

    private static ScoreMatch match(Match match, LocalDate start) {
        Optional<ExerciseKind> kind = match.kind() == CalendarProblem.ANY
                ? Optional.empty()
                : Optional.of(ExerciseKind.values()[match.kind()]);
        return new ScoreMatch(start.plusDays(match.day()), kind, match.amount(), Math.toIntExact(match.points()));
    }
}
