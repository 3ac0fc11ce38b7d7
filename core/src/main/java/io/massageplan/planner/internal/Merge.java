package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityReport;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.Delivered;
import io.massageplan.plan.Happened;
import io.massageplan.plan.InvalidRequestException;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.Placement;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Progress;
import io.massageplan.plan.Review;
import io.massageplan.plan.ReviewOutcome;
import io.massageplan.plan.Segment;
import io.massageplan.plan.ThermalSession;
import io.massageplan.safety.Condition;
import io.massageplan.screening.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The request now in force: the one a plan was made for, with what progress tells merged in. */
final class Merge {
    private final PlanRequest before;
    private final CarePlan plan;
    private final Progress progress;
    private final Catalog catalog;
    private final Map<String, Activity> activities = new LinkedHashMap<>();
    /** Own reports and those that follow from them, by activity. */
    private final Map<String, ActivityReport> reports = new LinkedHashMap<>();

    Merge(PlanRequest before, CarePlan plan, Progress progress, Catalog catalog) {
        this.before = before;
        this.plan = plan;
        this.progress = progress;
        this.catalog = catalog;
        plan.activities().forEach(a -> activities.put(a.id(), a));
        List<Problem> problems = new ProgressProblems(before, plan, progress, catalog).all();
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
        progress.reports().forEach(r -> reports.put(r.activity(), r));
        progress.reports().forEach(this::follow);
    }

    /** What belongs to a visit shares its fate: the review that rides on it, the cold or heat around it. */
    private void follow(ActivityReport report) {
        boolean elsewhere = report.happened() != Happened.DONE
                || report.date().isPresent()
                || report.start().isPresent();
        boolean ahead = report.happened() == Happened.CANCELLED
                && !date(report.activity()).isBefore(progress.asOf());
        // What is still ahead finds its new place by itself.
        if (!elsewhere || ahead || !(activities.get(report.activity()) instanceof MassageSession visit)) {
            return;
        }
        for (Activity other : plan.activities()) {
            boolean rides = other instanceof Review review
                    && review.ridesOn().filter(visit.id()::equals).isPresent();
            boolean around = other instanceof ThermalSession thermal
                    && thermal.placement() != Placement.ALONE
                    && thermal.date().equals(visit.date());
            if (rides || around) {
                ActivityReport.Builder follows = ActivityReport.builder();
                follows.activity(other.id()).happened(report.happened());
                if (report.happened() == Happened.DONE) {
                    LocalDate date = report.date().orElse(visit.date());
                    follows.date(date);
                    report.start()
                            .ifPresent(start -> follows.start(
                                    start.plusMinutes((other.start().toSecondOfDay()
                                                    - visit.start().toSecondOfDay())
                                            / 60)));
                }
                if (report.happened() == Happened.MOVED) {
                    follows.date(report.date());
                }
                reports.putIfAbsent(other.id(), follows.build());
            }
        }
    }

    /** Activities that were put off: they are not over, whatever their day was. */
    Set<String> moved() {
        Set<String> moved = new TreeSet<>();
        reports.values().stream().filter(r -> r.happened() == Happened.MOVED).forEach(r -> moved.add(r.activity()));
        return moved;
    }

    /** The day that a visit was moved to. */
    Optional<LocalDate> movedTo(String activity) {
        return Optional.ofNullable(reports.get(activity))
                .filter(r -> r.happened() == Happened.MOVED)
                .flatMap(ActivityReport::date);
    }

    /**
     * Whether nothing is told but what the plan takes for granted: an activity that was done as planned and well borne is
     * no news, since one that is not reported counts as just that.
     */
    boolean isNoNews() {
        return reports.values().stream().allMatch(this::confirms)
                && progress.scores().isEmpty()
                && request().withDelivered(before.delivered()).equals(before);
    }

    private boolean confirms(ActivityReport report) {
        Activity planned = activities.get(report.activity());
        boolean known = before.delivered()
                .flatMap(d -> d.reportOf(report.activity()))
                .filter(report::equals)
                .isPresent();
        boolean borne = report.soreness().orElse(0) <= catalog.fact("soreness-step-up-most") && !report.bruised();
        return known
                || planned != null
                        && report.happened() == Happened.DONE
                        && borne
                        && report.outcome().isEmpty()
                        && isPlanned(planned)
                        && Reported.as(planned, report).equals(Reported.as(planned, ActivityReport.done(planned.id())));
    }

    private boolean isPlanned(Activity activity) {
        return before.delivered().flatMap(d -> d.reportOf(activity.id())).isEmpty();
    }

    /** Whether free times are all that changed. */
    boolean isAvailabilityAlone() {
        return reports.values().stream().allMatch(this::confirms)
                && progress.scores().isEmpty()
                && request()
                        .withDelivered(before.delivered())
                        .withAvailability(before.availability())
                        .equals(before);
    }

    // ---- the request

    PlanRequest request() {
        List<Pin> pins = new ArrayList<>(before.pins());
        Set<Pin> added = new LinkedHashSet<>(progress.pins());
        reports.values().forEach(report -> added.addAll(pins(report)));
        added.stream().filter(p -> !pins.contains(p)).forEach(p -> {
            // The newer word holds: a day that was freed is free, one that is taken is taken.
            pins.removeIf(old -> before.pins().contains(old) && old.date().equals(p.date()) && old.kind() != p.kind());
            pins.add(p);
        });
        return PlanRequest.builder()
                .from(before.withDelivered(delivered()))
                .client(client(before.client()))
                .availability(progress.availability().orElse(before.availability()))
                .pins(pins)
                .build();
    }

    /** A visit that was moved is pinned to its new day, and one that was called off leaves its day empty. */
    private List<Pin> pins(ActivityReport report) {
        List<Pin> pins = new ArrayList<>();
        if (activities.get(report.activity()) instanceof MassageSession visit) {
            boolean ahead = !visit.date().isBefore(progress.asOf());
            boolean moved = report.happened() == Happened.MOVED;
            if (moved) {
                pins.add(Pin.builder()
                        .kind(PinKind.VISIT)
                        .date(report.date().orElseThrow())
                        .start(report.start())
                        .build());
            }
            if (ahead
                    && (report.happened() == Happened.CANCELLED
                            || moved && !report.date().equals(Optional.of(visit.date())))) {
                pins.add(Pin.builder().kind(PinKind.NO_VISIT).date(visit.date()).build());
            }
        }
        return pins;
    }

    private ClientProfile client(ClientProfile client) {
        List<ConditionReport> conditions = new ArrayList<>(client.conditions());
        for (ConditionReport report : progress.conditions()) {
            conditions.removeIf(
                    c -> c.condition().equals(report.condition()) && c.sites().equals(report.sites()));
            conditions.add(report);
        }
        SortedMap<String, Answer> answers = new TreeMap<>(client.answers());
        // Who tells of something new no longer says that there is nothing of its kind.
        progress.conditions()
                .forEach(report -> catalog.conditions()
                        .find(report.condition())
                        .map(Condition::question)
                        .filter(question -> answers.get(question) == Answer.NO)
                        .ifPresent(question -> answers.put(question, Answer.YES)));
        answers.putAll(progress.answers());
        RedFlagAnswers flags = client.redFlags();
        for (var flag : progress.redFlags().entrySet()) {
            flags = flags.answerTo(flag.getKey()) == flag.getValue()
                    ? flags
                    : flags.with(flag.getKey(), flag.getValue());
        }
        return client.withConditions(conditions)
                .withAnswers(answers)
                .withRedFlags(flags)
                .withClearances(joined(client.clearances(), progress.clearances()))
                .withAssessments(joined(client.assessments(), progress.assessments()));
    }

    private static <T> List<T> joined(List<T> known, List<T> added) {
        Set<T> all = new LinkedHashSet<>(known);
        all.addAll(added);
        return new ArrayList<>(all);
    }

    private Delivered delivered() {
        Optional<Delivered> known = before.delivered();
        Map<String, ActivityReport> all = new LinkedHashMap<>();
        known.ifPresent(d -> d.reports().forEach(r -> all.put(r.activity(), r)));
        reports.values().stream().filter(r -> r.happened() != Happened.MOVED).forEach(r -> all.put(r.activity(), r));
        return Delivered.builder()
                .openFrom(progress.asOf())
                .addAllReports(all.values())
                .addAllScores(joined(known.map(Delivered::scores).orElse(List.of()), progress.scores()))
                .addAllTechniquesGivenUp(
                        joined(known.map(Delivered::techniquesGivenUp).orElse(List.of()), givenUp()))
                .putAllNumbers(numbers(known.map(Delivered::numbers).orElse(new TreeMap<>())))
                .build();
    }

    /** What was used until a review found no gain. */
    private List<String> givenUp() {
        Set<String> techniques = new LinkedHashSet<>();
        for (ActivityReport report : progress.reports()) {
            if (report.outcome().equals(Optional.of(ReviewOutcome.NO_GAIN))) {
                LocalDate day = report.date().orElseGet(() -> date(report.activity()));
                plan.activities(MassageSession.class).stream()
                        .filter(v -> tookPlace(v, day))
                        .flatMap(v -> v.segments().stream())
                        .map(Segment::technique)
                        .forEach(techniques::add);
            }
        }
        return List.copyOf(techniques);
    }

    private LocalDate date(String activity) {
        return Optional.ofNullable(activities.get(activity)).map(Activity::date).orElse(progress.asOf());
    }

    private boolean tookPlace(MassageSession visit, LocalDate until) {
        Optional<ActivityReport> report = Optional.ofNullable(reports.get(visit.id()))
                .or(() -> before.delivered().flatMap(d -> d.reportOf(visit.id())));
        boolean happened = report.map(r -> r.happened() == Happened.DONE).orElse(true);
        return happened
                && !report.flatMap(ActivityReport::date).orElse(visit.date()).isAfter(until);
    }

    /** The highest number of each kind of id. */
    private SortedMap<String, Integer> numbers(SortedMap<String, Integer> known) {
        SortedMap<String, Integer> numbers = new TreeMap<>(known);
        plan.activities().forEach(a -> Names.number(a).ifPresent(n -> numbers.merge(Names.kind(a), n, Math::max)));
        return numbers;
    }
}
