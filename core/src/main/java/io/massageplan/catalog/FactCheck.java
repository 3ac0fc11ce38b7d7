package io.massageplan.catalog;

import io.massageplan.evidence.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A fact that an app changes stays a number that its rules can keep: in its range, whole where rules count, in order. */
final class FactCheck {
    private static final List<Range> RANGES = Table.shipped("fact-ranges").rows("id").stream()
            .map(row -> new Range(row.text("id"), new BigDecimal(row.text("least")), new BigDecimal(row.text("most"))))
            .toList();

    private FactCheck() {}

    /** What a shipped fact may be, both ends included. */
    record Range(String id, BigDecimal least, BigDecimal most) {
        boolean holds(BigDecimal value) {
            return least.compareTo(value) <= 0 && value.compareTo(most) <= 0;
        }

        /** Whether only fractions are small enough for it. */
        boolean isWhole() {
            return least.stripTrailingZeros().scale() <= 0;
        }
    }

    /** The range of a fact. */
    static Optional<Range> range(String id) {
        return RANGES.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** Whether every number that rules count with is whole; all else is only told. */
    static boolean check(Findings findings) {
        boolean whole = true;
        for (Fact fact : findings.catalog().facts().all()) {
            findings.about("fact", fact.id()).known(fact.evidence());
            findings.require(fact.value().signum() >= 0, "must not be negative.");
            Optional<Range> range = range(fact.id());
            range.ifPresent(r -> check(findings, fact, r));
            whole &= range.filter(r -> !isWhole(r, fact)).isEmpty();
        }
        inOrder(findings, "deep-gap-supervised-hours", "deep-gap-hours");
        inOrder(findings, "deep-gap-hours", "deep-gap-after-soreness-hours");
        inOrder(findings, "deep-per-7-days-most", "deep-per-7-days-supervised-most");
        inOrder(findings, "first-visit-pressure-most-unknown-with-caution", "first-visit-pressure-most");
        inOrder(findings, "acute-pressure-most-first-72h", "acute-pressure-most");
        inOrder(findings, "course-gap-days-most", "visit-gap-days-most");
        inOrder(findings, "break-hold-days", "break-two-rungs");
        inOrder(findings, "break-two-rungs", "break-restart");
        return whole;
    }

    private static boolean isWhole(Range range, Fact fact) {
        return !range.isWhole() || fact.value().stripTrailingZeros().scale() <= 0;
    }

    private static void check(Findings findings, Fact fact, Range range) {
        findings.require(
                range.holds(fact.value()),
                "must be from %s to %s, and is %s.",
                range.least().toPlainString(),
                range.most().toPlainString(),
                fact.value().toPlainString());
        findings.require(
                isWhole(range, fact), "must be whole, and is %s.", fact.value().toPlainString());
    }

    private static void inOrder(Findings findings, String low, String high) {
        Optional<Fact> upper = findings.catalog().facts().find(high);
        findings.catalog()
                .facts()
                .find(low)
                .filter(f -> upper.isPresent())
                .ifPresent(lower -> findings.about("fact", low)
                        .require(
                                lower.value().compareTo(upper.orElseThrow().value()) <= 0,
                                "must be at most %s (%s), and is %s.",
                                upper.orElseThrow().value().toPlainString(),
                                high,
                                lower.value().toPlainString()));
    }
}
