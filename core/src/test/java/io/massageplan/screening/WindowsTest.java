package io.massageplan.screening;

import static io.massageplan.screening.Small.DAY;
import static io.massageplan.screening.Small.client;
import static io.massageplan.screening.Small.event;
import static io.massageplan.screening.Small.nsaid;
import static io.massageplan.screening.Small.refuse;
import static io.massageplan.screening.Small.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.ConditionReport;
import io.massageplan.client.LoadReport;
import io.massageplan.client.MassageHistory;
import io.massageplan.safety.Anchor;
import io.massageplan.safety.ElementKind;
import io.massageplan.safety.EndsBy;
import io.massageplan.safety.Predicate;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.Status;
import io.massageplan.safety.TimeSpan;
import io.massageplan.safety.When;
import io.massageplan.testing.Profiles;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a restriction holds, to the day. */
class WindowsTest {

    private static final LocalDate JANUARY_31 = LocalDate.of(2026, 1, 31);

    private static boolean holds(When when, ConditionReport.Builder report, LocalDate day) {
        return holds(refuse(ElementKind.MASSAGE).when(when), report, day);
    }

    private static boolean holds(Restriction.Builder restriction, ConditionReport.Builder report, LocalDate day) {
        return Small.isRefused(client(report), Small.catalog(Small.row("R", nsaid(), restriction)), day);
    }

    private static When whileAnd(int amount, ChronoUnit unit) {
        return new When(Anchor.END, Optional.empty(), Optional.of(TimeSpan.of(amount, unit)));
    }

    private static ConditionReport.Builder nsaidOn(LocalDate... dates) {
        return report("NSAID").addDates(dates);
    }

    @Test
    void while_noDates_always() {
        assertTrue(holds(When.whileReported(), report("NSAID"), DAY.minusYears(5)));
        assertTrue(holds(When.whileReported(), report("NSAID"), DAY.plusYears(5)));
    }

    @Test
    void while_begins_withTheEarliestDate() {
        ConditionReport.Builder twice = nsaidOn(DAY.plusDays(3), DAY);
        assertFalse(holds(When.whileReported(), twice, DAY.minusDays(1)));
        assertTrue(holds(When.whileReported(), twice, DAY));
    }

    @Test
    void while_ended_lastDayIsInside() {
        ConditionReport.Builder ended = report("NSAID").endedOn(DAY);
        assertTrue(holds(When.whileReported(), ended, DAY));
        assertFalse(holds(When.whileReported(), ended, DAY.plusDays(1)));
    }

    @Test
    void while48h_twoMoreDays() {
        ConditionReport.Builder ended = report("NSAID").endedOn(DAY);
        assertTrue(holds(whileAnd(48, ChronoUnit.HOURS), ended, DAY.plusDays(2)));
        assertFalse(holds(whileAnd(48, ChronoUnit.HOURS), ended, DAY.plusDays(3)));
    }

    @Test
    void while_hoursThatAreNoWholeDay_roundUp() {
        ConditionReport.Builder ended = report("NSAID").endedOn(DAY);
        assertTrue(holds(whileAnd(25, ChronoUnit.HOURS), ended, DAY.plusDays(2)));
        assertFalse(holds(whileAnd(24, ChronoUnit.HOURS), ended, DAY.plusDays(2)));
    }

    @Test
    void while_daysAfterTheEnd() {
        ConditionReport.Builder ended = report("NSAID").endedOn(DAY);
        assertTrue(holds(whileAnd(2, ChronoUnit.WEEKS), ended, DAY.plusDays(14)));
        assertFalse(holds(whileAnd(2, ChronoUnit.WEEKS), ended, DAY.plusDays(15)));
    }

    @Test
    void event_hours_dayOfTheEventAndOneForEach24h_inclusive() {
        When acute = event(0, ChronoUnit.HOURS, 72, ChronoUnit.HOURS);
        assertFalse(holds(acute, nsaidOn(DAY), DAY.minusDays(1)));
        assertTrue(holds(acute, nsaidOn(DAY), DAY));
        assertTrue(holds(acute, nsaidOn(DAY), DAY.plusDays(3)));
        assertFalse(holds(acute, nsaidOn(DAY), DAY.plusDays(4)));
    }

    @Test
    void event_hours_laterStart_beginsWithTheDayOfItsFirstHour() {
        When later = event(36, ChronoUnit.HOURS, 60, ChronoUnit.HOURS);
        assertFalse(holds(later, nsaidOn(DAY), DAY));
        assertTrue(holds(later, nsaidOn(DAY), DAY.plusDays(1)));
        assertTrue(holds(later, nsaidOn(DAY), DAY.plusDays(3)));
        assertFalse(holds(later, nsaidOn(DAY), DAY.plusDays(4)));
    }

    @Test
    void event_hours_before() {
        When before = event(-48, ChronoUnit.HOURS, -12, ChronoUnit.HOURS);
        assertFalse(holds(before, nsaidOn(DAY), DAY.minusDays(3)));
        assertTrue(holds(before, nsaidOn(DAY), DAY.minusDays(2)));
        assertTrue(holds(before, nsaidOn(DAY), DAY));
        assertFalse(holds(before, nsaidOn(DAY), DAY.plusDays(1)));
    }

    @Test
    void event_days_halfOpen() {
        When healing = event(3, ChronoUnit.DAYS, 21, ChronoUnit.DAYS);
        assertFalse(holds(healing, nsaidOn(DAY), DAY.plusDays(2)));
        assertTrue(holds(healing, nsaidOn(DAY), DAY.plusDays(3)));
        assertTrue(holds(healing, nsaidOn(DAY), DAY.plusDays(20)));
        assertFalse(holds(healing, nsaidOn(DAY), DAY.plusDays(21)));
    }

    @Test
    void event_days_before() {
        When race = event(-2, ChronoUnit.DAYS, 1, ChronoUnit.DAYS);
        assertFalse(holds(race, nsaidOn(DAY), DAY.minusDays(3)));
        assertTrue(holds(race, nsaidOn(DAY), DAY.minusDays(2)));
        assertTrue(holds(race, nsaidOn(DAY), DAY));
        assertFalse(holds(race, nsaidOn(DAY), DAY.plusDays(1)));
    }

    @Test
    void event_weeks_halfOpen() {
        When weeks = event(0, ChronoUnit.WEEKS, 6, ChronoUnit.WEEKS);
        assertTrue(holds(weeks, nsaidOn(DAY), DAY.plusDays(41)));
        assertFalse(holds(weeks, nsaidOn(DAY), DAY.plusDays(42)));
    }

    @Test
    void event_months_endOfMonth_isClampedToItsLastDay() {
        When month = event(0, ChronoUnit.MONTHS, 1, ChronoUnit.MONTHS);
        assertTrue(holds(month, nsaidOn(JANUARY_31), LocalDate.of(2026, 2, 27)));
        assertFalse(holds(month, nsaidOn(JANUARY_31), LocalDate.of(2026, 2, 28)));
    }

    @Test
    void event_months_leapYear() {
        When month = event(0, ChronoUnit.MONTHS, 1, ChronoUnit.MONTHS);
        LocalDate january = LocalDate.of(2028, 1, 31);
        assertTrue(holds(month, nsaidOn(january), LocalDate.of(2028, 2, 28)));
        assertFalse(holds(month, nsaidOn(january), LocalDate.of(2028, 2, 29)));
    }

    @Test
    void event_mixedUnits_eachEndInItsOwn() {
        When mixed = event(72, ChronoUnit.HOURS, 3, ChronoUnit.WEEKS);
        assertFalse(holds(mixed, nsaidOn(DAY), DAY.plusDays(2)));
        assertTrue(holds(mixed, nsaidOn(DAY), DAY.plusDays(3)));
        assertTrue(holds(mixed, nsaidOn(DAY), DAY.plusDays(20)));
        assertFalse(holds(mixed, nsaidOn(DAY), DAY.plusDays(21)));
    }

    @Test
    void event_openEnd_forGood() {
        When open = new When(Anchor.EVENT, Optional.of(TimeSpan.of(12, ChronoUnit.WEEKS)), Optional.empty());
        assertFalse(holds(open, nsaidOn(DAY), DAY.plusDays(83)));
        assertTrue(holds(open, nsaidOn(DAY), DAY.plusDays(84)));
        assertTrue(holds(open, nsaidOn(DAY), DAY.plusYears(20)));
    }

    /** A plan that starts on DAY, judged on one of its days. */
    private static boolean holdsInPlan(Catalog catalog, ConditionReport.Builder report, LocalDate day) {
        return !Small.screen(client(report), catalog)
                .massage(day, "SWEDISH", Small.BACK)
                .allowed();
    }

    private static boolean holdsInPlan(When when, ConditionReport.Builder report, LocalDate day) {
        return holdsInPlan(
                Small.catalog(
                        Small.row("R", nsaid(), refuse(ElementKind.MASSAGE).when(when))),
                report,
                day);
    }

    @Test
    void event_noDate_hasBeenByTheStart() {
        When days = event(0, ChronoUnit.DAYS, 3, ChronoUnit.DAYS);
        assertTrue(holdsInPlan(days, report("NSAID"), DAY));
        assertTrue(holdsInPlan(days, report("NSAID"), DAY.plusDays(2)));
        assertFalse(holdsInPlan(days, report("NSAID"), DAY.plusDays(3)));
        When hours = event(0, ChronoUnit.HOURS, 72, ChronoUnit.HOURS);
        assertTrue(holdsInPlan(hours, report("NSAID"), DAY.plusDays(3)));
        assertFalse(holdsInPlan(hours, report("NSAID"), DAY.plusDays(4)));
    }

    @Test
    void event_noDate_nobodyKnowsHowLongAgo_theWindowHasBegun() {
        assertTrue(holdsInPlan(event(2, ChronoUnit.WEEKS, 6, ChronoUnit.WEEKS), report("NSAID"), DAY));
        When open = new When(Anchor.EVENT, Optional.of(TimeSpan.of(12, ChronoUnit.WEEKS)), Optional.empty());
        assertTrue(holdsInPlan(open, report("NSAID"), DAY));
        assertTrue(holdsInPlan(open, report("NSAID"), DAY.plusWeeks(12)));
    }

    @Test
    void event_noDate_mayStillCome_everyDay() {
        When days = event(0, ChronoUnit.DAYS, 3, ChronoUnit.DAYS);
        Catalog catalog = Small.catalog(Small.row(
                "R",
                Small.all(Small.reports("SPINE_SURGERY")),
                refuse(ElementKind.MASSAGE).when(days)));
        assertTrue(holdsInPlan(catalog, report("SPINE_SURGERY"), DAY.plusWeeks(12)));
        ConditionReport.Builder past = report("SPINE_SURGERY").status(Status.HISTORY);
        assertTrue(holdsInPlan(catalog, past, DAY.plusDays(2)));
        assertFalse(holdsInPlan(catalog, past, DAY.plusDays(3)));
        assertFalse(holdsInPlan(catalog, report("SPINE_SURGERY").addDates(DAY), DAY.plusDays(3)));
    }

    @Test
    void event_ofEverybody_everyDay() {
        Catalog catalog = Small.catalog(Small.row(
                "R",
                Small.everyone(),
                refuse(ElementKind.MASSAGE).when(event(0, ChronoUnit.DAYS, 3, ChronoUnit.DAYS))));
        assertTrue(holdsInPlan(catalog, report("NSAID"), DAY.plusWeeks(12)));
    }

    @Test
    void event_severalDates_anyOfThem() {
        When first = event(0, ChronoUnit.DAYS, 3, ChronoUnit.DAYS);
        ConditionReport.Builder infusions = nsaidOn(DAY, DAY.plusDays(21));
        assertTrue(holds(first, infusions, DAY.plusDays(2)));
        assertFalse(holds(first, infusions, DAY.plusDays(3)));
        assertFalse(holds(first, infusions, DAY.plusDays(20)));
        assertTrue(holds(first, infusions, DAY.plusDays(21)));
    }

    @Test
    void event_ended_onlyIfItEndsByResolution() {
        When window = event(0, ChronoUnit.DAYS, 30, ChronoUnit.DAYS);
        ConditionReport.Builder ended = nsaidOn(DAY).endedOn(DAY.plusDays(5));
        Restriction.Builder resolves = Small.endsBy(refuse(ElementKind.MASSAGE).when(window), EndsBy.Way.RESOLUTION);
        assertTrue(holds(resolves, ended, DAY.plusDays(5)));
        assertFalse(holds(resolves, ended, DAY.plusDays(6)));
        Restriction.Builder counts = Small.endsBy(refuse(ElementKind.MASSAGE).when(window), EndsBy.Way.TIME);
        assertTrue(holds(counts, ended, DAY.plusDays(6)));
    }

    @Test
    void always_alsoWhenEnded() {
        ConditionReport.Builder ended = nsaidOn(DAY).endedOn(DAY);
        assertTrue(holds(Small.anchor(Anchor.ALWAYS), ended, DAY.minusDays(1)));
        assertTrue(holds(Small.anchor(Anchor.ALWAYS), ended, DAY.plusYears(1)));
    }

    @Test
    void onTheDay_neverBlocks() {
        When meal = new When(
                Anchor.ON_THE_DAY,
                Optional.of(TimeSpan.of(0, ChronoUnit.HOURS)),
                Optional.of(TimeSpan.of(1, ChronoUnit.HOURS)));
        assertFalse(holds(meal, report("NSAID"), DAY));
    }

    @Test
    void firstVisit_blocksTheFirstAlone() {
        Catalog catalog = Small.catalog(
                Small.row("R", nsaid(), refuse(ElementKind.MASSAGE).when(Small.anchor(Anchor.FIRST_VISIT))));
        Screening screening = Small.screen(client(report("NSAID")), catalog);
        assertTrue(screening.massage(DAY, "SWEDISH", Small.BACK).allowed());
        assertFalse(screening.massage(DAY, "SWEDISH", Small.BACK).allowedFirstVisit());
        assertFalse(screening.firstMassage(DAY, "SWEDISH", Small.BACK).allowed());
        assertTrue(screening.inForce().get(0).firstVisitOnly());
    }

    @Test
    void firstVisit_earlierMassageKnown_doesNotHold() {
        Catalog catalog = Small.catalog(
                Small.row("R", nsaid(), refuse(ElementKind.MASSAGE).when(Small.anchor(Anchor.FIRST_VISIT))));
        ClientProfile client = client(report("NSAID"))
                .withMassageHistory(MassageHistory.builder().build());
        Screening screening = Small.screen(client, catalog);
        assertTrue(screening.firstMassage(DAY, "SWEDISH", Small.BACK).allowed());
        assertEquals(List.of(), screening.inForce());
    }

    @Test
    void afterTouch_isADistanceInHours() {
        When touch = new When(
                Anchor.AFTER_TOUCH,
                Optional.of(TimeSpan.of(0, ChronoUnit.HOURS)),
                Optional.of(TimeSpan.of(2, ChronoUnit.DAYS)));
        Catalog catalog = Small.catalog(
                Small.row("R", nsaid(), refuse(ElementKind.MASSAGE).when(touch)));
        Permission permission = Small.screen(client(report("NSAID")), catalog).massage(DAY, "SWEDISH", Small.BACK);
        assertTrue(permission.allowed());
        assertEquals(48, permission.hoursAfterTouch().getAsInt());
        assertEquals(List.of("R.1"), Small.rules(permission));
    }

    @Test
    void load_datesOfTheLoad() {
        Catalog catalog = Small.catalog(Small.row(
                "R",
                Small.all(new Predicate.Load("RACE")),
                refuse(ElementKind.MASSAGE).when(event(-2, ChronoUnit.DAYS, 1, ChronoUnit.DAYS))));
        ClientProfile client = Profiles.healthy()
                .addLoads(LoadReport.builder().event("RACE").date(DAY).build())
                .addLoads(LoadReport.builder()
                        .event("RACE")
                        .date(DAY.plusDays(30))
                        .build())
                .build();
        assertTrue(Small.isRefused(client, catalog, DAY.minusDays(2)));
        assertFalse(Small.isRefused(client, catalog, DAY.plusDays(1)));
        assertTrue(Small.isRefused(client, catalog, DAY.plusDays(28)));
    }
}
