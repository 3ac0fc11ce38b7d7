package io.massageplan.planner.internal;

import io.massageplan.homecare.ExerciseKind;
import io.massageplan.plan.ExerciseDose;
import java.time.LocalDate;
import java.util.List;

/**
 * One exercise session of a decided calendar.
 *
 * @param date the day
 * @param kind what kind
 * @param start minutes since midnight
 * @param doses what is done
 */
record Block(LocalDate date, ExerciseKind kind, int start, List<ExerciseDose> doses) {
    int minutes() {
        return doses.stream().mapToInt(ExerciseDose::minutes).sum();
    }
}
