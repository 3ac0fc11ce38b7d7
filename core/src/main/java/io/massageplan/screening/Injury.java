package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.Cause;
import io.massageplan.client.Complaint;
import io.massageplan.evidence.Reason;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.homecare.ThermalKind;
import java.time.LocalDate;
import java.util.List;

/**
 * No warmth on fresh injuries. Pain alone is no injury: it must be swollen, warm, red or bruised, or come from an
 * accident. Source: G6, dosage section 3.2.
 */
final class Injury {

    private static final int HOURS_OF_DAY = 24;

    /** Id of the rule in every reason. */
    static final String RULE = "heat-after-injury";

    private Injury() {}

    static boolean isInjured(Complaint complaint) {
        return !complaint.recovered() && (!complaint.signs().isEmpty() || complaint.cause() == Cause.TRAUMA);
    }

    /** Whether an application comes too soon after the injury. Hours count from an unknown hour of the day. */
    static boolean isTooFresh(Complaint complaint, ThermalApplication application, LocalDate day) {
        if (application.kind() == ThermalKind.COLD
                || application.notBeforeHours().isEmpty()) {
            return false;
        }
        int days = days(application);
        return isInjured(complaint)
                && !day.isBefore(complaint.onset())
                && !day.isAfter(complaint.onset().plusDays(days));
    }

    /** Days after the injury on which an application still waits. */
    private static int days(ThermalApplication application) {
        return -Math.floorDiv(-application.notBeforeHours().orElse(0), HOURS_OF_DAY);
    }

    /** The most days that any application waits. */
    static int mostDays(Catalog catalog) {
        return catalog.thermal().all().stream().mapToInt(Injury::days).max().orElse(0);
    }

    /** The applications that wait because of a complaint on a day, by id. */
    static List<String> waiting(Complaint complaint, LocalDate day, Catalog catalog) {
        return catalog.thermal().all().stream()
                .filter(a -> isTooFresh(complaint, a, day))
                .map(ThermalApplication::id)
                .toList();
    }

    static Reason reason(Complaint complaint, ThermalApplication application) {
        return Reason.of(
                RULE,
                application.evidence().sources(),
                "thermal",
                application.id(),
                "sites",
                complaint.site().toString(),
                "event",
                complaint.onset().toString(),
                "hours",
                String.valueOf(application.notBeforeHours().orElse(0)));
    }
}
