package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.check.Finding;
import io.massageplan.check.PlanCheck;
import io.massageplan.check.Severity;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.RequestDigest;
import io.massageplan.plan.ThermalSession;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.internal.HomeWeeks.Block;
import io.massageplan.planner.internal.Schedule.Visit;
import io.massageplan.protocol.Protocol;
import io.massageplan.safety.Urgency;
import io.massageplan.screening.Referral;
import io.massageplan.screening.Screening;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
        // A warning sign that is there comes before the questions that are still open.
        boolean found = !screening.redFlags().isEmpty() && !screening.stops().isEmpty();
        if (!found && !screening.unansweredRedFlags().isEmpty()) {
            return new PlanResult.NeedsAnswers(screening.questions());
        }
        if (!screening.stops().isEmpty()) {
            return new PlanResult.Referred(
                    screening.concern(),
                    urgency(screening),
                    screening.referrals(),
                    screening.stops(),
                    screening.questions());
        }
        Optional<CarePlan> plan = best(request);
        if (plan.map(Planning::hasCare).orElse(false)) {
            List<Reason> broken = broken(plan.get(), request);
            return broken.isEmpty() ? new PlanResult.Planned(plan.get()) : new PlanResult.Infeasible(broken, List.of());
        }
        return new Conflict(catalog, this).explain(request, screening);
    }

    /** The last gate: what the independent check objects to is never handed out as a plan. */
    private List<Reason> broken(CarePlan plan, PlanRequest request) {
        return PlanCheck.check(plan, request, catalog).stream()
                .filter(finding -> finding.severity() == Severity.HARD)
                .map(Finding::reason)
                .toList();
    }

    /** The most urgent of the findings and the referrals that stop the plan. */
    private static Urgency urgency(Screening screening) {
        return Stream.concat(
                        screening.urgency().stream(),
                        screening.referrals().stream()
                                .filter(Referral::stopsPlan)
                                .map(Referral::urgency))
                .max(Comparator.naturalOrder())
                .orElse(Urgency.ROUTINE);
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
                .anyMatch(
                        a -> a instanceof MassageSession || a instanceof ExerciseBlock || a instanceof ThermalSession);
    }

    /** Whether a request has any plan at all; used to find what stands in the way. */
    boolean isFeasible(PlanRequest request) {
        return best(request).map(Planning::hasCare).orElse(false);
    }

    /** The cheapest plan among those of each practitioner; the first on equal cost. One practitioner gives a whole plan. */
    private Optional<CarePlan> best(PlanRequest request) {
        String digest = RequestDigest.of(request);
        Optional<Attempt> best = Optional.empty();
        for (PlanRequest candidate : byPractitioner(request)) {
            Optional<Attempt> attempt = attempt(candidate, digest);
            if (attempt.isPresent()
                    && (best.isEmpty() || attempt.get().cost() < best.get().cost())) {
                best = attempt;
            }
        }
        return best.map(Attempt::plan);
    }

    private static List<PlanRequest> byPractitioner(PlanRequest request) {
        if (request.practitioners().size() < 2) {
            return List.of(request);
        }
        return request.practitioners().stream()
                .map(p -> PlanRequest.builder()
                        .from(request)
                        .practitioners(List.of(p))
                        .build())
                .toList();
    }

    private record Attempt(CarePlan plan, long cost) {}

    private Optional<Attempt> attempt(PlanRequest request, String digest) {
        if (request.pins().stream()
                .anyMatch(p -> p.kind() == PinKind.VISIT && !request.days().contains(p.date()))) {
            return Optional.empty();
        }
        Screening screening = screen(request);
        Protocol protocol = ProtocolChoice.of(request, catalog);
        List<Week> weeks = ProtocolChoice.weeks(request, protocol);
        SchedulingProblem problem = new ProblemBuilder(request, catalog, screening, protocol, weeks).build();
        Optional<Schedule> schedule = scheduler.schedule(problem);
        if (schedule.isEmpty()) {
            return Optional.empty();
        }
        List<Visit> visits = schedule.get().visits();
        Optional<List<Block>> blocks = new HomeWeeks(request, catalog, screening, weeks).blocks(visits);
        return blocks.map(b -> new Attempt(
                new PlanWriter(request, digest, catalog, screening, protocol, weeks).write(visits, b),
                schedule.get().cost()));
    }
}
