package io.massageplan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.massageplan.testing.Limit;
import io.massageplan.testing.PlanFixtures;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a request and its parts cannot be, at the edge of each. */
class ValuesOfARequestTest {
    private static final LocalDate DAY = PlanFixtures.START;

    /** Of a client whose pain began twenty weeks before the start. */
    private static PlanRequest request() {
        return PlanFixtures.settling().request();
    }

    /** Of a client without complaints, born 1900. */
    private static PlanRequest old() {
        PlanRequest request = request();
        return request.withClient(request.client().withComplaints().withBirthYear(1900));
    }

    private static PlanRequest bornIn(int year) {
        PlanRequest request = old();
        return request.withClient(request.client().withBirthYear(year));
    }

    private static Appointment appointment(LocalDate date) {
        return Appointment.builder()
                .id("physio-1")
                .date(date)
                .start(LocalTime.NOON)
                .length(Duration.ofMinutes(30))
                .performer("PHYSICAL_THERAPIST")
                .profession("PHYSICAL_THERAPIST")
                .status(ActivityStatus.FIRM)
                .build();
    }

    private static PlanRequest painSince(LocalDate onset) {
        PlanRequest request = request();
        return request.withClient(request.client().withComplaints(PlanFixtures.complaint(onset)));
    }

    private static Stream<Limit> requests() {
        return Stream.of(
                Limit.day("start", day -> old().withStart(day)),
                Limit.number("weeks", 1, 52, n -> request().withWeeks(n)),
                Limit.number("homeMinutesPerDay", 0, 480, n -> request().withHomeMinutesPerDay(n)),
                Limit.number("homeMinutesPerWeek", 0, 3360, n -> request().withHomeMinutesPerWeek(n)),
                Limit.number("visitMinutesMost", 30, 180, n -> request().withVisitMinutesMost(n)),
                Limit.day("date of physio-1", day -> request().withAppointments(appointment(DAY), appointment(day))),
                Limit.of("pain has begun")
                        .allows(() -> painSince(DAY))
                        .refuses(
                                "The onset (2026-03-03) must not be after start (2026-03-02)."
                                        + " Maybe correct the onset or start later.",
                                () -> painSince(DAY.plusDays(1))),
                Limit.of("client is born")
                        .allows(() -> bornIn(2026))
                        .refuses(
                                "The birthYear (2027) must not be after the year of start (2026)."
                                        + " Maybe check the year of birth.",
                                () -> bornIn(2027)));
    }

    private static Practitioner.Builder practitioner() {
        return Practitioner.builder().id("ann");
    }

    private static Pin.Builder pin() {
        return Pin.builder().kind(PinKind.VISIT).date(DAY);
    }

    private static Stream<Limit> parts() {
        return Stream.of(
                Limit.text("id", id -> practitioner().id(id).build()),
                Limit.of("slots")
                        .allows(() -> practitioner()
                                .addSlots(DAY.atTime(9, 0), DAY.atTime(9, 1))
                                .build())
                        .refuses(
                                "The slots (2026-03-02T09:00) must not be repeated.",
                                () -> practitioner()
                                        .addSlots(DAY.atTime(9, 0), DAY.atTime(10, 0), DAY.atTime(9, 0))
                                        .build()),
                Limit.day(
                        "slots",
                        day -> practitioner().addSlots(day.atTime(9, 0)).build()),
                Limit.wholeMinute(
                        "slots",
                        time -> practitioner().addSlots(DAY.atTime(time)).build()),
                Limit.day("date", day -> pin().date(day).build()),
                Limit.wholeMinute("start", time -> pin().start(time).build()),
                Limit.of("only a visit has a technique")
                        .allows(() -> pin().technique("SWEDISH").build())
                        .refuses(
                                "The kind (NO_VISIT) must come without start and technique, or be VISIT."
                                        + " Maybe leave them out.",
                                () -> pin().kind(PinKind.NO_VISIT)
                                        .technique("SWEDISH")
                                        .build()));
    }

    private static SortedMap<Integer, Integer> prices(int... minutesAndPrices) {
        // The longest first: the order of the caller's map is no order of ours.
        SortedMap<Integer, Integer> prices = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 0; i < minutesAndPrices.length; i += 2) {
            prices.put(minutesAndPrices[i], minutesAndPrices[i + 1]);
        }
        return prices;
    }

    private static VisitBudget budget(BudgetUnit unit, int... minutesAndPrices) {
        return new VisitBudget(unit, 400, prices(minutesAndPrices));
    }

    private static Stream<Limit> budgets() {
        String prices = "must be given exactly for CREDITS and MONEY. Maybe list a price for 30, 45 and 60 minutes.";
        return Stream.of(
                Limit.number("amount", 0, 1_000_000, n -> new VisitBudget(BudgetUnit.VISITS, n, prices())),
                Limit.number("price of 60 minutes", 0, 1_000_000, n -> budget(BudgetUnit.MONEY, 30, 40, 60, n)),
                Limit.number("minutes of priceByMinutes", 1, 960, n -> budget(BudgetUnit.CREDITS, n, 40)),
                Limit.of("prices exactly where something is paid")
                        .allows(() -> budget(BudgetUnit.VISITS))
                        .allows(() -> budget(BudgetUnit.MINUTES))
                        .refuses("The priceByMinutes ({60=70}) " + prices, () -> budget(BudgetUnit.VISITS, 60, 70))
                        .refuses("The priceByMinutes ({60=70}) " + prices, () -> budget(BudgetUnit.MINUTES, 60, 70))
                        .refuses("The priceByMinutes ({}) " + prices, () -> budget(BudgetUnit.CREDITS))
                        .refuses("The priceByMinutes ({}) " + prices, () -> budget(BudgetUnit.MONEY)));
    }

    @ParameterizedTest
    @MethodSource({"requests", "parts", "budgets"})
    void value_atItsEdge(Limit limit) {
        limit.assertHolds();
    }

    @ParameterizedTest
    @CsvSource({"1, 40", "30, 40", "31, 55", "45, 55", "46, 70", "60, 70", "61, 70"})
    void costOf_priceOfTheShortestThatCovers_orOfTheLongest(int minutes, int price) {
        for (BudgetUnit unit : new BudgetUnit[] {BudgetUnit.CREDITS, BudgetUnit.MONEY}) {
            assertEquals(price, budget(unit, 30, 40, 45, 55, 60, 70).costOf(minutes));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = BudgetUnit.class,
            names = {"VISITS", "MINUTES"})
    void costOf_visitsAndMinutes_withoutPrices(BudgetUnit unit) {
        assertEquals(unit == BudgetUnit.VISITS ? 1 : 45, budget(unit).costOf(45));
    }

    @Test
    void days_wholeWeeksFromTheStart() {
        assertEquals(DAY, request().withWeeks(2).days().from());
        assertEquals(LocalDate.of(2026, 3, 15), request().withWeeks(2).days().to());
    }
}
