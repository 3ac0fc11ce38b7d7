package io.massageplan.check;

import io.massageplan.body.Side;
import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.Consent;
import io.massageplan.client.LoadReport;
import io.massageplan.evidence.Stage;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Status;
import io.massageplan.safety.Trigger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which contraindications have come about for a client on a day. */
final class Triggers {
    /** The condition that weeks of pregnancy are counted from. */
    static final String PREGNANCY = "PREGNANCY";

    private static final int LAST_PREGNANCY_WEEK = 44;

    private static final List<Site> LEGS =
            List.of(new Site("LOWER_LIMB", Side.LEFT), new Site("LOWER_LIMB", Side.RIGHT));

    private static final int FOUR_WEEKS = 28;

    private final ClientProfile client;
    private final Catalog catalog;
    private final Geometry geometry;
    private final Reports reports;
    private final List<Complaint> complaints;

    Triggers(ClientProfile client, Catalog catalog, Geometry geometry) {
        this.client = client;
        this.catalog = catalog;
        this.geometry = geometry;
        this.reports = new Reports(client, catalog);
        this.complaints =
                client.complaints().stream().filter(c -> !c.recovered()).toList();
    }

    Reports reports() {
        return reports;
    }

    /** Whether a row may hold on some day: what does not depend on the day is so. */
    boolean mayHold(Contraindication row) {
        return row.triggers().stream().anyMatch(t -> t.all().stream().allMatch(this::mayHold));
    }

    private boolean mayHold(Predicate p) {
        if (ofComplaint(p)) {
            return !complaints.isEmpty();
        }
        boolean dated = p instanceof Predicate.YoungerThan
                || p instanceof Predicate.OlderThan
                || p instanceof Predicate.PregnancyWeeks;
        return dated || holds(p, LocalDate.EPOCH);
    }

    /** Whether a trigger asks for a young episode. */
    static boolean isOfEpisode(Trigger trigger) {
        return trigger.all().stream()
                .anyMatch(p -> p instanceof Predicate.ComplaintNew
                        || (p instanceof Predicate.ComplaintStage s && s.stage() == Stage.ACUTE));
    }

    /** Whether a trigger speaks of a complaint alone, and of a sign on it. */
    static boolean isSignOfComplaint(Trigger trigger) {
        return trigger.all().stream().allMatch(Triggers::ofComplaint)
                && trigger.all().stream()
                        .anyMatch(p -> p instanceof Predicate.ComplaintFeature f
                                && f.feature().equals("sign"));
    }

    /** The instances of a row on a day; empty if it does not hold. */
    List<Instance> on(Contraindication row, LocalDate day) {
        List<Instance> found = new ArrayList<>();
        for (Trigger trigger : row.triggers()) {
            found.addAll(on(row, trigger, day));
        }
        return found;
    }

    List<Instance> on(Contraindication row, Trigger trigger, LocalDate day) {
        List<Complaint> fitting = complaints.stream()
                .filter(c -> trigger.all().stream().allMatch(p -> !ofComplaint(p) || holds(p, c, day)))
                .toList();
        boolean about = trigger.all().stream().anyMatch(Triggers::ofComplaint);
        boolean rest = trigger.all().stream().allMatch(p -> ofComplaint(p) || holds(p, day));
        if (!rest || (about && fitting.isEmpty())) {
            return List.of();
        }
        List<Predicate.Reports> reported = all(trigger, Predicate.Reports.class);
        if (!reported.isEmpty()) {
            List<List<Optional<LocalDate>>> others = reported.stream()
                    .skip(1)
                    .map(p -> of(p).stream().map(Triggers::endOf).toList())
                    .toList();
            // Each report with each complaint: who looked at the one has not looked at the other.
            List<List<LocalDate>> pains =
                    about ? fitting.stream().map(c -> List.of(c.onset())).toList() : List.of(List.of());
            List<Instance> found = new ArrayList<>();
            for (Reports.Report first : of(reported.get(0))) {
                for (List<LocalDate> onset : pains) {
                    if (overBefore(onset, first, reported.get(0).statuses())) {
                        continue;
                    }
                    List<List<LocalDate>> begins = beginsBeside(trigger, onset);
                    begins.add(first.dates());
                    found.add(
                            new Instance(row, trigger, first.sites(), first.dates(), first.endedOn(), others, begins));
                }
            }
            return found;
        }
        if (about) {
            return fitting.stream()
                    .map(c -> new Instance(
                            row,
                            trigger,
                            List.of(c.site()),
                            List.of(c.onset()),
                            beginsBeside(trigger, List.of(c.onset()))))
                    .toList();
        }
        List<LocalDate> loads = all(trigger, Predicate.Load.class).stream()
                .flatMap(load -> loadDates(load.event()).stream())
                .toList();
        return List.of(new Instance(row, trigger, List.of(), loads, beginsBeside(trigger, List.of())));
    }

    /** Whether a report asked for in a state that passes had passed when the complaint began. */
    private static boolean overBefore(List<LocalDate> onset, Reports.Report report, Set<Status> states) {
        boolean passes = !states.isEmpty() && !states.contains(Status.HISTORY);
        return passes
                && report.endedOn()
                        .filter(end -> onset.stream().anyMatch(end::isBefore))
                        .isPresent();
    }

    /** When there began what a trigger takes beside its first report: the other reports, the complaint, loads, pregnancy. */
    private List<List<LocalDate>> beginsBeside(Trigger trigger, List<LocalDate> onset) {
        List<List<LocalDate>> begins = new ArrayList<>();
        if (!onset.isEmpty()) {
            begins.add(onset);
        }
        all(trigger, Predicate.Reports.class).stream()
                .skip(1)
                .flatMap(p -> of(p).stream())
                .forEach(r -> begins.add(r.dates()));
        all(trigger, Predicate.Load.class).forEach(load -> begins.add(loadDates(load.event())));
        if (!all(trigger, Predicate.PregnancyWeeks.class).isEmpty()) {
            reports.of(PREGNANCY, Set.of()).forEach(r -> begins.add(r.dates()));
        }
        return begins;
    }

    /** The day a report of a combination ended; who has had something goes on having had it. */
    private static Optional<LocalDate> endOf(Reports.Report report) {
        return report.status() == Status.HISTORY ? Optional.empty() : report.endedOn();
    }

    private List<Reports.Report> of(Predicate.Reports reported) {
        List<Reports.Report> all = reports.of(reported.condition(), reported.statuses());
        if (reported.at().isEmpty()) {
            return all;
        }
        // Nobody has said where: it may be there.
        return all.stream()
                .filter(r -> r.sites().isEmpty()
                        || reported.at().stream()
                                .map(Site::of)
                                .anyMatch(at -> r.sites().stream().anyMatch(site -> geometry.overlaps(at, site))))
                .toList();
    }

    private static <P extends Predicate> List<P> all(Trigger trigger, Class<P> kind) {
        return trigger.all().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private List<LocalDate> loadDates(String event) {
        return client.loads().stream()
                .filter(l -> l.event().equals(event))
                .map(LoadReport::date)
                .toList();
    }

    private static boolean ofComplaint(Predicate p) {
        return p instanceof Predicate.ComplaintIn
                || p instanceof Predicate.ComplaintNew
                || p instanceof Predicate.ComplaintStage
                || p instanceof Predicate.ComplaintFeature
                || p instanceof Predicate.ComplaintRadiating
                || p instanceof Predicate.ComplaintSevere;
    }

    private boolean holds(Predicate p, Complaint complaint, LocalDate day) {
        if (p instanceof Predicate.ComplaintIn in) {
            return geometry.within(
                    List.of(Site.of(in.region())), Site.of(complaint.site().region()));
        }
        if (p instanceof Predicate.ComplaintNew) {
            return stage(complaint, day) == Stage.ACUTE
                    && complaint.earlierEpisodes().orElse(0) == 0;
        }
        if (p instanceof Predicate.ComplaintStage in) {
            return stage(complaint, day) == in.stage();
        }
        if (p instanceof Predicate.ComplaintFeature feature) {
            return has(complaint, feature);
        }
        if (p instanceof Predicate.ComplaintRadiating) {
            return !complaint.radiatesTo().isEmpty();
        }
        return p instanceof Predicate.ComplaintSevere && complaint.painNow() >= catalog.fact("nrs-severe-least");
    }

    private boolean has(Complaint complaint, Predicate.ComplaintFeature feature) {
        return switch (feature.feature()) {
            case "quality" -> named(complaint.qualities(), feature.value());
            case "sign" -> named(complaint.signs(), feature.value());
            case "trend" -> named(Set.of(complaint.trend()), feature.value());
            case "cause" -> named(Set.of(complaint.cause()), feature.value());
            case "radiating" -> feature.value().equals("BOTH_LEGS") && reaches(complaint, LEGS);
            case "after" -> loadDates(feature.value()).stream().anyMatch(d -> begins(complaint, d));
            default -> false;
        };
    }

    private boolean reaches(Complaint complaint, List<Site> all) {
        return all.stream().allMatch(leg -> complaint.radiatesTo().stream().anyMatch(to -> geometry.overlaps(leg, to)));
    }

    /** Whether it began in the four weeks from a load on; defined by Predicate.ComplaintFeature. */
    private static boolean begins(Complaint complaint, LocalDate load) {
        return !complaint.onset().isBefore(load) && !complaint.onset().isAfter(Times.plusDays(load, FOUR_WEEKS));
    }

    private static boolean named(Set<? extends Enum<?>> values, String name) {
        return values.stream().anyMatch(v -> v.name().equals(name));
    }

    private boolean holds(Predicate p, LocalDate day) {
        if (p instanceof Predicate.Reports reported) {
            return !of(reported).isEmpty();
        }
        if (p instanceof Predicate.YoungerThan age) {
            // Only the year is known, so the younger of the two possible ages counts here and the older one below.
            return day.getYear() - client.birthYear() - 1 < age.years();
        }
        if (p instanceof Predicate.OlderThan age) {
            return day.getYear() - client.birthYear() > age.years();
        }
        if (p instanceof Predicate.PregnancyWeeks weeks) {
            return reports.of(PREGNANCY, Set.of()).stream().anyMatch(r -> inWeeks(r, weeks, day));
        }
        if (p instanceof Predicate.Load load) {
            return !loadDates(load.event()).isEmpty();
        }
        if (p instanceof Predicate.ConsentRefused) {
            return client.consent() == Consent.REFUSED;
        }
        if (p instanceof Predicate.ToleranceUnknown) {
            return client.massageHistory().isEmpty();
        }
        if (p instanceof Predicate.Unanswered question) {
            return reports.unanswered(question.question());
        }
        return p instanceof Predicate.Everyone;
    }

    private static boolean inWeeks(Reports.Report report, Predicate.PregnancyWeeks weeks, LocalDate day) {
        if (report.endedOn().map(day::isAfter).orElse(false)) {
            return false;
        }
        // Without a date the week is not known, and every week counts.
        return report.dates().isEmpty()
                || report.dates().stream().anyMatch(first -> {
                    // A birth that nobody reported has not been: the rules of the last week hold on.
                    long week = Math.min(LAST_PREGNANCY_WEEK, Math.floorDiv(Times.days(first, day), 7L));
                    return week >= weeks.from() && week <= weeks.to();
                });
    }

    /** The stage of a complaint's episode on a day. */
    Stage stage(Complaint complaint, LocalDate day) {
        if (day.isBefore(Times.plus(complaint.onset(), catalog.fact("stage-acute-weeks"), ChronoUnit.WEEKS))) {
            return Stage.ACUTE;
        }
        return day.isBefore(Times.plus(complaint.onset(), catalog.fact("stage-subacute-weeks"), ChronoUnit.WEEKS))
                ? Stage.SUBACUTE
                : Stage.CHRONIC;
    }

    /** The complaints that are not over. */
    List<Complaint> complaints() {
        return complaints;
    }
}
