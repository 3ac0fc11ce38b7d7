package io.massageplan.check;

import static io.massageplan.testing.PlanFixtures.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.client.ConditionReport;
import io.massageplan.plan.Versions;
import io.massageplan.protocol.Protocol;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.RuleOverride;
import io.massageplan.testing.PlanFixtures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no plan can be made for, what a plan was made with, and its phases. */
class RequestRulesTest {
    private static List<String> unsound(PlanFixtures plan) {
        return Judged.of(plan, "request-sound").stream()
                .map(f -> Judged.fact(f, "part"))
                .toList();
    }

    // ---- request-sound: pregnancy

    private static ConditionReport.Builder pregnant(int daysBefore) {
        return ConditionReport.builder().condition("PREGNANCY").addDates(START.minusDays(daysBefore));
    }

    /** 44 weeks are 308 days. */
    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 0", "308, 0", "309, 1"})
    void pregnancy_beganAtMost44WeeksBeforeTheStart(int daysBefore, int findings) {
        PlanFixtures plan = PlanFixtures.settling().reports(pregnant(daysBefore).build());

        assertEquals(findings, unsound(plan).size());
    }

    @Test
    void otherConditions_mayBeOfAnyDay() {
        PlanFixtures plan = PlanFixtures.settling()
                .reports(ConditionReport.builder()
                        .condition("SPINE_SURGERY")
                        .addDates(START.plusDays(9), START.minusDays(4000))
                        .build());

        Judged.silent(plan, "request-sound");
    }

    // ---- request-sound: overrides

    private static PlanFixtures decided(PlanFixtures plan, String rule, String by) {
        return plan.request(r -> r.withOverrides(RuleOverride.builder()
                .rule(rule)
                .reason("agreed")
                .by(by)
                .from(START)
                .until(START)
                .build()));
    }

    @ParameterizedTest
    @CsvSource({
        "PHYSICIAN,",
        "'PHYSICIAN, letter 14',",
        "MASSAGE_THERAPIST, override-by",
        "CLIENT, override-by",
        "NOBODY, override-by",
        // Named, but not as a profession.
        "PHYSICAL_THERAPY, override-by"
    })
    void override_byAClinician(String by, String part) {
        List<String> expected = part == null ? List.of() : List.of(part);

        assertEquals(expected, unsound(decided(PlanFixtures.settling(), "I1", by)));
    }

    private static PlanFixtures row(Restriction.Builder... restrictions) {
        Restriction[] built =
                Arrays.stream(restrictions).map(Restriction.Builder::build).toArray(Restriction[]::new);
        return PlanFixtures.settling()
                .catalog(c -> c.with(b -> b.condition(Rows.thing())
                        .contraindication(
                                Rows.row(built[0], Rows.trigger(Rows.reports())).withRestrictions(built))));
    }

    @Test
    void override_ofRelativeOnesOnly() {
        for (String rule : List.of("X1", "X1.1")) {
            assertEquals(List.of(), unsound(decided(row(Rows.refuse()), rule, "PHYSICIAN")));
            assertEquals(
                    List.of("override-of"),
                    unsound(decided(row(Rows.refuse().hardness(Hardness.ABSOLUTE)), rule, "PHYSICIAN")));
            assertEquals(List.of("override-of"), unsound(decided(row(Rows.emergency()), rule, "PHYSICIAN")));
        }
    }

    @Test
    void override_ofARow_oneRelativeRestrictionSuffices_ofARestriction_itself() {
        Restriction.Builder[] both = {
            Rows.refuse().hardness(Hardness.ABSOLUTE), Rows.cap(2).id("X1.2")
        };

        assertEquals(List.of(), unsound(decided(row(both), "X1", "PHYSICIAN")));
        assertEquals(List.of(), unsound(decided(row(both), "X1.2", "PHYSICIAN")));
        assertEquals(List.of("override-of"), unsound(decided(row(both), "X1.1", "PHYSICIAN")));
    }

    @Test
    void override_ofALimitOfDose_isNoRow() {
        assertEquals(List.of(), unsound(decided(PlanFixtures.settling(), "deep-gap", "PHYSICIAN")));
    }

    // ---- versions

    @Test
    void versions_eachOfTheThree() {
        Versions own = PlanFixtures.settling().plan().versions();
        assertEquals(List.of(), other(own));
        assertEquals(List.of("library"), other(new Versions("0", own.catalogue(), own.model())));
        assertEquals(List.of("catalogue"), other(new Versions(own.library(), "0", own.model())));
        assertEquals(List.of("model"), other(new Versions(own.library(), own.catalogue(), "0")));
    }

    private static List<String> other(Versions versions) {
        return Judged.of(PlanFixtures.settling().plan(p -> p.withVersions(versions)), "versions").stream()
                .map(f -> Judged.fact(f, "what"))
                .toList();
    }

    // ---- phases: CHRONIC settles for 4 weeks, builds for 6, thins out for 8, and then without end

    private static List<String> wrongWeeks(PlanFixtures plan, String... phases) {
        List<String> all = new ArrayList<>();
        for (String phase : phases) {
            String[] part = phase.split("\\*");
            all.addAll(java.util.Collections.nCopies(Integer.parseInt(part[1]), part[0]));
        }
        return Judged.of(plan.plan(p -> p.withWeeks(all.size()).withPhases(all)), "phases-in-order").stream()
                .map(f -> Judged.fact(f, "week"))
                .toList();
    }

    private static List<String> wrongWeeks(String... phases) {
        return wrongWeeks(PlanFixtures.settling(), phases);
    }

    @Test
    void phases_noneLonger_andTheLastWeekCounts() {
        assertEquals(List.of(), wrongWeeks("CHRONIC_SETTLE*4", "CHRONIC_BUILD*6"));
        assertEquals(List.of("5"), wrongWeeks("CHRONIC_SETTLE*5"));
        assertEquals(List.of("5"), wrongWeeks("CHRONIC_SETTLE*5", "CHRONIC_BUILD*6"));
        assertEquals(List.of("11"), wrongWeeks("CHRONIC_SETTLE*4", "CHRONIC_BUILD*7"));
    }

    @Test
    void phases_theirOrder_mayLeaveOneOut() {
        assertEquals(List.of(), wrongWeeks("CHRONIC_SETTLE*2", "CHRONIC_TAPER_TWO_WEEKLY*2"));
        assertEquals(List.of("2"), wrongWeeks("CHRONIC_BUILD*1", "CHRONIC_SETTLE*1"));
        assertEquals(List.of("2"), wrongWeeks("CHRONIC_SETTLE*1", "MAINTENANCE_KEEP*1"));
    }

    @Test
    void phases_theLastGoesOn_evenIfItHasWeeks() {
        PlanFixtures plan = PlanFixtures.settling().catalog(c -> {
            Protocol chronic = c.protocols().get("CHRONIC");
            return c.with(b -> b.protocol(chronic.withPhases(chronic.phases().subList(0, 2))));
        });

        assertEquals(List.of(), wrongWeeks(plan, "CHRONIC_SETTLE*4", "CHRONIC_BUILD*7"));
    }
}
