package io.massageplan.safety;

import java.util.List;

/**
 * The limits of dose and spacing that a clinician may set aside by a recorded decision, beside relative restrictions: ids of
 * rules of the plan check. Warning signs, absolute restrictions and every other rule may not be set aside.
 * <p>
 * Source: dosage 9.1, points 2 to 10 ("unless a clinician override is recorded").
 */
public final class ClinicalLimits {
    private static final List<String> IDS = List.of(
            // 2: how often
            "one-visit-a-day",
            "visits-in-7-days",
            "deep-in-7-days",
            "deep-gap",
            // 3 and 4: acute episodes, effort
            "acute-no-deep",
            "strenuous-after-deep",
            "deep-before-event",
            // 5 to 7: cold, heat, contrast
            "thermal-length",
            "thermal-gap",
            "thermal-per-day",
            "heat-after-injury",
            "contrast-after-injury",
            "contrast-length",
            "contrast-phases",
            // 8 to 10: strength, review, never massage alone
            "strength-days",
            "review-due",
            "exercise-with-massage");

    private ClinicalLimits() {}

    /** The rule ids, in the order of the source. */
    public static List<String> ids() {
        return IDS;
    }

    /** Whether a rule of the check may be set aside. */
    public static boolean include(String rule) {
        return IDS.contains(rule);
    }
}
