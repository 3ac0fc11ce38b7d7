package io.massageplan.examples.quickstart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** Days and times as one writes them in the chosen language. Names are the labels', so that no Java version changes them. */
final class Dates {
    private final Labels labels;

    Dates(Labels labels) {
        this.labels = labels;
    }

    /** Mon 2 March 2026. */
    String full(LocalDate day) {
        return labels.get("date.full", weekday(day.getDayOfWeek()), day.getDayOfMonth(), month(day), day.getYear());
    }

    /** Mon 2 March. */
    String withWeekday(LocalDate day) {
        return labels.get("date.weekday", weekday(day.getDayOfWeek()), day.getDayOfMonth(), month(day));
    }

    /** 2 March. */
    String plain(LocalDate day) {
        return labels.get("date.plain", day.getDayOfMonth(), month(day));
    }

    /** Mon 2, where the month is clear. */
    String inWeek(LocalDate day) {
        return labels.get("date.in-week", weekday(day.getDayOfWeek()), day.getDayOfMonth());
    }

    /** 2 March - 8 March. */
    String range(LocalDate from, LocalDate to) {
        return from.equals(to) ? plain(from) : labels.get("date.range", plain(from), plain(to));
    }

    /** 17:05. */
    String time(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    /** Mon. */
    String weekday(DayOfWeek day) {
        return labels.get("weekday." + day.getValue());
    }

    private String month(LocalDate day) {
        return labels.get("month." + day.getMonthValue());
    }
}
