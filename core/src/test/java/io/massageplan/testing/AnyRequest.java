package io.massageplan.testing;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.Availability;
import io.massageplan.client.Break;
import io.massageplan.client.BreakKind;
import io.massageplan.client.FreeTime;
import io.massageplan.client.Use;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.BudgetUnit;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.Practitioner;
import io.massageplan.plan.RequestProblems;
import io.massageplan.plan.VisitBudget;
import io.massageplan.safety.Hardness;
import io.massageplan.safety.Restriction;
import io.massageplan.safety.RuleOverride;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A valid request of any kind: everything a request may hold, in every combination. One seed, one request; a failing test
 * names the seed.
 */
public final class AnyRequest extends Dice {
    private static final Catalog CATALOG = Catalog.standard();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final LocalDate start;
    private final AnyClient clients;

    private AnyRequest(Random random) {
        super(random);
        this.start = MONDAY.plusDays(between(0, 6));
        this.clients = new AnyClient(random, start);
    }

    /** The request of a seed: the first valid one it draws. */
    public static PlanRequest of(long seed) {
        Random random = new Random(seed);
        while (true) {
            PlanRequest request = new AnyRequest(random).request();
            if (RequestProblems.of(request, CATALOG).isEmpty()) {
                return request;
            }
        }
    }

    private PlanRequest request() {
        return PlanRequest.builder()
                .client(clients.client())
                .start(start)
                .weeks(oneIn(4) ? between(7, 14) : between(1, 6))
                .availability(availability())
                .practitioners(practitioners())
                .protocol(oneIn(10) ? Optional.of(one(CATALOG.protocols().ids())) : Optional.empty())
                .budget(oneIn(4) ? Optional.of(budget()) : Optional.empty())
                .homeMinutesPerDay(oneIn(3) ? OptionalInt.of(5 * between(0, 12)) : OptionalInt.empty())
                .homeMinutesPerWeek(oneIn(4) ? OptionalInt.of(20 * between(0, 12)) : OptionalInt.empty())
                .pins(oneIn(4) ? some(3, this::pin) : List.of())
                .appointments(appointments())
                .overrides(oneIn(4) ? some(2, this::override) : List.of())
                .visitMinutesMost(oneIn(5) ? OptionalInt.of(5 * between(6, 18)) : OptionalInt.empty())
                .build();
    }

    private Set<DayOfWeek> days() {
        EnumSet<DayOfWeek> days = EnumSet.of(one(List.of(DayOfWeek.values())));
        days.addAll(some(5, () -> one(List.of(DayOfWeek.values()))));
        return days;
    }

    private FreeTime freeTime() {
        int from = 60 * between(6, 18) + 5 * between(0, 11);
        int to = from + 15 * between(2, 20);
        Set<Use> uses = oneIn(3) ? EnumSet.of(one(List.of(Use.values()))) : EnumSet.allOf(Use.class);
        return new FreeTime(days(), time(from), time(Math.min(to, 23 * 60 + 55)), uses);
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    private Availability availability() {
        Availability.Builder free = Availability.builder();
        free.addWeekly(freeTime())
                .addAllWeekly(some(3, this::freeTime))
                .travelMinutes(oneIn(2) ? 0 : 5 * between(0, 12))
                .homeCareAnyTime(!oneIn(4));
        if (oneIn(3)) {
            LocalDate from = start.plusDays(between(-3, 40));
            free.addBreaks(new Break(from, from.plusDays(between(0, 20)), one(List.of(BreakKind.values()))));
        }
        return free.build();
    }

    private List<Practitioner> practitioners() {
        return switch (between(0, 3)) {
            case 0 -> List.of(practitioner("p-1"));
            case 1 -> List.of(practitioner("p-1"), practitioner("p-2"));
            default -> List.of();
        };
    }

    private Practitioner practitioner(String id) {
        return Practitioner.builder()
                .id(id)
                .profession(oneIn(4) ? "PHYSICAL_THERAPIST" : "MASSAGE_THERAPIST")
                .qualifications(distinct(3, () -> one(List.of("MLD", "ONCOLOGY", "PREGNANCY", "CST"))))
                .techniques(
                        oneIn(2)
                                ? List.of()
                                : distinct(8, () -> one(CATALOG.techniques().ids())))
                .weekly(oneIn(2) ? List.of() : some(3, this::freeTime))
                .slots(
                        oneIn(3)
                                ? distinct(
                                        20,
                                        () -> LocalDateTime.of(
                                                start.plusDays(between(0, 50)), time(60 * between(7, 19))))
                                : List.of())
                .build();
    }

    private VisitBudget budget() {
        BudgetUnit unit = one(List.of(BudgetUnit.values()));
        SortedMap<Integer, Integer> prices = unit == BudgetUnit.CREDITS || unit == BudgetUnit.MONEY
                ? new TreeMap<>(Map.of(30, 3, 45, 4, 60, 5))
                : new TreeMap<>();
        int each = unit == BudgetUnit.MINUTES ? 30 : unit == BudgetUnit.VISITS ? 1 : 4;
        return new VisitBudget(unit, each * between(0, 12), prices);
    }

    private Pin pin() {
        boolean visit = !oneIn(4);
        return Pin.builder()
                .kind(visit ? PinKind.VISIT : PinKind.NO_VISIT)
                .date(start.plusDays(between(-1, 30)))
                .start(visit && oneIn(3) ? Optional.of(time(60 * between(7, 20))) : Optional.empty())
                .technique(
                        visit && oneIn(3) ? Optional.of(one(CATALOG.techniques().ids())) : Optional.empty())
                .build();
    }

    private List<Appointment> appointments() {
        List<Appointment> drawn = oneIn(2) ? List.of() : some(5, this::appointment);
        // Two of one id, or two at once, are no calendar.
        return drawn.stream()
                .filter(a -> drawn.stream()
                        .takeWhile(b -> b != a)
                        .noneMatch(b -> b.date().equals(a.date())))
                .toList();
    }

    private Appointment appointment() {
        LocalDate day = start.plusDays(between(-2, 40));
        return Appointment.builder()
                .id("fixed-" + day)
                .date(day)
                .start(time(60 * between(6, 20) + 5 * between(0, 11)))
                .length(Duration.ofMinutes(5L * between(3, 20)))
                .performer("PHYSICAL_THERAPIST")
                .profession("PHYSICAL_THERAPIST")
                .status(ActivityStatus.FIRM)
                .touch(oneIn(2))
                .strenuous(oneIn(4))
                .build();
    }

    private RuleOverride override() {
        Restriction rule = one(CATALOG.contraindications().all().stream()
                .flatMap(row -> row.restrictions().stream())
                .filter(r -> r.hardness() == Hardness.RELATIVE)
                .toList());
        LocalDate from = start.plusDays(between(-5, 20));
        return RuleOverride.builder()
                .rule(rule.id())
                .reason("agreed")
                .by("PHYSICIAN")
                .from(from)
                .until(from.plusDays(between(0, 40)))
                .sites(oneIn(2) ? List.of(clients.site()) : List.of())
                .build();
    }
}
