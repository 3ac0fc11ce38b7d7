package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.Action;
import io.massageplan.safety.InForce;
import io.massageplan.safety.Pathology;
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

    /** Each row once, the most urgent first and in catalogue order among equals. */
    List<Referral> all() {
        Map<String, Referral> byRow = new LinkedHashMap<>();
        for (RedFlag flag : concern.found()) {
            Urgency urgency = concern.stops() ? sooner(concern.urgency(), flag.urgency()) : flag.urgency();
            String to = flag.pathology() == Pathology.PREGNANCY ? known("MIDWIFE") : Addressees.PHYSICIAN;
            Referral referral = Referral.builder()
                    .to(to)
                    .urgency(urgency)
                    .stopsPlan(concern.stops())
                    .reason(concern.reason(flag))
                    .build();
            byRow.putIfAbsent(flag.row(), referral);
        }
        for (Standing.Stretch stretch : calendar.stretches()) {
            InForce standing = stretch.entry();
            boolean asks = asksForSomebody(stretch.rule().restriction());
            if (asks && standing.liftedBy().isEmpty() && !standing.onTheDay()) {
                byRow.putIfAbsent(standing.row(), referral(stretch));
            }
        }
        return byRow.values().stream()
                .sorted(Comparator.comparing(Referral::urgency).reversed())
                .toList();
    }

    private Referral referral(Standing.Stretch stretch) {
        InForce standing = stretch.entry();
        Rule rule = stretch.rule();
        boolean now = rule.restriction().action() == Action.REFER_NOW;
        return Referral.builder()
                .to(addressees.whoClears(rule))
                .urgency(urgencyOfRow(standing.row()).orElse(now ? Urgency.URGENT : Urgency.ROUTINE))
                .stopsPlan(stops(stretch))
                .reason(standing.reason())
                .build();
    }

    private static boolean asksForSomebody(Restriction restriction) {
        return restriction.action() == Action.REFER_NOW || restriction.action() == Action.REFER_FIRST;
    }

    private Optional<Urgency> urgencyOfRow(String row) {
        return catalog.redFlags().all().stream()
                .filter(flag -> flag.row().equals(row))
                .map(RedFlag::urgency)
                .max(Comparator.naturalOrder());
    }

    private String known(String profession) {
        return catalog.named().contains(profession) ? profession : Addressees.PHYSICIAN;
    }

    private static Urgency sooner(Optional<Urgency> combined, Urgency own) {
        return combined.filter(u -> u.compareTo(own) > 0).orElse(own);
    }
}
