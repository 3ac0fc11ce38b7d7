package io.massageplan.planner.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.catalog.Catalog;
import io.massageplan.check.PlanCheck;
import io.massageplan.check.Severity;
import io.massageplan.explain.PlanScore;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.RequestDigest;
import io.massageplan.planner.CarePlanner;
import io.massageplan.planner.Effort;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.Watch;
import io.massageplan.planner.internal.calendar.CalendarPlan;
import io.massageplan.planner.internal.calendar.CalendarScore;
import io.massageplan.planner.internal.calendar.CalendarSolution;
import io.massageplan.planner.internal.calendar.CalendarSolver;
import io.massageplan.testing.AnyRequest;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A request becomes a calendar problem and its best calendar becomes a plan, whatever the client. */
class DraftsTest {
    private static final Catalog CATALOG = Catalog.standard();
    private static final int WANTED = 15;

    /** Requests that have a plan, from an arbitrary seed on. */
    private interface Look {
        void at(PlanRequest request, Draft draft, String which);
    }

    private static void forPlanned(Effort effort, Look look) {
        long first = new Random().nextLong();
        int found = 0;
        for (long seed = first; found < WANTED; seed++) {
            PlanRequest request = AnyRequest.of(seed);
            if (CarePlanner.standard().plan(request) instanceof PlanResult.Planned) {
                Optional<Draft> draft = new Drafts(CATALOG, effort, Watch.NONE).best(request, Demands.ALL);
                String which = "seed " + seed;
                assertTrue(draft.isPresent(), which);
                look.at(request, draft.get(), which);
                found++;
            }
        }
    }

    @Test
    void best_anyRequest_calendarKeepsAllRulesCostsWhatTheScoreSaysAndIsWrittenWhole() {
        forPlanned(Effort.STANDARD, (request, draft, which) -> {
            CalendarPlan plan = draft.solution().plan().orElseThrow();
            CalendarScore score = CalendarScore.of(draft.translation().problem(), plan);
            assertEquals(List.of(), score.violations(), which);
            assertEquals(score.points(), draft.cost(), which);
            assertTrue(draft.solution().proven(), which);
            PlanScore written = ScoreWriter.of(draft);
            assertEquals(draft.cost(), written.points(), which);
            assertEquals(PlanScore.Proof.PROVEN, written.proof(), which);
            long visits = plan.visits().stream().filter(Optional::isPresent).count();
            int sessions = plan.contents().stream()
                    .mapToInt(content -> HomeContents.kindsOf(content).size())
                    .sum();
            assertEquals(visits, draft.visits().size(), which);
            assertEquals(sessions, draft.blocks().size(), which);
        });
    }

    @Test
    void best_hardlyAnyEffort_planStillKeepsEveryRuleAndTheBoundHolds() {
        boolean[] unproven = {false};
        forPlanned(new Effort(3), (request, draft, which) -> {
            CalendarSolution quick = draft.solution();
            CalendarSolution best = CalendarSolver.solve(draft.translation().problem());
            assertTrue(quick.bound() <= best.points() && best.points() <= quick.points(), which);
            unproven[0] |= !quick.proven();
            assertEquals(quick.gap(), ScoreWriter.of(draft).gap(), which);
            CarePlan plan = new PlanWriter(draft, RequestDigest.of(request), CATALOG).write();
            assertEquals(
                    List.of(),
                    PlanCheck.check(plan, request, CATALOG).stream()
                            .filter(f -> f.severity() == Severity.HARD)
                            .map(f -> f.rule() + " " + f.date() + " " + f.reason())
                            .toList(),
                    which);
        });
        assertTrue(unproven[0], "three labels must not be enough for all");
    }
}
