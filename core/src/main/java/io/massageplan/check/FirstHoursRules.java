package io.massageplan.check;

import io.massageplan.client.Complaint;
import io.massageplan.plan.MassageSession;
import java.time.LocalDate;
import java.util.List;

/**
 * Massage in the first hours of an acute complaint, wherever it is given: the row speaks of light work away from the sore
 * place. What the table of starting doses recommends, not one of the hard limits: reported. Source: dosage 1.1.
 */
final class FirstHoursRules {
    private FirstHoursRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.soft("first-72-hours-minutes", RuleKind.PREFERENCE, FirstHoursRules::minutes)
                        .facts("first-72-hours-minutes-most"),
                Rule.soft("first-72-hours-visits", RuleKind.PREFERENCE, FirstHoursRules::visits)
                        .facts("first-72-hours-visits-most"));
    }

    private static void minutes(PlanView plan, Findings out) {
        int most = plan.fact("first-72-hours-minutes-most");
        for (MassageSession visit : plan.visits()) {
            boolean fresh = plan.acuteOn(visit.date()).stream().anyMatch(c -> isFresh(plan, c, visit.date()));
            long worked = visit.length().minus(visit.talk()).toMinutes();
            if (fresh && worked > most) {
                out.at(visit, "minutes", Long.toString(worked), "most", Long.toString(most));
            }
        }
    }

    private static void visits(PlanView plan, Findings out) {
        int most = plan.fact("first-72-hours-visits-most");
        for (Complaint complaint : plan.triggers().complaints()) {
            List<MassageSession> visits = plan.visits().stream()
                    .filter(v -> plan.acuteOn(v.date()).contains(complaint) && isFresh(plan, complaint, v.date()))
                    .toList();
            // A visit on the day of the onset may well have been before it.
            long earlier = plan.earlierVisits().stream()
                    .filter(d -> d.isAfter(complaint.onset()) && isFresh(plan, complaint, d))
                    .count();
            long count = visits.size() + earlier;
            if (!visits.isEmpty() && count > most) {
                out.among(
                        visits.get(visits.size() - 1).date(),
                        visits,
                        "count",
                        Long.toString(count),
                        "most",
                        Long.toString(most));
            }
        }
    }

    private static boolean isFresh(PlanView plan, Complaint complaint, LocalDate day) {
        return PressureRules.isFresh(plan, complaint, day);
    }
}
