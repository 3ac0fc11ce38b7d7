package io.massageplan.planner.internal;

import io.massageplan.catalog.Catalog;
import io.massageplan.client.BreakKind;
import io.massageplan.evidence.Instruction;
import io.massageplan.plan.Activity;
import io.massageplan.plan.ExerciseBlock;
import io.massageplan.plan.MassageSession;
import io.massageplan.plan.PlanRequest;
import io.massageplan.plan.ThermalSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Says of every plan week without care why it has none. */
final class EmptyWeeks {
    private final Draft draft;
    private final PlanRequest request;
    private final Catalog catalog;

    EmptyWeeks(Draft draft, Catalog catalog) {
        this.draft = draft;
        this.request = draft.request();
        this.catalog = catalog;
    }

    List<Instruction> notes(List<Activity> activities) {
        List<Instruction> notes = new ArrayList<>();
        Blocked blocked = new Blocked(request, catalog, draft.screened());
        for (int week = 0; week < request.weeks(); week++) {
            List<LocalDate> days = days(week);
            if (activities.stream().noneMatch(a -> isCare(a) && days.contains(a.date()))) {
                boolean away = days.stream().allMatch(this::isAway);
                boolean closed = days.stream().noneMatch(blocked::isOpen);
                String why = away ? "plan.week-away" : closed ? "plan.week-blocked" : "plan.week-without-room";
                notes.add(Instruction.of(
                        why,
                        "week",
                        String.valueOf(week + 1),
                        "from",
                        days.get(0).toString(),
                        "to",
                        days.get(6).toString()));
            }
        }
        return notes;
    }

    private List<LocalDate> days(int week) {
        return IntStream.range(7 * week, 7 * week + 7)
                .mapToObj(i -> request.start().plusDays(i))
                .toList();
    }

    private boolean isAway(LocalDate day) {
        return DayTimes.inBreak(request, day, BreakKind.NO_VISITS)
                && DayTimes.inBreak(request, day, BreakKind.NO_HOME_CARE);
    }

    private static boolean isCare(Activity activity) {
        return activity instanceof MassageSession
                || activity instanceof ExerciseBlock
                || activity instanceof ThermalSession;
    }
}
