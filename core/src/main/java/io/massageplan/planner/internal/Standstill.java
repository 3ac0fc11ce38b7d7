package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.PlanRequest;
import io.massageplan.planner.PlanResult;
import io.massageplan.planner.Relaxation;
import io.massageplan.planner.Relaxation.Demand;
import io.massageplan.safety.ClearanceWish;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.safety.Urgency;
import io.massageplan.screening.Referral;
import io.massageplan.screening.Screening;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Safety leaves nothing to plan, whatever the client and the practice would give way on. What ends by itself asks for time;
 * what does not asks for somebody.
 */
final class Standstill {
    private static final int WEEKS_MOST = 52;
    private static final String NOBODY_CLEARS = "consent";

    private final Setup free;
    private final PlanRequest request;
    private final Catalog catalog;
    private final Drafts drafts;

    /**
     * A request without a plan.
     *
     * @param free the same with all that could be given way on
     */
    Standstill(Setup free, PlanRequest request, Catalog catalog, Drafts drafts) {
        this.free = free;
        this.request = request;
        this.catalog = catalog;
        this.drafts = drafts;
    }

    PlanResult explain() {
        List<Reason> blocks = blocks();
        List<Relaxation> time = new ArrayList<>(time());
        Screening screening = drafts.screened(request).screening();
        List<Reason> somebody = blocks.stream().filter(this::isForSomebody).toList();
        if (time.isEmpty() && !somebody.isEmpty()) {
            return referred(screening, somebody);
        }
        List<Reason> conflict = new ArrayList<>();
        conflict.add(Reason.of(
                "conflict-blocked",
                List.of(),
                "from",
                request.openFrom().toString(),
                "to",
                request.days().to().toString()));
        conflict.addAll(blocks);
        if (time.isEmpty()) {
            blocks.stream()
                    .filter(Standstill::isOverSomeDay)
                    .map(Standstill::untilOver)
                    .forEach(time::add);
        }
        return new PlanResult.Infeasible(conflict, time);
    }

    /** What blocks, each restriction once, in the order of the days. */
    private List<Reason> blocks() {
        Blocked blocked = new Blocked(free.request(), catalog, drafts.screened(free.request()));
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (LocalDate day = request.openFrom(); request.days().contains(day); day = day.plusDays(1)) {
            blocked.reasons(day).forEach(r -> reasons.putIfAbsent(r.rule(), r));
        }
        return List.copyOf(reasons.values());
    }

    // ---- time

    /** A later start or a longer horizon, if what blocks ends by itself within a year. */
    private List<Relaxation> time() {
        PlanRequest year = free.request().withWeeks(WEEKS_MOST);
        Blocked later = new Blocked(year, catalog, drafts.screened(year));
        for (LocalDate day = request.openFrom().plusDays(1); year.days().contains(day); day = day.plusDays(1)) {
            // What is permitted changes only where a period begins.
            if (day.equals(drafts.screened(year).period(day)) && later.isOpen(day)) {
                List<Relaxation> ways = ways(day);
                if (!ways.isEmpty()) {
                    return ways;
                }
            }
        }
        return List.of();
    }

    private List<Relaxation> ways(LocalDate day) {
        List<Relaxation> ways = new ArrayList<>();
        long ahead = ChronoUnit.DAYS.between(request.start(), day);
        int weeks = (int) ahead / 7 + 1;
        for (int more = Math.max(weeks, request.weeks() + 1); more <= Math.min(WEEKS_MOST, weeks + 1); more++) {
            if (ways.isEmpty() && isFeasible(request.withWeeks(more))) {
                ways.add(horizon(more));
            }
        }
        if (request.delivered().isEmpty() && isFeasible(request.withStart(day))) {
            ways.add(new Relaxation(Demand.HORIZON, Reason.of("relax-later-start", List.of(), "date", day.toString())));
        }
        return ways;
    }

    /** What passes by itself, and nobody has said when: the day it is over is what is missing. */
    private static boolean isOverSomeDay(Reason reason) {
        return reason.facts().getOrDefault("ends", "").contains("TIME")
                && !reason.facts().getOrDefault("condition", NOBODY_CLEARS).equals(NOBODY_CLEARS);
    }

    private static Relaxation untilOver(Reason reason) {
        return new Relaxation(
                Demand.HORIZON,
                Reason.of(
                        "relax-until-over",
                        reason.sources(),
                        "condition",
                        reason.facts().getOrDefault("condition", "")));
    }

    static Relaxation horizon(int weeks) {
        return new Relaxation(Demand.HORIZON, Reason.of("relax-horizon", List.of(), "weeks", String.valueOf(weeks)));
    }

    private boolean isFeasible(PlanRequest changed) {
        return drafts.best(changed, Demands.ALL).isPresent();
    }

    // ---- somebody

    /** Whether a clinician may end it: by clearing, by looking, or by telling that it is over. A refusal is the client's. */
    private boolean isForSomebody(Reason reason) {
        String ends = reason.facts().getOrDefault("ends", "");
        boolean passes = ends.contains("RESOLUTION") && ends.contains("TIME");
        boolean clinical = ends.contains("CLEARANCE") || ends.contains("ASSESSMENT") || ends.contains("RESOLUTION");
        return clinical
                && (!passes || ends.contains("CLEARANCE") || ends.contains("ASSESSMENT"))
                && !reason.facts().getOrDefault("condition", NOBODY_CLEARS).equals(NOBODY_CLEARS);
    }

    /** A referral for these reasons: each names somebody. */
    static PlanResult.Referred referred(Screening screening, List<Reason> reasons) {
        List<Referral> known = screening.referrals();
        Map<String, Referral> byRow = new LinkedHashMap<>();
        for (Reason reason : reasons) {
            byRow.putIfAbsent(row(reason), referral(reason, screening, known));
        }
        known.forEach(r -> byRow.putIfAbsent(row(r.reason()), r));
        List<Referral> referrals = new ArrayList<>(byRow.values());
        referrals.sort(Comparator.comparing(Referral::urgency).reversed());
        Urgency urgency = urgency(screening, referrals);
        return new PlanResult.Referred(concern(screening, urgency), urgency, referrals, reasons, screening.questions());
    }

    /** What is to be seen today concerns us, finding or not: a reported heart attack is no red-flag question. */
    private static ConcernLevel concern(Screening screening, Urgency urgency) {
        return urgency.compareTo(Urgency.URGENT) >= 0 ? ConcernLevel.HIGH : screening.concern();
    }

    private static Referral referral(Reason reason, Screening screening, List<Referral> all) {
        Optional<Referral> known =
                all.stream().filter(r -> row(r.reason()).equals(row(reason))).findFirst();
        String to = screening.clearances().stream()
                .filter(w -> w.restrictions().contains(reason.rule()))
                .map(ClearanceWish::from)
                .findFirst()
                .orElse("PHYSICIAN");
        return Referral.builder()
                .to(known.map(Referral::to).orElse(to))
                .urgency(known.map(Referral::urgency).orElse(Urgency.ROUTINE))
                .stopsPlan(true)
                .reason(reason)
                .build();
    }

    private static String row(Reason reason) {
        return reason.facts().getOrDefault("row", reason.rule());
    }

    /** The most urgent of what stops the plan. */
    static Urgency urgency(Screening screening, List<Referral> referrals) {
        return Stream.concat(
                        referrals.stream().filter(Referral::stopsPlan).map(Referral::urgency),
                        referrals.stream().noneMatch(Referral::stopsPlan)
                                ? screening.urgency().stream()
                                : Stream.empty())
                .max(Comparator.naturalOrder())
                .orElse(Urgency.ROUTINE);
    }
}
