package io.massageplan.screening;

import io.massageplan.body.Site;
import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.Complaint;
import io.massageplan.client.Consent;
import io.massageplan.client.LoadReport;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Status;
import io.massageplan.safety.Trigger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Which contraindications hold for a client, on which days, and because of what. */
final class Triggers {

    /** Week that stands for all later ones: a pregnancy nobody said has ended. */
    private static final int LAST_WEEK = 44;

    private final ClientProfile client;
    private final DateRange days;
    private final Catalog catalog;
    private final List<Report> reports;
    private final Complaints complaints;

    Triggers(ClientProfile client, DateRange days, Catalog catalog) {
        this.client = client;
        this.days = days;
        this.catalog = catalog;
        this.reports = Report.all(client, catalog);
        this.complaints = new Complaints(catalog, days, client.loads());
    }

    List<Report> reports() {
        return reports;
    }

    /** Every way in which a row holds on some day, in trigger order. */
    List<Instance> instancesOf(Contraindication row) {
        List<Instance> instances = new ArrayList<>();
        for (Trigger trigger : row.triggers()) {
            addInstances(row, trigger, instances);
        }
        return instances;
    }

    /** Whether a trigger holds on some day, as far as is known. */
    boolean holdsOnSomeDay(Trigger trigger) {
        boolean needsComplaint = trigger.all().stream().anyMatch(Complaints::isAboutComplaint);
        return (!needsComplaint
                        || !complaints.matching(trigger, client.complaints()).isEmpty())
                && trigger.all().stream()
                        .allMatch(p -> p instanceof Predicate.Reports wanted
                                ? !matching(wanted).isEmpty()
                                : Complaints.isAboutComplaint(p) || !daysOf(p).isEmpty());
    }

    private void addInstances(Contraindication row, Trigger trigger, List<Instance> instances) {
        List<List<Report>> reported = new ArrayList<>();
        BitSet when = everyDay();
        for (Predicate predicate : trigger.all()) {
            if (predicate instanceof Predicate.Reports wanted) {
                reported.add(matching(wanted));
            } else if (!Complaints.isAboutComplaint(predicate)) {
                when.and(daysOf(predicate));
            }
        }
        if (when.isEmpty() || reported.stream().anyMatch(List::isEmpty)) {
            return;
        }
        List<Complaint> hurting = complaints.matching(trigger, client.complaints());
        boolean needsComplaint = trigger.all().stream().anyMatch(Complaints::isAboutComplaint);
        if (needsComplaint && hurting.isEmpty()) {
            return;
        }
        // One instance for each report of the first condition with each complaint: they are dated, placed and lifted
        // apart.
        List<Optional<Report>> firsts = reported.isEmpty()
                ? List.of(Optional.empty())
                : reported.get(0).stream().map(Optional::of).toList();
        List<Optional<Complaint>> pains =
                needsComplaint ? hurting.stream().map(Optional::of).toList() : List.of(Optional.empty());
        for (Optional<Report> first : firsts) {
            for (Optional<Complaint> pain : pains) {
                BitSet both = (BitSet) when.clone();
                pain.ifPresent(p -> both.and(complaints.days(trigger, p)));
                boolean apart = first.isPresent() && pain.isPresent() && wereApart(trigger, first.get(), pain.get());
                if (!both.isEmpty() && !apart) {
                    instances.add(instance(row, trigger, first, pain, reported, both));
                }
            }
        }
    }

    /** Whether what a trigger asks for as there was over before it hurt; what it asks for as a history counts ever after. */
    private static boolean wereApart(Trigger trigger, Report report, Complaint pain) {
        boolean askedAsThere = trigger.all().stream()
                .filter(p -> p instanceof Predicate.Reports wanted
                        && wanted.condition().equals(report.condition()))
                .map(p -> ((Predicate.Reports) p).statuses())
                .anyMatch(statuses -> !statuses.isEmpty() && !statuses.contains(Status.HISTORY));
        return askedAsThere && !report.lastsOn(pain.onset());
    }

    private static List<Report> others(List<List<Report>> reported) {
        return reported.stream().skip(1).flatMap(List::stream).toList();
    }

    private Instance instance(
            Contraindication row,
            Trigger trigger,
            Optional<Report> first,
            Optional<Complaint> pain,
            List<List<Report>> reported,
            BitSet when) {
        List<Site> sites = first.map(Report::sites)
                .orElseGet(() -> pain.map(p -> List.of(p.site())).orElse(List.of()));
        List<LocalDate> dates = first.map(Report::dates)
                .orElseGet(() -> pain.map(p -> List.of(p.onset())).orElseGet(() -> loadDates(trigger)));
        List<List<LocalDate>> begins = begins(trigger, first, pain, reported);
        return new Instance(
                row, trigger, sites, dates, first.flatMap(Report::endedOn), begins, when, together(reported));
    }

    /** What was assessed before a flight says nothing of the time after it, nor a letter of an operation to come. */
    private List<List<LocalDate>> begins(
            Trigger trigger, Optional<Report> first, Optional<Complaint> pain, List<List<Report>> reported) {
        List<List<LocalDate>> begins = new ArrayList<>();
        first.ifPresent(r -> begins.add(r.dates()));
        others(reported).forEach(r -> begins.add(r.dates()));
        pain.ifPresent(p -> begins.add(List.of(p.onset())));
        for (Predicate predicate : trigger.all()) {
            if (predicate instanceof Predicate.Load load) {
                begins.add(loads(load.event()));
            } else if (predicate instanceof Predicate.PregnancyWeeks) {
                reports.stream()
                        .filter(r -> r.condition().equals(Instance.PREGNANCY))
                        .forEach(r -> begins.add(r.dates()));
            }
        }
        return begins;
    }

    /** The days on which each further condition of a combination is there in some report; a history is not over. */
    private BitSet together(List<List<Report>> reported) {
        BitSet together = everyDay();
        for (List<Report> others : reported.stream().skip(1).toList()) {
            together.and(where(day -> others.stream().anyMatch(r -> r.status() == Status.HISTORY || r.lastsOn(day))));
        }
        return together;
    }

    private List<LocalDate> loadDates(Trigger trigger) {
        return trigger.all().stream()
                .filter(Predicate.Load.class::isInstance)
                .findFirst()
                .map(p -> loads(((Predicate.Load) p).event()))
                .orElse(List.of());
    }

    private List<LocalDate> loads(String event) {
        return client.loads().stream()
                .filter(load -> load.event().equals(event))
                .map(LoadReport::date)
                .toList();
    }

    private List<Report> matching(Predicate.Reports wanted) {
        return reports.stream()
                .filter(r -> r.condition().equals(wanted.condition()))
                .filter(r -> wanted.statuses().isEmpty() || wanted.statuses().contains(r.status()))
                .filter(r -> wanted.at().isEmpty() || r.sites().isEmpty() || isAt(r, wanted.at()))
                .toList();
    }

    private boolean isAt(Report report, List<String> regions) {
        return report.sites().stream()
                .anyMatch(site ->
                        regions.stream().anyMatch(region -> catalog.body().overlaps(Site.of(region), site)));
    }

    private BitSet daysOf(Predicate predicate) {
        if (predicate instanceof Predicate.YoungerThan limit) {
            // Only the year is known: the birthday may still be to come.
            return where(day -> day.getYear() - client.birthYear() - 1 < limit.years());
        }
        if (predicate instanceof Predicate.OlderThan limit) {
            return where(day -> day.getYear() - client.birthYear() > limit.years());
        }
        if (predicate instanceof Predicate.PregnancyWeeks weeks) {
            return where(day -> reports.stream()
                    .anyMatch(r -> r.condition().equals(Instance.PREGNANCY) && isInWeeks(r, weeks, day)));
        }
        return holdsThroughout(predicate) ? everyDay() : new BitSet();
    }

    private boolean holdsThroughout(Predicate predicate) {
        if (predicate instanceof Predicate.Load load) {
            return !loads(load.event()).isEmpty();
        }
        if (predicate instanceof Predicate.Unanswered unanswered) {
            return isUnanswered(unanswered.question());
        }
        if (predicate instanceof Predicate.ConsentRefused) {
            return client.consent() == Consent.REFUSED;
        }
        if (predicate instanceof Predicate.ToleranceUnknown) {
            return client.massageHistory().isEmpty();
        }
        return predicate instanceof Predicate.Everyone;
    }

    /**
     * Whether nothing is known about a screening question: no "no", and nothing reported that answers it. A yes that does
     * not say to what leaves open all that could be meant.
     */
    boolean isUnanswered(String question) {
        return client.answers().getOrDefault(question, Answer.UNKNOWN) != Answer.NO
                && reports.stream()
                        .noneMatch(r -> catalog.conditions()
                                .find(r.condition())
                                .map(Condition::question)
                                .filter(question::equals)
                                .isPresent());
    }

    /** Whether a trigger could hold on some day if what nobody has asked about were so. */
    boolean isPossible(Trigger trigger) {
        boolean needsComplaint = trigger.all().stream().anyMatch(Complaints::isAboutComplaint);
        return (!needsComplaint
                        || !complaints.matching(trigger, client.complaints()).isEmpty())
                && trigger.all().stream().allMatch(this::isPossible);
    }

    private boolean isPossible(Predicate predicate) {
        if (Complaints.isAboutComplaint(predicate)) {
            return true;
        }
        if (predicate instanceof Predicate.Reports wanted) {
            return reports.stream().anyMatch(r -> r.condition().equals(wanted.condition()))
                    || isOpen(wanted.condition());
        }
        if (predicate instanceof Predicate.PregnancyWeeks) {
            return !daysOf(predicate).isEmpty() || isOpen(Instance.PREGNANCY);
        }
        return !daysOf(predicate).isEmpty();
    }

    private boolean isOpen(String condition) {
        return catalog.conditions()
                .find(condition)
                .map(Condition::question)
                .filter(this::isUnanswered)
                .isPresent();
    }

    private static boolean isInWeeks(Report pregnancy, Predicate.PregnancyWeeks weeks, LocalDate day) {
        if (!pregnancy.lastsOn(day)) {
            return false;
        }
        // Without a date the week is not known, so every week's rules hold.
        return pregnancy.dates().isEmpty()
                || pregnancy.dates().stream().anyMatch(begin -> {
                    // Nobody said that it has ended: the last weeks' rules go on.
                    long week = Math.min(LAST_WEEK, Math.floorDiv(ChronoUnit.DAYS.between(begin, day), 7L));
                    return week >= weeks.from() && week <= weeks.to();
                });
    }

    private BitSet everyDay() {
        BitSet all = new BitSet();
        all.set(0, Math.toIntExact(days.days()));
        return all;
    }

    private BitSet where(java.util.function.Predicate<LocalDate> holds) {
        return days.where(holds);
    }
}
