package io.massageplan.examples.quickstart;

import io.massageplan.client.Break;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.CarePlan;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Placement;
import io.massageplan.plan.Review;
import io.massageplan.plan.ThermalSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints one week: what has a time of its own by the clock, then home care grouped, so that a walk on five days is one
 * line with its five days.
 */
final class WeekPrinter {
    private static final int DAY = 9;
    private static final int TIME = 13;

    private final Voice voice;
    private final Page page;
    private final CarePlan plan;
    private final List<Break> breaks;
    private final VisitPrinter visits;
    private final HomeCareWords homeCare;

    WeekPrinter(Voice voice, Page page, CarePlan plan, List<Break> breaks, List<String> rows) {
        this.voice = voice;
        this.page = page;
        this.plan = plan;
        this.breaks = breaks;
        this.visits = new VisitPrinter(voice, page, rows, plan.notes());
        this.homeCare = new HomeCareWords(voice);
    }

    /** A week with everything in it. */
    void week(int number) {
        LocalDate first = plan.start().plusWeeks(number - 1L);
        List<Activity> activities = plan.activities().stream()
                .filter(a -> !a.date().isBefore(first) && a.date().isBefore(first.plusWeeks(1)))
                .toList();
        boolean outline = !activities.isEmpty()
                && activities.stream().allMatch(a -> a.status() == ActivityStatus.OUTLINE || a instanceof Appointment);
        String heading = voice.label(
                "week",
                number,
                voice.dates().range(first, first.plusDays(6)),
                voice.name("phase", plan.phases().get(number - 1)));
        page.heading(outline ? voice.label("week.outline", heading) : heading);
        activities.stream()
                .filter(a -> !isHomeCare(a))
                .sorted(Comparator.comparing(Activity::date)
                        .thenComparing(Activity::start)
                        .thenComparing(Review.class::isInstance))
                .forEach(this::byTheClock);
        grouped(activities.stream().filter(WeekPrinter::isHomeCare).toList());
        if (activities.isEmpty()) {
            page.line(2, whyEmpty(first));
        }
    }

    private String whyEmpty(LocalDate first) {
        return breaks.stream()
                .filter(b -> !b.from().isAfter(first.plusDays(6)) && !b.to().isBefore(first))
                .findFirst()
                .map(b -> voice.label(
                        "week.empty.away",
                        voice.label("break." + b.kind()),
                        voice.dates().range(b.from(), b.to())))
                .orElseGet(() -> voice.label("week.empty"));
    }

    private static boolean isHomeCare(Activity activity) {
        return activity instanceof ExerciseBlock
                || activity instanceof ThermalSession thermal && thermal.placement() == Placement.ALONE;
    }

    private void byTheClock(Activity activity) {
        String front = "  " + Page.pad(voice.dates().inWeek(activity.date()), DAY)
                + Page.pad(
                        voice.dates().time(activity.start()) + "-"
                                + voice.dates().time(activity.end()),
                        TIME);
        if (activity instanceof MassageSession visit) {
            visits.visit(front, visit);
        } else if (activity instanceof ThermalSession thermal) {
            page.hanging(0, front, homeCare.thermal(thermal));
        } else if (activity instanceof Review review) {
            String where = voice.label(review.ridesOn().isPresent() ? "review.in-visit" : "review.remote");
            String measures = voice.names("measure", review.measures());
            page.hanging(0, front, voice.label("review", where, measures, voice.performer(review)));
        } else if (activity instanceof Appointment appointment) {
            String profession = Voice.capital(voice.name("profession", appointment.profession()));
            page.hanging(
                    0,
                    front,
                    voice.label("appointment", profession, appointment.length().toMinutes()));
        }
    }

    private void grouped(List<Activity> activities) {
        Map<String, List<Activity>> groups = new LinkedHashMap<>();
        for (Activity activity : activities) {
            groups.computeIfAbsent(homeCare.what(activity), k -> new ArrayList<>())
                    .add(activity);
        }
        groups.forEach((what, same) -> {
            page.hanging(2, Page.pad(voice.label("home"), DAY), what);
            page.line(2 + DAY + 2, whenAll(same));
        });
    }

    /** Mon 2, Wed 4 at 07:00; Sat 7 at 09:00, 14:00. */
    private String whenAll(List<Activity> activities) {
        Map<LocalDate, List<String>> timesByDay = new LinkedHashMap<>();
        for (Activity activity : activities) {
            timesByDay
                    .computeIfAbsent(activity.date(), k -> new ArrayList<>())
                    .add(voice.dates().time(activity.start()));
        }
        Map<String, List<String>> daysByTimes = new LinkedHashMap<>();
        timesByDay.forEach((day, times) -> daysByTimes
                .computeIfAbsent(String.join(", ", times), k -> new ArrayList<>())
                .add(voice.dates().inWeek(day)));
        List<String> parts = new ArrayList<>();
        daysByTimes.forEach((times, days) -> parts.add(voice.label("at", String.join(", ", days), times)));
        return String.join("; ", parts);
    }
}
