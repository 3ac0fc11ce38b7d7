package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.safety.Condition;
import io.massageplan.safety.RedFlag;
import io.massageplan.safety.ReferralAdvice;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Urgency;
import java.util.Comparator;
import java.util.Optional;

/**
 * Whose word ends a restriction, and how soon it is asked for. Who: whom the row names, else whom its advice sends to, else
 * who treats what it comes from: the surgeon after an operation, the oncologist in cancer, maternity care in pregnancy,
 * the psychiatrist in psychosis, and the treating physician in all the rest. House choice, after the column "cleared by"
 * of the contraindication table.
 */
final class Addressees {

    static final String PHYSICIAN = "PHYSICIAN";

    private final Catalog catalog;

    Addressees(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Whom a row names to clear it, else whom its advice sends to, else who treats what it comes from. */
    String whoClears(Rule rule) {
        return rule.restriction().ends().stream()
                .flatMap(end -> end.professions().stream())
                .findFirst()
                .or(() -> advice(rule.restriction()).flatMap(ReferralAdvice::to))
                .filter(p -> catalog.named().contains(p))
                .orElseGet(() -> whoTreats(rule.instance()));
    }

    /** Whom the advice of a finding's row sends to. */
    String whoLooks(RedFlag flag) {
        return catalog.contraindications().find(flag.row()).stream()
                .flatMap(row -> row.restrictions().stream())
                .flatMap(restriction -> advice(restriction).stream())
                .max(Comparator.comparing(ReferralAdvice::urgency))
                .flatMap(ReferralAdvice::to)
                .filter(p -> catalog.named().contains(p))
                .orElse(PHYSICIAN);
    }

    /** How soon a restriction's own advice asks for somebody, if it does. */
    Optional<Urgency> urgency(Restriction restriction) {
        return advice(restriction).map(ReferralAdvice::urgency);
    }

    private Optional<ReferralAdvice> advice(Restriction restriction) {
        return restriction.advice().flatMap(catalog.referralAdvice()::find);
    }

    private String whoTreats(Instance instance) {
        return instance.conditions().stream()
                .map(c -> catalog.conditions().find(c))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Addressees::profession)
                .filter(p -> catalog.named().contains(p))
                .orElse(PHYSICIAN);
    }

    private static String profession(Condition condition) {
        return switch (condition.id()) {
            case "SPINE_SURGERY", "SPINAL_FUSION_OR_METAL" -> "SPINE_SURGEON";
            case "JOINT_REPLACEMENT" -> "SURGEON";
            case "PSYCHOSIS", "MANIA" -> "PSYCHIATRIST";
            default ->
                switch (condition.question()) {
                    case "CANCER" -> "ONCOLOGIST";
                    case "PREGNANCY" -> "MIDWIFE";
                    case "SURGERY" -> "SURGEON";
                    default -> PHYSICIAN;
                };
        };
    }
}
