package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.Action;
import io.massageplan.safety.InForce;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Urgency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who should look, how soon, and what stops a plan: red flags first, then the restrictions that ask for somebody. */
final class Referrals {

    private final Catalog catalog;
    private final Concern concern;
    private final Calendar calendar;
    private final Addressees addressees;
    private final boolean everythingBlocked;

    Referrals(Catalog catalog, Concern concern, Calendar calendar, boolean everythingBlocked) {
        this.catalog = catalog;
        this.concern = concern;
        this.calendar = calendar;
        this.addressees = new Addressees(catalog);
        this.everythingBlocked = everythingBlocked;
    }

    /** Why there can be no plan, each reason once. */
    List<Reason> stops() {
        List<Reason> reasons = new ArrayList<>();
        if (concern.stops()) {
            concern.found().forEach(flag -> reasons.add(concern.reason(flag)));
        }
        for (Standing.Stretch stretch : calendar.stretches()) {
            if (stops(stretch)) {
                reasons.add(stretch.entry().reason());
            }
        }
        return reasons;
    }

    private boolean stops(Standing.Stretch stretch) {
        InForce standing = stretch.entry();
        if (standing.liftedBy().isPresent() || standing.onTheDay()) {
            return false;
        }
        Rule rule = stretch.rule();
        boolean now = rule.restriction().action() == Action.REFER_NOW && calendar.isFirstDay(standing.from());
        return now || everythingBlocked && isInTheWay(rule);
    }

    /** What keeps everything blocked: not what holds for everybody, nor a small place that only needs to heal. */
    private static boolean isInTheWay(Rule rule) {
        return rule.restriction().blocks()
                && !rule.endsByTime()
                && !rule.isForEverybody()
                && (rule.isClearable() || rule.sites().isEmpty());
    }

    /** Each row once, as urgent as its most urgent restriction; the most urgent first, in catalogue order among equals. */
    List<Referral> all() {
        Map<String, Referral> byRow = new LinkedHashMap<>();
        concern.found().forEach(flag -> byRow.merge(flag.row(), referral(flag), Referrals::moreUrgent));
        for (Standing.Stretch stretch : calendar.stretches()) {
            InForce standing = stretch.entry();
            if (asksForSomebody(stretch) && standing.liftedBy().isEmpty() && !standing.onTheDay()) {
                byRow.merge(standing.row(), referral(stretch), Referrals::moreUrgent);
            }
        }
        return byRow.values().stream()
                .sorted(Comparator.comparing(Referral::urgency).reversed())
                .toList();
    }

    /** Of two referrals of one row: the reason and the addressee of the more urgent one, the first of equals. */
    private static Referral moreUrgent(Referral first, Referral second) {
        Referral more = second.urgency().compareTo(first.urgency()) > 0 ? second : first;
        return more.withStopsPlan(first.stopsPlan() || second.stopsPlan());
    }

    private Referral referral(RedFlag flag) {
        return Referral.builder()
                .to(addressees.whoLooks(flag))
                .urgency(concern.stops() ? sooner(concern.urgency(), flag.urgency()) : flag.urgency())
                .stopsPlan(concern.stops())
                .reason(concern.reason(flag))
                .build();
    }

    private Referral referral(Standing.Stretch stretch) {
        InForce standing = stretch.entry();
        Rule rule = stretch.rule();
        boolean now = rule.restriction().action() == Action.REFER_NOW;
        Optional<Urgency> advised = addressees.urgency(rule.restriction());
        Urgency otherwise = advised.orElse(now ? Urgency.URGENT : Urgency.ROUTINE);
        return Referral.builder()
                .to(addressees.whoClears(rule))
                .urgency(sooner(urgencyOfRow(standing.row()), otherwise))
                .stopsPlan(stops(stretch))
                .reason(standing.reason())
                .build();
    }

    /** What refers, what sends to somebody in its advice, and what keeps everything blocked. */
    private boolean asksForSomebody(Standing.Stretch stretch) {
        Restriction restriction = stretch.rule().restriction();
        return restriction.action() == Action.REFER_NOW
                || restriction.action() == Action.REFER_FIRST
                || addressees
                        .urgency(restriction)
                        .filter(u -> u != Urgency.ROUTINE)
                        .isPresent()
                || stops(stretch);
    }

    /** As urgent as the findings of the row that are there; those it could have, if none is there today. */
    private Optional<Urgency> urgencyOfRow(String row) {
        return mostUrgent(row, concern.found())
                .or(() -> mostUrgent(row, catalog.redFlags().all()));
    }

    private static Optional<Urgency> mostUrgent(String row, List<RedFlag> flags) {
        return flags.stream()
                .filter(flag -> flag.row().equals(row))
                .map(RedFlag::urgency)
                .max(Comparator.naturalOrder());
    }

    private static Urgency sooner(Optional<Urgency> combined, Urgency own) {
        return combined.filter(u -> u.compareTo(own) > 0).orElse(own);
    }
}
