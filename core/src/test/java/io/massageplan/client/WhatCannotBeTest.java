package io.massageplan.client;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.massageplan.InvalidValueException;
import io.massageplan.body.Site;
import io.massageplan.plan.Pin;
import io.massageplan.plan.PinKind;
import io.massageplan.plan.Practitioner;
import io.massageplan.safety.Assessment;
import io.massageplan.safety.Clearance;
import io.massageplan.safety.RuleOverride;
import io.massageplan.technique.PressureLevel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one value of a profile alone cannot be: refused when it is built, at its edge and no earlier. */
class WhatCannotBeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Complaint.Builder complaint() {
        return Complaint.builder().site(Site.of("NECK")).painNow(4).onset(DAY);
    }

    private static ConditionReport.Builder condition() {
        return ConditionReport.builder().condition("FEVER");
    }

    private static void assertRefused(String message, Executable building) {
        assertEquals(
                message, assertThrows(InvalidValueException.class, building).getMessage());
    }

    @Test
    void complaint_worstBelowNow() {
        assertDoesNotThrow(() -> complaint().painWorst(4).build());
        assertRefused(
                "The painWorst (3) must not be below painNow or painAverage."
                        + " Maybe give the worst of the last week, now included.",
                () -> complaint().painWorst(3).build());
    }

    @Test
    void complaint_worstBelowAverage() {
        assertDoesNotThrow(() -> complaint().painAverage(6).painWorst(6).build());
        assertRefused(
                "The painWorst (5) must not be below painNow or painAverage."
                        + " Maybe give the worst of the last week, now included.",
                () -> complaint().painAverage(6).painWorst(5).build());
    }

    @Test
    void condition_endsBeforeADate() {
        assertDoesNotThrow(() -> condition().addDates(DAY).endedOn(DAY).build());
        assertRefused(
                "The endedOn (2026-03-02) must not be before one of dates."
                        + " Maybe report what came back as a condition of its own.",
                () -> condition().addDates(DAY, DAY.plusDays(1)).endedOn(DAY).build());
    }

    @Test
    void history_visitsInOrder_noneAfterTheLast() {
        assertDoesNotThrow(() -> MassageHistory.builder()
                .lastVisit(DAY)
                .addRecentVisits(DAY.minusDays(7), DAY)
                .build());
        assertRefused(
                "The recentVisits (2026-03-02) must be after the one before it."
                        + " Maybe list each visit once, the earliest first.",
                () -> MassageHistory.builder().addRecentVisits(DAY, DAY).build());
        assertRefused(
                "The recentVisits (2026-03-02) must not be after lastVisit. Maybe correct lastVisit.",
                () -> MassageHistory.builder()
                        .lastVisit(DAY.minusDays(1))
                        .addRecentVisits(DAY)
                        .build());
    }

    @Test
    void preferences_wantedAndAvoided() {
        assertRefused(
                "The techniques (SHIATSU) must not be in techniquesAvoided too. Maybe decide for one of the two.",
                () -> Preferences.builder()
                        .addTechniques("SWEDISH", "SHIATSU")
                        .addTechniquesAvoided("SHIATSU")
                        .build());
        assertRefused(
                "The exercises (SQUAT) must not be in exercisesAvoided too. Maybe decide for one of the two.",
                () -> Preferences.builder()
                        .addExercises("SQUAT")
                        .addExercisesAvoided("SQUAT")
                        .build());
    }

    @Test
    void preferences_firmerThanTheFirmest() {
        Preferences.Builder medium = Preferences.builder().pressureMost(PressureLevel.of(3));
        assertDoesNotThrow(() -> medium.pressure(PressureLevel.of(3)).build());
        InvalidValueException refused = assertThrows(
                InvalidValueException.class,
                () -> medium.pressure(PressureLevel.of(4)).build());
        assertEquals("pressureLevel", refused.field());
    }

    @Test
    void times_ofWholeMinutes() {
        LocalTime noon = LocalTime.NOON;
        assertDoesNotThrow(() -> FreeTime.of(EnumSet.of(DayOfWeek.MONDAY), noon, noon.plusMinutes(1)));
        assertRefused(
                "The to (12:00:30) must be a whole minute. Maybe leave the seconds out.",
                () -> FreeTime.of(EnumSet.of(DayOfWeek.MONDAY), noon, noon.plusSeconds(30)));
        assertThrows(
                InvalidValueException.class,
                () -> Practitioner.builder()
                        .id("a")
                        .addSlots(DAY.atTime(noon.plusNanos(1)))
                        .build());
    }

    @Test
    void pin_ofNoVisit_hasNoTime() {
        Pin.Builder pin = Pin.builder().kind(PinKind.NO_VISIT).date(DAY);
        assertDoesNotThrow(pin::build);
        assertRefused(
                "The kind (NO_VISIT) must come without start and technique, or be VISIT. Maybe leave them out.",
                () -> pin.start(LocalTime.NOON).build());
    }

    private static Stream<Consumer<LocalDate>> days() {
        return Stream.of(
                day -> complaint().onset(day).build(),
                day -> condition().addDates(day).build(),
                day -> condition().endedOn(day).build(),
                day -> MassageHistory.builder().lastVisit(day).build(),
                day -> MassageHistory.builder().addRecentVisits(day).build(),
                day -> LoadReport.builder().event("RACE").date(day).build(),
                day -> Goal.builder().goal("MOBILITY").by(day).build(),
                day -> ExerciseHistory.builder().lastStrength(day).build(),
                day -> new Break(day, day, BreakKind.TRAVEL),
                day -> Clearance.builder().by("PHYSICIAN").given(day).build(),
                day -> Assessment.builder().by("PHYSICIAN").date(day).build(),
                day -> RuleOverride.builder()
                        .rule("C11.2")
                        .reason("agreed")
                        .by("PHYSICIAN")
                        .from(day)
                        .until(day)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyDay_fromTheFirstToTheLastYear(Consumer<LocalDate> building) {
        for (LocalDate day : List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31))) {
            assertDoesNotThrow(() -> building.accept(day));
        }
        for (LocalDate day :
                List.of(LocalDate.MIN, LocalDate.of(1899, 12, 31), LocalDate.of(2201, 1, 1), LocalDate.MAX)) {
            InvalidValueException refused = assertThrows(InvalidValueException.class, () -> building.accept(day));
            assertEquals("be from 1900-01-01 to 2200-12-31", refused.limit());
        }
    }

    private static Stream<Consumer<String>> texts() {
        return Stream.of(
                text -> ClientProfile.builder()
                        .id(text)
                        .birthYear(1984)
                        .redFlags(RedFlagAnswers.allNo())
                        .build(),
                text -> condition().condition(text).build(),
                text -> Goal.builder().goal(text).build(),
                text -> LoadReport.builder().event(text).date(DAY).build(),
                text -> Clearance.builder().by(text).given(DAY).build(),
                text -> Clearance.builder()
                        .by("PHYSICIAN")
                        .reference(text)
                        .given(DAY)
                        .build(),
                text -> Assessment.builder()
                        .by("PHYSICIAN")
                        .reference(text)
                        .date(DAY)
                        .build(),
                text -> RuleOverride.builder()
                        .rule("C11.2")
                        .reason("agreed")
                        .by(text)
                        .from(DAY)
                        .until(DAY)
                        .build());
    }

    @Test
    void ownWords_severalLines_nothingElseUnseen() {
        assertDoesNotThrow(() ->
                Goal.builder().goal("MOBILITY").activity("carry my\ngrandchild").build());
        assertRefused(
                "The activity (\"carry \\u0009 it\") must be one line of visible characters."
                        + " Maybe remove what cannot be seen.",
                () -> Goal.builder().goal("MOBILITY").activity("carry \t it").build());
        RuleOverride.Builder override =
                RuleOverride.builder().rule("C11.2").by("PHYSICIAN").from(DAY).until(DAY);
        assertDoesNotThrow(() -> override.reason("agreed\nby telephone").build());
        assertThrows(
                InvalidValueException.class, () -> override.reason("\u001b[2J").build());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyText_oneLineThatIsSeen(Consumer<String> building) {
        assertDoesNotThrow(() -> building.accept("Größe 42, 👩‍⚕️"));
        for (String text :
                List.of("", " ", "a\nb", "a\u001b[31mb", "a\u202eb", "a\u2028b", "a\u0000", "x".repeat(2001))) {
            InvalidValueException refused = assertThrows(InvalidValueException.class, () -> building.accept(text));
            assertEquals(
                    0,
                    refused.getMessage().chars().filter(Character::isISOControl).count(),
                    refused.getMessage());
            assertEquals(-1, refused.getMessage().indexOf('\u202e'));
        }
    }
}
