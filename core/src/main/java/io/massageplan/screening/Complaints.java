package io.massageplan.screening;

import io.massageplan.body.Body;
import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Complaint;
import io.massageplan.client.LoadReport;
import io.massageplan.evidence.Stage;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Trigger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;

/** Whether a complaint is what a trigger asks for. One complaint must satisfy all that a trigger says about complaints. */
final class Complaints {

    private static final int DAYS_AFTER_A_LOAD = 28;
    private static final String BOTH_LEGS = "BOTH_LEGS";

    private final Catalog catalog;
    private final Body body;
    private final DateRange days;
    private final List<LoadReport> loads;

    Complaints(Catalog catalog, DateRange days, List<LoadReport> loads) {
        this.catalog = catalog;
        this.body = catalog.body();
        this.days = days;
        this.loads = loads;
    }

    static boolean isAboutComplaint(Predicate predicate) {
        return predicate instanceof Predicate.ComplaintIn
                || predicate instanceof Predicate.ComplaintNew
                || predicate instanceof Predicate.ComplaintStage
                || predicate instanceof Predicate.ComplaintFeature
                || predicate instanceof Predicate.ComplaintRadiating
                || predicate instanceof Predicate.ComplaintSevere;
    }

    /** Whether it asks for a complaint that is new or acute, which every complaint is but for a time. */
    static boolean isAboutBeingNew(Predicate predicate) {
        return predicate instanceof Predicate.ComplaintNew
                || predicate instanceof Predicate.ComplaintStage in && in.stage() == Stage.ACUTE;
    }

    static boolean isSign(Predicate predicate) {
        return predicate instanceof Predicate.ComplaintFeature feature
                && feature.feature().equals("sign");
    }

    /** Stage of an episode on a day, counted in full weeks from its onset. Source: S01. */
    static Stage stage(LocalDate onset, LocalDate day, Catalog catalog) {
        if (day.isBefore(onset.plusDays(acuteDays(catalog)))) {
            return Stage.ACUTE;
        }
        boolean subacute = day.isBefore(onset.plusWeeks(catalog.fact("stage-subacute-weeks")));
        return subacute ? Stage.SUBACUTE : Stage.CHRONIC;
    }

    /** How long an episode is acute. */
    static int acuteDays(Catalog catalog) {
        return 7 * catalog.fact("stage-acute-weeks");
    }

    /** The complaints that satisfy a trigger on some day; those that are over never do. */
    List<Complaint> matching(Trigger trigger, List<Complaint> complaints) {
        return complaints.stream()
                .filter(c -> !c.recovered() && !days(trigger, c).isEmpty())
                .toList();
    }

    /** The days on which one complaint is all that a trigger asks of complaints. */
    BitSet days(Trigger trigger, Complaint complaint) {
        return days.where(
                day -> trigger.all().stream().allMatch(p -> !isAboutComplaint(p) || holds(p, complaint, day)));
    }

    private boolean holds(Predicate predicate, Complaint complaint, LocalDate day) {
        if (predicate instanceof Predicate.ComplaintIn in) {
            return body.contains(in.region(), complaint.site().region());
        }
        if (predicate instanceof Predicate.ComplaintStage in) {
            return stage(complaint.onset(), day, catalog) == in.stage();
        }
        if (predicate instanceof Predicate.ComplaintNew) {
            return stage(complaint.onset(), day, catalog) == Stage.ACUTE
                    && complaint.earlierEpisodes().orElse(0) == 0;
        }
        if (predicate instanceof Predicate.ComplaintFeature feature) {
            return hasFeature(complaint, feature);
        }
        if (predicate instanceof Predicate.ComplaintRadiating) {
            return !complaint.radiatesTo().isEmpty();
        }
        return predicate instanceof Predicate.ComplaintSevere
                && complaint.painNow() >= catalog.fact("nrs-severe-least");
    }

    private boolean hasFeature(Complaint complaint, Predicate.ComplaintFeature feature) {
        String value = feature.value();
        return switch (feature.feature()) {
            case "quality" ->
                complaint.qualities().stream().anyMatch(q -> q.name().equals(value));
            case "trend" -> complaint.trend().name().equals(value);
            case "sign" -> complaint.signs().stream().anyMatch(s -> s.name().equals(value));
            case "cause" -> complaint.cause().name().equals(value);
            case "radiating" ->
                value.equals(BOTH_LEGS) && isInLeg(complaint, Side.LEFT) && isInLeg(complaint, Side.RIGHT);
            case "after" -> loads.stream().anyMatch(load -> load.event().equals(value) && isAfter(complaint, load));
            default -> throw new IllegalStateException("A complaint has no feature " + feature.feature() + ".");
        };
    }

    private boolean isInLeg(Complaint complaint, Side side) {
        return complaint.radiatesTo().stream().anyMatch(to -> body.overlaps(new Site("LOWER_LIMB", side), to));
    }

    private static boolean isAfter(Complaint complaint, LoadReport load) {
        long since = ChronoUnit.DAYS.between(load.date(), complaint.onset());
        return since >= 0 && since <= DAYS_AFTER_A_LOAD;
    }
}
