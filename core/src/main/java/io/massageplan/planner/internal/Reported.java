package io.massageplan.planner.internal;

import io.massageplan.plan.Activity;
import io.massageplan.plan.ActivityReport;
import io.massageplan.plan.ActivityStatus;
import io.massageplan.plan.Appointment;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.ExerciseDose;
import io.massageplan.plan.Happened;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.Review;
import io.massageplan.plan.Segment;
import io.massageplan.plan.ThermalSession;
import io.massageplan.technique.PressureLevel;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Writes what was reported into an activity: its status, and what was really delivered. */
final class Reported {
    private Reported() {}

    static Activity as(Activity planned, ActivityReport report) {
        ActivityStatus status = switch (report.happened()) {
            case DONE -> ActivityStatus.DONE;
            case MISSED -> ActivityStatus.MISSED;
            case CANCELLED -> ActivityStatus.CANCELLED;
            case MOVED -> planned.status();
        };
        if (report.happened() != Happened.DONE) {
            return withStatus(planned, status);
        }
        LocalDate date = report.date().orElse(planned.date());
        LocalTime start = report.start().orElse(planned.start());
        int minutes = report.minutes().orElse((int) planned.length().toMinutes());
        if (planned instanceof MassageSession visit) {
            return visit(visit.withStatus(status).withDate(date).withStart(start), report, minutes);
        }
        if (planned instanceof ExerciseBlock block) {
            return block(block.withStatus(status).withDate(date).withStart(start), minutes);
        }
        if (planned instanceof ThermalSession thermal) {
            boolean same = minutes == thermal.length().toMinutes();
            ThermalSession placed = thermal.withStatus(status).withDate(date).withStart(start);
            return same ? placed : placed.withPhases(List.of()).withLength(Duration.ofMinutes(minutes));
        }
        if (planned instanceof Review review) {
            return review.withStatus(status).withDate(date).withStart(start).withLength(Duration.ofMinutes(minutes));
        }
        return planned;
    }

    private static Activity withStatus(Activity planned, ActivityStatus status) {
        if (planned instanceof MassageSession visit) {
            return visit.withStatus(status);
        }
        if (planned instanceof ExerciseBlock block) {
            return block.withStatus(status);
        }
        if (planned instanceof ThermalSession thermal) {
            return thermal.withStatus(status);
        }
        return planned instanceof Review review ? review.withStatus(status) : (Appointment) planned;
    }

    /** What was longer or shorter is so in its last parts; what was firmer or lighter, in its firmest. */
    private static MassageSession visit(MassageSession visit, ActivityReport report, int minutes) {
        List<Segment> segments = new ArrayList<>(visit.segments());
        report.pressure().ifPresent(given -> segments.replaceAll(s -> pressed(s, visit.pressureMost(), given)));
        int talk = Math.min((int) visit.talk().toMinutes(), minutes - 1);
        int worked = minutes - talk;
        int total =
                segments.stream().mapToInt(s -> (int) s.length().toMinutes()).sum();
        while (segments.size() > worked) {
            total -= (int) segments.remove(segments.size() - 1).length().toMinutes();
        }
        for (int i = segments.size() - 1; i >= 0 && total != worked; i--) {
            Segment segment = segments.get(i);
            int length = (int) segment.length().toMinutes();
            int changed = Math.max(1, Math.min(180, length + worked - total));
            segments.set(i, segment.withLength(Duration.ofMinutes(changed)));
            total += changed - length;
        }
        return MassageSession.builder()
                .from(visit)
                .segments(segments)
                .talk(Duration.ofMinutes(talk))
                .length(Duration.ofMinutes(minutes))
                .build();
    }

    private static Segment pressed(Segment segment, PressureLevel planned, PressureLevel given) {
        boolean firmest = segment.pressure() == planned;
        return firmest
                ? segment.withPressure(given)
                : segment.withPressure(segment.pressure().min(given));
    }

    private static ExerciseBlock block(ExerciseBlock block, int minutes) {
        List<ExerciseDose> doses = new ArrayList<>();
        int left = minutes;
        for (ExerciseDose dose : block.exercises()) {
            int done = Math.min(dose.minutes(), left);
            if (done > 0) {
                doses.add(new ExerciseDose(
                        dose.exercise(), dose.rung(), done, dose.sets(), dose.reps(), dose.holdSeconds()));
                left -= done;
            }
        }
        return ExerciseBlock.builder()
                .from(block)
                .exercises(doses)
                .length(Duration.ofMinutes(minutes))
                .build();
    }
}
