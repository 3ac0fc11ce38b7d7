package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.Complaint;
import io.massageplan.client.Goal;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityReport;
import io.massageplan.plan.Delivered;
import io.massageplan.plan.OutcomeScore;
import io.massageplan.plan.Review;
import io.massageplan.plan.ReviewOutcome;
import io.massageplan.planner.Effort;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.Watch;
import io.massageplan.protocol.OutcomeMeasure;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clinicians;
import io.massageplan.safety.Urgency;
import io.massageplan.screening.Referral;
import io.massageplan.screening.Screening;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What reviews and scores demand: another technique once, then somebody who looks. Worse: somebody who looks. */
final class Outcomes {
    private final Begun begun;
    private final Catalog catalog;
    private final Delivered delivered;

    Outcomes(Begun begun, Catalog catalog) {
        this.begun = begun;
        this.catalog = catalog;
        this.delivered = begun.request().delivered().orElseThrow();
    }

    /** A referral, if what was found asks for one and no clinician has looked since. */
    Optional<PlanResult.Referred> referral(Screening today) {
        return reason().map(reason -> referred(reason, Urgency.SOON, today));
    }

    private Optional<Reason> reason() {
        List<Review> noGain = new ArrayList<>();
        Optional<Review> worse = Optional.empty();
        for (Activity activity : begun.past()) {
            Optional<ReviewOutcome> found = delivered.reportOf(activity.id()).flatMap(ActivityReport::outcome);
            if (activity instanceof Review review && found.isPresent() && isOpen(review.date())) {
                if (found.get() == ReviewOutcome.WORSE) {
                    worse = Optional.of(review);
                } else if (found.get() == ReviewOutcome.NO_GAIN) {
                    noGain.add(review);
                }
            }
        }
        if (worse.isPresent()) {
            return worse.map(r -> reason("revise-worse", "date", r.date().toString(), "review", r.id()));
        }
        Optional<Reason> score = worsened();
        if (score.isPresent()) {
            return score;
        }
        int changes = catalog.fact("technique-changes-without-gain-most");
        if (noGain.size() <= changes) {
            return Optional.empty();
        }
        Review last = noGain.get(noGain.size() - 1);
        return Optional.of(reason(
                "revise-no-gain-again",
                "date",
                last.date().toString(),
                "review",
                last.id(),
                "count",
                String.valueOf(noGain.size())));
    }

    private Reason reason(String rule, String... facts) {
        return Reason.of(
                rule,
                catalog.facts()
                        .get("technique-changes-without-gain-most")
                        .evidence()
                        .sources(),
                facts);
    }

    /** Whether no clinician has looked at the client since. */
    private boolean isOpen(LocalDate day) {
        List<LocalDate> onsets = begun.request().client().complaints().stream()
                .filter(c -> !c.recovered())
                .map(Complaint::onset)
                .toList();
        return begun.request().client().assessments().stream()
                .filter(a -> Clinicians.include(a.by()))
                .map(Assessment::date)
                .filter(d -> onsets.stream().noneMatch(d::isBefore))
                .noneMatch(d -> !d.isBefore(day) && !d.isAfter(begun.openFrom()));
    }

    // ---- scores

    /** The latest score of a measure that is worse than at the start by a change that counts. */
    private Optional<Reason> worsened() {
        List<String> measures = delivered.scores().stream()
                .map(OutcomeScore::measure)
                .distinct()
                .toList();
        for (String measure : measures) {
            OutcomeScore last = delivered.scores().stream()
                    .filter(s -> s.measure().equals(measure))
                    // Of two of one day the one that was reported later.
                    .reduce((a, b) -> b.date().isBefore(a.date()) ? a : b)
                    .orElseThrow();
            OptionalInt baseline = baseline(measure);
            if (baseline.isPresent() && isOpen(last.date()) && isWorse(measure, baseline.getAsInt(), last.score())) {
                return Optional.of(reason(
                        "revise-score-worse",
                        "measure",
                        measure,
                        "score",
                        String.valueOf(last.score()),
                        "baseline",
                        String.valueOf(baseline.getAsInt()),
                        "date",
                        last.date().toString()));
            }
        }
        return Optional.empty();
    }

    private boolean isWorse(String id, int baseline, int score) {
        OutcomeMeasure measure = catalog.measures().get(id);
        if (measure.change().isEmpty()) {
            return false;
        }
        int worse = measure.lowerIsBetter() ? score - baseline : baseline - score;
        BigDecimal share = BigDecimal.valueOf((long) measure.percent().orElse(0) * Math.abs(baseline), 2);
        return BigDecimal.valueOf(worse).compareTo(measure.change().get().max(share)) >= 0;
    }

    private OptionalInt baseline(String measure) {
        Optional<Integer> pain = ProtocolChoice.complaint(begun.request().client())
                .filter(c -> measure.equals("NRS"))
                .map(c -> c.painAverage().orElse(c.painNow()));
        if (pain.isPresent()) {
            return OptionalInt.of(pain.get());
        }
        for (Goal goal : begun.request().client().goals()) {
            if (goal.measure().filter(measure::equals).isPresent()
                    && goal.baseline().isPresent()) {
                return goal.baseline();
            }
        }
        return OptionalInt.empty();
    }

    // ---- nothing else to try

    /** Whether there would be a plan with the techniques that brought nothing, and there is none without them. */
    boolean hasNothingElse(Effort effort, Watch watch) {
        Begun asBefore = begun.with(begun.request().withDelivered(delivered.withTechniquesGivenUp(List.of())));
        return new Drafts(catalog, effort, watch, Optional.of(asBefore))
                .best(asBefore.request(), Demands.ALL)
                .isPresent();
    }

    PlanResult.Referred nothingElse(Screening screening) {
        Reason reason = reason("revise-nothing-else", "technique", String.join(" ", delivered.techniquesGivenUp()));
        return referred(reason, Urgency.ROUTINE, screening);
    }

    private static PlanResult.Referred referred(Reason reason, Urgency urgency, Screening screening) {
        Referral referral = Referral.builder()
                .to("PHYSICIAN")
                .urgency(urgency)
                .stopsPlan(true)
                .reason(reason)
                .build();
        List<Referral> all = new ArrayList<>(List.of(referral));
        all.addAll(screening.referrals());
        all.sort(Comparator.comparing(Referral::urgency).reversed());
        Urgency most = all.get(0).urgency();
        return new PlanResult.Referred(screening.concern(), most, all, List.of(reason), screening.questions());
    }
}
