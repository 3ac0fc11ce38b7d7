package io.massageplan.screening;

import io.massageplan.client.Complaint;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;

/** The days on which something may become different; between two of them every day is alike. */
final class Changes {

    private final DateRange range;
    private final int length;
    private final BitSet starts = new BitSet();

    Changes(DateRange range) {
        this.range = range;
        this.length = Math.toIntExact(range.days());
        starts.set(0);
    }

    /** A rule begins, ends, or is lifted. */
    void by(Rule rule) {
        BitSet days = rule.days();
        for (int first = days.nextSetBit(0); first >= 0; first = days.nextSetBit(days.nextClearBit(first))) {
            add(first);
            add(days.nextClearBit(first));
        }
        for (Lift lift : rule.lifts()) {
            add(lift.from());
            lift.until().ifPresent(until -> add(until.plusDays(1)));
        }
    }

    /** A complaint begins, passes from one stage into the next, or is fresh no longer for some application. */
    void by(Complaint complaint, int acuteDays, int freshDays) {
        add(complaint.onset());
        add(complaint.onset().plusDays(acuteDays));
        for (int day = 1; day <= Math.max(freshDays, StageCap.FIRST_DAYS) + 1; day++) {
            add(complaint.onset().plusDays(day));
        }
    }

    private void add(LocalDate day) {
        long index = ChronoUnit.DAYS.between(range.from(), day);
        if (index > 0 && index < length) {
            add((int) index);
        }
    }

    private void add(int index) {
        if (index < length) {
            starts.set(index);
        }
    }

    /** The first day of a stretch from that day on, as an index; the number of days if there is none. */
    int next(int index) {
        int found = index < length ? starts.nextSetBit(index) : -1;
        return found < 0 ? length : found;
    }

    int length() {
        return length;
    }
}
