package io.massageplan.check;

import io.massageplan.plan.Activity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;

/**
 * Local clock arithmetic that never fails, however odd the dates: seconds since an epoch for moments, and dates that stop
 * at the ends of the calendar.
 */
final class Times {
    static final long DAY = 86_400;
    private static final long HOUR = 3_600;
    private static final long MINUTE = 60;

    private Times() {}

    static long hours(long n) {
        return n * HOUR;
    }

    static long minutes(long n) {
        return n * MINUTE;
    }

    static long startOfDay(LocalDate day) {
        return day.toEpochDay() * DAY;
    }

    static long endOfDay(LocalDate day) {
        return startOfDay(day) + DAY;
    }

    static long at(LocalDate day, LocalTime time) {
        return startOfDay(day) + time.toSecondOfDay();
    }

    static long start(Activity activity) {
        return at(activity.date(), activity.start());
    }

    static long end(Activity activity) {
        return start(activity) + activity.length().toSeconds();
    }

    static long minutesOf(Activity activity) {
        return activity.length().toMinutes();
    }

    static boolean overlap(Activity a, Activity b) {
        return start(a) < end(b) && start(b) < end(a);
    }

    /** A date some time later (earlier if negative), or the end of the calendar. */
    static LocalDate plus(LocalDate day, long amount, TemporalUnit unit) {
        try {
            return day.plus(amount, unit);
        } catch (DateTimeException | ArithmeticException e) {
            return amount < 0 ? LocalDate.MIN : LocalDate.MAX;
        }
    }

    static LocalDate plusDays(LocalDate day, long days) {
        return plus(day, days, ChronoUnit.DAYS);
    }

    /** Days from one date to the other; negative if the other is earlier. */
    static long days(LocalDate from, LocalDate to) {
        return to.toEpochDay() - from.toEpochDay();
    }

    /** Whole days that a number of hours reaches into: 48 gives 2, 49 gives 3. */
    static long daysReached(long hours) {
        return -Math.floorDiv(-hours, 24L);
    }
}
