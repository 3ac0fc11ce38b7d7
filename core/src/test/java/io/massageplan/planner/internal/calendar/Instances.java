package io.massageplan.planner.internal.calendar;

import io.massageplan.planner.internal.calendar.CalendarDay.After;
import io.massageplan.planner.internal.calendar.CalendarDay.Before;
import io.massageplan.planner.internal.calendar.CalendarDay.Demand;
import io.massageplan.planner.internal.calendar.CalendarDay.Keep;
import io.massageplan.planner.internal.calendar.CalendarDay.Massage;
import io.massageplan.planner.internal.calendar.CalendarDay.Pin;
import io.massageplan.planner.internal.calendar.CalendarDay.Start;
import io.massageplan.planner.internal.calendar.CalendarProblem.Content;
import io.massageplan.planner.internal.calendar.CalendarProblem.Kind;
import io.massageplan.planner.internal.calendar.CalendarProblem.Length;
import io.massageplan.planner.internal.calendar.CalendarProblem.Limits;
import io.massageplan.planner.internal.calendar.CalendarProblem.Load;
import io.massageplan.planner.internal.calendar.CalendarProblem.Span;
import io.massageplan.planner.internal.calendar.CalendarProblem.Weights;
import io.massageplan.planner.internal.calendar.History.WeekSoFar;
import io.massageplan.planner.internal.calendar.ProblemDraft.DayDraft;
import io.massageplan.planner.internal.calendar.ProblemDraft.Home;
import io.massageplan.planner.internal.calendar.ProblemDraft.WeekDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Small random calendar problems in which everything varies and rules are often tight. Times are multiples of five. */
final class Instances {
    private static final List<List<Content>> CONTENTS = List.of(
            ProblemDraft.CONTENTS,
            List.of(content(2), content(1, 2), content(0), content(1), content(3), content()),
            List.of(content(), content(2), content(0), content(1), content(3)),
            List.of(content(0, 2), content(4), content(2, 4), content(1), content(0), content(3)));
    private static final Kind QUIET = new Kind(false, false, false, false, false, 3, 0);

    private final SplittableRandom random;

    Instances(long seed) {
        this.random = new SplittableRandom(seed);
    }

    private static Content content(int... kinds) {
        int bits = 0;
        for (int kind : kinds) {
            bits |= 1 << kind;
        }
        return new Content(bits);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** Everything varies. */
    ProblemDraft stress(int... weeks) {
        ProblemDraft draft = new ProblemDraft(weeks);
        draft.travelMinutes = one(0, 15, 30);
        home(draft);
        draft.weeks.forEach(this::week);
        draft.days.forEach(this::day);
        draft.history = chance(50) ? history() : noMassage();
        if (draft.history.visits().contains(0)) {
            draft.day(0).massages = new ArrayList<>();
        }
        draft.limits = limits();
        if (chance(40)) {
            draft.budgetUnits = from(0, 2 * draft.days.size());
        }
        for (int i = from(0, 2); i > 0; i--) {
            int first = from(-1, draft.days.size() - 1);
            draft.loads.add(new Load(first, Math.max(0, first + from(0, 2)), from(1, 15)));
        }
        draft.weights = chance(50) ? Weights.STANDARD : new Weights(from(0, 6), from(0, 3), from(0, 6), from(0, 4));
        if (chance(25)) {
            pin(draft);
        }
        if (chance(15)) {
            draft.visits = from(0, draft.days.size() - 1);
        }
        if (chance(15)) {
            draft.week(from(0, weeks.length - 1)).visitsLeast = from(1, 2);
        }
        if (chance(25)) {
            keep(draft);
        }
        return draft;
    }

    /** A problem of a few days, small enough to write down every calendar. */
    ProblemDraft tiny() {
        ProblemDraft draft =
                stress(one(new int[] {3}, new int[] {3}, new int[] {1, 2}, new int[] {2, 2}, new int[] {4}));
        draft.contents = one(
                List.of(content(0), content(1), content()),
                List.of(content(3), content(), content(2)),
                List.of(content(1), content()));
        for (DayDraft day : draft.days) {
            day.massages = day.massages.subList(0, Math.min(1, day.massages.size()));
            day.massages.replaceAll(m -> new Massage(
                    m.technique(),
                    m.sites(),
                    m.points(),
                    m.pressureLeast(),
                    Math.min(m.pressureMost(), m.pressureLeast() + 1),
                    m.pressureMostFirst(),
                    30,
                    60,
                    m.gapDays(),
                    m.closed(),
                    m.before()));
            day.starts = day.starts.subList(0, Math.min(draft.days.size() < 4 ? 2 : 1, day.starts.size()));
            day.before = day.before.subList(0, 1);
            day.after = day.after.subList(0, 1);
        }
        return draft;
    }

    private void home(ProblemDraft draft) {
        draft.kinds = new ArrayList<>(ProblemDraft.KINDS);
        draft.contents = one(CONTENTS.get(0), CONTENTS.get(1), CONTENTS.get(2), CONTENTS.get(3));
        draft.kinds.replaceAll(kind -> new Kind(
                kind.exercise(),
                kind.training(),
                kind.strength() || chance(5),
                kind.strenuous() || kind.training() && chance(5),
                chance(30),
                from(0, 12),
                from(0, 2)));
        draft.kinds.add(QUIET);
        draft.weeks.forEach(week -> week.home.add(new Home(0, from(0, 2), 7)));
        draft.days.forEach(day -> {
            day.kindPoints = new ArrayList<>(List.of(0, 0, 0, 0, 0));
            day.kindsPermitted = 31;
        });
    }

    private void week(WeekDraft week) {
        week.course = chance(60);
        week.massage = chance(90);
        week.gapLow = from(1, 4);
        week.gapHigh = week.gapLow + from(0, 2);
        week.earlyPoints = from(0, 8);
        week.latePoints = from(0, 25);
        week.visitsMost = from(1, 4);
        week.pressureWanted = from(2, 5);
        week.minutesWanted = one(30, 45, 60);
        week.lengths = new ArrayList<>(List.of(new Length(60, one(2, 3, 4)), new Length(30, one(1, 2))));
        week.exercisePermitted = chance(90);
        week.usableDays = chance(90) ? CalendarProblem.ANY : from(0, 4);
        for (int kind = 0; kind < 4; kind++) {
            int most = from(0, 4);
            week.home.set(kind, new Home(one(10, 20, 30, 45), Math.min(most, from(0, 3)), most));
        }
        week.homeMinutesPerDay = one(30, 40, 60, 90);
        week.homeMinutesPerWeek = one(CalendarProblem.UNLIMITED, CalendarProblem.UNLIMITED, 60, 100, 150);
    }

    private void day(DayDraft day) {
        day.counted = chance(80);
        day.massages = new ArrayList<>();
        for (int i = one(0, 1, 1, 2); i > 0; i--) {
            int least = from(0, 4);
            int most = Math.min(5, least + from(0, 2));
            day.massages.add(new Massage(
                    from(0, 1),
                    from(1, 3),
                    from(0, 6),
                    least,
                    most,
                    from(Math.max(0, least - 1), 5),
                    one(30, 30, 45),
                    one(30, 60),
                    chance(10) ? from(1, 4) : 0,
                    chance(10) ? List.of(span(480, 1000, 300)) : List.of(),
                    chance(10) ? 1 : -1));
        }
        day.starts = new ArrayList<>();
        for (int start = one(480, 540, 600); start < 1140 && day.starts.size() < 3; start += one(60, 150, 300, 480)) {
            day.starts.add(new Start(start, one(0, 0, 3)));
        }
        day.visitWindows = one(
                List.of(new Span(420, 1260)),
                List.of(new Span(480, 720), new Span(840, 1200)),
                List.of(new Span(960, 1260)));
        day.practitioner = chance(70) ? List.of() : List.of(new Span(540, 780), new Span(900, 1140));
        day.busy = chance(75) ? List.of() : List.of(span(420, 1200, 60));
        day.homeWindows = one(
                List.of(new Span(420, 1260)),
                List.of(new Span(420, 480), new Span(1080, 1140)),
                List.of(new Span(540, 570), new Span(900, 945)),
                List.of(new Span(540, 600)),
                List.of());
        day.before = new ArrayList<>(List.of(new Before(0, one(0, 2), false)));
        day.after = new ArrayList<>(List.of(new After(0, 0, one(0, 10))));
        if (chance(40)) {
            day.before.add(new Before(one(15, 20), from(0, 2), chance(60)));
        }
        if (chance(40)) {
            day.after.add(new After(one(10, 15), from(0, 3), from(0, 3)));
        }
        day.visitPoints = one(0, 0, 4);
        day.noVisitPoints = one(0, 0, 0, 5);
        day.kindsPermitted = chance(80) ? 31 : from(0, 31);
        for (int kind = 0; kind < day.kindPoints.size(); kind++) {
            day.kindPoints.set(kind, chance(15) ? from(1, 4) : 0);
        }
        if (chance(30)) {
            day.kindMinutes = List.of(one(10, 20, 30), one(10, 20, 45), one(10, 30), one(20, 30), 0);
        }
    }

    private Span span(int from, int to, int most) {
        int start = from + 5 * from(0, (to - from) / 5);
        return new Span(start, start + 5 * from(1, most / 5));
    }

    private History history() {
        int last = one(0, -1, -1, -2, -3, -5, -9, -20, -26, -27, -28);
        int pressure = from(0, 5);
        List<Integer> visits = new ArrayList<>();
        List<Integer> deep = new ArrayList<>();
        for (int day = Math.max(-6, last - 3); day <= last; day++) {
            if (day == last || chance(40)) {
                visits.add(day);
                if (day == last ? pressure >= 4 : chance(50)) {
                    deep.add(day);
                }
            }
        }
        boolean wasDeep = pressure >= 4;
        return new History(
                true,
                last,
                pressure,
                visits,
                deep,
                wasDeep ? Math.max(0, last * 1440 + 5 * from(100, 240) + one(2880, 4320)) : 0,
                wasDeep && last == -1 ? 5 * from(100, 240) : 0,
                chance(40),
                from(0, 3),
                from(0, 3),
                from(0, 2),
                chance(30) ? new WeekSoFar(from(0, 3), from(0, 2), chance(50)) : WeekSoFar.NONE);
    }

    private History noMassage() {
        return new History(
                false,
                one(0, 0, -2, -7),
                0,
                List.of(),
                List.of(),
                0,
                0,
                chance(40),
                from(0, 2),
                from(0, 2),
                from(0, 1),
                WeekSoFar.NONE);
    }

    private Limits limits() {
        return new Limits(
                from(1, 3),
                from(1, 2),
                4,
                one(2880, 2880, 2880, 1440, 2160),
                one(1, 1, 1, 2),
                one(28, 28, 3),
                3,
                one(3, 3, 2),
                one(14, 4, 6),
                one(35, 5, 8),
                one(1, 2, 3),
                one(1, 2),
                1,
                one(35, 6));
    }

    private void pin(ProblemDraft draft) {
        DayDraft day = draft.day(from(0, draft.days.size() - 1));
        day.pins.add(chance(30) ? Pin.NO_VISIT : pin(day, one(Demand.VISIT, Demand.VISIT, Demand.FREE)));
    }

    /** A pin that leaves most parts open. */
    Pin pin(DayDraft day, Demand demand) {
        Pin pin = demand == Demand.VISIT ? Pin.VISIT : Pin.FREE;
        if (chance(50) && !day.starts.isEmpty()) {
            pin = pin.withStarts(List.of(day.starts.get(0).minute()));
        }
        if (chance(20)) {
            pin = pin.withMassages(List.of(0));
        }
        if (chance(20)) {
            int least = from(1, 4);
            pin = pin.withPressure(least, from(least, 5));
        }
        if (chance(20)) {
            pin = pin.withMinutes(List.of(one(30, 60)));
        }
        if (chance(20)) {
            pin = pin.withThermal(List.of(from(0, day.before.size() - 1)), List.of(0));
        }
        return chance(20) ? pin.withKinds(1 << from(0, 3)) : pin;
    }

    /** An earlier calendar with prices for leaving it. */
    void keep(ProblemDraft draft) {
        CalendarPlan earlier = RandomCalendars.of(draft.build(), this);
        for (int d = 0; d < draft.days.size(); d++) {
            if (chance(70)) {
                draft.day(d).keep = Optional.of(new Keep(
                        earlier.visits().get(d),
                        chance(80) ? earlier.contents().get(d) : CalendarProblem.ANY,
                        from(0, 15),
                        from(0, 6),
                        from(0, 6),
                        from(0, 6),
                        from(0, 6)));
            }
        }
    }
}
