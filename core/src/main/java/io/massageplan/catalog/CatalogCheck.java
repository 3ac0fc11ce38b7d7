package io.massageplan.catalog;

import java.util.List;

/**
 * Looks for everything in which a catalogue contradicts itself: unknown ids, empty ranges, restrictions that can never
 * apply, doses that no rule would let pass. One small check per room, in table order; nothing stops at the first finding.
 */
final class CatalogCheck {
    private CatalogCheck() {}

    /** Refuses a catalogue that contradicts itself. Errors: {@link CatalogException} with every finding. */
    static void check(Catalog catalog) {
        List<String> findings = findings(catalog);
        if (!findings.isEmpty()) {
            throw new CatalogException(findings);
        }
    }

    /** Every contradiction, in table order. */
    static List<String> findings(Catalog catalog) {
        Findings findings = new Findings(catalog);
        if (!FactCheck.check(findings)) {
            // What is no whole number cannot be held against anything that is counted.
            return findings.all();
        }
        BodyCheck.check(findings);
        TechniqueCheck.check(findings);
        HomecareCheck.check(findings);
        ThermalCheck.check(findings);
        SafetyCheck.check(findings);
        RestrictionCheck.check(findings);
        ProtocolCheck.check(findings);
        MeasureCheck.check(findings);
        return findings.all();
    }
}
