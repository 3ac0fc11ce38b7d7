package io.massageplan.plan;

import io.massageplan.internal.Checks;
import java.time.Duration;

/** What every activity must be, whatever it is: it has an id, begins on a whole minute and ends on the day it begins. */
final class ActivityChecks {
    private static final long DAY = Duration.ofDays(1).toSeconds();

    private ActivityChecks() {}

    /** Refuses a blank id, a start with seconds, a length outside 1-960 minutes and an end at midnight or later. */
    static void idAndTime(Activity activity) {
        String id = activity.id();
        Duration length = activity.length();
        Checks.notBlank(id, "id");
        Checks.wholeMinute(activity.start(), "start of " + id);
        Checks.minutesInRange(length, 1, 960, "length of " + id);
        Checks.that(
                activity.start().toSecondOfDay() + length.toSeconds() < DAY,
                "length of " + id,
                length,
                "end on the same day",
                "start earlier");
    }
}
