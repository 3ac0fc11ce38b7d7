package io.massageplan.planner.internal;

import io.massageplan.homecare.ExerciseKind;
import io.massageplan.planner.internal.calendar.CalendarProblem.Content;
import io.massageplan.planner.internal.calendar.CalendarProblem.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The kinds of exercise as the calendar counts them, and what one day can hold. */
final class HomeContents {
    /** The written list, in tie order: on equal cost the earlier content wins. */
    private static final List<Set<ExerciseKind>> CONTENTS = List.of(
            EnumSet.of(ExerciseKind.BLOCK_LIGHT, ExerciseKind.WALK),
            EnumSet.of(ExerciseKind.STRENGTH, ExerciseKind.WALK),
            EnumSet.of(ExerciseKind.CLASS, ExerciseKind.WALK),
            EnumSet.of(ExerciseKind.BLOCK_LIGHT),
            EnumSet.of(ExerciseKind.STRENGTH),
            EnumSet.of(ExerciseKind.CLASS),
            EnumSet.of(ExerciseKind.STRENUOUS),
            EnumSet.of(ExerciseKind.WALK),
            EnumSet.noneOf(ExerciseKind.class));

    private HomeContents() {}

    /** One kind for each constant, in its order. Walking may lie anywhere; all else comes before the visit of its day. */
    static List<Kind> kinds(Weights weights) {
        return Arrays.stream(ExerciseKind.values())
                .map(kind -> new Kind(
                        true,
                        isTraining(kind),
                        kind == ExerciseKind.STRENGTH,
                        kind == ExerciseKind.STRENUOUS,
                        kind == ExerciseKind.BLOCK_LIGHT,
                        weights.missingSession(),
                        weights.extraSession()))
                .toList();
    }

    static boolean isTraining(ExerciseKind kind) {
        return kind != ExerciseKind.WALK;
    }

    static List<Content> contents() {
        List<Content> contents = new ArrayList<>();
        for (Set<ExerciseKind> content : CONTENTS) {
            int kinds = 0;
            for (ExerciseKind kind : content) {
                kinds |= 1 << kind.ordinal();
            }
            contents.add(new Content(kinds));
        }
        return List.copyOf(contents);
    }

    /** The kinds of a content by its position, training first. */
    static List<ExerciseKind> kindsOf(int content) {
        List<ExerciseKind> kinds = new ArrayList<>(CONTENTS.get(content));
        kinds.sort((one, other) -> Boolean.compare(isTraining(other), isTraining(one)));
        return List.copyOf(kinds);
    }
}
