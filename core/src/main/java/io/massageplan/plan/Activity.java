package io.massageplan.plan;

import io.massageplan.evidence.Instruction;
import io.massageplan.evidence.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.immutables.value.Value;

/**
 * One dated thing in a plan. Times are local wall-clock times; a date, a start and a length in whole minutes.
 * <p>
 * An activity's id survives moves and revisions.
 */
public sealed interface Activity permits MassageSession, ExerciseBlock, ThermalSession, Review, Appointment {
    /** Stable id within the plan. */
    String id();

    /** The day. */
    LocalDate date();

    /** Its start. */
    LocalTime start();

    /** Its length, whole minutes. */
    Duration length();

    /** Who carries it out: a profession, or {@code CLIENT}. */
    @Value.Redacted
    String performer();

    /** Where it stands. */
    ActivityStatus status();

    /** Why it is here, as data. */
    List<Reason> reasons();

    /** What to tell the client or the practitioner. */
    List<Instruction> instructions();

    /** Its end: start plus length. */
    default LocalTime end() {
        return start().plus(length());
    }
}
