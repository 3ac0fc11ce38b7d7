package io.massageplan.screening;

import io.massageplan.catalog.Catalog;
import io.massageplan.safety.Condition;
import java.util.Optional;

/**
 * Whose word ends a restriction: the surgeon's after an operation, the oncologist's in cancer, maternity care's in
 * pregnancy, the psychiatrist's in psychosis, else the treating physician's. House choice, after the column "cleared by"
 * of the contraindication table.
 */
final class Addressees {

    static final String PHYSICIAN = "PHYSICIAN";

    private final Catalog catalog;

    Addressees(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Whom a row names to clear it, else who treats what it comes from. */
    String whoClears(Rule rule) {
        return rule.restriction().ends().stream()
                .flatMap(end -> end.professions().stream())
                .findFirst()
                .orElseGet(() -> whoTreats(rule.instance()));
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
