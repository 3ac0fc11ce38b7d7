package io.massageplan.check;

import io.massageplan.body.Site;
import io.massageplan.client.Cause;
import io.massageplan.client.Complaint;
import io.massageplan.evidence.Reason;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Segment;
import io.massageplan.technique.DoseLimit;
import io.massageplan.technique.Technique;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many minutes of one technique a session and a place get, and for how many weeks. Limits of single holds, passes and spots are told, not
 * judged: a plan does not say them. Source: techniques 1.3, 1.4.
 */
final class DoseRules {
    private DoseRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.hard("technique-dose", RuleKind.CLINICAL, DoseRules::dose)
                        .sources("CTM-1", "MTJ24", "DTF-3", "ACUTE-5"),
                Rule.hard("technique-course", RuleKind.CLINICAL, DoseRules::course)
                        .sources("DTF-1", "DTF-2", "DTF-3", "MTJ24"),
                Rule.soft("technique-minutes", RuleKind.PREFERENCE, DoseRules::usual));
    }

    private static void dose(PlanView plan, Findings out) {
        for (MassageSession session : plan.massages()) {
            for (DoseLimit limit : plan.catalog().doseLimits().all()) {
                List<Segment> given = given(session, limit.subject());
                if (!given.isEmpty() && limit.unit().equals("min")) {
                    judge(plan, session, limit, given, out);
                }
            }
        }
    }

    private static List<Segment> given(MassageSession session, String technique) {
        return session.segments().stream()
                .filter(s -> s.technique().equals(technique))
                .toList();
    }

    private static void judge(
            PlanView plan, MassageSession session, DoseLimit limit, List<Segment> given, Findings out) {
        switch (limit.element()) {
            case DoseLimit.SESSION -> tell(session, limit, minutes(given), Optional.empty(), out);
            case DoseLimit.NEAR_INJURY_SESSION -> {
                if (isNearInjury(plan, session, given)) {
                    tell(session, limit, minutes(given), Optional.empty(), out);
                }
            }
            case DoseLimit.SITE_TIME ->
                given.stream().map(Segment::site).distinct().forEach(site -> {
                    List<Segment> there = given.stream()
                            .filter(s -> plan.geometry().overlaps(s.site(), site))
                            .toList();
                    tell(session, limit, minutes(there), Optional.of(site), out);
                });
            default -> {
                // Told with the technique; a plan has no number to hold against it.
            }
        }
    }

    private static long minutes(List<Segment> segments) {
        return segments.stream().mapToLong(s -> s.length().toMinutes()).sum();
    }

    private static void tell(MassageSession session, DoseLimit limit, long minutes, Optional<Site> site, Findings out) {
        Optional<BigDecimal> most =
                limit.high().filter(m -> BigDecimal.valueOf(minutes).compareTo(m) > 0);
        if (most.isPresent()) {
            String[] facts = Findings.known(
                    "technique",
                    limit.subject(),
                    "minutes",
                    Long.toString(minutes),
                    "most",
                    most.get().toPlainString(),
                    "site",
                    site.map(Site::toString).orElse(Findings.NONE));
            Reason reason = Reason.of("technique-dose", limit.evidence().sources(), facts);
            out.add(Severity.HARD, Optional.of(session.date()), List.of(session.id()), reason);
        }
    }

    /** At the place of an injury in its first hours, or beside it. */
    private static boolean isNearInjury(PlanView plan, MassageSession session, List<Segment> given) {
        return plan.triggers().complaints().stream()
                .filter(c -> ThermalRules.isInjury(c) || c.cause() == Cause.STRAIN)
                .filter(c -> !session.date().isBefore(c.onset()) && PressureRules.isFresh(plan, c, session.date()))
                .flatMap(c -> near(plan, c))
                .anyMatch(near -> given.stream().anyMatch(s -> plan.geometry().overlaps(s.site(), near)));
    }

    private static Stream<Site> near(PlanView plan, Complaint complaint) {
        Site site = complaint.site();
        return plan.geometry().known(site.region())
                ? Stream.concat(Stream.of(site), plan.catalog().body().around(site).stream())
                : Stream.of(site);
    }

    /** From the first session of the plan with a technique at a place no longer than its course; an interval ends none. */
    private static void course(PlanView plan, Findings out) {
        for (DoseLimit limit : plan.catalog().doseLimits().all()) {
            if (limit.element().equals(DoseLimit.COURSE) && limit.unit().equals("weeks")) {
                limit.high().ifPresent(weeks -> course(plan, limit.subject(), weeks.longValue(), out));
            }
        }
    }

    private static void course(PlanView plan, String technique, long weeks, Findings out) {
        List<MassageSession> sessions = plan.massages();
        for (int i = 0; i < sessions.size(); i++) {
            MassageSession later = sessions.get(i);
            List<Segment> now = given(later, technique);
            Optional<MassageSession> first = sessions.subList(0, i).stream()
                    .filter(earlier -> given(earlier, technique).stream()
                            .anyMatch(a ->
                                    now.stream().anyMatch(b -> plan.geometry().overlaps(a.site(), b.site()))))
                    .findFirst();
            first.filter(f -> !later.date().isBefore(Times.plusDays(f.date(), 7 * weeks)))
                    .ifPresent(f -> out.between(f, later, "technique", technique, "most", Long.toString(weeks)));
        }
    }

    private static void usual(PlanView plan, Findings out) {
        for (MassageSession session : plan.massages()) {
            session.segments().stream()
                    .map(Segment::technique)
                    .distinct()
                    .flatMap(id -> plan.catalog().techniques().find(id).stream())
                    .forEach(technique -> usual(session, technique, out));
        }
    }

    private static void usual(MassageSession session, Technique technique, Findings out) {
        long minutes = minutes(given(session, technique.id()));
        if (minutes > technique.minutesMost()) {
            out.at(
                    session,
                    "technique",
                    technique.id(),
                    "minutes",
                    Long.toString(minutes),
                    "most",
                    Integer.toString(technique.minutesMost()));
        }
    }
}
