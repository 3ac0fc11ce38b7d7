package io.massageplan.catalog;

import java.util.List;

/** A catalogue that contradicts itself. It names every contradiction at once, in table order. */
public final class CatalogException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Serialised as part of the message only. */
    private final transient List<String> findings;

    CatalogException(List<String> findings) {
        super("The catalogue contradicts itself in " + findings.size() + " place(s):\n  "
                + String.join("\n  ", findings));
        this.findings = List.copyOf(findings);
    }

    /** Every contradiction, one sentence each. */
    public List<String> findings() {
        return findings;
    }
}
