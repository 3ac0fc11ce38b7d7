package io.massageplan.planner.internal;

import io.massageplan.LibraryVersion;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.Goal;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.BaselineScore;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanGoal;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Versions;
import io.massageplan.planner.internal.HomeWeeks.Block;
import io.massageplan.planner.internal.ReviewWriter.Due;
import io.massageplan.planner.internal.Schedule.Visit;
import io.massageplan.planner.internal.VisitTimes.Span;
import io.massageplan.protocol.OutcomeMeasure;
import io.massageplan.protocol.Protocol;
import io.massageplan.screening.Screening;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the plan: the calendar's activities in order, and the frame around them. */
final class PlanWriter {
    private static final int REMOTE_REVIEW = 12 * 60;

    private final PlanRequest request;
    private final String digest;
    private final Catalog catalog;
    private final Screening screening;
    private final Protocol protocol;
    private final List<Week> weeks;

    PlanWriter(
            PlanRequest request,
            String digest,
            Catalog catalog,
            Screening screening,
            Protocol protocol,
            List<Week> weeks) {
        this.request = request;
        this.digest = digest;
        this.catalog = catalog;
        this.screening = screening;
        this.protocol = protocol;
        this.weeks = weeks;
    }

    CarePlan write(List<Visit> visits, List<Block> blocks) {
        ReviewWriter reviewWriter = new ReviewWriter(request, catalog);
        List<Due> reviews = reviewWriter.due(visits);
        int firmUntil = reviews.isEmpty() ? Integer.MAX_VALUE : reviews.get(0).day();
        List<Activity> activities = new ArrayList<>(sessions(visits, reviews, firmUntil));
        ThermalWriter thermal = new ThermalWriter(request, catalog, screening, protocol);
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
        List<String> measures =
                goals().stream().map(PlanGoal::measure).distinct().toList();
        request.appointments().stream()
                .filter(a -> request.days().contains(a.date()))
                .forEach(activities::add);
        for (int i = 0; i < reviews.size(); i++) {
            activities.add(reviewWriter.review(
                    reviews.get(i), i + 1, reviewStart(reviews.get(i), visits, activities), measures));
        }
        activities.sort(Comparator.comparing(Activity::date)
                .thenComparing(Activity::start)
                .thenComparing(Activity::id));
        return frame(activities, thermal);
    }

    private LocalTime reviewStart(Due due, List<Visit> visits, List<Activity> taken) {
        int start = REMOTE_REVIEW;
        if (due.visit() > 0) {
            start = visits.get(due.visit() - 1).start();
        } else {
            // A remote review takes the first gap from noon on, else the first of the day.
            LocalDate day = request.start().plusDays(due.day());
            List<Span> busy = taken.stream()
                    .filter(a -> a.date().equals(day))
                    .map(a -> new Span(
                            ProblemBuilder.minuteOf(a.start()),
                            ProblemBuilder.minuteOf(a.start())
                                    + (int) a.length().toMinutes()))
                    .toList();
            int minutes = catalog.fact("review-minutes");
            OptionalInt later = HomeTimes.start(List.of(HomeTimes.WAKING), busy, REMOTE_REVIEW, minutes);
            start = later.orElseGet(() ->
                    HomeTimes.start(List.of(HomeTimes.WAKING), busy, 0, minutes).orElse(REMOTE_REVIEW));
        }
        return LocalTime.of(start / 60, start % 60);
    }

    private List<MassageSession> sessions(List<Visit> visits, List<Due> reviews, int firmUntil) {
        SessionWriter writer = new SessionWriter(request, catalog, weeks);
        List<MassageSession> sessions = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            int number = i + 1;
            Visit visit = visits.get(i);
            boolean reviewed = reviews.stream().anyMatch(r -> r.visit() == number);
            int talk = i == 0 && isFirstEver()
                    ? catalog.fact("assessment-minutes-first-visit")
                    : reviewed ? catalog.fact("review-minutes") : 0;
            Optional<Visit> previous = i == 0 ? Optional.empty() : Optional.of(visits.get(i - 1));
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
                    .start(LocalTime.of(
                            block.placed().start() / 60, block.placed().start() % 60))
                    .length(Duration.ofMinutes(block.placed().minutes()))
                    .performer("CLIENT")
                    .status(firm ? ActivityStatus.FIRM : ActivityStatus.OUTLINE)
                    .kind(block.placed().kind())
                    .addAllExercises(block.doses())
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

    private CarePlan frame(List<Activity> activities, ThermalWriter thermal) {
        ClientProfile client = request.client();
        CarePlan.Builder plan = CarePlan.builder();
        plan.planId("plan-" + digest.substring(0, 12))
                .revision(0)
                .clientId(client.id())
                .requestDigest(digest)
                .versions(new Versions(LibraryVersion.LIBRARY, catalog.version(), LibraryVersion.MODEL))
                .start(request.start())
                .weeks(request.weeks())
                .protocol(protocol.id())
                .addAllPhases(weeks.stream().map(w -> w.phase().id()).toList())
                .consent(client.consent())
                .addAllActivities(activities)
                .addAllAsWanted(thermal.asWanted())
                .addAllGoals(goals())
                .addAllRestrictions(screening.inForce())
                .addAllClearances(screening.clearances())
                .addAllReferrals(screening.referrals())
                .addAllQuestions(screening.questions())
                .addAllOverrides(request.overrides());
        ProtocolChoice.complaint(client)
                .ifPresent(c -> plan.addBaseline(BaselineScore.builder()
                        .measure("NRS")
                        .score(c.painAverage().orElse(c.painNow()))
                        .date(request.start())
                        .build()));
        boolean massage = activities.stream().anyMatch(MassageSession.class::isInstance);
        PlanTexts texts = new PlanTexts(request, catalog, screening, massage);
        return plan.addAllEducation(texts.education())
                .addAllFlareUp(texts.flareUp())
                .addAllDischarge(texts.discharge())
                .addAllStop(texts.stop())
                .addAllNotes(texts.notes())
                .build();
    }

    private List<PlanGoal> goals() {
        List<PlanGoal> goals = new ArrayList<>();
        LocalDate end = request.days().to();
        for (Goal goal : request.client().goals()) {
            goals.add(PlanGoal.builder()
                    .goal(goal.goal())
                    .measure(goal.measure().orElseGet(() -> measureOf(goal.goal())))
                    .baseline(goal.baseline())
                    .target(goal.target())
                    .by(goal.by().orElse(end))
                    .activity(goal.activity())
                    .build());
        }
        if (goals.isEmpty()) {
            Optional<Complaint> complaint = ProtocolChoice.complaint(request.client());
            PlanGoal.Builder goal = PlanGoal.builder();
            goal.goal(complaint.isPresent() ? "RELIEVE_PAIN" : protocolGoal())
                    .measure("NRS")
                    .by(end);
            complaint.ifPresent(c -> {
                int baseline = c.painAverage().orElse(c.painNow());
                goal.baseline(baseline).target(target(baseline));
            });
            goals.add(goal.build());
        }
        return goals;
    }

    /** The measure a goal is followed by. */
    private String measureOf(String goal) {
        List<String> measures = catalog.goals().get(goal).measures();
        return measures.isEmpty() ? "NRS" : measures.get(0);
    }

    private String protocolGoal() {
        return protocol.purposes().get(0);
    }

    /** A drop that counts: two points and 30 per cent, whichever is more. */
    private int target(int baseline) {
        OutcomeMeasure nrs = catalog.measures().get("NRS");
        int points = nrs.change().map(c -> c.intValue()).orElse(0);
        int percent = (baseline * nrs.percent().orElse(0) + 99) / 100;
        return Math.max(nrs.low(), baseline - Math.max(points, percent));
    }
}
