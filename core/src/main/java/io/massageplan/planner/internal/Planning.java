package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.ThermalSession;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.internal.HomeWeeks.Block;
import io.massageplan.planner.internal.Schedule.Visit;
import io.massageplan.protocol.Protocol;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.safety.Urgency;
import io.massageplan.screening.OpenQuestion;
import io.massageplan.screening.ProfileProblems;
import io.massageplan.screening.Screening;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The way of one request: screening, protocol, scheduling, plan. One direction, no way back. */
public final class Planning {
    private final Catalog catalog;
    private final Scheduler scheduler;

    /** Planning over a catalogue. */
    public Planning(Catalog catalog) {
        this.catalog = catalog;
        this.scheduler = new DayByDayScheduler();
    }

    /** What becomes of a request. */
    public PlanResult plan(PlanRequest request) {
        RequestCheck.check(request, catalog);
        Screening screening = screen(request);
        if (!screening.unansweredRedFlags().isEmpty()) {
            List<OpenQuestion> questions = screening.questions();
            return new PlanResult.NeedsAnswers(questions);
        }
        if (!screening.stops().isEmpty()) {
            return new PlanResult.Referred(
                    screening.concern(),
                    screening.urgency().orElse(Urgency.ROUTINE),
                    screening.referrals(),
                    screening.stops(),
                    screening.questions());
        }
        Optional<CarePlan> plan = attempt(request, screening);
        if (plan.map(Planning::hasCare).orElse(false)) {
            return new PlanResult.Planned(plan.get());
        }
        return new Conflict(catalog, this).explain(request, screening);
    }

    /** Who gives the visits. */
    static String profession(PlanRequest request) {
        return request.practitioners().isEmpty()
                ? "MASSAGE_THERAPIST"
                : request.practitioners().get(0).profession();
    }

    private Screening screen(PlanRequest request) {
        Set<String> qualifications = new TreeSet<>();
        request.practitioners().stream().findFirst().ifPresent(p -> qualifications.addAll(p.qualifications()));
        return Screening.of(request.client(), request.days(), qualifications, request.overrides(), catalog);
    }

    /** Whether a plan holds anything but reviews and what was fixed before. */
    private static boolean hasCare(CarePlan plan) {
        return plan.activities().stream()
                .anyMatch(a -> a instanceof MassageSession || a instanceof ExerciseBlock || a instanceof ThermalSession);
    }

    /** Whether a request has any plan at all; used to find what stands in the way. */
    boolean isFeasible(PlanRequest request) {
        return attempt(request, screen(request)).map(Planning::hasCare).orElse(false);
    }

    private Optional<CarePlan> attempt(PlanRequest request, Screening screening) {
        if (request.pins().stream().anyMatch(p -> p.kind() == PinKind.VISIT && !request.days().contains(p.date()))) {
            return Optional.empty();
        }
        Protocol protocol = ProtocolChoice.of(request, catalog);
        List<Week> weeks = ProtocolChoice.weeks(request, protocol);
        SchedulingProblem problem = new ProblemBuilder(request, catalog, screening, weeks).build();
        Optional<Schedule> schedule = scheduler.schedule(problem);
        if (schedule.isEmpty()) {
            return Optional.empty();
        }
        List<Visit> visits = schedule.get().visits();
        Optional<List<Block>> blocks = new HomeWeeks(request, catalog, screening, weeks).blocks(visits);
        return blocks.map(b -> new PlanWriter(request, catalog, screening, protocol, weeks).write(visits, b));
    }
}
