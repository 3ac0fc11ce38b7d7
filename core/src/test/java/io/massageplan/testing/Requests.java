package io.massageplan.testing;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.Availability;
import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.ClientProfile;
import io.massageplan.client.FreeTime;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.BudgetUnit;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.plan.VisitBudget;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.RuleOverride;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What to plan, as jqwik draws it: free times, practitioners, budgets, pins, appointments, overrides. */
final class Requests {

    private static final Catalog CATALOG = Catalog.standard();

    private Requests() {}

    static Arbitrary<PlanRequest> of(Arbitrary<ClientProfile> clients) {
        return Combinators.combine(
                        clients,
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.integers().between(1, 6)),
                                Tuple.of(1, Arbitraries.integers().between(7, 12))),
                        availability(),
                        practitioners(),
                        budgets(),
                        pins(),
                        appointments(),
                        overrides())
                .as((client, weeks, free, practitioners, budget, pins, appointments, overrides) -> PlanRequest.builder()
                        .client(client)
                        .start(Profiles.START)
                        .weeks(weeks)
                        .availability(free)
                        .practitioners(practitioners)
                        .budget(budget)
                        .pins(pins)
                        .appointments(appointments)
                        .overrides(overrides)
                        .homeMinutesPerDay(weeks % 3 == 0 ? OptionalInt.of(30) : OptionalInt.empty())
                        .build());
    }

    private static Arbitrary<Availability> availability() {
        Arbitrary<FreeTime> free = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.integers().between(7, 18),
                        Arbitraries.integers().between(1, 5))
                .as((days, from, hours) -> FreeTime.of(days, LocalTime.of(from, 0), LocalTime.of(from + hours, 0)));
        Arbitrary<Break> away = Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.of(BreakKind.class))
                .as((from, days, kind) ->
                        new Break(Profiles.START.plusDays(from), Profiles.START.plusDays(from + days), kind));
        return Combinators.combine(
                        free.list().ofMinSize(1).ofMaxSize(3),
                        away.list().ofMaxSize(1),
                        Arbitraries.of(0, 0, 15, 30),
                        Arbitraries.of(true, true, false))
                .as((weekly, breaks, travel, any) -> Availability.builder()
                        .weekly(weekly)
                        .breaks(breaks)
                        .travelMinutes(travel)
                        .homeCareAnyTime(any)
                        .build());
    }

    private static Arbitrary<List<Practitioner>> practitioners() {
        Arbitrary<Practitioner> trained = Combinators.combine(
                        Arbitraries.of("MLD", "ONCOLOGY", "PREGNANCY", "CST")
                                .set()
                                .ofMaxSize(2),
                        Arbitraries.of(CATALOG.techniques().ids())
                                .list()
                                .uniqueElements()
                                .ofMaxSize(4))
                .as((qualifications, techniques) -> Practitioner.builder()
                        .id("practitioner")
                        .qualifications(qualifications)
                        .techniques(techniques)
                        .build());
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.<Practitioner>of())),
                Tuple.of(1, trained.list().ofSize(1)));
    }

    private static Arbitrary<Optional<VisitBudget>> budgets() {
        return Arbitraries.integers()
                .between(0, 12)
                .map(visits -> new VisitBudget(BudgetUnit.VISITS, visits, new TreeMap<>()))
                .optional(0.2);
    }

    private static Arbitrary<List<Pin>> pins() {
        return Combinators.combine(
                        Arbitraries.of(PinKind.class), Arbitraries.integers().between(0, 20))
                .as((kind, day) -> Pin.builder()
                        .kind(kind)
                        .date(Profiles.START.plusDays(day))
                        .build())
                .list()
                .ofMaxSize(1);
    }

    private static Arbitrary<List<Appointment>> appointments() {
        return Combinators.combine(Arbitraries.integers().between(0, 40), Arbitraries.of(true, false))
                .as((day, touch) -> Appointment.builder()
                        .id("physio-" + day)
                        .date(Profiles.START.plusDays(day))
                        .start(LocalTime.of(10, 0))
                        .length(Duration.ofMinutes(30))
                        .performer("PHYSICAL_THERAPIST")
                        .profession("PHYSICAL_THERAPIST")
                        .status(ActivityStatus.FIRM)
                        .touch(touch)
                        .build())
                .list()
                .uniqueElements(Appointment::date)
                .ofMaxSize(2);
    }

    private static Arbitrary<List<RuleOverride>> overrides() {
        List<String> rules = CATALOG.contraindications().all().stream()
                .flatMap(row -> row.restrictions().stream()
                        .filter(r -> r.hardness() == Hardness.RELATIVE)
                        .flatMap(r -> Stream.of(row.id(), r.id())))
                .distinct()
                .toList();
        Arbitrary<RuleOverride> override = Combinators.combine(
                        Arbitraries.of(rules),
                        Arbitraries.integers().between(-5, 20),
                        Arbitraries.integers().between(0, 30),
                        Profiles.sites().list().ofMaxSize(1))
                .as((rule, from, days, sites) -> RuleOverride.builder()
                        .rule(rule)
                        .reason("agreed with the client")
                        .by("PHYSICIAN, agreed by telephone")
                        .from(Profiles.START.plusDays(from))
                        .until(Profiles.START.plusDays(from + days))
                        .sites(sites)
                        .build());
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.<RuleOverride>of())),
                Tuple.of(1, override.list().ofMaxSize(2)));
    }
}
