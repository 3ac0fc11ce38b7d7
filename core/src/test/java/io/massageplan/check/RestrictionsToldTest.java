package io.massageplan.check;

import static io.massageplan.check.Rows.day;
import static io.massageplan.check.Rows.plan;
import static io.massageplan.check.Rows.reaching;
import static io.massageplan.check.Rows.refuse;
import static io.massageplan.check.Rows.report;
import static io.massageplan.check.Rows.when;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.body.Site;
import io.massageplan.evidence.Reason;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.InForce;
import io.massageplan.safety.Reach;
import io.massageplan.safety.TimeSpan;
import io.massageplan.testing.PlanFixtures;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a plan of 56 days lists the restriction X1.1 as it is in force. */
class RestrictionsToldTest {
    private static final LocalDate LAST = day(55);

    /** In force on all days, on the whole body. */
    private static InForce always() {
        return InForce.builder()
                .restriction("X1.1")
                .row("X1")
                .from(day(0))
                .to(LAST)
                .endsByItself(false)
                .firstVisitOnly(false)
                .onTheDay(false)
                .afterTouch(false)
                .reason(Reason.of("X1.1", List.of()))
                .build();
    }

    private static List<Finding> found(PlanFixtures plan, InForce... told) {
        return Judged.of(plan.plan(p -> p.withRestrictions(told)), "restrictions-told").stream()
                .filter(f -> Judged.fact(f, "restriction").equals("X1.1"))
                .toList();
    }

    private static boolean isTold(PlanFixtures plan, InForce... told) {
        return found(plan, told).isEmpty();
    }

    /** Whether a restriction that holds all the time is told, if it is told so. */
    private static boolean isTold(UnaryOperator<InForce> change) {
        return isTold(plan(refuse()).reports(report().build()), change.apply(always()));
    }

    @Test
    void notListed_firesWithItsDays() {
        List<Finding> found = found(plan(refuse()).reports(report().build()));

        assertEquals(1, found.size());
        assertEquals(day(0).toString(), Judged.fact(found.get(0), "from"));
        assertEquals(LAST.toString(), Judged.fact(found.get(0), "to"));
    }

    @Test
    void listed_andNotInForce_fires() {
        assertEquals("in-force", Judged.fact(found(plan(refuse()), always()).get(0), "not"));
    }

    @Test
    void listed_asItIs() {
        assertEquals(true, isTold(r -> r));
        assertEquals(false, isTold(r -> r.withRow("I1")));
        assertEquals(false, isTold(r -> r.withFirstVisitOnly(true)));
        assertEquals(false, isTold(r -> r.withOnTheDay(true)));
        assertEquals(false, isTold(r -> r.withAfterTouch(true)));
        assertEquals(false, isTold(plan(refuse()).reports(report().build()), always(), always()));
    }

    @ParameterizedTest
    @CsvSource({"FIRST_VISIT, true, false, false", "ON_THE_DAY, false, true, false", "AFTER_TOUCH, false, false, true"})
    void listed_withWhatItCountsFrom(Anchor anchor, boolean first, boolean onTheDay, boolean afterTouch) {
        Optional<TimeSpan> window =
                anchor == Anchor.FIRST_VISIT ? Optional.empty() : Optional.of(TimeSpan.of(0, ChronoUnit.HOURS));
        PlanFixtures plan = plan(when(anchor, window, window.map(w -> TimeSpan.of(4, ChronoUnit.HOURS))))
                .reports(report().build());
        InForce told = always().withFirstVisitOnly(first).withOnTheDay(onTheDay).withAfterTouch(afterTouch);

        assertEquals(true, isTold(plan, told));
        assertEquals(false, isTold(plan, always()));
    }

    // ---- days

    @Test
    void days_fromItsFirstToItsLast() {
        assertEquals(false, isTold(r -> r.withFrom(day(1))));
        assertEquals(false, isTold(r -> r.withTo(LAST.minusDays(1))));
        assertEquals(false, isTold(r -> r.withFrom(day(-1))));
    }

    @Test
    void days_inTwoStretches() {
        InForce early = always().withTo(day(9));
        InForce late = always().withFrom(day(10));

        assertEquals(true, isTold(plan(refuse()).reports(report().build()), early, late));
    }

    private static boolean isToldToEnd(int ended, boolean byItself) {
        PlanFixtures plan = plan(refuse()).reports(report().endedOn(day(ended)).build());
        return isTold(plan, always().withTo(day(Math.min(ended, 55))).withEndsByItself(byItself));
    }

    @Test
    void end_byItself_isSaid() {
        assertEquals(true, isToldToEnd(20, true));
        assertEquals(false, isToldToEnd(20, false));
    }

    @Test
    void end_afterThePlan_isNotOfItself() {
        assertEquals(false, isTold(r -> r.withEndsByItself(true)));
        assertEquals(false, isToldToEnd(56, true));
        assertEquals(true, isToldToEnd(56, false));
    }

    @Test
    void end_withThePlan_mayBeSaidEitherWay() {
        assertEquals(true, isToldToEnd(55, true));
        assertEquals(true, isToldToEnd(55, false));
    }

    // ---- places

    private static PlanFixtures at(String... regions) {
        return plan(reaching(Reach.SITE)).reports(Rows.at(regions));
    }

    private static InForce on(String... regions) {
        return always().withSites(List.of(regions).stream().map(Site::of).toList());
    }

    @Test
    void places_whereItBites() {
        assertEquals(true, isTold(at("LOWER_BACK"), on("LOWER_BACK")));
        assertEquals(false, isTold(at("LOWER_BACK"), on("NECK")));
        assertEquals(false, isTold(at("LOWER_BACK"), on("LOWER_BACK", "NECK")));
        assertEquals(true, isTold(at("LOWER_BACK", "NECK"), on("NECK", "LOWER_BACK")));
        assertEquals(false, isTold(at("FOOT", "NECK"), on("NECK")));
    }

    @Test
    void places_none_isTheWholeBody() {
        assertEquals(false, isTold(at("LOWER_BACK"), on()));
        assertEquals(true, isTold(plan(refuse()).reports(report().build()), on("WHOLE_BODY")));
        assertEquals(false, isTold(plan(refuse()).reports(report().build()), on("FOOT")));
    }

    @Test
    void places_ofTwoReports_toldOneByOne_theOneEndsEarlier() {
        PlanFixtures plan = plan(reaching(Reach.SITE))
                .reports(report().addSites(Site.of("FOOT")).endedOn(day(20)).build())
                .reports(Rows.at("NECK"));
        InForce foot = on("FOOT").withTo(day(20)).withEndsByItself(true);

        assertEquals(true, isTold(plan, foot, on("NECK")));
        assertEquals(false, isTold(plan, on("NECK")));
    }

    @Test
    void places_besideTheWholeBodyThereAreNone() {
        assertEquals(true, isTold(plan(reaching(Reach.AROUND_SITE)).reports(Rows.at("WHOLE_BODY"))));
    }
}
