package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.homecare.ThermalApplication;
import io.massageplan.homecare.ThermalForm;
import io.massageplan.homecare.ThermalKind;
import io.massageplan.plan.Activity;
import io.massageplan.plan.AsWanted;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.ThermalSession;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/** How much cold or heat the limits of a day still leave, wherever it goes: what is dated and what is as wanted count together. */
final class ThermalRoom {
    private static final int DAYS = 7;
    private static final List<Limit> LIMITS = List.of(
            new Limit("cold-per-day-most", a -> a.kind() != ThermalKind.HEAT),
            new Limit("heat-per-day-most", a -> a.kind() != ThermalKind.COLD),
            new Limit("ice-massage-per-day-most", a -> a.form().rubs()),
            new Limit("heat-wrap-per-day-most", a -> a.form() == ThermalForm.WRAP));

    /** The most in 24 hours, a fact, and which applications count. */
    private record Limit(String fact, Predicate<ThermalApplication> alike) {}

    private final PlanRequest request;
    private final Catalog catalog;
    private final List<ThermalSession> dated;

    ThermalRoom(PlanRequest request, Catalog catalog, List<Activity> activities) {
        this.request = request;
        this.catalog = catalog;
        this.dated = activities.stream()
                .filter(ThermalSession.class::isInstance)
                .map(ThermalSession.class::cast)
                .toList();
    }

    /** Whether one more at a minute of a day keeps the limits of all 24 hours around it. */
    boolean takes(ThermalApplication application, LocalDate day, int minute) {
        LocalDateTime start = day.atStartOfDay().plusMinutes(minute);
        return left(application, alike -> (int) dated.stream()
                        .filter(s -> alike.test(catalog.thermal().get(s.application())))
                        .filter(s -> Math.abs(ChronoUnit.MINUTES.between(start, startOf(s))) < 24 * 60)
                        .count())
                > 0;
    }

    /** How often a day an application may be prescribed for a week, from 0, beside what else is. */
    int left(ThermalApplication application, int week, List<AsWanted> prescribed) {
        return left(
                application,
                alike -> dated(week, alike)
                        + prescribed.stream()
                                .filter(w -> w.week() == week + 1)
                                .filter(w -> alike.test(catalog.thermal().get(w.application())))
                                .mapToInt(AsWanted::perDayMost)
                                .sum());
    }

    private interface Used {
        int by(Predicate<ThermalApplication> alike);
    }

    private int left(ThermalApplication application, Used used) {
        return LIMITS.stream()
                .filter(limit -> limit.alike().test(application))
                .mapToInt(limit -> catalog.fact(limit.fact()) - used.by(limit.alike()))
                .min()
                .orElse(0);
    }

    /** The most that begin in the 24 hours up to any of a week. */
    private int dated(int week, Predicate<ThermalApplication> alike) {
        LocalDate first = request.start().plusDays((long) DAYS * week);
        return dated.stream()
                .filter(last -> !last.date().isBefore(first) && last.date().isBefore(first.plusDays(DAYS)))
                .mapToInt(last -> (int) dated.stream()
                        .filter(s -> alike.test(catalog.thermal().get(s.application())))
                        .filter(s -> !startOf(s).isAfter(startOf(last))
                                && startOf(s).isAfter(startOf(last).minusDays(1)))
                        .count())
                .max()
                .orElse(0);
    }

    private static LocalDateTime startOf(ThermalSession session) {
        return session.date().atTime(session.start());
    }
}
