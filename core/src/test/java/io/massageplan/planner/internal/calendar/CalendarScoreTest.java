package io.massageplan.planner.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.massageplan.planner.internal.calendar.CalendarDay.After;
import io.massageplan.planner.internal.calendar.CalendarDay.Before;
import io.massageplan.planner.internal.calendar.CalendarPlan.Visit;
import io.massageplan.planner.internal.calendar.CalendarProblem.Content;
import io.massageplan.planner.internal.calendar.CalendarProblem.Load;
import io.massageplan.planner.internal.calendar.CalendarScore.Rule;
import io.massageplan.planner.internal.calendar.CalendarScore.Term;
import io.massageplan.planner.internal.calendar.CalendarScore.Violation;
import io.massageplan.planner.internal.calendar.ProblemDraft.Home;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The score at its edges, with numbers worked out by hand. */
class CalendarScoreTest {
    private static final int NINE = 9 * 60;
    private static final int FIVE = 17 * 60;

    private final ProblemDraft draft = new ProblemDraft(7);
    private final List<Optional<Visit>> visits = new ArrayList<>(Collections.nCopies(7, Optional.empty()));
    private final List<Integer> contents = new ArrayList<>(Collections.nCopies(7, ProblemDraft.NOTHING));

    CalendarScoreTest() {
        draft.week(0).exercisePermitted = false;
        draft.history = new History(true, -3, 4, List.of(-3), List.of(), 0, 0, false, 0, 0, 0, History.WeekSoFar.NONE);
        draft.contents = new ArrayList<>(ProblemDraft.CONTENTS);
        draft.contents.set(ProblemDraft.NOTHING, new Content(0));
    }

    private void visit(int day, int pressure, int start) {
        visits.set(day, Optional.of(new Visit(0, pressure, 60, start, 0, 0)));
    }

    private CalendarScore score() {
        return CalendarScore.of(draft.build(), new CalendarPlan(visits, contents));
    }

    private List<Violation> violations() {
        return score().violations();
    }

    @Test
    void deepGap_twoDaysLaterSameClock_isEnough() {
        visit(0, 4, NINE + 0);
        visit(2, 4, FIVE);
        assertEquals(List.of(), violations());
    }

    @Test
    void deepGap_twoDaysLaterBeforeTheEnd_isTooSoon() {
        visit(0, 4, NINE);
        visit(2, 4, NINE);
        assertEquals(List.of(new Violation(Rule.DEEP_GAP, 2)), violations());
    }

    @Test
    void deepInSevenDays_seesHistory() {
        draft.history =
                new History(true, -4, 4, List.of(-4), List.of(-4), 0, 0, false, 0, 0, 0, History.WeekSoFar.NONE);
        visit(0, 4, NINE);
        visit(2, 4, FIVE);
        assertEquals(List.of(new Violation(Rule.DEEP_IN_7_DAYS, 2)), violations());
        draft.history =
                new History(true, -5, 4, List.of(-5), List.of(-5), 0, 0, false, 0, 0, 0, History.WeekSoFar.NONE);
        assertEquals(List.of(), violations());
    }

    @Test
    void pressureAfterGap_isLowFromTheTwentyEighthDay() {
        draft.history = new History(true, -28, 4, List.of(), List.of(), 0, 0, false, 0, 0, 0, History.WeekSoFar.NONE);
        visit(0, 4, NINE);
        assertEquals(List.of(new Violation(Rule.PRESSURE_AFTER_GAP, 0)), violations());
        draft.history = new History(true, -27, 4, List.of(), List.of(), 0, 0, false, 0, 0, 0, History.WeekSoFar.NONE);
        assertEquals(List.of(), violations());
    }

    @Test
    void visitGap_countsCountedDaysOnly() {
        draft.history = new History(true, -3, 3, List.of(-3), List.of(), 0, 0, false, 30, 0, 0, History.WeekSoFar.NONE);
        assertEquals(List.of(4, 5, 6), violations().stream().map(Violation::day).toList());
        draft.days.forEach(day -> day.counted = false);
        assertEquals(List.of(), violations());
    }

    @Test
    void strenuous_dayAfterDeep_startsNoEarlierThanItEnded() {
        draft.week(0).home.set(3, new Home(30, 1, 1));
        visit(0, 4, FIVE);
        contents.set(1, 4);
        assertEquals(List.of(), violations());
        draft.day(1).homeWindows = List.of(new CalendarProblem.Span(420, 18 * 60 + 29));
        assertEquals(List.of(new Violation(Rule.STRENUOUS_AFTER_DEEP, 1)), violations());
    }

    @Test
    void strength_dayAfterStrengthBeforeTheCalendar_isRefused() {
        draft.history = new History(true, -3, 3, List.of(), List.of(), 0, 0, true, 0, 0, 0, History.WeekSoFar.NONE);
        contents.set(0, 3);
        assertEquals(List.of(new Violation(Rule.STRENGTH_DAYS, 0)), violations());
    }

    @Test
    void exerciseDays_walkingCounts() {
        draft.week(0).exercisePermitted = true;
        assertEquals(List.of(new Violation(Rule.EXERCISE_DAYS, 0)), violations());
        contents.set(0, 5);
        contents.set(1, 5);
        assertEquals(List.of(), violations());
    }

    @Test
    void points_ofEachTerm_addUp() {
        draft.day(1).before = List.of(new Before(0, 3, false));
        draft.day(1).after = List.of(new After(0, 1, 10));
        draft.day(1).visitPoints = 4;
        draft.loads.add(new Load(2, 3, 12));
        visit(1, 4, NINE);
        contents.set(1, 0);
        contents.set(2, 2);
        CalendarScore score = score();
        assertEquals(List.of(), score.violations());
        assertEquals(4, score.points(Term.WANTED_PRESSURE));
        assertEquals(3, score.points(Term.BEFORE_VISIT));
        assertEquals(10, score.points(Term.AFTER_VISIT));
        assertEquals(4, score.points(Term.VISIT_DAY));
        assertEquals(0, score.points(Term.GAP_EARLY));
        assertEquals(40, score.points(Term.GAP_LATE), "two days after four without a visit, 20 points a day");
        assertEquals(12, score.points(Term.VISIT_AFTER_LOAD));
        assertEquals(10 + 20 + 30, score.points(Term.MISSING_SESSION), "one light, two strength, three walks");
        assertEquals(2, score.points(Term.TRAINING_ON_VISIT_DAY));
        assertEquals(1, score.points(Term.SAME_KIND_NEXT_DAY));
        assertEquals(4 + 3 + 10 + 4 + 40 + 12 + 60 + 2 + 1, score.points());
    }

    @Test
    void daysThatDoNotCount_areNeverLate_norBringLatenessNearer() {
        visit(0, 3, NINE);
        assertEquals(60, score().points(Term.GAP_LATE), "days 4, 5 and 6");
        draft.day(5).counted = false;
        assertEquals(40, score().points(Term.GAP_LATE), "days 4 and 6");
        draft.day(2).counted = false;
        assertEquals(20, score().points(Term.GAP_LATE), "three days have passed on day 4, four on day 6");
        draft.day(6).counted = false;
        assertEquals(0, score().points(Term.GAP_LATE));
    }

    @Test
    void of_tooFewDays_isRefused() {
        CalendarPlan plan = new CalendarPlan(visits.subList(0, 6), contents);
        CalendarProblem problem = draft.build();
        assertEquals(
                "The calendar (6 visit and 7 home entries) must have 7 of each.",
                assertThrows(IllegalArgumentException.class, () -> CalendarScore.of(problem, plan))
                        .getMessage());
    }
}
