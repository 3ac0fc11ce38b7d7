package io.massageplan.catalog;

import io.massageplan.safety.AnswerType;
import io.massageplan.safety.ConcernRule;
import io.massageplan.safety.Condition;
import io.massageplan.safety.Contraindication;
import io.massageplan.safety.Implied;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.ReferralAdvice;
import io.massageplan.safety.ScreeningQuestion;
import io.massageplan.safety.Trigger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a client can report must be asked for; red flags and questions must lead somewhere. */
final class SafetyCheck {
    private SafetyCheck() {}

    static void check(Findings findings) {
        Catalog catalog = findings.catalog();
        for (Condition condition : catalog.conditions().all()) {
            condition(findings.about("condition", condition.id()), condition);
        }
        for (Contraindication row : catalog.contraindications().all()) {
            findings.about("contraindication", row.id()).known(row.evidence());
            TriggerCheck.check(findings, row);
        }
        Map<Integer, String> asked = new HashMap<>();
        for (RedFlag flag : catalog.redFlags().all()) {
            redFlag(findings.about("red flag", flag.id()), flag);
            flag.asked().ifPresent(place -> unique(findings, asked, place, flag.id()));
        }
        for (ConcernRule rule : catalog.concernRules().all()) {
            findings.about("concern rule", rule.id()).known(catalog.redFlags(), rule.allOf());
            findings.known(rule.evidence());
        }
        for (ReferralAdvice advice : catalog.referralAdvice().all()) {
            findings.about("referral advice", advice.id()).known(advice.evidence());
            advice.to().ifPresent(to -> findings.require(isProfession(catalog, to), "%s is no profession.", to));
        }
        Set<String> used = new HashSet<>();
        catalog.conditions().all().forEach(c -> used.add(c.question()));
        Map<Integer, String> orders = new HashMap<>();
        for (ScreeningQuestion question : catalog.questions().all()) {
            question(findings.about("question", question.id()), question, used);
            unique(findings, orders, question.order(), question.id());
        }
    }

    private static boolean isProfession(Catalog catalog, String id) {
        return catalog.named()
                .find(id)
                .filter(n -> n.kind().equals("profession"))
                .isPresent();
    }

    private static void condition(Findings findings, Condition condition) {
        Catalog catalog = findings.catalog();
        findings.known(catalog.regions(), condition.sites());
        for (Implied implied : condition.implies()) {
            findings.known(catalog.conditions(), implied.condition());
            findings.require(!implied.condition().equals(condition.id()), "must not imply itself.");
            implied.status()
                    .ifPresent(status -> findings.require(
                            catalog.conditions()
                                    .find(implied.condition())
                                    .map(c -> c.statuses().contains(status))
                                    .orElse(true),
                            "%s cannot be reported as %s.",
                            implied.condition(),
                            status));
        }
        if (condition.question().equals(RedFlag.QUESTION)) {
            findings.require(
                    catalog.redFlags()
                            .find(condition.id())
                            .filter(f -> f.asked().isPresent())
                            .isPresent(),
                    "is asked for by a red flag, and must be an asked one.");
        } else {
            findings.known(catalog.questions(), condition.question());
        }
    }

    private static void redFlag(Findings findings, RedFlag flag) {
        Catalog catalog = findings.catalog();
        findings.known(catalog.contraindications(), flag.row());
        findings.known(flag.evidence());
        if (flag.asked().isPresent()) {
            findings.known(catalog.conditions(), flag.id());
            findings.require(
                    catalog.contraindications()
                            .find(flag.row())
                            .map(row -> reports(row, flag.id()))
                            .orElse(true),
                    "is asked, and must be among the triggers of its row " + flag.row() + ".");
        }
    }

    private static boolean reports(Contraindication row, String condition) {
        for (Trigger trigger : row.triggers()) {
            for (Predicate predicate : trigger.all()) {
                if (predicate instanceof Predicate.Reports reports
                        && reports.condition().equals(condition)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void question(Findings findings, ScreeningQuestion question, Set<String> used) {
        findings.known(question.evidence());
        findings.require(
                question.answer() != AnswerType.CONDITIONS || used.contains(question.id()),
                "asks for conditions, and no condition names it.");
        findings.require(
                (question.answer() == AnswerType.CHOICE) != question.choices().isEmpty(),
                "must have choices exactly when its answer is a CHOICE.");
    }

    private static void unique(Findings findings, Map<Integer, String> places, int place, String id) {
        String first = places.putIfAbsent(place, id);
        findings.require(first == null, "must not be asked at the same place (" + place + ") as " + first + ".");
    }
}
