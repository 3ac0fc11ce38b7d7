package io.massageplan.planner;

import io.massageplan.homecare.ExerciseKind;
import io.massageplan.internal.Checks;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What somebody would rather have than what a plan gives; see {@link CarePlanner#whyNot}. Days and weeks are those of the
 * plan.
 */
public sealed interface Wish {
    /**
     * A visit of some shape on one of some days.
     *
     * @param from the first day it may be on
     * @param to the last, inclusive
     * @param visit what it must be
     */
    record Visit(LocalDate from, LocalDate to, VisitWish visit) implements Wish {
        /** Refuses reversed dates. */
        public Visit {
            ordered(from, to);
            Objects.requireNonNull(visit, "visit");
        }
    }

    /**
     * Each visit of the plan of some shape.
     *
     * @param visit what they must be
     */
    record EachVisit(VisitWish visit) implements Wish {
        /** Refuses null. */
        public EachVisit {
            Objects.requireNonNull(visit, "visit");
        }
    }

    /**
     * No visit on any of some days.
     *
     * @param from the first day
     * @param to the last, inclusive
     */
    record NoVisit(LocalDate from, LocalDate to) implements Wish {
        /** Refuses reversed dates. */
        public NoVisit {
            ordered(from, to);
        }
    }

    /**
     * Exercise of some kind on one of some days.
     *
     * @param kind the kind
     * @param from the first day it may be on
     * @param to the last, inclusive
     */
    record Exercise(ExerciseKind kind, LocalDate from, LocalDate to) implements Wish {
        /** Refuses reversed dates. */
        public Exercise {
            Objects.requireNonNull(kind, "kind");
            ordered(from, to);
        }
    }

    /**
     * A number of visits in all.
     *
     * @param visits exactly so many, 0-365
     */
    record VisitsInAll(int visits) implements Wish {
        /** Refuses what cannot be. */
        public VisitsInAll {
            Checks.inRange(visits, 0, 365, "visits");
        }
    }

    /**
     * A number of visits in each of some plan weeks. More than the protocol gives in a week is never granted.
     *
     * @param fromWeek the first week, from 1
     * @param toWeek the last, inclusive
     * @param least fewest visits of each, 0-7
     * @param most most visits of each, 0-7
     */
    record VisitsPerWeek(int fromWeek, int toWeek, int least, int most) implements Wish {
        /** Refuses reversed numbers. */
        public VisitsPerWeek {
            Checks.inRange(fromWeek, 1, 52, "fromWeek");
            Checks.inRange(toWeek, fromWeek, 52, "toWeek");
            Checks.inRange(least, 0, 7, "least");
            Checks.inRange(most, least, 7, "most");
        }
    }

    private static void ordered(LocalDate from, LocalDate to) {
        Checks.day(from, "from");
        Checks.day(to, "to");
        Checks.that(!to.isBefore(from), "to", to, "not be before " + from, "swap the two");
    }
}
