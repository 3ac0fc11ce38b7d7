package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.internal.ReviewWriter.Due;
import io.massageplan.planner.internal.VisitTimes.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Writes the calendar out as activities: visits, what comes before them, exercise, cold, reviews, what was fixed before. */
final class ActivityWriter {
    static final Comparator<Activity> IN_ORDER =
            Comparator.comparing(Activity::date).thenComparing(Activity::start).thenComparing(Activity::id);

    private static final int REMOTE_REVIEW = 12 * 60;
    private static final Span WHOLE_DAY = new Span(0, 24 * 60 - 1);

    private final PlanRequest request;
    private final Catalog catalog;
    private final Screened screened;
    private final List<Week> weeks;
    private final ThermalWriter thermal;
    private final Optional<Begun> begun;

    ActivityWriter(
            PlanRequest request,
            Catalog catalog,
            Screened screened,
            List<Week> weeks,
            ThermalWriter thermal,
            Optional<Begun> begun) {
        this.begun = begun;
        this.request = request;
        this.catalog = catalog;
        this.screened = screened;
        this.weeks = weeks;
        this.thermal = thermal;
    }

    /** What is to come, in order of date, start and id; what is over is left out but for fixed appointments. */
    List<Activity> write(List<Visit> visits, List<Block> blocks, List<String> measures) {
        ReviewWriter reviewWriter = new ReviewWriter(request, catalog);
        List<Due> reviews = reviewWriter.due(visits, begun);
        int firmUntil = reviews.isEmpty() ? Integer.MAX_VALUE : reviews.get(0).day();
        List<Activity> activities = new ArrayList<>(sessions(visits, reviews, firmUntil));
        int number = 1;
        for (Visit visit : visits) {
            Optional<? extends Activity> before = thermal.before(visit, number, visit.day() <= firmUntil);
            if (before.isPresent()) {
                activities.add(before.get());
                number++;
            }
        }
        activities.addAll(exercise(blocks, firmUntil));
        activities.addAll(thermal.coldCourse(number, List.copyOf(activities)));
        request.appointments().stream()
                .filter(a -> request.days().contains(a.date()))
                .forEach(activities::add);
        for (int i = 0; i < reviews.size(); i++) {
            activities.add(reviewWriter.review(
                    reviews.get(i), i + 1, reviewStart(reviews.get(i), visits, activities), measures));
        }
        activities.sort(IN_ORDER);
        return List.copyOf(activities);
    }

    private LocalTime reviewStart(Due due, List<Visit> visits, List<Activity> taken) {
        int start = REMOTE_REVIEW;
        if (due.visit() > 0) {
            start = visits.get(due.visit() - 1).start();
        } else {
            // A remote review takes the first gap from noon on, else the first of the day.
            LocalDate day = request.start().plusDays(due.day());
            List<Span> busy = HomeTimes.taken(request, day, taken);
            int minutes = catalog.fact("review-minutes");
            OptionalInt later = HomeTimes.start(List.of(HomeTimes.WAKING), busy, REMOTE_REVIEW, minutes);
            start = later.orElseGet(
                    () -> HomeTimes.start(List.of(WHOLE_DAY), busy, 0, minutes).orElse(REMOTE_REVIEW));
        }
        return LocalTime.of(start / 60, start % 60);
    }

    private List<MassageSession> sessions(List<Visit> visits, List<Due> reviews, int firmUntil) {
        SessionWriter writer = new SessionWriter(request, catalog, screened, weeks);
        Optional<Visit> last = Optional.empty();
        for (MassageSession given : begun.map(Begun::visits).orElse(List.of())) {
            last = Optional.of(writer.remember(given));
        }
        List<MassageSession> sessions = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            int number = i + 1;
            Visit visit = visits.get(i);
            boolean reviewed = reviews.stream().anyMatch(r -> r.visit() == number);
            int talk = i == 0 && last.isEmpty() && isFirstEver()
                    ? catalog.fact("assessment-minutes-first-visit")
                    : reviewed ? catalog.fact("review-minutes") : 0;
            Optional<Visit> previous = i == 0 ? last : Optional.of(visits.get(i - 1));
            sessions.add(writer.session(visit, number, talk, visit.day() <= firmUntil, previous));
        }
        return sessions;
    }

    private boolean isFirstEver() {
        return request.client().massageHistory().map(h -> h.courseVisits() == 0).orElse(true);
    }

    private List<ExerciseBlock> exercise(List<Block> blocks, int firmUntil) {
        List<ExerciseBlock> exercise = new ArrayList<>();
        for (Block block : blocks) {
            boolean firm = !block.date().isAfter(request.start().plusDays(Math.min(firmUntil, 400)));
            ExerciseBlock.Builder builder = ExerciseBlock.builder();
            builder.id("exercise-" + (exercise.size() + 1))
                    .date(block.date())
                    .start(LocalTime.of(block.start() / 60, block.start() % 60))
                    .length(Duration.ofMinutes(block.minutes()))
                    .performer("CLIENT")
                    .status(firm ? ActivityStatus.FIRM : ActivityStatus.OUTLINE)
                    .kind(block.kind())
                    .addAllExercises(block.doses())
                    .addAllInstructions(advice(block))
                    .addReasons(Reason.of(
                            "plan-exercise",
                            catalog.exercises()
                                    .get(block.doses().get(0).exercise())
                                    .evidence()
                                    .sources(),
                            "exercise",
                            block.doses().get(0).exercise()));
            exercise.add(builder.build());
        }
        return exercise;
    }

    /** What is to be watched with any of its exercises. */
    private Set<Instruction> advice(Block block) {
        Set<Instruction> advice = new LinkedHashSet<>();
        block.doses()
                .forEach(dose -> screened.exercise(block.date(), dose.exercise())
                        .advice()
                        .forEach(a -> advice.add(Instruction.of("advice." + a))));
        return advice;
    }
}
