package io.massageplan.planner.internal;

import io.massageplan.LibraryVersion;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.Goal;
import io.massageplan.plan.Activity;
import io.massageplan.plan.BaselineScore;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanGoal;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Versions;
import io.massageplan.protocol.OutcomeMeasure;
import io.massageplan.protocol.Protocol;
import io.massageplan.screening.Screening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the plan: the calendar's activities, and the frame around them. */
final class PlanWriter {
    private final Draft draft;
    private final PlanRequest request;
    private final String digest;
    private final Catalog catalog;
    private final Screening screening;
    private final Protocol protocol;
    private final List<Week> weeks;

    PlanWriter(Draft draft, String digest, Catalog catalog) {
        this.draft = draft;
        this.request = draft.request();
        this.digest = digest;
        this.catalog = catalog;
        this.screening = draft.screened().screening();
        this.protocol = draft.protocol();
        this.weeks = draft.weeks();
    }

    CarePlan write() {
        ThermalWriter thermal = new ThermalWriter(request, catalog, draft.screened(), protocol);
        List<String> measures =
                goals().stream().map(PlanGoal::measure).distinct().toList();
        List<Activity> activities = new ActivityWriter(
                        request, catalog, draft.screened(), weeks, thermal, draft.begun())
                .write(draft.visits(), draft.blocks(), measures);
        return frame(activities, thermal);
    }

    /** The plan with these activities instead of those of the calendar alone. */
    CarePlan write(List<Activity> activities) {
        return frame(activities, new ThermalWriter(request, catalog, draft.screened(), protocol));
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
                .addAllAsWanted(thermal.asWanted(activities))
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
        boolean exercise = activities.stream().anyMatch(ExerciseBlock.class::isInstance);
        PlanTexts texts = new PlanTexts(draft, catalog, massage, exercise);
        return plan.addAllEducation(texts.education())
                .addAllFlareUp(texts.flareUp())
                .addAllDischarge(texts.discharge())
                .addAllStop(texts.stop())
                .addAllNotes(texts.notes())
                .addAllNotes(new EmptyWeeks(draft, catalog).notes(activities))
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
            String wanted = complaint.isPresent() ? "RELIEVE_PAIN" : protocolGoal();
            goal.goal(wanted).measure(measureOf(wanted)).by(end);
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
