package io.massageplan.check;

import io.massageplan.client.Complaint;
import io.massageplan.client.Goal;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityReport;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.Delivered;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.OutcomeScore;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.Review;
import io.massageplan.plan.ReviewOutcome;
import io.massageplan.plan.Segment;
import io.massageplan.protocol.OutcomeMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a plan that has begun must keep of what happened. Source: dosage 2.5, 9.1.9; planning model 12, 15. */
final class DeliveredRules {
    private DeliveredRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("past-as-reported", RuleKind.FORM, DeliveredRules::past),
                Rule.hard("technique-changed", RuleKind.CLINICAL, DeliveredRules::changed)
                        .facts("technique-changes-without-gain-most"),
                Rule.hard("referred-after-review", RuleKind.CLINICAL, DeliveredRules::referred)
                        .facts("technique-changes-without-gain-most"));
    }

    // ---- the past

    /** What was reported stands in the plan as it was reported, and nothing else of it is said to have happened. */
    private static void past(PlanView plan, Findings out) {
        Optional<Delivered> delivered = plan.request().delivered();
        if (delivered.isEmpty()) {
            return;
        }
        if (plan.plan().revision() == 0) {
            out.add("part", "revision");
        }
        Map<String, Activity> byId = new TreeMap<>();
        plan.plan().activities().forEach(a -> byId.put(a.id(), a));
        for (ActivityReport report : delivered.get().reports()) {
            Activity activity = byId.get(report.activity());
            if (activity == null) {
                out.add("part", "missing", "activity", report.activity());
            } else if (!isAsReported(activity, report)) {
                out.at(activity, "part", "reported", "status", activity.status().name());
            }
        }
        for (Activity activity : plan.plan().activities()) {
            boolean planned = activity.status() == ActivityStatus.FIRM || activity.status() == ActivityStatus.OUTLINE;
            boolean own = !(activity instanceof Appointment);
            if (own && !planned && delivered.get().reportOf(activity.id()).isEmpty()) {
                out.at(
                        activity,
                        "part",
                        "unreported",
                        "status",
                        activity.status().name());
            }
        }
    }

    private static boolean isAsReported(Activity activity, ActivityReport report) {
        boolean status = switch (report.happened()) {
            case DONE -> activity.status() == ActivityStatus.DONE;
            case MISSED -> activity.status() == ActivityStatus.MISSED;
            case CANCELLED -> activity.status() == ActivityStatus.CANCELLED;
            case MOVED -> false;
        };
        boolean pressure = report.pressure()
                .map(p -> activity instanceof MassageSession visit && visit.pressureMost() == p)
                .orElse(true);
        return status
                && pressure
                && report.date().map(activity.date()::equals).orElse(true)
                && report.start().map(activity.start()::equals).orElse(true)
                && (report.minutes().isEmpty() || report.minutes().getAsInt() == Times.minutesOf(activity));
    }

    // ---- reviews

    /** A review that was held, with what it found. */
    private record Held(LocalDate date, ReviewOutcome outcome) {}

    private static List<Held> held(PlanView plan) {
        List<Held> held = new ArrayList<>();
        for (Review review : plan.reviews()) {
            plan.request()
                    .delivered()
                    .flatMap(d -> d.reportOf(review.id()))
                    .flatMap(ActivityReport::outcome)
                    .ifPresent(outcome -> held.add(new Held(review.date(), outcome)));
        }
        return held;
    }

    /** After a review without gain the techniques used until then are given up, but for a pin that asks for one. */
    private static void changed(PlanView plan, Findings out) {
        LocalDate since = LocalDate.MIN;
        for (Held review : held(plan)) {
            if (review.outcome() == ReviewOutcome.NO_GAIN) {
                LocalDate from = since;
                Set<String> given = new TreeSet<>();
                plan.visits().stream()
                        .filter(v -> plan.isPast(v)
                                && v.date().isAfter(from)
                                && !v.date().isAfter(review.date()))
                        .forEach(v -> given.addAll(techniques(v)));
                plan.visits().stream()
                        .filter(v -> !plan.isPast(v))
                        .filter(v -> techniques(v).stream().anyMatch(t -> given.contains(t) && !isPinned(plan, v, t)))
                        .forEach(v -> out.at(
                                v,
                                "technique",
                                techniques(v).get(0),
                                "review",
                                review.date().toString()));
                since = review.date();
            }
        }
    }

    private static List<String> techniques(MassageSession visit) {
        return visit.segments().stream().map(Segment::technique).distinct().toList();
    }

    private static boolean isPinned(PlanView plan, MassageSession visit, String technique) {
        return plan.request().pins().stream()
                .anyMatch(p -> p.kind() == PinKind.VISIT
                        && p.date().equals(visit.date())
                        && p.technique().filter(technique::equals).isPresent());
    }

    /** Worse, or no gain although the technique was changed: nothing is planned before a clinician has looked. */
    private static void referred(PlanView plan, Findings out) {
        Optional<LocalDate> looked = plan.request().client().assessments().stream()
                .filter(a -> Lifts.isSound(a, plan.request()))
                .map(a -> a.date())
                .filter(day -> !day.isAfter(plan.openFrom()))
                .max(Comparator.naturalOrder());
        List<Held> open = held(plan).stream()
                .filter(h -> looked.map(day -> h.date().isAfter(day)).orElse(true))
                .toList();
        long noGain =
                open.stream().filter(h -> h.outcome() == ReviewOutcome.NO_GAIN).count();
        boolean worse = open.stream().anyMatch(h -> h.outcome() == ReviewOutcome.WORSE);
        if (worse || noGain > plan.fact("technique-changes-without-gain-most")) {
            open.stream()
                    .reduce((a, b) -> b)
                    .ifPresent(h -> refuse(plan, out, h.date(), worse ? ReviewOutcome.WORSE : ReviewOutcome.NO_GAIN));
        }
        worsened(plan, looked).ifPresent(score -> refuse(plan, out, score.date(), ReviewOutcome.WORSE));
    }

    private static void refuse(PlanView plan, Findings out, LocalDate day, ReviewOutcome outcome) {
        plan.care().stream()
                .filter(a -> !plan.isPast(a))
                .filter(a -> a instanceof MassageSession || a instanceof ExerciseBlock)
                .findFirst()
                .ifPresent(a -> out.at(a, "outcome", outcome.name(), "date", day.toString()));
    }

    /** The last score of a measure that is worse than its baseline by what counts as a change of one person. */
    private static Optional<OutcomeScore> worsened(PlanView plan, Optional<LocalDate> looked) {
        Map<String, OutcomeScore> last = new TreeMap<>();
        plan.request().delivered().map(Delivered::scores).orElse(List.of()).stream()
                .filter(s -> looked.map(day -> s.date().isAfter(day)).orElse(true))
                .sorted(Comparator.comparing(OutcomeScore::date))
                .forEach(s -> last.put(s.measure(), s));
        Map<String, Integer> baselines = baselines(plan);
        return last.values().stream()
                .filter(s -> baselines.containsKey(s.measure()))
                .filter(s -> plan.catalog()
                        .measures()
                        .find(s.measure())
                        .filter(m -> isWorse(m, baselines.getOrDefault(s.measure(), 0), s.score()))
                        .isPresent())
                .findFirst();
    }

    private static boolean isWorse(OutcomeMeasure measure, int baseline, int score) {
        if (measure.change().isEmpty()) {
            return false;
        }
        double points = measure.change().get().doubleValue();
        double share = measure.percent().orElse(0) * Math.abs(baseline) / 100.0;
        int worse = measure.lowerIsBetter() ? score - baseline : baseline - score;
        return worse >= Math.max(points, share);
    }

    /** The score of each measure at the start: of the goals, and of the complaint planned for. */
    private static Map<String, Integer> baselines(PlanView plan) {
        Map<String, Integer> baselines = new TreeMap<>();
        plan.request().client().complaints().stream()
                .filter(c -> !c.recovered())
                .findFirst()
                .map((Complaint c) -> c.painAverage().orElse(c.painNow()))
                .ifPresent(pain -> baselines.put("NRS", pain));
        for (Goal goal : plan.request().client().goals()) {
            if (goal.measure().isPresent() && goal.baseline().isPresent()) {
                baselines.putIfAbsent(goal.measure().get(), goal.baseline().getAsInt());
            }
        }
        return baselines;
    }
}
