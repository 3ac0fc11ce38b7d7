package io.massageplan.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.massageplan.catalog.Catalog;
import io.massageplan.evidence.Reason;
import io.massageplan.explain.Audience;
import io.massageplan.explain.Texts;
import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.ThermalSession;
import io.massageplan.technique.PressureLevel;
import io.massageplan.testing.AnyRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever is wished of whatever plan: a plan that grants it, at a price that adds up, or reasons in words. */
class WhyNotProperties {
    private static final CarePlanner PLANNER = CarePlanner.standard();
    private static final Catalog CATALOG = Catalog.standard();

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whyNot_anyWish_isGrantedOrRefusedWithReasons(@ForAll long seed) {
        look(seed);
    }

    private static void look(long seed) {
        PlanRequest request = AnyRequest.of(seed);
        if (PLANNER.plan(request) instanceof PlanResult.Planned planned) {
            Wish wish = wish(new Random(seed), request);
            String which = "seed " + seed + ": " + wish;
            WhyNot answer = PLANNER.whyNot(request, planned.plan(), wish);
            if (grants(planned.plan(), wish)) {
                WhyNot.Granted granted = assertInstanceOf(WhyNot.Granted.class, answer, which);
                assertTrue(granted.price() <= 0, which);
            }
            if (answer instanceof WhyNot.Granted granted) {
                assertTrue(grants(granted.best().plan(), wish), which);
                boolean cheaper = isBeyondTheProtocol(wish)
                        || !doses(granted.best().plan()).equals(doses(planned.plan()));
                assertTrue(granted.price() >= 0 || cheaper, which);
                assertEquals(granted.price(), granted.terms().points(), which);
                assertEquals(planned.score(), granted.without(), which);
                assertTrue(granted.isExact(), which);
            } else if (answer instanceof WhyNot.Refused refused) {
                refused.reasons().forEach(WhyNotProperties::isSaid);
                refused.relaxations().forEach(way -> isSaid(way.reason()));
            }
        }
    }

    private static void isSaid(Reason reason) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertFalse(Texts.of(locale).sentence(reason, Audience.CLIENT).isBlank(), reason.rule());
        }
    }

    /** Where a wish leaves room for shorter exercise only, more of it may fit: the longest session of each kind. */
    private static Map<ExerciseKind, Long> doses(CarePlan plan) {
        Map<ExerciseKind, Long> longest = new EnumMap<>(ExerciseKind.class);
        plan.activities(ExerciseBlock.class)
                .forEach(block -> longest.merge(block.kind(), block.length().toMinutes(), Math::max));
        return longest;
    }

    private static boolean isBeyondTheProtocol(Wish wish) {
        VisitWish visit = wish instanceof Wish.Visit one
                ? one.visit()
                : wish instanceof Wish.EachVisit each ? each.visit() : VisitWish.ANY;
        return visit.technique().isPresent() || visit.thermal().isPresent();
    }

    private static Wish wish(Random random, PlanRequest request) {
        int days = 7 * request.weeks();
        LocalDate from = request.start().plusDays(random.nextInt(days));
        LocalDate to = from.plusDays(random.nextInt(3));
        to = to.isAfter(request.days().to()) ? request.days().to() : to;
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> new Wish.Visit(from, to, visit(random));
            case 3 -> new Wish.EachVisit(visit(random));
            case 4 -> new Wish.NoVisit(from, to);
            case 5 -> new Wish.Exercise(ExerciseKind.values()[random.nextInt(ExerciseKind.values().length)], from, to);
            case 6 -> new Wish.VisitsInAll(random.nextInt(2 * request.weeks()));
            default -> {
                int week = 1 + random.nextInt(request.weeks());
                int least = random.nextInt(4);
                yield new Wish.VisitsPerWeek(week, week, least, least + random.nextInt(2));
            }
        };
    }

    private static VisitWish visit(Random random) {
        VisitWish.Builder visit = VisitWish.builder();
        if (random.nextInt(3) == 0) {
            List<String> ids = CATALOG.techniques().ids();
            visit.technique(ids.get(random.nextInt(ids.size())));
        }
        if (random.nextInt(3) == 0) {
            int least = random.nextInt(6);
            visit.pressureLeast(PressureLevel.of(least))
                    .pressureMost(PressureLevel.of(least + random.nextInt(6 - least)));
        }
        if (random.nextInt(4) == 0) {
            visit.startFrom(LocalTime.of(7 + random.nextInt(12), 0)).startTo(LocalTime.of(21, 0));
        }
        if (random.nextInt(4) == 0) {
            visit.minutes(30 + 15 * random.nextInt(4));
        }
        if (random.nextInt(4) == 0) {
            List<String> ids = List.of("COLD_PACK", "ICE_MASSAGE", "HEAT_BEFORE_MASSAGE", "CONTRAST_PRE_MASSAGE");
            visit.thermal(ids.get(random.nextInt(ids.size())));
        }
        return visit.build();
    }

    // ---- what a plan grants, read from the plan alone

    private static boolean grants(CarePlan plan, Wish wish) {
        List<MassageSession> visits = plan.activities(MassageSession.class);
        if (wish instanceof Wish.Visit one) {
            return visits.stream()
                    .filter(v -> isWithin(v.date(), one.from(), one.to()))
                    .anyMatch(v -> has(plan, v, one.visit()));
        } else if (wish instanceof Wish.EachVisit each) {
            return visits.stream().allMatch(v -> has(plan, v, each.visit()));
        } else if (wish instanceof Wish.NoVisit none) {
            return visits.stream().noneMatch(v -> isWithin(v.date(), none.from(), none.to()));
        } else if (wish instanceof Wish.Exercise exercise) {
            return plan.activities(ExerciseBlock.class).stream()
                    .anyMatch(b -> b.kind() == exercise.kind() && isWithin(b.date(), exercise.from(), exercise.to()));
        } else if (wish instanceof Wish.VisitsInAll all) {
            return visits.size() == all.visits();
        }
        Wish.VisitsPerWeek weekly = (Wish.VisitsPerWeek) wish;
        for (int week = weekly.fromWeek(); week <= weekly.toWeek(); week++) {
            int at = week;
            long count =
                    visits.stream().filter(v -> plan.weekOf(v.date()) == at).count();
            if (count < weekly.least() || count > weekly.most()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static boolean has(CarePlan plan, MassageSession visit, VisitWish wish) {
        boolean technique = wish.technique().stream()
                .allMatch(id -> visit.segments().get(0).technique().equals(id));
        boolean site = wish.site().stream()
                .allMatch(place ->
                        visit.segments().stream().anyMatch(s -> s.site().equals(place)));
        boolean firm = wish.pressureLeast().stream()
                .allMatch(least -> visit.pressureMost().level() >= least.level());
        boolean light = wish.pressureMost().stream()
                .allMatch(most -> visit.pressureMost().level() <= most.level());
        boolean start =
                wish.startFrom().stream().noneMatch(from -> visit.start().isBefore(from))
                        && wish.startTo().stream().noneMatch(to -> visit.start().isAfter(to));
        boolean length =
                wish.minutes().stream().allMatch(minutes -> visit.length().toMinutes() == minutes);
        boolean thermal = wish.thermal().stream()
                .allMatch(id -> plan.activities(ThermalSession.class).stream()
                        .anyMatch(t -> t.date().equals(visit.date())
                                && t.application().equals(id)
                                && !t.end().isAfter(visit.start())));
        return technique && site && firm && light && start && length && thermal;
    }
}
