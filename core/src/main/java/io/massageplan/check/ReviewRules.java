package io.massageplan.check;

import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.Branch;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanGoal;
import io.massageplan.plan.Review;
import io.massageplan.plan.ReviewOutcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reviews: when they are due, what they say, where they fit. Source: dosage 2.5, 9.1.9; planning model 12. */
final class ReviewRules {
    private ReviewRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("review-due", RuleKind.CLINICAL, ReviewRules::due)
                        .facts("review-visits-most", "review-days-most"),
                Rule.hard("review-branches", RuleKind.FORM, ReviewRules::branches)
                        .facts("technique-changes-without-gain-most"),
                Rule.hard("review-rides", RuleKind.FORM, ReviewRules::rides).facts("review-minutes"),
                Rule.hard("review-measures", RuleKind.FORM, ReviewRules::measures)
                        .sources("SOAP-1"),
                Rule.hard("first-visit-assessment", RuleKind.CLINICAL, ReviewRules::assessment)
                        .facts("assessment-minutes-first-visit"),
                Rule.hard("firm-until-review", RuleKind.FORM, ReviewRules::firm));
    }

    /**
     * With the sixth visit, or 28 days after the start or the last review, as long as massage goes on. A review of the day
     * of a visit counts as held with it.
     */
    private static void due(PlanView plan, Findings out) {
        int visitsMost = plan.fact("review-visits-most");
        int daysMost = plan.fact("review-days-most");
        Set<LocalDate> reviews = new TreeSet<>();
        plan.reviews().forEach(r -> reviews.add(r.date()));
        LocalDate since = plan.plan().start();
        int visits = 0;
        for (MassageSession visit : plan.visits()) {
            for (LocalDate review : reviews) {
                if (review.isAfter(since)
                        && review.isBefore(visit.date())
                        && (review.isBefore(plan.openFrom()) || isInTime(plan, since, review, daysMost))) {
                    since = review;
                    visits = 0;
                }
            }
            visits++;
            boolean held = reviews.contains(visit.date());
            boolean late = !isInTime(plan, since, visit.date(), daysMost);
            if (late || (visits >= visitsMost && !held)) {
                out.at(
                        visit,
                        "since",
                        since.toString(),
                        "visits",
                        text(visits),
                        "visitsMost",
                        text(visitsMost),
                        "daysMost",
                        text(daysMost));
            }
            // One finding for each review that is missing: from here on the count begins anew.
            if (held || late || visits >= visitsMost) {
                since = visit.date();
                visits = 0;
            }
        }
    }

    /** In a plan that has begun, what is overdue is made up for on its first open day. */
    private static boolean isInTime(PlanView plan, LocalDate since, LocalDate day, int daysMost) {
        boolean atOnce = plan.request().delivered().isPresent() && day.equals(plan.openFrom());
        return atOnce || Times.days(since, day) <= daysMost;
    }

    /** A review says what follows from each outcome, once. */
    private static void branches(PlanView plan, Findings out) {
        for (Review review : plan.reviews()) {
            List<ReviewOutcome> outcomes =
                    review.branches().stream().map(Branch::outcome).toList();
            boolean each = outcomes.size() == ReviewOutcome.values().length
                    && EnumSet.copyOf(outcomes).size() == outcomes.size();
            if (!each) {
                out.at(review, "branches", text(outcomes.size()));
            }
        }
    }

    /** A review that rides on a visit lies inside it, and the visit leaves the minutes for it. */
    private static void rides(PlanView plan, Findings out) {
        int least = plan.fact("review-minutes");
        for (Review review : plan.reviews()) {
            if (review.length().toMinutes() < least) {
                out.at(review, "least", text(least));
            }
            if (review.ridesOn().isPresent()) {
                Optional<MassageSession> visit = plan.visits().stream()
                        .filter(v -> v.id().equals(review.ridesOn().orElseThrow()))
                        .findFirst();
                boolean fits = visit.filter(v -> Times.start(v) <= Times.start(review))
                        .filter(v -> Times.end(review) <= Times.end(v))
                        .filter(v -> v.talk().compareTo(Duration.ofMinutes(least)) >= 0)
                        .isPresent();
                if (!fits) {
                    out.at(review, "visit", review.ridesOn().orElseThrow(), "least", text(least));
                }
            }
        }
    }

    /** A review takes the measures of the goals, each once. */
    private static void measures(PlanView plan, Findings out) {
        for (Review review : plan.reviews()) {
            List<String> taken = review.measures();
            boolean each = plan.plan().goals().stream().map(PlanGoal::measure).allMatch(taken::contains);
            if (!each || taken.isEmpty() || new TreeSet<>(taken).size() < taken.size()) {
                out.at(review, "measures", String.join(" ", taken));
            }
        }
    }

    /** The first visit of a client who is not known leaves time to look and ask. */
    private static void assessment(PlanView plan, Findings out) {
        int least = plan.fact("assessment-minutes-first-visit");
        plan.visits().stream()
                .findFirst()
                .filter(v -> plan.history().isEmpty())
                .filter(v -> v.talk().toMinutes() < least)
                .ifPresent(v -> out.at(v, "minutes", text(v.talk().toMinutes()), "least", text(least)));
    }

    /** Firm up to the next formal review, outline after it. */
    private static void firm(PlanView plan, Findings out) {
        Optional<LocalDate> next = plan.reviews().stream()
                .filter(r -> r.status() != ActivityStatus.DONE && !plan.isPast(r))
                .map(Review::date)
                .findFirst();
        for (Activity activity : plan.standing()) {
            ActivityStatus wanted =
                    next.filter(activity.date()::isAfter).isPresent() ? ActivityStatus.OUTLINE : ActivityStatus.FIRM;
            boolean planned = activity.status() == ActivityStatus.FIRM || activity.status() == ActivityStatus.OUTLINE;
            boolean own = !(activity instanceof Appointment);
            if (planned && own && activity.status() != wanted) {
                out.at(activity, "status", activity.status().name(), "wanted", wanted.name());
            }
        }
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
