package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.Answer;
import io.massageplan.client.ClientProfile;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.ConcernLevel;
import io.massageplan.safety.ConcernRule;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.Pathology;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Status;
import io.massageplan.safety.Urgency;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Red flags: what was found and nobody has assessed, and how concerned that makes us. Findings, never diagnoses. */
final class Concern {

    private final DateRange range;
    private final ClientProfile client;
    private final Catalog catalog;
    private final Triggers triggers;
    private final Lift.Grounds grounds;
    private final List<RedFlag> found;
    private final Optional<ConcernRule> rule;

    Concern(DateRange range, Triggers triggers, Lift.Grounds grounds) {
        this.client = grounds.client();
        this.range = range;
        this.triggers = triggers;
        this.grounds = grounds;
        this.catalog = grounds.catalog();
        this.found = inAskingOrder(catalog).stream().filter(this::isFound).toList();
        this.rule = found.isEmpty()
                ? Optional.empty()
                : catalog.concernRules().all().stream().filter(this::matches).findFirst();
    }

    /** Red flags in the order they are asked; those that are not asked come last, in catalogue order. */
    static List<RedFlag> inAskingOrder(Catalog catalog) {
        return catalog.redFlags().all().stream()
                .sorted(Comparator.comparingInt(f -> f.asked().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    List<RedFlag> found() {
        return found;
    }

    List<RedFlag> unanswered() {
        return inAskingOrder(catalog).stream()
                .filter(f -> f.asked().isPresent()
                        && client.redFlags().answerTo(f.id()) == Answer.UNKNOWN
                        && affirming(f).isEmpty())
                .toList();
    }

    ConcernLevel level() {
        if (found.isEmpty()) {
            return ConcernLevel.NONE;
        }
        // A catalogue whose rules leave a finding out must not make it harmless.
        ConcernLevel otherwise = found.stream().anyMatch(RedFlag::strong) ? ConcernLevel.HIGH : ConcernLevel.LOW;
        return rule.map(ConcernRule::level).orElse(otherwise);
    }

    Optional<Urgency> urgency() {
        Optional<Urgency> most = found.stream().map(RedFlag::urgency).max(Comparator.naturalOrder());
        return rule.flatMap(ConcernRule::urgency).or(() -> most);
    }

    /** Whether the findings together mean: refer, plan nothing. */
    boolean stops() {
        return level().compareTo(ConcernLevel.MEDIUM) >= 0;
    }

    Reason reason(RedFlag flag) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("finding", flag.id());
        facts.put("row", flag.row());
        facts.put("pathology", flag.pathology().name());
        facts.put("strong", String.valueOf(flag.strong()));
        facts.put("urgency", flag.urgency().name());
        facts.put("concern", level().name());
        rule.ifPresent(r -> facts.put("concernRule", r.id()));
        return new Reason(flag.row(), new TreeMap<>(facts), flag.evidence().sources());
    }

    private boolean isFound(RedFlag flag) {
        if (flag.asked().isPresent()) {
            // Whoever reports it as a condition has answered, whatever the answer to the question was.
            return !affirming(flag).isEmpty() && !isAssessed(flag);
        }
        return catalog.contraindications().find(flag.row()).stream()
                .flatMap(row -> triggers.instancesOf(row).stream())
                .anyMatch(instance -> isDerived(instance) && !isAssessed(instance));
    }

    /**
     * A derived finding holds on the first day and needs no question: the question would have raised its own. What is over
     * by then raises it where it leaves a history that the row asks for, as cancer does and fever does not.
     */
    private boolean isDerived(Instance instance) {
        return instance.days().get(0)
                && (instance.endedOn().map(end -> !end.isBefore(range.from())).orElse(true) || leavesHistory(instance))
                && instance.conditions().stream()
                        .noneMatch(c -> catalog.redFlags()
                                .find(c)
                                .filter(f -> f.asked().isPresent())
                                .isPresent());
    }

    private boolean leavesHistory(Instance instance) {
        for (Predicate predicate : instance.trigger().all()) {
            if (predicate instanceof Predicate.Reports first) {
                boolean asked = first.statuses().isEmpty() || first.statuses().contains(Status.HISTORY);
                return asked
                        && catalog.conditions()
                                .get(first.condition())
                                .statuses()
                                .contains(Status.HISTORY);
            }
        }
        return false;
    }

    private boolean isAssessed(Instance instance) {
        return client.assessments().stream()
                .anyMatch(a ->
                        Lift.covers(a, instance, hardness(instance.row()), grounds) && holds(a, instance.begins()));
    }

    /** The reports that say a finding is there; a yes to its question is one of them. */
    private List<Report> affirming(RedFlag flag) {
        return triggers.reports().stream()
                .filter(r -> r.affirms(flag, range.from()))
                .toList();
    }

    private boolean isAssessed(RedFlag flag) {
        return affirming(flag).stream().allMatch(r -> isAssessed(flag, r));
    }

    private boolean isAssessed(RedFlag flag, Report report) {
        boolean toBeNamed = catalog.contraindications()
                .find(flag.row())
                .filter(row -> hardness(row) == Hardness.RELATIVE)
                .isEmpty();
        List<List<LocalDate>> begins = List.of(report.dates());
        return client.assessments().stream()
                .anyMatch(a -> Lift.isValid(a, client)
                        && Sight.reaches(begins, a.date(), grounds.oldest())
                        && holds(a, begins)
                        && (a.of().isEmpty() ? !toBeNamed : a.of().contains(flag.id()) || a.of().contains(flag.row())));
    }

    /** Whether it was made by the first day, and nothing of what it saw has begun anew since. */
    private boolean holds(Assessment assessment, List<List<LocalDate>> begins) {
        return !assessment.date().isAfter(range.from())
                && Sight.last(begins, assessment.date())
                        .map(last -> !last.isBefore(range.from()))
                        .orElse(true);
    }

    /** As hard as the hardest of its restrictions. */
    private static Hardness hardness(Contraindication row) {
        return row.restrictions().stream()
                .map(Restriction::hardness)
                .min(Comparator.naturalOrder())
                .orElse(Hardness.RELATIVE);
    }

    private boolean matches(ConcernRule wanted) {
        boolean all = found.stream().map(RedFlag::id).toList().containsAll(wanted.allOf());
        boolean urgent = wanted.urgencyLeast()
                .map(u -> found.stream().anyMatch(f -> f.urgency().compareTo(u) >= 0))
                .orElse(true);
        return all && urgent && (wanted.samePathology() ? countsInOnePathology(wanted) : counts(wanted, found));
    }

    private boolean countsInOnePathology(ConcernRule wanted) {
        for (Pathology pathology : Pathology.values()) {
            List<RedFlag> same =
                    found.stream().filter(f -> f.pathology() == pathology).toList();
            if (!same.isEmpty() && counts(wanted, same)) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(ConcernRule wanted, List<RedFlag> flags) {
        long strong = flags.stream().filter(RedFlag::strong).count();
        return strong >= wanted.strongLeast() && flags.size() - strong >= wanted.weakLeast();
    }
}
