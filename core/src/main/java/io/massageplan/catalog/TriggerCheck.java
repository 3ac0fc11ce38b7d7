package io.massageplan.catalog;

import io.massageplan.client.Cause;
import io.massageplan.client.Quality;
import io.massageplan.client.Sign;
import io.massageplan.client.Trend;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Status;
import io.massageplan.safety.Trigger;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A trigger must be one that a client can set off. */
final class TriggerCheck {
    private static final int LAST_WEEK = 45;

    private TriggerCheck() {}

    static void check(Findings findings, Contraindication row) {
        Set<Trigger> seen = new HashSet<>();
        for (Trigger trigger : row.triggers()) {
            findings.require(seen.add(trigger), "must not name the same trigger twice.");
            for (Predicate predicate : trigger.all()) {
                predicate(findings, predicate);
            }
            ages(findings, trigger);
        }
    }

    private static void predicate(Findings findings, Predicate predicate) {
        Catalog catalog = findings.catalog();
        if (predicate instanceof Predicate.Reports reports) {
            reports(findings, reports);
        } else if (predicate instanceof Predicate.ComplaintIn in) {
            findings.known(catalog.regions(), in.region());
        } else if (predicate instanceof Predicate.ComplaintFeature feature) {
            findings.require(
                    known(feature.feature(), feature.value())
                            || feature.feature().equals("after")
                                    && catalog.loadEvents().contains(feature.value()),
                    "no complaint can have " + feature.feature() + "=" + feature.value() + ".");
        } else if (predicate instanceof Predicate.PregnancyWeeks weeks) {
            findings.require(
                    weeks.from() >= 0 && weeks.from() <= weeks.to() && weeks.to() <= LAST_WEEK,
                    "no pregnancy has the weeks %d to %d.",
                    weeks.from(),
                    weeks.to());
        } else if (predicate instanceof Predicate.Load load) {
            findings.known(catalog.loadEvents(), load.event());
        } else if (predicate instanceof Predicate.Unanswered unanswered) {
            findings.known(catalog.questions(), unanswered.question());
        }
    }

    private static void reports(Findings findings, Predicate.Reports reports) {
        findings.known(findings.catalog().regions(), reports.at());
        Optional<Condition> condition = findings.catalog().conditions().find(reports.condition());
        if (condition.isEmpty()) {
            findings.known(findings.catalog().conditions(), reports.condition());
            return;
        }
        for (Status status : reports.statuses()) {
            findings.require(
                    condition.get().statuses().contains(status),
                    "%s cannot be reported as %s.",
                    reports.condition(),
                    status);
        }
    }

    private static boolean known(String feature, String value) {
        return switch (feature) {
            case "quality" -> names(Quality.values(), value);
            case "trend" -> names(Trend.values(), value);
            case "sign" -> names(Sign.values(), value);
            case "cause" -> names(Cause.values(), value);
            case "radiating" -> value.equals("BOTH_LEGS");
            default -> false;
        };
    }

    private static boolean names(Enum<?>[] constants, String value) {
        return Stream.of(constants).anyMatch(c -> c.name().equals(value));
    }

    private static void ages(Findings findings, Trigger trigger) {
        int youngerThan = Integer.MAX_VALUE;
        int olderThan = -1;
        for (Predicate predicate : trigger.all()) {
            if (predicate instanceof Predicate.YoungerThan younger) {
                youngerThan = Math.min(youngerThan, younger.years());
            } else if (predicate instanceof Predicate.OlderThan older) {
                olderThan = Math.max(olderThan, older.years());
            }
        }
        // One year of grace: only the birth year is known, so both ages of a year count.
        findings.require(
                olderThan < youngerThan, "nobody is older than %d and younger than %d.", olderThan, youngerThan);
    }
}
