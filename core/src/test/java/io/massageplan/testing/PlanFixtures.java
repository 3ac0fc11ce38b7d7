package io.massageplan.testing;

import io.massageplan.LibraryVersion;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.Availability;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.Consent;
import io.massageplan.client.FreeTime;
import io.massageplan.client.MassageHistory;
import io.massageplan.client.RedFlagAnswers;
import io.massageplan.client.Use;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.BaselineScore;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.RequestDigest;
import io.massageplan.plan.Review;
import io.massageplan.plan.ThermalSession;
import io.massageplan.plan.Versions;
import io.massageplan.safety.ScreeningQuestion;
import io.massageplan.safety.Status;
import io.massageplan.technique.PressureLevel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A plan and its request, made by hand on the shipped catalogue, to be changed one thing at a time.
 * <pre>
 * PlanFixtures fixture = PlanFixtures.chronic().change("visit-2", MassageSession.class, v -&gt; v.withDate(...));
 * PlanCheck.check(fixture.plan(), fixture.request(), fixture.catalog());
 * </pre>
 */
public final class PlanFixtures extends PlanParts {
    /** A Monday. */
    public static final LocalDate START = LocalDate.of(2026, 3, 2);

    private PlanRequest request;
    private CarePlan plan;
    private final List<Activity> activities = new ArrayList<>();
    private boolean told;

    private PlanFixtures(PlanRequest request, CarePlan plan) {
        this.request = request;
        this.plan = plan;
    }

    /**
     * Four weeks for a chronic low back: a visit every Tuesday at 17:00 with a review on the fourth, and walks, light blocks
     * and strength at home. It breaks no rule and misses no wish.
     */
    public static PlanFixtures chronic() {
        PlanFixtures fixture = bare(4, "CHRONIC", "CHRONIC_SETTLE");
        for (int week = 1; week <= 4; week++) {
            fixture.week(week);
        }
        fixture.told = true;
        fixture.plan(p -> p.withBaseline(
                BaselineScore.builder().measure("NRS").score(5).date(START).build()));
        return fixture.add(fixture.review("review-1", "visit-4"));
    }

    /** Four weeks of the settling phase of chronic pain, with nothing planned yet. */
    public static PlanFixtures settling() {
        return bare(4, "CHRONIC", "CHRONIC_SETTLE");
    }

    /** Eight weeks of the building phase of chronic pain, with nothing planned yet. */
    public static PlanFixtures building() {
        return bare(8, "CHRONIC", "CHRONIC_BUILD");
    }

    /** A request of so many weeks with a plan that holds nothing yet. */
    public static PlanFixtures bare(int weeks, String protocol, String phase) {
        PlanRequest request = PlanRequest.builder()
                .client(client())
                .start(START)
                .weeks(weeks)
                .availability(availability())
                .build();
        CarePlan plan = CarePlan.builder()
                .planId("plan-1")
                .revision(0)
                .clientId("client-1")
                .requestDigest("-")
                .versions(
                        new Versions(LibraryVersion.LIBRARY, Catalog.standard().version(), LibraryVersion.MODEL))
                .start(START)
                .weeks(weeks)
                .protocol(protocol)
                .phases(Collections.nCopies(weeks, phase))
                .consent(Consent.GIVEN)
                .build();
        return new PlanFixtures(request, plan);
    }

    /** A client of 46 with a chronic low back, all questions answered with no, and no known massage before. */
    public static ClientProfile client() {
        SortedMap<String, Answer> answers = new TreeMap<>();
        for (ScreeningQuestion question : Catalog.standard().questions().all()) {
            answers.put(question.id(), Answer.NO);
        }
        return ClientProfile.builder()
                .id("client-1")
                .birthYear(1980)
                .redFlags(RedFlagAnswers.allNo())
                .answers(answers)
                .addComplaints(complaint(START.minusWeeks(20)))
                .consent(Consent.GIVEN)
                .build();
    }

    /** An ordinary pain of the low back since a day. */
    public static Complaint complaint(LocalDate onset) {
        return Complaint.builder()
                .site(Site.of("LOWER_BACK"))
                .painNow(5)
                .onset(onset)
                .build();
    }

    /** Visits on any day from 8 to 20, home care at any time. */
    public static Availability availability() {
        return Availability.builder()
                .addWeekly(new FreeTime(
                        EnumSet.allOf(DayOfWeek.class), LocalTime.of(8, 0), LocalTime.of(20, 0), EnumSet.of(Use.VISIT)))
                .build();
    }

    private void week(int week) {
        LocalDate monday = START.plusWeeks(week - 1L);
        add(visit("visit-" + week, monday.plusDays(1), 3));
        for (int day : new int[] {0, 2, 3, 5, 6}) {
            add(walk("walk-" + week + "-" + day, monday.plusDays(day), week));
        }
        for (int day : new int[] {0, 2, 4}) {
            add(block(
                    "block-" + week + "-" + day,
                    monday.plusDays(day),
                    ExerciseKind.BLOCK_LIGHT,
                    week,
                    "SIDE_PLANK",
                    "SHOULDER_BLADE_SQUEEZE",
                    "CHIN_TUCK"));
        }
        for (int day : new int[] {3, 6}) {
            add(block(
                    "strength-" + week + "-" + day,
                    monday.plusDays(day),
                    ExerciseKind.STRENGTH,
                    week,
                    "BRIDGE",
                    "CHAIR_STAND"));
        }
    }

    // ---- what it gives

    /** The request. */
    public PlanRequest request() {
        return request;
    }

    /** The plan, in order, with the digest of the request; what follows the first review is outline. */
    public CarePlan plan() {
        activities.sort((a, b) -> {
            int byDate = a.date().compareTo(b.date());
            int byStart = a.start().compareTo(b.start());
            return byDate != 0 ? byDate : byStart != 0 ? byStart : a.id().compareTo(b.id());
        });
        String digest = plan.requestDigest().equals("-") ? RequestDigest.of(request) : plan.requestDigest();
        String id = "plan-" + RequestDigest.of(request).substring(0, 12);
        CarePlan made = plan.withActivities(activities)
                .withRequestDigest(digest)
                .withPlanId(plan.planId().equals("plan-1") ? id : plan.planId());
        return told ? PlanWords.told(made, request, catalog()) : made;
    }

    /** An activity of the plan by its id. */
    public <A extends Activity> A get(String id, Class<A> kind) {
        return activities.stream()
                .filter(a -> a.id().equals(id))
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    // ---- changes

    /** Another catalogue. */
    public PlanFixtures catalog(UnaryOperator<Catalog> change) {
        use(change.apply(catalog()));
        return this;
    }

    /** Another client. */
    public PlanFixtures client(UnaryOperator<ClientProfile> change) {
        request = request.withClient(change.apply(request.client()));
        return this;
    }

    /** A client who had a massage on a day at a pressure. */
    public PlanFixtures history(LocalDate lastVisit, int pressure) {
        return history(MassageHistory.builder()
                .lastVisit(lastVisit)
                .lastPressure(PressureLevel.of(pressure))
                .build());
    }

    /** A client with that history. */
    public PlanFixtures history(MassageHistory history) {
        return client(c -> c.withMassageHistory(history));
    }

    /** A client who also reports a condition. */
    public PlanFixtures reports(ConditionReport report) {
        List<ConditionReport> all = new ArrayList<>(request.client().conditions());
        all.add(report);
        return client(c -> Profiles.consistent(c.withConditions(all)));
    }

    /** A client who also reports a condition in a status, without dates. */
    public PlanFixtures reports(String condition, Status status) {
        return reports(
                ConditionReport.builder().condition(condition).status(status).build());
    }

    /** A client with that complaint alone. */
    public PlanFixtures complaint(Complaint complaint) {
        return client(c -> c.withComplaints(complaint));
    }

    /** Another request. */
    public PlanFixtures request(UnaryOperator<PlanRequest> change) {
        request = change.apply(request);
        return this;
    }

    /** Other parts of the plan than its activities. */
    public PlanFixtures plan(UnaryOperator<CarePlan> change) {
        plan = change.apply(plan);
        return this;
    }

    /** What the plan says, as {@link #plan()} would fill it in, changed. */
    public PlanFixtures said(UnaryOperator<CarePlan> change) {
        plan = change.apply(plan()).withActivities();
        told = false;
        return this;
    }

    /** Adds an activity; with an outline status if it follows the first review. */
    public PlanFixtures add(Activity activity) {
        activities.add(activity);
        return outlined();
    }

    /** Leaves out the activities whose id begins so. */
    public PlanFixtures without(String prefix) {
        activities.removeIf(a -> a.id().startsWith(prefix));
        return outlined();
    }

    /** Other activities, exactly as they are. */
    public PlanFixtures replaced(List<Activity> all) {
        activities.clear();
        activities.addAll(all);
        return this;
    }

    /** Changes one activity. */
    public <A extends Activity> PlanFixtures change(String id, Class<A> kind, UnaryOperator<A> change) {
        A old = get(id, kind);
        activities.set(activities.indexOf(old), change.apply(old));
        return outlined();
    }

    private PlanFixtures outlined() {
        Optional<LocalDate> review = activities.stream()
                .filter(a -> a instanceof Review && a.status() != ActivityStatus.DONE)
                .map(Activity::date)
                .min(LocalDate::compareTo);
        activities.replaceAll(a -> {
            ActivityStatus wanted =
                    review.filter(a.date()::isAfter).isPresent() ? ActivityStatus.OUTLINE : ActivityStatus.FIRM;
            boolean planned = a.status() == ActivityStatus.FIRM || a.status() == ActivityStatus.OUTLINE;
            return planned ? withStatus(a, wanted) : a;
        });
        return this;
    }

    /** The same activity in another status. */
    public static Activity withStatus(Activity activity, ActivityStatus status) {
        if (activity instanceof MassageSession session) {
            return session.withStatus(status);
        }
        if (activity instanceof ExerciseBlock block) {
            return block.withStatus(status);
        }
        if (activity instanceof ThermalSession session) {
            return session.withStatus(status);
        }
        return activity instanceof Review review ? review.withStatus(status) : activity;
    }

    /** A review in the last ten minutes of a visit. */
    public Review review(String id, String visit) {
        MassageSession on = get(visit, MassageSession.class);
        return remoteReview(id, on.date())
                .withStart(on.end().minusMinutes(10))
                .withRidesOn(visit)
                .withPerformer("MASSAGE_THERAPIST");
    }
}
